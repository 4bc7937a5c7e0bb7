package org.sitegen.benchmark;

import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.Stream;

/** For which generator an archive is written: its folders, dates and links. All else is the same. */
enum Format {
    SITE_GEN("articles", "attachments", " ", "", ".md"),
    HUGO("content/articles", "static/attachments", "T", ":00+08:00", ".html");

    private final String articles;
    private final String attachments;
    private final String beforeTime;
    private final String afterTime;
    private final String linkEnding;

    Format(String articles, String attachments, String beforeTime, String afterTime, String linkEnding) {
        this.articles = articles;
        this.attachments = attachments;
        this.beforeTime = beforeTime;
        this.afterTime = afterTime;
        this.linkEnding = linkEnding;
    }

    /** As options write it. */
    String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Format of(String word) {
        return Stream.of(values())
                .filter(format -> format.word().equals(word))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no such format: " + word));
    }

    /** The folder of all articles. */
    String articles() {
        return articles;
    }

    /** The folder of the pictures. */
    String attachments() {
        return attachments;
    }

    /** The folder of a day's articles. */
    String folder(LocalDate day) {
        return articles + "/" + month(day);
    }

    /** How the text of one article links to another. */
    String link(LocalDate day, String slug) {
        return "/articles/" + month(day) + "/" + slug + linkEnding;
    }

    private static String month(LocalDate day) {
        return String.format(Locale.ROOT, "%d/%02d", day.getYear(), day.getMonthValue());
    }

    /** An article's file. */
    String file(SyntheticArticle article) {
        StringBuilder file = new StringBuilder("---\n");
        line(file, "title", article.title());
        line(file, "author", article.author());
        line(file, "date", article.day() + beforeTime + article.time() + afterTime);
        line(file, "category", article.category());
        line(file, "tags", "[" + String.join(", ", article.tags()) + "]");
        line(file, "source", article.source());
        if (!article.attachments().isEmpty()) {
            file.append("attachments:\n");
            article.attachments().forEach(attached -> {
                line(file, "  - file", attached.file());
                line(file, "    name", attached.name());
                line(file, "    caption", attached.caption());
                line(file, "    downloads", Integer.toString(attached.downloads()));
            });
        }
        return file.append("---\n\n").append(article.body()).toString();
    }

    private static void line(StringBuilder file, String key, String value) {
        file.append(key).append(": ").append(value).append('\n');
    }
}

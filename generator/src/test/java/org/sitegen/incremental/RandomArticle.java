package org.sitegen.incremental;

import java.util.List;
import java.util.Random;

/** An article whose parts change one by one. */
final class RandomArticle {

    private static final List<String> WORDS =
            List.of("黃河", "冬棗", "渤海", "魏橋", "學校", "天氣", "展覽", "交通", "剪紙", "圖書館", "Binzhou", "2022");
    private static final List<String> CATEGORIES = List.of("要聞", "社會", "文化");
    private static final List<String> TAGS = List.of("冬棗", "渤海", "剪紙", "教育", "Tag");
    private static final List<String> AUTHORS = List.of("濱州在線", "王海燕", "通訊員 李強");

    /** So long that what follows is in no summary. */
    private static final String LONG_PARAGRAPH = "長河落日圓。".repeat(40) + "\n\n";

    private final Random random;
    private final int number;
    private final boolean isLong;
    private String path;
    private String title;
    private String text;
    private String end = "";
    private String date;
    private String category;
    private String tags;
    private String author;
    private String slug = "";
    private String draft = "";
    private String expires = "";
    private String summary = "";
    private String attachments = "";
    private String comments = "";
    private String extra = "";
    private boolean deleted;

    RandomArticle(Random random, int number) {
        this.random = random;
        this.number = number;
        this.isLong = random.nextInt(5) > 0;
        this.path = "articles/2022/a" + number + ".md";
        newTitle();
        newText(List.of(), List.of());
        newDate();
        newCategory();
        newTags();
        newAuthor();
    }

    String path() {
        return path;
    }

    boolean isDeleted() {
        return deleted;
    }

    void delete() {
        deleted = true;
    }

    void undelete() {
        deleted = false;
    }

    void newTitle() {
        title = words(2) + number;
    }

    /** Paragraphs, and now and then a picture, a link to an article or to a page. */
    void newText(List<String> files, List<String> articles) {
        StringBuilder body = new StringBuilder();
        for (int i = random.nextInt(3); i >= 0; i--) {
            body.append(words(6)).append("。\n\n");
        }
        if (!files.isEmpty() && random.nextBoolean()) {
            body.append("![圖](/").append(pick(files)).append(")\n\n");
        }
        if (!articles.isEmpty() && random.nextBoolean()) {
            body.append("[另一篇](/").append(pick(articles)).append(") ");
        }
        if (random.nextInt(4) == 0) {
            body.append("[全部](/archive/index.html)\n\n# 小標題\n");
        }
        text = body.toString();
    }

    /** The last words; in a long article nothing else shows that they have changed. */
    void newEnd() {
        end = words(4) + "。\n";
    }

    void newDate() {
        date = (2019 + random.nextInt(5)) + "-0" + (1 + random.nextInt(3)) + "-0" + (1 + random.nextInt(4))
                + (random.nextBoolean() ? " 1" + random.nextInt(10) + ":30" : "");
    }

    void newCategory() {
        category = random.nextInt(5) == 0 ? "" : pick(CATEGORIES);
    }

    void newTags() {
        tags = random.nextInt(5) == 0 ? "" : pick(TAGS) + ", " + pick(TAGS);
    }

    void newAuthor() {
        author = random.nextInt(5) == 0 ? "" : pick(AUTHORS);
    }

    void newSlug() {
        slug = random.nextBoolean() ? "" : "slug-" + number + "-" + random.nextInt(3);
    }

    void toggleDraft() {
        draft = draft.isEmpty() ? "true" : "";
    }

    void newExpiry() {
        expires = random.nextBoolean() ? "" : "2023-0" + (1 + random.nextInt(9)) + "-10";
    }

    void newSummary() {
        summary = random.nextBoolean() ? "" : words(3);
    }

    void newExtra() {
        extra = random.nextBoolean() ? "" : "note: " + words(1) + "\nlist: [1, 2.5, true, {a: " + words(1) + "}]\n";
    }

    /** Front matter that site-gen warns of. */
    void newWarning() {
        extra = "downloads: 很多\nexpire: 2022\n";
        attachments = "attachments:\n  - {file: lost" + number + ".jpg, downloads: 50次}\n";
    }

    void newAttachments(List<String> files) {
        StringBuilder list = new StringBuilder("attachments:\n");
        for (int i = random.nextInt(3); i >= 0; i--) {
            String file = files.isEmpty() || random.nextInt(4) == 0 ? "lost" + random.nextInt(3) + ".png" : pick(files);
            list.append("  - {file: \"/").append(file).append("\", downloads: ").append(random.nextInt(60));
            list.append(", caption: ").append(words(1)).append("}\n");
        }
        attachments = random.nextInt(4) == 0 ? "" : list.toString();
    }

    void newComments() {
        comments =
                random.nextBoolean() ? "" : "comments:\n  - {author: 讀者, date: 2022-05-08, body: " + words(3) + "}\n";
    }

    void rename() {
        path = "articles/" + (2020 + random.nextInt(3)) + "/b" + number + "-" + random.nextInt(4) + ".md";
    }

    String file() {
        return "---\ntitle: " + title + "\ndate: " + date + "\n" + key("category", category)
                + (tags.isEmpty() ? "" : "tags: [" + tags + "]\n") + key("author", author) + key("slug", slug)
                + key("draft", draft) + key("expires", expires) + key("summary", summary) + attachments + comments
                + extra + "---\n\n" + text + (isLong ? "\n\n" + LONG_PARAGRAPH : "") + end;
    }

    private static String key(String name, String value) {
        return value.isEmpty() ? "" : name + ": " + value + "\n";
    }

    private String words(int count) {
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < count; i++) {
            words.append(pick(WORDS));
        }
        return words.toString();
    }

    private <T> T pick(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}

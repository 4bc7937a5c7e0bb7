package org.sitegen.feed;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.sitegen.config.Person;
import org.sitegen.config.SiteConfig;
import org.sitegen.content.SiteDate;
import org.sitegen.model.Archive;
import org.sitegen.model.Article;
import org.sitegen.url.PercentEncoding;
import org.sitegen.url.SitePath;

/** What a feed tells, whatever its format. */
final class FeedSource {

    /** How many articles a feed has. */
    static final int SIZE = 20;

    private static final Pattern WEB = Pattern.compile("(?is)https?://.+");

    private final Archive archive;
    private final SiteConfig config;
    private final SiteAddress address;
    private final ArticleHtml html;

    FeedSource(Archive archive, ArticleHtml html) {
        this.archive = archive;
        this.config = archive.config();
        this.address = SiteAddress.absolute(config);
        this.html = html;
    }

    /** The site's name; its address where it has none, since both formats demand one. */
    String title() {
        return config.title().isBlank() ? address.root() : config.title();
    }

    String description() {
        return config.description();
    }

    String language() {
        return config.languageTag();
    }

    /** Who stands for articles without an author: the site's author, else the site. */
    Person author() {
        return config.author().orElseGet(() -> new Person(title(), Optional.empty()));
    }

    /** The absolute URL of the site, which also is the identity of its feed. */
    String home() {
        return address.root();
    }

    /** The absolute URL of a file of the site. */
    String url(SitePath path) {
        return address.of(path);
    }

    /** The newest articles, newest first. */
    List<Article> newest() {
        List<Article> articles = archive.articles();
        int count = articles.size();
        return IntStream.range(0, Math.min(SIZE, count))
                .mapToObj(place -> articles.get(count - 1 - place))
                .toList();
    }

    /** The whole text of an article, with absolute links. */
    String html(Article article) {
        return html.html(article, address.root());
    }

    /** The category and the tags of an article, each once. */
    static Set<String> subjects(Article article) {
        Set<String> subjects = new LinkedHashSet<>();
        article.record().category().ifPresent(subjects::add);
        subjects.addAll(article.record().tags());
        return subjects;
    }

    /** A person's page on the web; what is no absolute URL is none. */
    static Optional<String> website(Person person) {
        return person.url()
                .map(String::strip)
                .filter(url -> WEB.matcher(url).matches())
                .map(PercentEncoding::encodeUrl);
    }

    /** When an article was last changed, or else published. */
    static SiteDate changed(Article article) {
        return article.record().updated().orElse(article.date());
    }

    /** A date as RFC 3339 writes a moment; a day without a time begins at 00:00. */
    static String moment(SiteDate date) {
        return new SiteDate(date.epochSecond(), date.offset(), false).iso();
    }
}

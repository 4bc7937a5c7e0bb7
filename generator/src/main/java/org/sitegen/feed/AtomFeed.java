package org.sitegen.feed;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Comparator;
import java.util.List;
import org.sitegen.config.Person;
import org.sitegen.model.Article;
import org.sitegen.url.SitePath;

/** The newest articles in Atom 1.0, RFC 4287. */
final class AtomFeed {

    private static final String NAMESPACE = "http://www.w3.org/2005/Atom";

    /** RFC 4287 demands a date, and an archive without articles has none. */
    private static final String NEVER = "1970-01-01T00:00:00Z";

    private final FeedSource source;

    AtomFeed(FeedSource source) {
        this.source = source;
    }

    void write(SitePath self, OutputStream out) throws IOException {
        List<Article> articles = source.newest();
        XmlOutput xml = new XmlOutput(out, "feed", NAMESPACE);
        xml.xmlAttribute("lang", source.language());
        xml.element("id", source.home());
        xml.element("title", source.title());
        if (!source.description().isBlank()) {
            xml.element("subtitle", source.description());
        }
        xml.element("updated", updated(articles));
        link(xml, "self", "application/atom+xml", source.url(self));
        link(xml, "alternate", "text/html", source.home());
        author(xml, source.author());
        xml.element("generator", "site-gen");
        for (Article article : articles) {
            entry(xml, article);
        }
        xml.end();
    }

    private static String updated(List<Article> articles) {
        return articles.stream()
                .map(FeedSource::changed)
                .max(Comparator.naturalOrder())
                .map(FeedSource::moment)
                .orElse(NEVER);
    }

    private void entry(XmlOutput xml, Article article) throws IOException {
        String url = source.url(article.path());
        xml.open("entry");
        xml.element("id", url);
        xml.element("title", article.title());
        link(xml, "alternate", "text/html", url);
        xml.element("published", FeedSource.moment(article.date()));
        xml.element("updated", FeedSource.moment(FeedSource.changed(article)));
        for (Person author : article.record().authors()) {
            author(xml, author);
        }
        for (String subject : FeedSource.subjects(article)) {
            xml.empty("category").attribute("term", subject);
        }
        if (!article.record().summary().isBlank()) {
            xml.element("summary", article.record().summary());
        }
        // The base is for links to places in the article itself.
        xml.open("content").attribute("type", "html").xmlAttribute("base", url).closeWith(source.html(article));
        xml.close();
    }

    private static void link(XmlOutput xml, String relation, String type, String url) throws IOException {
        xml.empty("link").attribute("rel", relation).attribute("type", type).attribute("href", url);
    }

    private static void author(XmlOutput xml, Person person) throws IOException {
        xml.open("author");
        xml.element("name", person.name());
        if (FeedSource.website(person).isPresent()) {
            xml.element("uri", FeedSource.website(person).get());
        }
        xml.close();
    }
}

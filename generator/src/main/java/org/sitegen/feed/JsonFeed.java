package org.sitegen.feed;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Set;
import org.sitegen.config.Person;
import org.sitegen.intake.ArticleRecord;
import org.sitegen.model.Article;
import org.sitegen.model.Attachment;
import org.sitegen.model.KeptFile;
import org.sitegen.url.SitePath;

/** The newest articles in JSON Feed 1.1, jsonfeed.org. */
final class JsonFeed {

    private static final String VERSION = "https://jsonfeed.org/version/1.1";

    private final FeedSource source;

    JsonFeed(FeedSource source) {
        this.source = source;
    }

    void write(SitePath self, OutputStream out) throws IOException {
        JsonOutput json = JsonOutput.indented(out);
        json.openObject();
        json.text("version", VERSION);
        json.text("title", source.title());
        json.text("home_page_url", source.home());
        json.text("feed_url", source.url(self));
        if (!source.description().isBlank()) {
            json.text("description", source.description());
        }
        json.text("language", source.language());
        authors(json, List.of(source.author()));
        json.openArray("items");
        for (Article article : source.newest()) {
            item(json, article);
        }
        json.closeArray();
        json.closeObject();
        json.endLine();
        json.end();
    }

    private void item(JsonOutput json, Article article) throws IOException {
        ArticleRecord record = article.record();
        String url = source.url(article.path());
        json.openObject();
        json.text("id", url);
        json.text("url", url);
        json.text("title", article.title());
        json.text("content_html", source.html(article));
        if (!record.summary().isBlank()) {
            json.text("summary", record.summary());
        }
        if (article.references().cover().isPresent()) {
            json.text("image", source.url(article.references().cover().get().path()));
        }
        json.text("date_published", FeedSource.moment(article.date()));
        if (record.updated().isPresent()) {
            json.text("date_modified", FeedSource.moment(record.updated().get()));
        }
        authors(json, record.authors());
        Set<String> subjects = FeedSource.subjects(article);
        if (!subjects.isEmpty()) {
            json.texts("tags", subjects);
        }
        attachments(json, article);
        json.closeObject();
    }

    /** Writes the authors, where there are any: an article without some has those of the feed. */
    private static void authors(JsonOutput json, List<Person> authors) throws IOException {
        if (authors.isEmpty()) {
            return;
        }
        json.openArray("authors");
        for (Person author : authors) {
            json.openObject();
            json.text("name", author.name());
            if (FeedSource.website(author).isPresent()) {
                json.text("url", FeedSource.website(author).get());
            }
            json.closeObject();
        }
        json.closeArray();
    }

    private void attachments(JsonOutput json, Article article) throws IOException {
        List<Attachment> kept =
                article.attachments().stream().filter(Attachment::isKept).toList();
        if (kept.isEmpty()) {
            return;
        }
        json.openArray("attachments");
        for (Attachment attachment : kept) {
            attachment(json, attachment, attachment.file().orElseThrow());
        }
        json.closeArray();
    }

    private void attachment(JsonOutput json, Attachment attachment, KeptFile file) throws IOException {
        json.openObject();
        json.text("url", source.url(file.path()));
        json.text("mime_type", MimeTypes.ofName(file.path().value()));
        if (attachment.name().isPresent()) {
            json.text("title", attachment.name().get());
        }
        json.number("size_in_bytes", file.facts().size());
        json.closeObject();
    }
}

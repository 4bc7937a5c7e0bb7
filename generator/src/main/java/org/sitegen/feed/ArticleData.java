package org.sitegen.feed;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import org.sitegen.config.PageGroup;
import org.sitegen.config.Person;
import org.sitegen.intake.ArticleRecord;
import org.sitegen.model.Addresses;
import org.sitegen.model.Archive;
import org.sitegen.model.Article;
import org.sitegen.model.Attachment;
import org.sitegen.model.KeptFile;
import org.sitegen.url.SitePath;

/** The whole archive as newline-delimited JSON: an article a line, oldest first. */
final class ArticleData {

    private final Archive archive;
    private final boolean hasPrintPages;

    ArticleData(Archive archive) {
        this.archive = archive;
        this.hasPrintPages = archive.config().pages().contains(PageGroup.PRINT);
    }

    void write(OutputStream out) throws IOException {
        JsonOutput json = JsonOutput.lines(out);
        for (Article article : archive.articles()) {
            article(json, article);
            json.endLine();
        }
        json.end();
    }

    private void article(JsonOutput json, Article article) throws IOException {
        ArticleRecord record = article.record();
        json.openObject();
        json.text("id", article.id());
        json.text("title", article.title());
        json.texts("authors", record.authors().stream().map(Person::name).toList());
        json.text("date", article.date().iso());
        json.text("url", article.path().encoded());
        json.textOrNull("print", printPage(article).map(SitePath::encoded));
        json.textOrNull("category", record.category());
        json.texts("tags", record.tags());
        json.textOrNull("source", record.source());
        json.openArray("attachments");
        for (Attachment attachment : article.attachments()) {
            attachment(json, attachment);
        }
        json.closeArray();
        json.closeObject();
    }

    private Optional<SitePath> printPage(Article article) {
        return hasPrintPages ? Optional.of(Addresses.print(article.path())) : Optional.empty();
    }

    private static void attachment(JsonOutput json, Attachment attachment) throws IOException {
        Optional<KeptFile> file = attachment.file();
        Optional<Long> downloads = attachment.downloads().isPresent()
                ? Optional.of(attachment.downloads().getAsLong())
                : Optional.empty();
        json.openObject();
        json.textOrNull("name", attachment.name());
        json.textOrNull("file", file.map(KeptFile::source).or(attachment::written));
        json.textOrNull("url", file.map(kept -> kept.path().encoded()));
        json.numberOrNull("size", file.map(kept -> kept.facts().size()));
        json.textOrNull("sha256", file.map(kept -> kept.facts().sha256()).or(attachment::sha256));
        json.numberOrNull("downloads", downloads);
        json.text("status", attachment.isKept() ? "kept" : "lost");
        json.closeObject();
    }
}

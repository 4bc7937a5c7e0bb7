package org.sitegen.present;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.sitegen.gallery.Pictures;
import org.sitegen.gallery.Thumbnail;
import org.sitegen.markdown.LinkTarget;
import org.sitegen.model.Article;
import org.sitegen.model.Attachment;
import org.sitegen.model.Destination;
import org.sitegen.model.KeptFile;
import org.sitegen.model.Term;
import org.sitegen.store.Fingerprint;
import org.sitegen.url.SitePath;
import org.sitegen.work.Workers;

/** Draws together what a page can show of an article. Safe for use by many threads. */
public final class ArticleFingerprinter {

    private final Bodies bodies;
    private final Pictures pictures;
    private final Map<Term, Long> terms = new ConcurrentHashMap<>();
    private final Map<String, Long> files = new ConcurrentHashMap<>();

    /** Looks at articles as pages show them. */
    public ArticleFingerprinter(Bodies bodies, Pictures pictures) {
        this.bodies = bodies;
        this.pictures = pictures;
    }

    /** The fingerprints of all articles of an archive. */
    public FingerprintTable table(List<Article> articles, Workers workers) {
        FingerprintTable table = new FingerprintTable(articles.size());
        workers.forEach(articles, article -> look(article, table), done -> {});
        return table;
    }

    private void look(Article article, FingerprintTable table) {
        Fingerprint facts = facts(article);
        long fact = facts.value();
        long card = card(article, facts);
        table.set(article.index(), fact, card, whole(article, card));
    }

    /** Whether an article is made from what a table says. */
    public boolean agrees(Article article, FingerprintTable table) {
        long card = card(article, facts(article));
        return card == table.card(article.index()) && whole(article, card) == table.whole(article.index());
    }

    private static long card(Article article, Fingerprint facts) {
        return facts.add(article.record().fingerprints().card()).value();
    }

    private Fingerprint facts(Article article) {
        Fingerprint facts = new Fingerprint()
                .add(article.record().fingerprints().facts())
                .add(article.path().value());
        article.category().ifPresent(category -> facts.add(term(category)));
        article.tags().forEach(tag -> facts.add(term(tag)));
        article.authors().forEach(author -> facts.add(term(author)));
        for (Attachment attachment : article.attachments()) {
            facts.add(attachment.file().map(this::file).orElse(0L));
        }
        return facts.add(article.references().cover().map(this::file).orElse(0L));
    }

    /**
     * Stands for all that a page can show of an article.
     *
     * @param card stands for what lists show of it
     */
    public long whole(Article article, long card) {
        Fingerprint whole =
                new Fingerprint().add(card).add(article.record().fingerprints().whole());
        addTargets(whole, article.path(), article.references().body());
        article.references().comments().forEach(comment -> addTargets(whole, article.path(), comment));
        return whole.value();
    }

    /** Adds where the links of a text lead. */
    void addTargets(Fingerprint to, SitePath page, List<Destination> destinations) {
        to.add(destinations.size());
        if (!destinations.isEmpty()) {
            for (LinkTarget target : bodies.targets(page, destinations)) {
                to.add(target.toString());
            }
        }
    }

    /** A term as an article names it; how many articles it has is not part of that. */
    long term(Term term) {
        return terms.computeIfAbsent(
                term,
                key -> new Fingerprint()
                        .add(key.name())
                        .add(key.path().value())
                        .add(key.website())
                        .value());
    }

    private long file(KeptFile file) {
        return files.computeIfAbsent(file.source(), key -> {
            Fingerprint fingerprint = new Fingerprint()
                    .add(key)
                    .add(file.path().value())
                    .add(file.facts().sha256())
                    .add(file.facts().size());
            for (Thumbnail thumbnail : pictures.thumbnails(file)) {
                fingerprint.add(thumbnail.path().value()).add(thumbnail.width());
            }
            return fingerprint.value();
        });
    }
}

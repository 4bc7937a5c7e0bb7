package org.sitegen;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.sitegen.cache.CacheProblems;
import org.sitegen.model.Article;
import org.sitegen.model.RelatedArticles;
import org.sitegen.problem.EnvironmentException;
import org.sitegen.store.ByteReader;
import org.sitegen.store.ByteWriter;
import org.sitegen.store.ChunkFile;
import org.sitegen.store.Fingerprint;

/**
 * Which articles are on the same subject, as the last build found out. That depends on what front matter says, so as long as
 * only texts change it need not be found out again.
 */
final class RelatedNotes {

    private final Path file;
    private final ChunkFile kind;
    private final RelatedArticles related;
    private final boolean isWritten;

    private RelatedNotes(Path file, ChunkFile kind, RelatedArticles related, boolean isWritten) {
        this.file = file;
        this.kind = kind;
        this.related = related;
        this.isWritten = isWritten;
    }

    /**
     * Reads what was written down, if it was of the same articles.
     *
     * @param file where it is; need not exist
     * @param facts stands for what front matter says, see {@link #facts}
     * @throws EnvironmentException where the file cannot be read
     */
    static RelatedNotes open(Path file, List<Article> articles, long facts) {
        ChunkFile kind = new ChunkFile("site-gen related 1", facts);
        int[] known = new int[RelatedArticles.WIDTH * articles.size()];
        boolean[] isWhole = new boolean[1];
        try {
            kind.read(file, chunk -> isWhole[0] = read(new ByteReader(chunk), known));
        } catch (IOException e) {
            throw failure(file, e);
        }
        return new RelatedNotes(file, kind, new RelatedArticles(articles, known), isWhole[0]);
    }

    /** Stands for all that the related articles are found from. */
    static long facts(List<Article> articles) {
        Fingerprint facts = new Fingerprint().add(Version.fingerprint()).add(articles.size());
        articles.forEach(article -> facts.add(article.record().fingerprints().facts()));
        return facts.value();
    }

    private static boolean read(ByteReader in, int[] known) {
        for (int i = 0; i < known.length; i++) {
            known[i] = in.integer();
        }
        return !in.hasMore();
    }

    /** What is known, and what is found out from now on. */
    RelatedArticles related() {
        return related;
    }

    /**
     * Writes down what is known.
     *
     * @throws EnvironmentException where the file cannot be written
     */
    void write() {
        if (isWritten) {
            return;
        }
        ByteWriter out = new ByteWriter();
        for (int value : related.known()) {
            out.number(value);
        }
        try (OutputStream to = new BufferedOutputStream(Files.newOutputStream(file))) {
            kind.begin(to);
            ChunkFile.write(to, out);
        } catch (IOException e) {
            throw failure(file, e);
        }
    }

    private static EnvironmentException failure(Path file, IOException e) {
        return new EnvironmentException(CacheProblems.failed(file, e), e);
    }
}

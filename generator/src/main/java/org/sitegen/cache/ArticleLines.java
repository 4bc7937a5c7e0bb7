package org.sitegen.cache;

import java.util.function.Function;
import org.sitegen.intake.ArticleFingerprints;
import org.sitegen.intake.ArticleFormat;
import org.sitegen.intake.ArticleRecord;
import org.sitegen.intake.LaterBodies;
import org.sitegen.problem.ProblemFormat;
import org.sitegen.store.ByteReader;
import org.sitegen.store.ByteWriter;

/** How articles are written in their log. */
record ArticleLines(Function<String, LaterBodies> bodies) implements StampedLog.Format<TakenArticle> {

    @Override
    public void write(TakenArticle taken, ByteWriter out) {
        ArticleFingerprints fingerprints = taken.record().fingerprints();
        out.bits(fingerprints.facts());
        out.bits(fingerprints.card());
        out.bits(fingerprints.outline());
        out.bits(fingerprints.whole());
        ArticleFormat.write(taken.record(), out);
        out.list(taken.problems(), (to, problem) -> ProblemFormat.write(problem, to));
    }

    @Override
    public TakenArticle read(String path, ByteReader in) {
        ArticleFingerprints fingerprints = new ArticleFingerprints(in.bits(), in.bits(), in.bits(), in.bits());
        ArticleRecord record = ArticleFormat.read(path, bodies.apply(path), fingerprints, in);
        return new TakenArticle(record, in.list(() -> ProblemFormat.read(in)));
    }
}

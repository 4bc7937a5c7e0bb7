package org.sitegen.cache;

import java.util.function.Function;
import org.sitegen.intake.ArticleFingerprints;
import org.sitegen.intake.ArticleFormat;
import org.sitegen.intake.ArticleRecord;
import org.sitegen.intake.LaterBodies;
import org.sitegen.problem.Message;
import org.sitegen.problem.Problem;
import org.sitegen.problem.Severity;
import org.sitegen.problem.SourceLocation;
import org.sitegen.store.ByteReader;
import org.sitegen.store.ByteWriter;

/** How articles are written in their log. */
record ArticleLines(Function<String, LaterBodies> bodies) implements StampedLog.Format<TakenArticle> {

    @Override
    public void write(TakenArticle taken, ByteWriter out) {
        out.bits(taken.record().fingerprints().facts());
        out.bits(taken.record().fingerprints().whole());
        ArticleFormat.write(taken.record(), out);
        out.list(taken.problems(), problem -> write(problem, out));
    }

    private static void write(Problem problem, ByteWriter out) {
        out.flag(problem.isError());
        out.text(problem.location().path());
        out.number(problem.location().line());
        out.number(problem.location().column());
        out.text(problem.message().zhHant());
        out.text(problem.message().zhHans());
        out.text(problem.message().en());
    }

    @Override
    public TakenArticle read(String path, ByteReader in) {
        ArticleFingerprints fingerprints = new ArticleFingerprints(in.bits(), in.bits());
        ArticleRecord record = ArticleFormat.read(path, bodies.apply(path), fingerprints, in);
        return new TakenArticle(record, in.list(() -> problem(in)));
    }

    private static Problem problem(ByteReader in) {
        Severity severity = in.flag() ? Severity.ERROR : Severity.WARNING;
        SourceLocation location = new SourceLocation(in.text(), in.integer(), in.integer());
        return new Problem(severity, location, new Message(in.text(), in.text(), in.text()));
    }
}

package org.sitegen.problem;

import org.sitegen.store.ByteReader;
import org.sitegen.store.ByteWriter;

/** Writes problems down for a later run, which tells them again. */
public final class ProblemFormat {

    private ProblemFormat() {}

    /** Writes a problem. */
    public static void write(Problem problem, ByteWriter out) {
        out.flag(problem.isError());
        out.text(problem.location().path());
        out.number(problem.location().line());
        out.number(problem.location().column());
        out.text(problem.message().zhHant());
        out.text(problem.message().zhHans());
        out.text(problem.message().en());
    }

    /** Reads a problem. */
    public static Problem read(ByteReader in) {
        Severity severity = in.flag() ? Severity.ERROR : Severity.WARNING;
        SourceLocation location = new SourceLocation(in.text(), in.integer(), in.integer());
        return new Problem(severity, location, new Message(in.text(), in.text(), in.text()));
    }
}

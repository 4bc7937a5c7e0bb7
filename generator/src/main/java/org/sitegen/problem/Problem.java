package org.sitegen.problem;

import java.util.Comparator;
import java.util.Locale;
import org.sitegen.text.Language;

/**
 * One thing that is wrong with an archive.
 *
 * @param severity whether it stops the build
 * @param location where it is
 * @param message what was found, and what to do
 */
public record Problem(Severity severity, SourceLocation location, Message message) implements Comparable<Problem> {

    private static final Comparator<Problem> ORDER = Comparator.comparing(Problem::location)
            .thenComparing(Problem::severity)
            .thenComparing(problem -> problem.message().en());

    /** A problem that stops the build. */
    public static Problem error(SourceLocation location, Message message) {
        return new Problem(Severity.ERROR, location, message);
    }

    /** A problem that does not stop the build. */
    public static Problem warning(SourceLocation location, Message message) {
        return new Problem(Severity.WARNING, location, message);
    }

    /** Whether it stops the build. */
    public boolean isError() {
        return severity == Severity.ERROR;
    }

    /** By place, so that a report reads like the archive. */
    @Override
    public int compareTo(Problem other) {
        return ORDER.compare(this, other);
    }

    /** The line that a user sees: {@code path:line:column: error|warning: message}. */
    public String format(Language language) {
        return location + ": " + severity.name().toLowerCase(Locale.ROOT) + ": " + message.in(language);
    }
}

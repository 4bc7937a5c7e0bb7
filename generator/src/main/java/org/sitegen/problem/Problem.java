package org.sitegen.problem;

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
        int byPlace = location.compareTo(other.location);
        int bySeverity = byPlace == 0 ? severity.compareTo(other.severity) : byPlace;
        return bySeverity == 0 ? message.en().compareTo(other.message.en()) : bySeverity;
    }

    /** The line that a user sees: {@code path:line:column: error|warning: message}. */
    public String format(Language language) {
        return location + ": " + severity.name().toLowerCase(Locale.ROOT) + ": " + message.in(language);
    }
}

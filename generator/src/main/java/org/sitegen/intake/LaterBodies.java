package org.sitegen.intake;

import java.util.List;
import java.util.function.Supplier;
import org.sitegen.problem.EnvironmentException;

/**
 * The bodies of an article that an earlier build has read: its file is read again only where a page asks for one of them.
 *
 * <p>Where the file says something else by then, the build ends: a page must not show a text that its record does not know of.
 */
public final class LaterBodies {

    private final String path;
    private final Supplier<List<BodyText>> source;
    private List<BodyText> read = List.of();

    LaterBodies(String path, Supplier<List<BodyText>> source) {
        this.path = path;
        this.source = source;
    }

    /**
     * One of the bodies.
     *
     * @param number 0 for the article's own text, from 1 for its comments
     * @param length how many bytes it has
     * @param fingerprint its fingerprint
     */
    public BodyText text(int number, int length, long fingerprint) {
        return new LaterText(this, number, length, fingerprint);
    }

    private record LaterText(LaterBodies bodies, int number, int length, long fingerprint) implements BodyText {
        @Override
        public byte[] read() {
            return bodies.get(number, fingerprint).read();
        }
    }

    private synchronized BodyText get(int number, long fingerprint) {
        if (read.isEmpty()) {
            read = source.get();
        }
        if (number >= read.size() || read.get(number).fingerprint() != fingerprint) {
            throw new EnvironmentException(IntakeProblems.changedMeanwhile(path), null);
        }
        return read.get(number);
    }
}

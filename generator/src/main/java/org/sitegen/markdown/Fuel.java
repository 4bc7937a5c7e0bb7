package org.sitegen.markdown;

/**
 * The work that one body may cause beyond a single pass over it. A scan that looks ahead and finds nothing has to be
 * repeated from the next character on; an author's text causes a few of these, text made to be slow causes them all the
 * time.
 */
final class Fuel {

    /** How many characters may be looked at in vain for each character of the text. */
    private static final long PER_CHARACTER = 30;

    /** What any text may use. */
    private static final long RESERVE = 100_000;

    private long left;

    Fuel(int textLength) {
        left = RESERVE + PER_CHARACTER * textLength;
    }

    /**
     * Takes note of work.
     *
     * @throws UnrenderableException where too much was done
     */
    void burn(int characters) {
        left -= characters;
        if (left < 0) {
            throw new UnrenderableException(MarkdownProblems.tooComplex());
        }
    }
}

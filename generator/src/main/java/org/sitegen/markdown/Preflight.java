package org.sitegen.markdown;

import org.sitegen.text.CodePoints;

/**
 * A single pass over a text before it is parsed: refuses what is beyond the limits, and takes out what would be mistaken
 * for marks.
 */
final class Preflight {

    /** How many UTF-16 units a body may have: 1 MiB, some 700 pages of Chinese. */
    static final int LONGEST = 1 << 20;

    /**
     * How many blank lines may meet how many levels of nesting, as a product. Each blank line is a matter for every list
     * that may go on after it.
     */
    private static final long MOST_BLANK_LEVELS = 1_500_000;

    private Preflight() {}

    /**
     * The text that may be parsed; as long as the given one.
     *
     * @throws UnrenderableException where it must not be parsed
     */
    static SourceText check(String text) {
        if (text.length() > LONGEST) {
            throw new UnrenderableException(MarkdownProblems.tooLarge(LONGEST));
        }
        SourceText source = SourceText.of(text);
        boolean holdsMarks = checkLines(source.chars());
        return holdsMarks ? source.with(withoutMarks(source.chars())) : source;
    }

    /** Whether there is something that would be mistaken for marks. */
    private static boolean checkLines(char[] text) {
        long blankLines = 0;
        int deepest = 0;
        int start = 0;
        boolean holdsMarks = false;
        while (start < text.length) {
            int end = start;
            while (end < text.length && text[end] != '\n' && text[end] != '\r') {
                holdsMarks |= text[end++] <= Marks.OURS;
            }
            int first = start;
            while (first < end && (text[first] == ' ' || text[first] == '\t')) {
                first++;
            }
            if (first == end) {
                blankLines++;
            } else if (isContainerSign(text[first])) {
                deepest = Math.max(deepest, depth(text, start, end));
            }
            start = end + 1;
        }
        if (blankLines * Math.min(deepest, NestingGuard.DEEPEST) > MOST_BLANK_LEVELS) {
            throw new UnrenderableException(MarkdownProblems.tooComplex());
        }
        return holdsMarks;
    }

    /** A bound of the levels that the line may open or continue: a level takes two characters. */
    private static int depth(char[] text, int start, int end) {
        int at = start;
        while (at < end && (text[at] <= ' ' || isContainerSign(text[at]))) {
            at++;
        }
        return at - start == 1 ? 1 : (at - start) / 2;
    }

    private static boolean isContainerSign(char c) {
        return ">-+*:.)".indexOf(c) >= 0 || CodePoints.isAsciiDigit(c);
    }

    private static char[] withoutMarks(char[] text) {
        char[] cleaned = text.clone();
        for (int i = 0; i < cleaned.length; i++) {
            if (cleaned[i] <= Marks.OURS) {
                cleaned[i] = '\uFFFD';
            }
        }
        return cleaned;
    }
}

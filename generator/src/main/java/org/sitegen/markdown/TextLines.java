package org.sitegen.markdown;

import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Arrays;
import java.util.List;

/**
 * The lines of a paragraph as one text, without the white space at their beginnings and at the end of the last, and where
 * each stands in the document.
 */
final class TextLines {

    private final String text;
    private final int[] starts;
    private final int[] offsets;

    private TextLines(String text, int[] starts, int[] offsets) {
        this.text = text;
        this.starts = starts;
        this.offsets = offsets;
    }

    static TextLines of(List<BasedSequence> lines) {
        Collector collector = new Collector();
        String base = "";
        for (BasedSequence line : lines) {
            base = (String) line.getBase();
            int start = line.getStartOffset();
            int end = line.getEndOffset();
            while (start < end && isBlank(base.charAt(start))) {
                start++;
            }
            while (end > start && isLineEnd(base.charAt(end - 1))) {
                end--;
            }
            collector.add(start, end);
        }
        return collector.take(base);
    }

    /** Collects the lines of one text after the other by where they stand in the document. */
    static final class Collector {

        private int[] starts = new int[4];
        private int[] ends = new int[4];
        private int count;

        boolean isEmpty() {
            return count == 0;
        }

        /** Adds a line: without white space at its beginning, and without its line end. */
        void add(int start, int end) {
            if (count == starts.length) {
                starts = Arrays.copyOf(starts, count * 2);
                ends = Arrays.copyOf(ends, count * 2);
            }
            starts[count] = start;
            ends[count++] = end;
        }

        /** The text of the lines, which are then forgotten. */
        TextLines take(String document) {
            int[] offsets = Arrays.copyOf(starts, count);
            int[] places = new int[count];
            int lines = count;
            count = 0;
            if (lines == 1) {
                int end = trimEnd(document, offsets[0], ends[0]);
                return new TextLines(document.substring(offsets[0], end), places, offsets);
            }
            StringBuilder out = new StringBuilder(ends[lines - 1] - offsets[0]);
            for (int i = 0; i < lines; i++) {
                if (i > 0) {
                    out.append('\n');
                }
                places[i] = out.length();
                out.append(document, offsets[i], ends[i]);
            }
            out.setLength(trimEnd(out, 0, out.length()));
            return new TextLines(out.toString(), places, offsets);
        }

        private static int trimEnd(CharSequence text, int start, int end) {
            int at = end;
            while (at > start && isBlank(text.charAt(at - 1))) {
                at--;
            }
            return at;
        }
    }

    /** The text, its lines separated by line feeds. */
    String text() {
        return text;
    }

    /** The part of the text from {@code begin} on. */
    TextLines from(int begin) {
        int first = lineAt(begin);
        int[] laterStarts = Arrays.copyOfRange(starts, first, starts.length);
        int[] laterOffsets = Arrays.copyOfRange(offsets, first, offsets.length);
        laterOffsets[0] += begin - laterStarts[0];
        laterStarts[0] = begin;
        for (int i = 0; i < laterStarts.length; i++) {
            laterStarts[i] -= begin;
        }
        return new TextLines(text.substring(begin), laterStarts, laterOffsets);
    }

    /** The part of the text before {@code end}. */
    TextLines until(int end) {
        return new TextLines(text.substring(0, end), starts, offsets);
    }

    /** Where the character at {@code index} of the text stands in the document. */
    int offset(int index) {
        int line = lineAt(index);
        return offsets[line] + index - starts[line];
    }

    private int lineAt(int index) {
        int found = Arrays.binarySearch(starts, index);
        return found >= 0 ? found : Math.max(-found - 2, 0);
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\t';
    }

    private static boolean isLineEnd(char c) {
        return c == '\n' || c == '\r';
    }
}

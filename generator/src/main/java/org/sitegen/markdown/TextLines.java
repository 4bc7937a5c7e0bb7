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
        StringBuilder out = new StringBuilder();
        int[] starts = new int[lines.size()];
        int[] offsets = new int[lines.size()];
        for (int i = 0; i < starts.length; i++) {
            BasedSequence line = lines.get(i);
            String base = (String) line.getBase();
            int start = line.getStartOffset();
            int end = line.getEndOffset();
            while (start < end && isBlank(base.charAt(start))) {
                start++;
            }
            while (end > start && isLineEnd(base.charAt(end - 1))) {
                end--;
            }
            if (i > 0) {
                out.append('\n');
            }
            starts[i] = out.length();
            offsets[i] = start;
            out.append(base, start, end);
        }
        int length = out.length();
        while (length > 0 && isBlank(out.charAt(length - 1))) {
            length--;
        }
        out.setLength(length);
        return new TextLines(out.toString(), starts, offsets);
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

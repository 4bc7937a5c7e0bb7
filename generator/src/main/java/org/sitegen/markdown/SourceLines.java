package org.sitegen.markdown;

import java.util.Arrays;
import org.sitegen.problem.SourceLocation;

/** Turns places in a text into lines and columns of the file it stands in. */
final class SourceLines {

    private final SourceText text;
    private final SourceLocation start;
    private int[] lineStarts = {};

    SourceLines(SourceText text, SourceLocation start) {
        this.text = text;
        this.start = start;
    }

    /** Where the character at {@code offset} stands in the file. */
    SourceLocation at(int offset) {
        if (lineStarts.length == 0) {
            lineStarts = findLines();
        }
        int found = Arrays.binarySearch(lineStarts, offset);
        int line = found >= 0 ? found : -found - 2;
        int column = offset - lineStarts[line] + 1;
        int firstLine = Math.max(start.line(), 1);
        int before = line == 0 ? Math.max(start.column(), 1) - 1 : 0;
        return start.at(firstLine + line, before + column);
    }

    private int[] findLines() {
        int[] found = new int[64];
        int count = 1;
        char[] chars = text.chars();
        for (int i = 0; i < chars.length; i++) {
            char c = chars[i];
            if (c == '\n' || (c == '\r' && (i + 1 == chars.length || chars[i + 1] != '\n'))) {
                if (count == found.length) {
                    found = Arrays.copyOf(found, count * 2);
                }
                found[count++] = i + 1;
            }
        }
        return Arrays.copyOf(found, count);
    }
}

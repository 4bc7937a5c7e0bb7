package org.sitegen.markdown;

import java.util.Arrays;

/** Which places of written HTML came from which places of the Markdown, for raw HTML that was copied. */
final class HtmlChunks {

    private int[] written = new int[8];
    private int[] source = new int[8];
    private int count;

    /** Takes note that what is written from {@code position} on was copied from {@code offset} on. Call in order. */
    void add(int position, int offset) {
        if (count == written.length) {
            written = Arrays.copyOf(written, count * 2);
            source = Arrays.copyOf(source, count * 2);
        }
        written[count] = position;
        source[count] = offset;
        count++;
    }

    boolean isEmpty() {
        return count == 0;
    }

    /** Where in the Markdown the written character at {@code position} came from, where it was copied. */
    int sourceOf(int position) {
        int found = Arrays.binarySearch(written, 0, count, position);
        int chunk = Math.max(found >= 0 ? found : -found - 2, 0);
        return count == 0 ? 0 : source[chunk] + Math.max(position - written[chunk], 0);
    }
}

package org.sitegen.markup;

/**
 * The URLs that stand in a line as text. A reader of Markdown makes links of them, and takes into them what follows without
 * a space; where that would be wrong, the URL has to be broken by a backslash.
 */
final class WrittenUrls {

    private static final String UNSAFE = "*`[]\\~|;";

    private final Line line;
    private final String text;
    private int start;
    private int end;
    private int breakAt = -1;

    WrittenUrls(Line line) {
        this.line = line;
        this.text = line.text();
    }

    /** Whether the character at {@code index} is part of a URL that stands as it is; to be asked in order. */
    boolean isVerbatim(int index) {
        look(index);
        return index >= start && index < end && breakAt < 0;
    }

    /** Whether a backslash in front of the character keeps a URL from being read. */
    boolean isBreak(int index) {
        look(index);
        return index == breakAt;
    }

    private void look(int index) {
        if (index < end) {
            return;
        }
        int scheme = schemeEnd(index);
        if (scheme < 0 || (index > 0 && !mayFollow(text.charAt(index - 1)))) {
            return;
        }
        start = index;
        end = scheme;
        boolean safe = true;
        while (end < text.length() && isPart(text.charAt(end))) {
            safe &= UNSAFE.indexOf(text.charAt(end)) < 0 && line.link(end) == line.link(start);
            safe &= line.style(end) == line.style(start);
            end++;
        }
        boolean marked = end < text.length()
                && (line.style(end) != line.style(start)
                        || line.link(end) != line.link(start)
                        || text.charAt(end) == Line.PICTURE);
        breakAt = safe && !marked ? -1 : text.charAt(index + 3) == '.' ? index + 3 : scheme - 3;
    }

    /** Where the host begins; -1 where no URL does. */
    private int schemeEnd(int index) {
        if (text.regionMatches(true, index, "http://", 0, 7)) {
            return index + 7;
        }
        if (text.regionMatches(true, index, "https://", 0, 8)) {
            return index + 8;
        }
        return text.regionMatches(true, index, "www.", 0, 4) ? index + 4 : -1;
    }

    private static boolean mayFollow(char before) {
        return !CodePoints.isAsciiLetterOrDigit(before) && "/@:.-".indexOf(before) < 0;
    }

    private static boolean isPart(char c) {
        return c > ' ' && c < 0x7F && c != '<';
    }
}

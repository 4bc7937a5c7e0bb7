package org.sitegen.markup;

import org.sitegen.text.CodePoints;

/**
 * The URLs that stand in a line as text. A reader of Markdown makes links of them, and takes into them what follows without
 * a space; where that would be wrong, the URL has to be broken by a backslash.
 */
final class WrittenUrls {

    private static final int NONE = -1;

    private static final String UNSAFE = "*`[]\\~|;";

    private final Line line;
    private final String text;
    private int start;
    private int end;
    private int breakAt = NONE;
    private int unsafeUntil;

    WrittenUrls(Line line) {
        this.line = line;
        this.text = line.text();
    }

    /** Whether the character at {@code index} is part of a URL that stands as it is; to be asked in order. */
    boolean isVerbatim(int index) {
        look(index);
        return index >= start && index < end && breakAt == NONE;
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
        if (scheme < 0 || (index > 0 && isSetLike(index - 1, index) && !mayFollow(text.charAt(index - 1)))) {
            return;
        }
        start = index;
        if (index >= unsafeUntil) {
            end = partEnd(index, scheme);
            unsafeUntil = isSafe(index, end) ? index : end;
        }
        boolean breaks = index < unsafeUntil;
        breakAt = !breaks ? NONE : text.charAt(index + 3) == '.' ? index + 3 : scheme - 3;
        end = breaks ? scheme : end;
    }

    private int partEnd(int index, int scheme) {
        int at = Math.max(index, scheme);
        while (at < text.length() && isPart(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /** Whether nothing in it is escaped or set in another way, and no markup or escape follows. */
    private boolean isSafe(int from, int to) {
        for (int i = from; i < to; i++) {
            if (UNSAFE.indexOf(text.charAt(i)) >= 0 || !isSetLike(i, from)) {
                return false;
            }
        }
        return to == text.length()
                || (isSetLike(to, from) && text.charAt(to) != Line.PICTURE && text.charAt(to) != '<');
    }

    private boolean isSetLike(int index, int other) {
        return line.link(index) == line.link(other) && line.style(index) == line.style(other);
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
        return before >= 0x80
                ? before >= 0x2E80 || !Character.isLetter(before)
                : !CodePoints.isAsciiLetterOrDigit(before) && "/@:.-".indexOf(before) < 0;
    }

    /** Letters of other scripts too, but no CJK characters, and no punctuation that Chinese uses. */
    private static boolean isPart(char c) {
        if (c < 0x7F) {
            return c > ' ' && c != '<';
        }
        boolean cjk = (c >= 0x2E80 && c <= 0xA4CF)
                || (c >= 0xAC00 && c <= 0xDFFF)
                || (c >= 0xF900 && c <= 0xFAFF)
                || (c >= 0xFE30 && c <= 0xFE6F)
                || c >= 0xFF00;
        return !cjk && !Character.isSpaceChar(c) && "\u2018\u2019\u201C\u201D\u2026\u2014".indexOf(c) < 0;
    }
}

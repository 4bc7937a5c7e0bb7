package org.sitegen.markdown;

import org.sitegen.text.CodePoints;

/**
 * Finds URLs that stand in text without markup, as GitHub Flavored Markdown has them: {@code http://}, {@code https://}
 * and {@code www.}. A URL also ends before CJK characters and punctuation, since Chinese text goes on without a space.
 */
final class BareUrls {

    private BareUrls() {}

    /**
     * The end of the URL at {@code start}.
     *
     * @param inBrackets whether a {@code ]} ends it
     * @return the end, or where the search failed as a negative number, or 0 where no URL begins there
     */
    static int end(String text, int start, boolean inBrackets) {
        int host = hostStart(text, start);
        if (host < 0 || !mayFollow(text, start)) {
            return 0;
        }
        int hostEnd = hostEnd(text, host);
        if (hostEnd < 0) {
            return hostEnd;
        }
        int end = hostEnd;
        while (end < text.length() && isUrlPart(text.charAt(end)) && !(inBrackets && text.charAt(end) == ']')) {
            end++;
        }
        int trimmed = trim(text, start, end);
        return trimmed > host ? trimmed : -end;
    }

    private static int hostStart(String text, int start) {
        if (text.regionMatches(true, start, "http://", 0, 7)) {
            return start + 7;
        }
        if (text.regionMatches(true, start, "https://", 0, 8)) {
            return start + 8;
        }
        return text.regionMatches(true, start, "www.", 0, 4) ? start : -1;
    }

    private static boolean mayFollow(String text, int start) {
        if (start == 0) {
            return true;
        }
        char before = text.charAt(start - 1);
        return before >= 0x80 ? !Character.isLetter(before) || CharKinds.isCjk(before) : !isWordPart(before);
    }

    private static boolean isWordPart(char c) {
        return CodePoints.isAsciiLetterOrDigit(c) || c == '/' || c == '@' || c == ':' || c == '.' || c == '-';
    }

    /** The end of the host, or where it fails as a negative number: no dot, or an underscore in its last two parts. */
    private static int hostEnd(String text, int start) {
        int dots = 0;
        int underscoreAt = -1;
        int lastDot = -1;
        int dotBefore = -1;
        int at = start;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c == '.') {
                dots++;
                dotBefore = lastDot;
                lastDot = at;
            } else if (c == '_') {
                underscoreAt = at;
            } else if (c != '-' && !CodePoints.isAsciiLetterOrDigit(c)) {
                break;
            }
            at++;
        }
        boolean dotted = dots > 0 && (lastDot < at - 1 || dots > 1);
        boolean local = at - start == 9 && text.startsWith("localhost", start);
        return (dotted && underscoreAt <= dotBefore) || local ? at : -at;
    }

    private static boolean isUrlPart(char c) {
        if (c < 0x80) {
            return c > ' ' && c != '<' && c != 0x7F;
        }
        return !CharKinds.isCjk(c)
                && !Character.isSurrogate(c)
                && !CharKinds.isWhitespace(c)
                && c != 0x2018
                && c != 0x2019
                && c != 0x201C
                && c != 0x201D
                && c != 0x2026
                && c != 0x2014;
    }

    /** Takes trailing punctuation off, a closing parenthesis only where no opening one goes with it. */
    private static int trim(String text, int start, int end) {
        int unmatched = 0;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            unmatched += c == ')' ? 1 : c == '(' ? -1 : 0;
        }
        int at = end;
        while (at > start) {
            char c = text.charAt(at - 1);
            if (c == ')') {
                if (unmatched <= 0) {
                    break;
                }
                unmatched--;
                at--;
            } else if (c == ';') {
                at = beforeReference(text, start, at);
            } else if ("?!.,:*_~'\"".indexOf(c) >= 0) {
                at--;
            } else {
                break;
            }
        }
        return at;
    }

    private static int beforeReference(String text, int start, int end) {
        int at = end - 2;
        while (at > start && CodePoints.isAsciiLetterOrDigit(text.charAt(at))) {
            at--;
        }
        return at >= start && at < end - 2 && text.charAt(at) == '&' ? at : end - 1;
    }
}

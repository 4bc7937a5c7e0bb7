package org.sitegen.markdown;

import org.sitegen.text.CodePoints;

/** Finds the ends of raw HTML in Markdown: tags, comments, processing instructions, declarations and CDATA sections. */
final class HtmlSyntax {

    private HtmlSyntax() {}

    /** The end of the construct whose {@code <} stands at {@code start}, or -1 where it is no raw HTML. */
    static int end(String text, int start, Fuel fuel) {
        if (start + 1 >= text.length()) {
            return -1;
        }
        char c = text.charAt(start + 1);
        if (c == '!') {
            return markupEnd(text, start, fuel);
        }
        if (c == '?') {
            return closed(text, start, start + 2, "?>", fuel);
        }
        if (c == '/') {
            return closingTagEnd(text, start);
        }
        return CodePoints.isAsciiLetter(c) ? openingTagEnd(text, start, fuel) : -1;
    }

    private static int markupEnd(String text, int start, Fuel fuel) {
        if (text.startsWith("<!-->", start)) {
            return start + 5;
        }
        if (text.startsWith("<!--->", start)) {
            return start + 6;
        }
        if (text.startsWith("<!--", start)) {
            return closed(text, start, start + 4, "-->", fuel);
        }
        if (text.startsWith("<![CDATA[", start)) {
            return closed(text, start, start + 9, "]]>", fuel);
        }
        boolean declaration = start + 2 < text.length() && CodePoints.isAsciiLetter(text.charAt(start + 2));
        return declaration ? closed(text, start, start + 3, ">", fuel) : -1;
    }

    private static int closed(String text, int start, int from, String close, Fuel fuel) {
        int at = text.indexOf(close, from);
        if (at < 0) {
            fuel.burn(text.length() - start);
            return -1;
        }
        return at + close.length();
    }

    /** The end of the closing tag at {@code start}, or -1. */
    static int closingTagEnd(String text, int start) {
        int at = start + 2;
        if (at >= text.length() || !CodePoints.isAsciiLetter(text.charAt(at))) {
            return -1;
        }
        at = skipSpace(text, nameEnd(text, at));
        return at < text.length() && text.charAt(at) == '>' ? at + 1 : -1;
    }

    /** The end of the opening tag at {@code start}, or -1. */
    static int openingTagEnd(String text, int start, Fuel fuel) {
        int end = scanOpeningTag(text, start);
        if (end < 0) {
            fuel.burn(-end - start);
        }
        return Math.max(end, -1);
    }

    /** The end of the tag, or where the scan failed as a negative number. */
    private static int scanOpeningTag(String text, int start) {
        int at = nameEnd(text, start + 1);
        while (true) {
            int attribute = skipSpace(text, at);
            if (attribute >= text.length()) {
                return -attribute;
            }
            char c = text.charAt(attribute);
            if (c == '>') {
                return attribute + 1;
            }
            if (c == '/') {
                return attribute + 1 < text.length() && text.charAt(attribute + 1) == '>' ? attribute + 2 : -attribute;
            }
            if (attribute == at || !isAttributeStart(c)) {
                return -attribute;
            }
            at = attributeEnd(text, attribute);
            if (at < 0) {
                return at;
            }
        }
    }

    private static int attributeEnd(String text, int start) {
        int at = start;
        while (at < text.length() && isAttributePart(text.charAt(at))) {
            at++;
        }
        int equals = skipSpace(text, at);
        if (equals >= text.length() || text.charAt(equals) != '=') {
            return at;
        }
        int value = skipSpace(text, equals + 1);
        if (value >= text.length()) {
            return -value;
        }
        char quote = text.charAt(value);
        if (quote == '"' || quote == '\'') {
            int close = text.indexOf(quote, value + 1);
            return close < 0 ? -text.length() : close + 1;
        }
        int end = value;
        while (end < text.length() && !isWhitespace(text.charAt(end)) && "\"'=<>`".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return end == value ? -value : end;
    }

    /** The end of the tag name at {@code start}. */
    static int nameEnd(String text, int start) {
        int at = start;
        while (at < text.length() && (CodePoints.isAsciiLetterOrDigit(text.charAt(at)) || text.charAt(at) == '-')) {
            at++;
        }
        return at;
    }

    static int skipSpace(String text, int pos) {
        int at = pos;
        while (at < text.length() && isWhitespace(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static boolean isWhitespace(char c) {
        return c == ' ' || c == '\t' || c == '\n' || c == '\r';
    }

    private static boolean isAttributeStart(char c) {
        return CodePoints.isAsciiLetter(c) || c == '_' || c == ':';
    }

    private static boolean isAttributePart(char c) {
        return CodePoints.isAsciiLetterOrDigit(c) || c == '_' || c == ':' || c == '.' || c == '-';
    }
}

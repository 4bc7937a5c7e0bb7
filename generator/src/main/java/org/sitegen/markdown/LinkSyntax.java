package org.sitegen.markdown;

import org.sitegen.text.CodePoints;

/** Scans the parts of links and of link reference definitions: labels, destinations and titles. */
final class LinkSyntax {

    /** The longest label that CommonMark allows. */
    static final int LONGEST_LABEL = 999;

    private static final int MOST_PARENTHESES = 32;

    private LinkSyntax() {}

    /** The end of the white space at {@code pos}, which holds at most one line break. */
    static int skipSpace(String text, int pos) {
        boolean lineBreak = false;
        int at = pos;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c == '\n' && !lineBreak) {
                lineBreak = true;
            } else if (c != ' ' && c != '\t') {
                break;
            }
            at++;
        }
        return at;
    }

    /** The end of the label whose text begins at {@code pos}, that is the place of its {@code ]}, or -1. */
    static int labelEnd(String text, int pos) {
        int limit = Math.min(text.length(), pos + LONGEST_LABEL + 1);
        boolean blank = true;
        for (int at = pos; at < limit; at++) {
            char c = text.charAt(at);
            if (c == ']') {
                return blank ? -1 : at;
            }
            if (c == '[') {
                return -1;
            }
            if (c == '\\' && at + 1 < text.length() && CodePoints.isAsciiPunctuation(text.charAt(at + 1))) {
                at++;
            }
            blank &= c == ' ' || c == '\t' || c == '\n';
        }
        return -1;
    }

    /** The end of the destination at {@code pos}, angle brackets included, or -1; it may be empty. */
    static int destinationEnd(String text, int pos) {
        return pos < text.length() && text.charAt(pos) == '<' ? angledEnd(text, pos + 1) : plainEnd(text, pos);
    }

    private static int angledEnd(String text, int pos) {
        for (int at = pos; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c == '>') {
                return at + 1;
            }
            if (c == '<' || c == '\n') {
                return -1;
            }
            if (c == '\\' && at + 1 < text.length() && text.charAt(at + 1) != '\n') {
                at++;
            }
        }
        return -1;
    }

    private static int plainEnd(String text, int pos) {
        int open = 0;
        int at = pos;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c <= ' ' || c == 0x7F) {
                break;
            }
            if (c == '(' && ++open > MOST_PARENTHESES) {
                return -1;
            }
            if (c == ')' && --open < 0) {
                return at;
            }
            at += c == '\\' && at + 1 < text.length() && CodePoints.isAsciiPunctuation(text.charAt(at + 1)) ? 2 : 1;
        }
        return open == 0 ? at : -1;
    }

    /** The destination from {@code start} to {@code end}, without angle brackets, escapes resolved. */
    static String destination(String text, int start, int end) {
        boolean angled = end > start && text.charAt(start) == '<';
        return CharacterReferences.unescape(angled ? text.substring(start + 1, end - 1) : text.substring(start, end));
    }

    /** The end of the title at {@code pos}, quotes included, or -1 where none begins there or it does not end. */
    static int titleEnd(String text, int pos, Fuel fuel) {
        if (pos >= text.length()) {
            return -1;
        }
        char open = text.charAt(pos);
        if (open != '"' && open != '\'' && open != '(') {
            return -1;
        }
        char close = open == '(' ? ')' : open;
        for (int at = pos + 1; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c == close) {
                return at + 1;
            }
            if (c == '(' && open == '(') {
                return -1;
            }
            if (c == '\\') {
                at++;
            }
        }
        fuel.burn(text.length() - pos);
        return -1;
    }

    /** The title from {@code start} to {@code end}, without quotes, escapes resolved. */
    static String title(String text, int start, int end) {
        return CharacterReferences.unescape(text.substring(start + 1, end - 1));
    }
}

package org.sitegen.markdown;

import java.io.IOException;
import org.sitegen.text.CodePoints;

/** Text and URLs written as HTML. */
final class HtmlText {

    private static final char[] HEX = "0123456789ABCDEF".toCharArray();

    /** What may stand in a URL as it is, besides letters and digits; a percent sign is taken to begin an encoded byte. */
    private static final String URL_PUNCTUATION = "-_.+!*'(),%#@?=;:/&$~";

    private HtmlText() {}

    /** Appends a text, escaped for use as content or in a quoted attribute. */
    static void escape(StringBuilder out, String text) {
        char[] chars = text.toCharArray();
        int done = 0;
        for (int i = 0; i < chars.length; i++) {
            char c = chars[i];
            if (c <= '>' && (c == '<' || c == '>' || c == '&' || c == '"')) {
                out.append(chars, done, i - done).append(escaped(c));
                done = i + 1;
            }
        }
        if (done == 0) {
            out.append(text);
        } else {
            out.append(chars, done, chars.length - done);
        }
    }

    /** Appends escaped text to any receiver. */
    static void escape(Appendable out, CharSequence text) throws IOException {
        int done = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '<' || c == '>' || c == '&' || c == '"') {
                out.append(text, done, i).append(escaped(c));
                done = i + 1;
            }
        }
        out.append(text, done, text.length());
    }

    private static String escaped(char c) {
        return switch (c) {
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '&' -> "&amp;";
            default -> "&quot;";
        };
    }

    /** Appends a URL for use in a quoted attribute: what may not stand in a URL is percent-encoded over UTF-8. */
    static void url(Appendable out, String url) throws IOException {
        int i = 0;
        while (i < url.length()) {
            char c = url.charAt(i);
            if (c == '&') {
                out.append("&amp;");
                i++;
            } else if (CodePoints.isAsciiLetterOrDigit(c) || URL_PUNCTUATION.indexOf(c) >= 0) {
                out.append(c);
                i++;
            } else {
                int cp = url.codePointAt(i);
                encode(out, cp);
                i += Character.charCount(cp);
            }
        }
    }

    /** Appends an id as a URL fragment for use in a quoted attribute. */
    static void fragment(Appendable out, String id) throws IOException {
        url(out, id.replace("%", "%25").replace("#", "%23"));
    }

    private static void encode(Appendable out, int cp) throws IOException {
        if (cp < 0x80) {
            percent(out, cp);
        } else if (cp < 0x800) {
            percent(out, 0xC0 | (cp >> 6));
            percent(out, 0x80 | (cp & 0x3F));
        } else if (cp < 0x10000) {
            percent(out, 0xE0 | (cp >> 12));
            percent(out, 0x80 | ((cp >> 6) & 0x3F));
            percent(out, 0x80 | (cp & 0x3F));
        } else {
            percent(out, 0xF0 | (cp >> 18));
            percent(out, 0x80 | ((cp >> 12) & 0x3F));
            percent(out, 0x80 | ((cp >> 6) & 0x3F));
            percent(out, 0x80 | (cp & 0x3F));
        }
    }

    private static void percent(Appendable out, int value) throws IOException {
        out.append('%').append(HEX[value >> 4]).append(HEX[value & 0xF]);
    }
}

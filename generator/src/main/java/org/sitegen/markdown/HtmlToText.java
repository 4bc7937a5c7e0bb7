package org.sitegen.markdown;

import java.util.Locale;
import java.util.Set;

/** What a reader sees of a block of raw HTML. */
final class HtmlToText {

    private static final Set<String> HIDDEN = Set.of("script", "style", "template", "title");

    private static final Set<String> WITHIN_LINE = Set.of(
            "a", "abbr", "b", "bdi", "bdo", "big", "cite", "code", "del", "dfn", "em", "font", "i", "ins", "kbd",
            "mark", "q", "rb", "rp", "rt", "rtc", "ruby", "s", "samp", "small", "span", "strike", "strong", "sub",
            "sup", "time", "tt", "u", "var", "wbr");

    private HtmlToText() {}

    /** Appends the text of the HTML: tags are left out, white space is a space, blocks begin a line. */
    static void append(StringBuilder plain, String html) {
        StringBuilder text = new StringBuilder();
        int pos = 0;
        while (pos < html.length()) {
            int tag = html.indexOf('<', pos);
            int end = tag < 0 ? html.length() : tag;
            text.append(html, pos, end);
            if (tag < 0) {
                break;
            }
            pos = skipMarkup(html, tag, text);
        }
        appendLines(plain, CharacterReferences.decodeAll(text.toString()));
    }

    private static int skipMarkup(String html, int tag, StringBuilder text) {
        if (html.startsWith("<!--", tag)) {
            return after(html, "-->", tag + 4);
        }
        boolean closing = html.startsWith("</", tag);
        int nameStart = tag + (closing ? 2 : 1);
        int nameEnd = HtmlSyntax.nameEnd(html, nameStart);
        if (nameEnd == nameStart && !html.startsWith("<!", tag) && !html.startsWith("<?", tag)) {
            text.append('<');
            return tag + 1;
        }
        String name = html.substring(nameStart, nameEnd).toLowerCase(Locale.ROOT);
        if (!WITHIN_LINE.contains(name)) {
            text.append('\n');
        }
        int end = after(html, ">", nameEnd);
        return HIDDEN.contains(name) && !closing ? after(html, ">", after(html, "</" + name, end)) : end;
    }

    private static int after(String html, String sign, int from) {
        int at = html.indexOf(sign, from);
        return at < 0 ? html.length() : at + sign.length();
    }

    private static void appendLines(StringBuilder plain, String text) {
        text.lines().map(String::strip).filter(line -> !line.isEmpty()).forEach(line -> {
            if (plain.length() > 0 && plain.charAt(plain.length() - 1) != '\n') {
                plain.append('\n');
            }
            plain.append(line);
        });
    }
}

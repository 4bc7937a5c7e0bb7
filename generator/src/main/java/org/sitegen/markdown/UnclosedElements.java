package org.sitegen.markdown;

import java.util.HashMap;
import java.util.Map;

/**
 * Keeps an element that is dropped with its content from taking the rest of an article along. A browser reads
 * {@code <iframe src="…" />}, or a start tag without its end tag, as open to the end of the document; nobody who wrote
 * that meant it.
 */
final class UnclosedElements {

    /** With this first letter no name of an element that is dropped is one that the parser knows. */
    private static final char UNKNOWN = 'z';

    private final String lower;
    private final StringBuilder out;
    private final Map<String, Integer> lastEnds = new HashMap<>();

    private UnclosedElements(String html) {
        this.lower = lowerAscii(html);
        this.out = new StringBuilder(html);
    }

    /**
     * Renames the start tags of such elements to ones that no parser knows, so that the tag goes and what follows stays.
     * All places in the HTML stay where they are.
     */
    static String rename(String html) {
        return new UnclosedElements(html).rename();
    }

    /** Lower case whose places are those of the text, which {@link String#toLowerCase} does not promise. */
    private static String lowerAscii(String text) {
        StringBuilder lower = new StringBuilder(text);
        for (int i = 0; i < lower.length(); i++) {
            char c = lower.charAt(i);
            if (c >= 'A' && c <= 'Z') {
                lower.setCharAt(i, (char) (c + ' '));
            }
        }
        return lower.toString();
    }

    private String rename() {
        int at = lower.indexOf('<');
        while (at >= 0) {
            at = lower.indexOf('<', after(at));
        }
        return out.toString();
    }

    /** Looks at the markup at {@code start} and says where to go on. */
    private int after(int start) {
        if (lower.startsWith("<!--", start)) {
            int end = lower.indexOf("-->", start + 4);
            return end < 0 ? lower.length() : end;
        }
        int nameEnd = HtmlSyntax.nameEnd(lower, start + 1);
        String name = lower.substring(start + 1, nameEnd);
        if (!HtmlAllowList.drops(name)) {
            return start + 1;
        }
        int tagEnd = lower.indexOf('>', nameEnd);
        boolean closesItself = tagEnd > 0 && lower.charAt(tagEnd - 1) == '/';
        String endTag = "</" + name;
        if (closesItself || lastEnds.computeIfAbsent(endTag, lower::lastIndexOf) < nameEnd) {
            out.setCharAt(start + 1, UNKNOWN);
            return nameEnd;
        }
        return lower.indexOf(endTag, nameEnd);
    }
}

package org.sitegen.markdown;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The ids of a body: readable, and each used once. */
final class HeadingIds {

    /** Ids of footnotes and of the page around a body begin like this; those of headings never do. */
    private static final List<String> RESERVED = List.of("fn-", "fnref-", "site-");

    private static final int LONGEST = 100;

    private final Set<String> used = new HashSet<>();
    private final Map<String, Integer> counts = new HashMap<>();
    private final List<String> inOrder = new ArrayList<>();

    /** An id made from the text of a heading. */
    String forHeading(String text) {
        return unique(slug(text));
    }

    /** The wanted id, or, where it is taken, one made from it. */
    String unique(String wanted) {
        String base = RESERVED.stream().anyMatch(wanted::startsWith) ? "h-" + wanted : wanted;
        String id = base;
        while (!used.add(id)) {
            id = base + "-" + counts.merge(base, 2, (old, two) -> old + 1);
        }
        inOrder.add(id);
        return id;
    }

    /** Takes note of the id of a footnote. */
    void add(String id) {
        used.add(id);
        inOrder.add(id);
    }

    /** All ids, in the order in which they came. */
    List<String> all() {
        return inOrder;
    }

    private static String slug(String text) {
        StringBuilder out = new StringBuilder();
        boolean gap = false;
        String lower = text.toLowerCase(Locale.ROOT);
        for (int i = 0; i < lower.length() && out.length() < LONGEST; ) {
            int cp = lower.codePointAt(i);
            i += Character.charCount(cp);
            if (isKept(cp)) {
                if (gap && out.length() > 0) {
                    out.append('-');
                }
                gap = false;
                out.appendCodePoint(cp);
            } else if (CharKinds.isWhitespace(cp) || cp == '-') {
                gap = true;
            }
        }
        return out.length() == 0 ? "section" : out.toString();
    }

    private static boolean isKept(int cp) {
        return cp == '_'
                || Character.isLetterOrDigit(cp)
                || Character.getType(cp) == Character.NON_SPACING_MARK
                || Character.getType(cp) == Character.COMBINING_SPACING_MARK;
    }
}

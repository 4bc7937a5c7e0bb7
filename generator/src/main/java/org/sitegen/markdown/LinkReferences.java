package org.sitegen.markdown;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The link reference definitions of a body. The first definition of a label counts. */
final class LinkReferences {

    /**
     * What a label stands for.
     *
     * @param destination the destination, escapes resolved
     * @param title the title, escapes resolved; empty where there is none
     */
    record Definition(String destination, String title) {}

    /** How much text all uses of definitions together may repeat; cmark has the same bound against bombs. */
    private static final int MOST_REPEATED = 1 << 20;

    private final Map<String, Definition> byLabel = new HashMap<>();
    private int repeated;

    /** Reads the definitions at the beginning of a paragraph's text, and returns where they end. */
    int read(String text, Fuel fuel) {
        int pos = 0;
        while (pos < text.length() && text.charAt(pos) == '[') {
            int end = readOne(text, pos, fuel);
            if (end < 0) {
                break;
            }
            pos = end;
        }
        return pos;
    }

    /** Where the definitions at the beginning of a paragraph's text end; none is kept. */
    static int end(String text, Fuel fuel) {
        return new LinkReferences().read(text, fuel);
    }

    private int readOne(String text, int start, Fuel fuel) {
        int labelEnd = LinkSyntax.labelEnd(text, start + 1);
        if (labelEnd < 0 || labelEnd + 1 >= text.length() || text.charAt(labelEnd + 1) != ':') {
            return -1;
        }
        int destinationStart = LinkSyntax.skipSpace(text, labelEnd + 2);
        int destinationEnd = LinkSyntax.destinationEnd(text, destinationStart);
        if (destinationEnd <= destinationStart) {
            return -1;
        }
        String title = "";
        int end = lineEnd(text, destinationEnd);
        int titleStart = LinkSyntax.skipSpace(text, destinationEnd);
        int titleEnd = titleStart > destinationEnd ? LinkSyntax.titleEnd(text, titleStart, fuel) : -1;
        if (titleEnd > 0 && lineEnd(text, titleEnd) >= 0) {
            title = LinkSyntax.title(text, titleStart, titleEnd);
            end = lineEnd(text, titleEnd);
        }
        if (end >= 0) {
            String destination = LinkSyntax.destination(text, destinationStart, destinationEnd);
            byLabel.putIfAbsent(normalize(text.substring(start + 1, labelEnd)), new Definition(destination, title));
        }
        return end;
    }

    /** The beginning of the next line, where only blanks are left of this one; else -1. */
    private static int lineEnd(String text, int pos) {
        int at = pos;
        while (at < text.length() && (text.charAt(at) == ' ' || text.charAt(at) == '\t')) {
            at++;
        }
        if (at == text.length()) {
            return at;
        }
        return text.charAt(at) == '\n' ? at + 1 : -1;
    }

    boolean isEmpty() {
        return byLabel.isEmpty();
    }

    /** What the label stands for, where it is defined. */
    Optional<Definition> find(String label) {
        if (byLabel.isEmpty() || label.length() > LinkSyntax.LONGEST_LABEL) {
            return Optional.empty();
        }
        Definition found = byLabel.get(normalize(label));
        if (found == null) {
            return Optional.empty();
        }
        repeated += found.destination().length() + found.title().length();
        if (repeated > MOST_REPEATED) {
            throw new UnrenderableException(MarkdownProblems.tooComplex());
        }
        return Optional.of(found);
    }

    /** The label by which it is compared: white space runs are one, and case does not matter. */
    static String normalize(String label) {
        StringBuilder out = new StringBuilder(label.length());
        boolean space = false;
        for (int i = 0; i < label.length(); i++) {
            char c = label.charAt(i);
            if (c == ' ' || c == '\t' || c == '\n') {
                space = out.length() > 0;
            } else {
                if (space) {
                    out.append(' ');
                    space = false;
                }
                out.append(c);
            }
        }
        return out.toString().toLowerCase(Locale.ROOT).toUpperCase(Locale.ROOT);
    }
}

package org.sitegen.markup;

import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jsoup.nodes.Element;
import org.sitegen.text.CleanText;

/** Where the links of a post lead. */
final class Addresses {

    private final UnaryOperator<String> absolute;

    Addresses(UnaryOperator<String> absolute) {
        this.absolute = absolute;
    }

    /** Where an anchor leads; empty where it leads nowhere, runs a script, or the board made it of a word or a name. */
    Optional<String> of(Element anchor) {
        String written = CleanText.of(anchor.attr("href")).text().strip();
        if (written.isEmpty()
                || written.startsWith("#")
                || anchor.hasClass("relatedlink")
                || isMention(anchor, written)) {
            return Optional.empty();
        }
        return isSafe(written) ? Optional.of(absolute(written)) : Optional.empty();
    }

    String absolute(String written) {
        return written.regionMatches(true, 0, "mailto:", 0, 7) ? written : absolute.apply(written);
    }

    private static boolean isMention(Element anchor, String written) {
        return (written.contains("mod=space") || written.contains("space-u"))
                && anchor.childNodeSize() == 1
                && anchor.ownText().strip().startsWith("@");
    }

    /** Whether an address, read as leniently as browsers do, runs nothing and holds nothing. */
    private static boolean isSafe(String written) {
        StringBuilder start = new StringBuilder();
        for (int i = 0; i < written.length() && start.length() < 12; i++) {
            char c = written.charAt(i);
            if (c > ' ' && !Character.isWhitespace(c) && !Character.isSpaceChar(c)) {
                start.append(c);
            }
        }
        String scheme = start.toString().toLowerCase(Locale.ROOT);
        return !scheme.startsWith("javascript:")
                && !scheme.startsWith("vbscript:")
                && !scheme.startsWith("livescript:")
                && !scheme.startsWith("data:")
                && !scheme.startsWith("about:")
                && !scheme.startsWith("file:");
    }
}

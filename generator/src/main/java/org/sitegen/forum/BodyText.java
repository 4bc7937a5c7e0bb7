package org.sitegen.forum;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * Markdown whose links and pictures are still open to be led elsewhere: in place of each destination stands a mark.
 *
 * @param marked the Markdown, lines ended by LF, nothing at either end; the destination numbered {@code n} is written as
 *     {@link #OPEN}, {@code n} in decimal digits, {@link #CLOSE}
 * @param addresses the destinations by number: absolute URLs, or as written where they could not be made absolute
 */
public record BodyText(String marked, List<String> addresses) {

    /** Opens a mark. A noncharacter, which no text may have: it is taken out of what is read. */
    public static final char OPEN = '\uFDD0';

    /** Closes a mark. */
    public static final char CLOSE = '\uFDD1';

    /** No text. */
    public static final BodyText EMPTY = new BodyText("", List.of());

    /** Keeps a copy of the addresses. */
    public BodyText {
        addresses = List.copyOf(addresses);
    }

    /** The Markdown, with each destination as a function gives it; the function's answer is made safe to stand there. */
    public String markdown(UnaryOperator<String> destination) {
        StringBuilder text = new StringBuilder(marked.length() + 64);
        int from = 0;
        for (int open = marked.indexOf(OPEN); open >= 0; open = marked.indexOf(OPEN, from)) {
            int close = marked.indexOf(CLOSE, open);
            int number = Integer.parseInt(marked, open + 1, close, 10);
            text.append(marked, from, open).append(destination(destination.apply(addresses.get(number))));
            from = close + 1;
        }
        return text.append(marked, from, marked.length()).toString();
    }

    /** This text with another one below it, a blank line between. */
    public BodyText followedBy(BodyText next) {
        if (marked.isEmpty() || next.marked.isEmpty()) {
            return marked.isEmpty() ? next : this;
        }
        StringBuilder text = new StringBuilder(marked).append("\n\n");
        int from = 0;
        for (int open = next.marked.indexOf(OPEN); open >= 0; open = next.marked.indexOf(OPEN, from)) {
            int close = next.marked.indexOf(CLOSE, open);
            int number = Integer.parseInt(next.marked, open + 1, close, 10);
            text.append(next.marked, from, open + 1).append(addresses.size() + number);
            from = close;
        }
        text.append(next.marked, from, next.marked.length());
        List<String> all = new ArrayList<>(addresses);
        all.addAll(next.addresses);
        return new BodyText(text.toString(), all);
    }

    /** What cannot stand bare in a destination of CommonMark, or in a table, is percent-encoded, so that no {@code <>} is needed. */
    private static String destination(String written) {
        StringBuilder safe = new StringBuilder(written.length());
        for (int i = 0; i < written.length(); i++) {
            char c = written.charAt(i);
            if (c <= ' ' || c == 0x7F || "()<>\"\\|`".indexOf(c) >= 0) {
                safe.append('%').append(String.format("%02X", (int) c));
            } else {
                safe.append(c);
            }
        }
        return safe.toString();
    }
}

package org.sitegen.discuz;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Closes what some releases leave open behind an attachment for readers that are robots: there the boxes of its tip would
 * swallow the rest of the page.
 */
final class UnclosedTips {

    private static final Pattern TAG = Pattern.compile("(?i)<(/?)(ignore_js_op|div)\\b[^>]*>");

    private UnclosedTips() {}

    /** The same source with an end tag, before the end of each attachment, for each box that is still open in it. */
    static String close(String html) {
        StringBuilder closed = new StringBuilder(html.length() + 64);
        Matcher tag = TAG.matcher(html);
        int from = 0;
        int open = -1;
        while (tag.find()) {
            boolean isEnd = !tag.group(1).isEmpty();
            if (tag.group(2).length() > "div".length()) {
                if (isEnd && open > 0) {
                    closed.append(html, from, tag.start()).append("</div>".repeat(open));
                    from = tag.start();
                }
                open = isEnd ? -1 : 0;
            } else if (open >= 0) {
                open = Math.max(0, open + (isEnd ? -1 : 1));
            }
        }
        return closed.append(html, from, html.length()).toString();
    }
}

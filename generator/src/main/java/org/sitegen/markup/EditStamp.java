package org.sitegen.markup;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The sentence that says who edited a post and when, where it stands as plain text, and other notices of the board. */
final class EditStamp {

    private static final String STAMP = "(?:本帖|本文章|本主[题題]|此帖)最[后後]由 ?.{1,60}? ?[于於] ?"
            + "\\d{1,4}[-/]\\d{1,2}[-/]\\d{1,4}(?: \\d{1,2}:\\d{2}(?::\\d{2})?(?: ?[AP]M)?)? ?[编編][辑輯]";

    private static final Pattern AT_START = Pattern.compile("^(?:\\[ ?" + STAMP + " ?\\]|" + STAMP + ") ?");

    private static final Pattern AT_END = Pattern.compile(" ?\\[ ?" + STAMP + " ?\\]$");

    private static final Pattern NOTICE = Pattern.compile("^\\*{4} Hidden Message \\*{4,5}$");

    /** No stamp is longer. */
    private static final int LONGEST = 160;

    private EditStamp() {}

    /** Takes it out of a line. */
    static void removeFrom(Line line) {
        String text = line.text();
        if (text.length() <= LONGEST && NOTICE.matcher(text).find()) {
            line.keep(0, 0);
            return;
        }
        Matcher start = AT_START.matcher(text).region(0, Math.min(text.length(), LONGEST));
        int from = start.find() ? start.end() : 0;
        while (from > 0 && from < text.length() && text.charAt(from) == '\u3000') {
            from++;
        }
        Matcher end = AT_END.matcher(text).region(Math.max(from, text.length() - LONGEST), text.length());
        int to = end.find() ? end.start() : text.length();
        if (from > 0 || to < text.length()) {
            line.keep(from, to);
        }
    }
}

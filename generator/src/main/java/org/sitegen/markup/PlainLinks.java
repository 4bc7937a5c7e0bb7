package org.sitegen.markup;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Unwraps links that show their own address and lead out of the forum: they are written as the bare address. A link within
 * the forum stays marked, since it may come to lead to an article of the archive.
 */
final class PlainLinks {

    /** Letters, digits and signs that no reader of Markdown takes for anything else; no sign at the end but a slash. */
    private static final Pattern PLAIN =
            Pattern.compile("https?://[A-Za-z0-9.-]{1,250}\\.[A-Za-z0-9-]{1,63}(?::\\d{1,5})?"
                    + "(?:[/?#](?:[A-Za-z0-9._/?#=%&+,:@-]{0,2000}[A-Za-z0-9/])?)?");

    private static final Pattern OF_FORUM = Pattern.compile(
            "thread-|tid[=-]|article-\\d|aid=|pid=|(?:forum|portal|viewthread|redirect|attachment)\\.php");

    private PlainLinks() {}

    static void settle(Line line, LineWriter.Place place) {
        int start = 0;
        while (start < line.length()) {
            int end = start + 1;
            while (end < line.length() && line.link(end) == line.link(start)) {
                end++;
            }
            if (line.link(start) != Line.NO_LINK && isPlain(line, start, end, place)) {
                line.setLink(start, end, Line.NO_LINK);
                line.setStyle(start, end, Line.Style.PLAIN);
            }
            start = end;
        }
    }

    private static boolean isPlain(Line line, int start, int end, LineWriter.Place place) {
        String target = line.target(line.link(start));
        if (end - start != target.length() || place == LineWriter.Place.HEADING) {
            return false;
        }
        return line.text().regionMatches(start, target, 0, target.length())
                && PLAIN.matcher(target).matches()
                && !OF_FORUM.matcher(target.toLowerCase(Locale.ROOT)).find()
                && isFree(line, start, end);
    }

    /** Whether neither side would be read as part of the address, or keep it from being read. */
    private static boolean isFree(Line line, int start, int end) {
        boolean freeBefore = start == 0 || isApart(line, start - 1);
        return freeBefore && (end == line.length() || isApart(line, end));
    }

    private static boolean isApart(Line line, int index) {
        char c = line.charAt(index);
        return c == ' ' || Character.isIdeographic(c) || "，。、；：！？（）「」《》【】\u3000".indexOf(c) >= 0;
    }
}

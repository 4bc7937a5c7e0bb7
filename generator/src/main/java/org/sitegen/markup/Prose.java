package org.sitegen.markup;

import java.util.regex.Pattern;
import org.sitegen.pinyin.PinyinNoise;
import org.sitegen.text.CleanText;

/** The text of a post as its author meant it: without control characters, pinyin noise and codes that were left over. */
final class Prose {

    /** Smilies by number, as in {@code {:4_85:}}; quotes nested in quotes; attachments that no longer exist. */
    private static final Pattern LEFT_OVER = Pattern.compile(
            "\\{:\\d{1,4}_\\d{1,6}:\\}|\\[/?(?:quote|free)\\]|\\[(attach|attachimg)\\]\\d{1,12}\\[/\\1\\]",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern WITHOUT_WIDTH = Pattern.compile("[\\u200B\\u2060\\uFEFF]");

    private final PinyinNoise noise;

    Prose(PinyinNoise noise) {
        this.noise = noise;
    }

    /** Cleans the text of a node, or of an attribute. */
    String of(String raw) {
        String text = noise.clean(CleanText.of(raw).text());
        if (text.indexOf('[') >= 0 || text.contains("{:")) {
            text = LEFT_OVER.matcher(text).replaceAll("");
        }
        return joined(WITHOUT_WIDTH.matcher(text).replaceAll(""));
    }

    /** An editor's line break between two wide characters is no space. */
    private static String joined(String text) {
        int feed = text.indexOf('\n');
        if (feed < 0) {
            return text;
        }
        StringBuilder out = new StringBuilder(text.length());
        int from = 0;
        while (feed >= 0) {
            int before = feed;
            while (before > from && isBlank(text.charAt(before - 1))) {
                before--;
            }
            int after = feed;
            while (after < text.length() && isBlank(text.charAt(after))) {
                after++;
            }
            out.append(text, from, before);
            boolean joins = before > 0
                    && after < text.length()
                    && isWide(text.charAt(before - 1))
                    && isWide(text.charAt(after));
            out.append(joins ? "" : " ");
            from = after;
            feed = text.indexOf('\n', after);
        }
        return out.append(text, from, text.length()).toString();
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\n' || c == '\t';
    }

    /** Han characters and the punctuation that goes with them. */
    private static boolean isWide(char c) {
        return Character.isIdeographic(c) || (c > 0x3000 && c < 0x3040) || (c >= 0xFF00 && c < 0xFF60);
    }
}

package org.sitegen.pinyin;

import java.util.regex.Pattern;

/** The pinyin noise of one page. */
public final class PinyinNoise {

    private static final Pattern GLOSS =
            Pattern.compile("(?<=\\p{IsHan})\\([a-z]*[āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ][a-zü]*\\)");
    private static final PinyinNoise NONE = new PinyinNoise(false);

    private final boolean found;

    private PinyinNoise(boolean found) {
        this.found = found;
    }

    /** Judges a page by its whole text. */
    public static PinyinNoise of(String wholePageText) {
        return new PinyinNoise(GLOSS.matcher(wholePageText).results().count() > 4);
    }

    /** No noise. */
    public static PinyinNoise none() {
        return NONE;
    }

    /** The text without the noise. */
    public String clean(String text) {
        return found ? GLOSS.matcher(text).replaceAll("") : text;
    }
}

package org.sitegen.pinyin;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The readings that a conversion put into a page: each occurrence of certain Traditional characters is followed by its
 * syllable in ASCII parentheses, lower case, with a tone mark. Whether a page is such a one is judged by the whole of it, so
 * that a reading which an author gave once is never taken for noise.
 *
 * <p>Immutable. Text in which the conversion cut characters in half is left as it stands.
 */
public final class PinyinNoise {

    /** How many different characters must be followed by their readings. */
    private static final int FEWEST_CHARACTERS = 5;

    /** How many for syllables without a tone mark, which may be words of another language, to be readings too. */
    private static final int MANY_CHARACTERS = 10;

    /** Words that boards themselves write on each page, as the conversion leaves them. */
    private static final List<String> LABELS = List.of("標(biāo)題:", "時(shí)間:", "下載次數(shù):", "點(diǎn)擊文件名");

    private static final int FEWEST_LABELS = 2;

    private static final PinyinNoise NONE = new PinyinNoise(Set.of(), Set.of());

    private final Set<Integer> toned;
    private final Set<Integer> toneless;

    private PinyinNoise(Set<Integer> toned, Set<Integer> toneless) {
        this.toned = toned;
        this.toneless = toneless;
    }

    /** What stays as it is. */
    public static PinyinNoise none() {
        return NONE;
    }

    /** Judges a page by its whole text, that of labels included. */
    public static PinyinNoise of(String wholePageText) {
        Map<Integer, Count> counts = new HashMap<>();
        Gloss.each(
                wholePageText,
                gloss -> counts.computeIfAbsent(gloss.character(), key -> new Count())
                        .add(gloss.syllable()));
        if (counts.isEmpty()) {
            return NONE;
        }
        countAll(wholePageText, counts);
        return judge(counts, wholePageText);
    }

    /**
     * Counts how often the characters occur at all. Where an author gave a reading in full-width parentheses, the conversion
     * could add none: that occurrence says nothing.
     */
    private static void countAll(String text, Map<Integer, Count> counts) {
        int length;
        for (int at = 0; at < text.length(); at += length) {
            int character = text.codePointAt(at);
            length = Character.charCount(character);
            Count count = character < 0x2E80 ? null : counts.get(character);
            if (count != null && !Gloss.isFullWidth(text, at + length)) {
                count.all++;
            }
        }
    }

    private static PinyinNoise judge(Map<Integer, Count> counts, String text) {
        Set<Integer> toned = new HashSet<>();
        Set<Integer> toneless = new HashSet<>();
        counts.forEach((character, count) -> {
            if (count.isMostlyToned()) {
                toned.add(character);
            }
            if (count.isAlwaysGlossed()) {
                toneless.add(character);
            }
        });
        if (toned.size() < FEWEST_CHARACTERS && labels(text) < FEWEST_LABELS) {
            return NONE;
        }
        return new PinyinNoise(Set.copyOf(toned), toned.size() >= MANY_CHARACTERS ? Set.copyOf(toneless) : Set.of());
    }

    private static long labels(String text) {
        return LABELS.stream().filter(text::contains).count();
    }

    /**
     * A text of the page without the noise. Only prose is to be given: code, addresses and names of files are the
     * caller's to keep away.
     */
    public String clean(String text) {
        if (toned.isEmpty() || text.indexOf('(') < 0) {
            return text;
        }
        Cut cut = new Cut(text);
        Gloss.each(text, gloss -> {
            if (isNoise(gloss)) {
                cut.out(gloss.start(), gloss.end());
            }
        });
        return cut.rest();
    }

    private boolean isNoise(Gloss gloss) {
        return gloss.syllable().toned()
                ? toned.contains(gloss.character())
                : gloss.syllable().letters() > 1 && toneless.contains(gloss.character());
    }

    /** How often a character occurs, and how often with a reading. */
    private static final class Count {

        private int all;
        private int toned;
        private int toneless;

        private void add(Syllable syllable) {
            if (syllable.toned()) {
                toned++;
            } else {
                toneless++;
            }
        }

        private boolean isMostlyToned() {
            return toned > 0 && 10L * (toned + toneless) >= 9L * all;
        }

        private boolean isAlwaysGlossed() {
            return toned + toneless == all;
        }
    }

    /** A text from which pieces are cut out, from its beginning to its end. */
    private static final class Cut {

        private final String text;
        private final StringBuilder kept = new StringBuilder();
        private int from;

        private Cut(String text) {
            this.text = text;
        }

        private void out(int start, int end) {
            kept.append(text, from, start);
            from = end;
        }

        private String rest() {
            return from == 0 ? text : kept.append(text, from, text.length()).toString();
        }
    }
}

package org.sitegen.pinyin;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.Set;

/**
 * A syllable of Hanyu Pinyin in lower case.
 *
 * @param toned whether it carries a tone mark
 * @param letters how many letters it has
 */
record Syllable(boolean toned, int letters) {

    private static final int MOST_LETTERS = 6;

    /** Vowels with tone marks, four to a vowel, and what they are marks on. */
    private static final String MARKED = "āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ";

    private static final String BARE = "aeiouü";

    /** For each initial its finals. */
    private static final String TABLE = """
            - a ai an ang ao e ei en eng er o ou
            b a ai an ang ao ei en eng i ian iang iao ie in ing o u
            p a ai an ang ao ei en eng i ian iao ie in ing o ou u
            m a ai an ang ao e ei en eng i ian iao ie in ing iu o ou u
            f a an ang ei en eng iao o ou u
            d a ai an ang ao e ei en eng i ia ian iao ie ing iu ong ou u uan ui un uo
            t a ai an ang ao e ei eng i ian iao ie ing ong ou u uan ui un uo
            n a ai an ang ao e ei en eng i ia ian iang iao ie in ing iu ong ou u uan un uo ü üe ue
            l a ai an ang ao e ei eng i ia ian iang iao ie in ing iu o ong ou u uan un uo ü üan üe ue ün
            g a ai an ang ao e ei en eng ong ou u ua uai uan uang ui un uo
            k a ai an ang ao e ei en eng ong ou u ua uai uan uang ui un uo
            h a ai an ang ao e ei en eng ong ou u ua uai uan uang ui un uo
            j i ia ian iang iao ie in ing iong iu u uan ue un
            q i ia ian iang iao ie in ing iong iu u uan ue un
            x i ia ian iang iao ie in ing iong iu u uan ue un
            zh a ai an ang ao e ei en eng i ong ou u ua uai uan uang ui un uo
            ch a ai an ang ao e en eng i ong ou u ua uai uan uang ui un uo
            sh a ai an ang ao e ei en eng i ou u ua uai uan uang ui un uo
            r an ang ao e en eng i ong ou u ua uan ui un uo
            z a ai an ang ao e ei en eng i ong ou u uan ui un uo
            c a ai an ang ao e ei en eng i ong ou u uan ui un uo
            s a ai an ang ao e en eng i ong ou u uan ui un uo
            y a an ang ao e i in ing o ong ou u uan ue un
            w a ai an ang ei en eng o u
            """;

    private static final Set<String> KNOWN = known();

    private static final Syllable NONE = new Syllable(false, 0);

    private static Set<String> known() {
        Set<String> known = new HashSet<>();
        TABLE.lines().forEach(line -> {
            String[] parts = line.split(" ", -1);
            String initial = parts[0].equals("-") ? "" : parts[0];
            for (int i = 1; i < parts.length; i++) {
                known.add(initial + parts[i]);
            }
        });
        return Set.copyOf(known);
    }

    /** The syllable that a text is, its tone mark precomposed or combining; without letters where it is none. */
    static Syllable of(String written) {
        String composed = Normalizer.normalize(written.replace('ɑ', 'a').replace('ɡ', 'g'), Normalizer.Form.NFC);
        if (composed.isEmpty() || composed.length() > MOST_LETTERS) {
            return NONE;
        }
        StringBuilder bare = new StringBuilder();
        int marks = 0;
        for (int i = 0; i < composed.length(); i++) {
            int marked = MARKED.indexOf(composed.charAt(i));
            marks += marked >= 0 ? 1 : 0;
            bare.append(marked >= 0 ? BARE.charAt(marked / 4) : composed.charAt(i));
        }
        return marks <= 1 && KNOWN.contains(bare.toString()) ? new Syllable(marks == 1, composed.length()) : NONE;
    }

    boolean exists() {
        return letters > 0;
    }
}

package org.sitegen.importer;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sitegen.forum.ThreadKey;
import org.sitegen.url.Slug;

/**
 * Decides where articles and their files go: {@code articles/YYYY/MM/<title>-<number>.md} and
 * {@code attachments/YYYY/MM/<number>/}. An article whose date is not known goes to {@code articles/undated/}, under a name
 * that begins with the day that it is filed under. A thread that an earlier import has placed stays where it is.
 */
final class ArticlePaths {

    /** Short enough for the name of a file whatever the characters, with a day before and a number behind. */
    private static final int MOST_CHARACTERS = 45;

    private final Set<String> taken = new HashSet<>();
    private final Map<String, Placed> placed = new HashMap<>();

    private ArticlePaths() {}

    /**
     * The places of some threads, by their ids.
     *
     * @param before the places that earlier imports gave, by id
     */
    static Map<String, Placed> of(List<ThreadParts> threads, Map<String, Head> heads, Map<String, Placed> before) {
        ArticlePaths paths = new ArticlePaths();
        before.values().forEach(known -> {
            paths.taken.add(folded(known.path()));
            paths.taken.add(folded(known.folder()));
        });
        for (ThreadParts thread : threads) {
            Placed known = before.get(thread.id());
            paths.placed.put(thread.id(), known == null ? paths.place(thread, heads.get(thread.id())) : known);
        }
        return paths.placed;
    }

    private Placed place(ThreadParts thread, Head head) {
        boolean isDated = head.date().isPresent();
        String month = isDated
                ? String.format(
                        Locale.ROOT,
                        "%04d/%02d",
                        head.day().getYear(),
                        head.day().getMonthValue())
                : "undated";
        String slug = Slug.ofSegment(cut(head.title()));
        Optional<String> number = thread.key().map(ArticlePaths::number);
        String name = number.map(known -> slug + "-" + known).orElse(slug);
        String stem = "articles/" + month + "/" + (isDated ? "" : head.day() + "-") + name;
        return new Placed(free(stem, ".md") + ".md", free("attachments/" + month + "/" + number.orElse(name), ""));
    }

    private static String number(ThreadKey key) {
        return key.kind() == ThreadKey.Kind.ARTICLE ? "article-" + key.number() : Long.toString(key.number());
    }

    private String free(String stem, String ending) {
        String free = stem;
        for (int count = 2; !taken.add(folded(free + ending)); count++) {
            free = stem + "-" + count;
        }
        return free;
    }

    private static String cut(String title) {
        return title.codePointCount(0, title.length()) <= MOST_CHARACTERS
                ? title
                : title.substring(0, title.offsetByCodePoints(0, MOST_CHARACTERS));
    }

    private static String folded(String path) {
        return Normalizer.normalize(path, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    }
}

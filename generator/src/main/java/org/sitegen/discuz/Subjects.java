package org.sitegen.discuz;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Finds the subject in the title of a page, which goes on with the names of the forum and of the board. */
final class Subjects {

    private static final Pattern BETWEEN = Pattern.compile("\\s-\\s{1,3}");
    private static final Pattern PRODUCT =
            Pattern.compile("(?i)Powered by .*|Discuz! .*|.*Archiver|手机版|手機版|行動版|触屏版|觸屏版");
    private static final Pattern TYPE = Pattern.compile("^(?:\\[[^\\[\\]]{1,20}\\]|【分类】)\\s*(?=\\S)");

    private Subjects() {}

    /**
     * The subject in the title of a page.
     *
     * @param known names that may follow it
     * @param following how many names follow it where none is known
     */
    static String inTitle(Page page, Set<String> known, int following) {
        String title = page.clean(page.document().title());
        Element keywords = page.document().selectFirst("meta[name=keywords]");
        String subject = keywords == null ? "" : page.clean(keywords.attr("content"));
        if (!subject.isEmpty() && (title.equals(subject) || title.startsWith(subject + " - "))) {
            return subject;
        }
        List<String> parts = new ArrayList<>(List.of(BETWEEN.split(title)));
        while (parts.size() > 1 && PRODUCT.matcher(last(parts)).matches()) {
            parts.remove(parts.size() - 1);
        }
        int removed = 0;
        while (parts.size() > 1 && removed < following && (known.contains(last(parts)) || !knowsAny(known))) {
            parts.remove(parts.size() - 1);
            removed++;
        }
        return PRODUCT.matcher(parts.get(0)).matches() ? "" : String.join(" - ", parts);
    }

    private static boolean knowsAny(Set<String> known) {
        return known.stream().anyMatch(name -> !name.isEmpty());
    }

    private static String last(List<String> parts) {
        return parts.get(parts.size() - 1);
    }

    /** The subject without the type of thread that some pages write in front of it. */
    static String withoutType(String subject) {
        return TYPE.matcher(subject).replaceFirst("");
    }
}

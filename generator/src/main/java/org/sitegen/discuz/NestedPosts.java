package org.sitegen.discuz;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;

/** Posts that came to lie in other posts, because those have tags that nobody closed. */
final class NestedPosts {

    private NestedPosts() {}

    /** Takes each post out of the one that it lies in. */
    static void separate(List<Element> posts) {
        Set<Element> all = new HashSet<>(posts);
        for (int i = posts.size() - 1; i > 0; i--) {
            if (isNested(posts.get(i), all)) {
                posts.get(i).remove();
            }
        }
    }

    private static boolean isNested(Element post, Set<Element> all) {
        for (Element around = post.parent(); around != null; around = around.parent()) {
            if (all.contains(around)) {
                return true;
            }
        }
        return false;
    }
}

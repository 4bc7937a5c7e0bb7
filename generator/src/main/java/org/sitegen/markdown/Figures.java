package org.sitegen.markdown;

import java.util.ArrayList;
import java.util.List;

/** Finds the pictures that stand alone in their paragraph, and become figures. */
final class Figures {

    private Figures() {}

    /** The pictures of a paragraph, or links around one picture each, where it holds nothing else; else nothing. */
    static List<Inline> in(Inline root) {
        if (root.first == null || (root.first.kind != Inline.Kind.IMAGE && root.first.kind != Inline.Kind.LINK)) {
            return List.of();
        }
        List<Inline> pictures = new ArrayList<>();
        for (Inline node = root.first; node != null; node = node.next) {
            if (isPicture(node)) {
                pictures.add(node);
            } else if (!isGap(node)) {
                return List.of();
            }
        }
        return pictures;
    }

    /** The picture itself, where a link may stand around it. */
    static Inline picture(Inline node) {
        return node.kind == Inline.Kind.LINK ? node.first : node;
    }

    private static boolean isPicture(Inline node) {
        if (node.kind == Inline.Kind.LINK) {
            return node.first != null
                    && node.first == node.last
                    && node.first.kind == Inline.Kind.IMAGE
                    && isPicture(node.first);
        }
        return node.kind == Inline.Kind.IMAGE && SafeUrl.isSafe(node.value);
    }

    private static boolean isGap(Inline node) {
        return node.kind == Inline.Kind.SOFT_BREAK
                || node.kind == Inline.Kind.HARD_BREAK
                || (node.kind == Inline.Kind.TEXT
                        && node.value.substring(node.used).isBlank());
    }
}

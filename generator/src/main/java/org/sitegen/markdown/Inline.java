package org.sitegen.markdown;

/** A node of the tree of a paragraph's text: a doubly linked list with children, as the emphasis rules need it. */
final class Inline {

    /** What a node stands for. */
    enum Kind {
        ROOT,
        TEXT,
        CODE,
        SOFT_BREAK,
        HARD_BREAK,
        EMPHASIS,
        STRONG,
        DELETED,
        LINK,
        IMAGE,
        HTML,
        FOOTNOTE
    }

    Kind kind;

    /** Where it begins in the text it was read from. */
    final int start;

    /** The text of a leaf, or the destination of a link or picture. */
    String value;

    /** How many characters at the beginning of the value of a delimiter run became markup. */
    int used;

    /** Whether the value is known to have no character that is escaped in HTML. */
    boolean plain;

    /** The title of a link or picture; empty where there is none. */
    String title = "";

    Inline parent;
    Inline previous;
    Inline next;
    Inline first;
    Inline last;

    Inline(Kind kind, int start, String value) {
        this.kind = kind;
        this.start = start;
        this.value = value;
    }

    void append(Inline child) {
        child.parent = this;
        child.previous = last;
        child.next = null;
        if (last == null) {
            first = child;
        } else {
            last.next = child;
        }
        last = child;
    }

    void insertAfter(Inline sibling) {
        sibling.parent = parent;
        sibling.previous = this;
        sibling.next = next;
        if (next == null) {
            parent.last = sibling;
        } else {
            next.previous = sibling;
        }
        next = sibling;
    }

    void unlink() {
        if (previous == null) {
            parent.first = next;
        } else {
            previous.next = next;
        }
        if (next == null) {
            parent.last = previous;
        } else {
            next.previous = previous;
        }
        parent = null;
        previous = null;
        next = null;
    }

    /** Moves the siblings from {@code from} up to, not including, {@code until} into this node; null is the end. */
    void adopt(Inline from, Inline until) {
        Inline node = from;
        while (node != until) {
            Inline following = node.next;
            node.unlink();
            append(node);
            node = following;
        }
    }

    /** The node that follows in document order, not leaving {@code top}; null at its end. */
    Inline following(Inline top) {
        if (first != null) {
            return first;
        }
        Inline node = this;
        while (node != top) {
            if (node.next != null) {
                return node.next;
            }
            node = node.parent;
        }
        return null;
    }
}

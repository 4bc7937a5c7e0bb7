package org.sitegen.markdown;

import java.util.Arrays;

/** The stack of runs of {@code *}, {@code _} and {@code ~} that may become emphasis, strong emphasis or deleted text. */
final class Delimiters {

    /** One run. */
    static final class Run {
        private final Inline node;
        private final char symbol;
        private final int length;
        private final boolean opens;
        private final boolean closes;
        private final int serial;
        private Run previous;
        private Run next;

        private Run(Inline node, char symbol, CjkFlanking flanking, int serial) {
            this.node = node;
            this.symbol = symbol;
            this.length = node.value.length();
            this.opens = flanking.opens(symbol);
            this.closes = flanking.closes(symbol);
            this.serial = serial;
        }

        private int left() {
            return node.value.length() - node.used;
        }
    }

    private Run top;
    private int serial;

    /** The run on top of the stack; null where it is empty. */
    Run top() {
        return top;
    }

    /** Puts a run, already in the tree as text, on the stack. */
    void push(Inline node, char symbol, CjkFlanking flanking) {
        Run run = new Run(node, symbol, flanking, ++serial);
        if (!run.opens && !run.closes) {
            return;
        }
        run.previous = top;
        if (top != null) {
            top.next = run;
        }
        top = run;
    }

    /** Resolves the runs above {@code bottom}, and takes them off the stack. */
    void process(Run bottom) {
        // For each kind of closer the run below which there is no opener for it, so that nothing is searched twice.
        int[] openersBottom = new int[14];
        Arrays.fill(openersBottom, bottom == null ? 0 : bottom.serial);
        Run closer = lowest(bottom);
        while (closer != null) {
            if (!closer.closes) {
                closer = closer.next;
                continue;
            }
            int key = key(closer);
            Run opener = closer.previous;
            while (opener != null && opener.serial > openersBottom[key] && !matches(opener, closer)) {
                opener = opener.previous;
            }
            if (opener != null && opener.serial > openersBottom[key]) {
                closer = join(opener, closer);
            } else {
                openersBottom[key] = closer.previous == null ? 0 : closer.previous.serial;
                Run following = closer.next;
                if (!closer.opens) {
                    remove(closer);
                }
                closer = following;
            }
        }
        cut(bottom);
    }

    private Run lowest(Run bottom) {
        Run run = top;
        if (run == bottom) {
            return null;
        }
        while (run.previous != bottom) {
            run = run.previous;
        }
        return run;
    }

    /** Takes the runs above {@code bottom} off the stack; they stay text. */
    void cut(Run bottom) {
        top = bottom;
        if (bottom != null) {
            bottom.next = null;
        }
    }

    private static int key(Run closer) {
        if (closer.symbol == '~') {
            return 12 + (closer.length - 1);
        }
        return (closer.symbol == '*' ? 0 : 6) + (closer.opens ? 3 : 0) + closer.length % 3;
    }

    private static boolean matches(Run opener, Run closer) {
        if (opener.symbol != closer.symbol || !opener.opens) {
            return false;
        }
        if (closer.symbol == '~') {
            return opener.length == closer.length;
        }
        boolean either = opener.closes || closer.opens;
        return !either
                || (closer.length % 3 == 0 && opener.length % 3 == 0)
                || (opener.length + closer.length) % 3 != 0;
    }

    /** Wraps what stands between the two; the run to go on with is returned. */
    private Run join(Run opener, Run closer) {
        int used = closer.symbol == '~' ? closer.left() : (opener.left() >= 2 && closer.left() >= 2 ? 2 : 1);
        Inline wrapper = new Inline(kind(closer.symbol, used), opener.node.start, "");
        opener.node.insertAfter(wrapper);
        wrapper.adopt(wrapper.next, closer.node);
        dropBetween(opener, closer);
        opener.node.used += used;
        closer.node.used += used;
        if (opener.left() == 0) {
            opener.node.unlink();
            remove(opener);
        }
        if (closer.left() > 0) {
            return closer;
        }
        Run following = closer.next;
        closer.node.unlink();
        remove(closer);
        return following;
    }

    private static Inline.Kind kind(char symbol, int used) {
        if (symbol == '~') {
            return Inline.Kind.DELETED;
        }
        return used == 2 ? Inline.Kind.STRONG : Inline.Kind.EMPHASIS;
    }

    private static void dropBetween(Run opener, Run closer) {
        opener.next = closer;
        closer.previous = opener;
    }

    private void remove(Run run) {
        if (run.previous != null) {
            run.previous.next = run.next;
        }
        if (run.next == null) {
            top = run.previous;
        } else {
            run.next.previous = run.previous;
        }
    }
}

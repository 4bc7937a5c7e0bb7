package org.sitegen.present;

import org.sitegen.store.ByteReader;
import org.sitegen.store.ByteWriter;
import org.sitegen.store.Fingerprint;

/**
 * What the articles of an archive are made from, by their index: facts stand for what machines are told of an article, a card
 * for what lists show of it, too, and the whole for all that a page can show of it.
 */
public final class FingerprintTable {

    private final long[] facts;
    private final long[] cards;
    private final long[] wholes;

    private FingerprintTable(long[] facts, long[] cards, long[] wholes) {
        this.facts = facts;
        this.cards = cards;
        this.wholes = wholes;
    }

    /** A table that is still to be filled. */
    FingerprintTable(int count) {
        this(new long[count], new long[count], new long[count]);
    }

    /** Fills in one article; those of different articles may be set by many threads. */
    void set(int index, long fact, long card, long whole) {
        facts[index] = fact;
        cards[index] = card;
        wholes[index] = whole;
    }

    /** The same table, but for all that a page can show of one article. */
    public FingerprintTable withWhole(int index, long whole) {
        long[] changed = wholes.clone();
        changed[index] = whole;
        return new FingerprintTable(facts, cards, changed);
    }

    /** How many articles there are. */
    public int count() {
        return facts.length;
    }

    /** Stands for what lists show of an article. */
    public long card(int index) {
        return cards[index];
    }

    /** Stands for all that a page can show of an article. */
    long whole(int index) {
        return wholes[index];
    }

    /** Stands for what machines are told of the articles from one index to another, which is not included. */
    long facts(int from, int to) {
        return together(facts, from, to);
    }

    /** Stands for what lists show of the articles from one index to another, which is not included. */
    long cards(int from, int to) {
        return together(cards, from, to);
    }

    /** Stands for all that a page can show of the articles from one index to another, which is not included. */
    long wholes(int from, int to) {
        return together(wholes, from, to);
    }

    private static long together(long[] fingerprints, int from, int to) {
        Fingerprint all = new Fingerprint().add(to - from);
        for (int i = from; i < to; i++) {
            all.add(fingerprints[i]);
        }
        return all.value();
    }

    /** Writes the table down. */
    public void writeTo(ByteWriter out) {
        out.number(count());
        for (int i = 0; i < count(); i++) {
            out.bits(facts[i]);
            out.bits(cards[i]);
            out.bits(wholes[i]);
        }
    }

    /** Reads a table that was written down. */
    public static FingerprintTable readFrom(ByteReader in) {
        FingerprintTable table = new FingerprintTable(in.integer());
        for (int i = 0; i < table.count(); i++) {
            table.set(i, in.bits(), in.bits(), in.bits());
        }
        return table;
    }
}

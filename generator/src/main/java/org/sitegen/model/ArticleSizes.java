package org.sitegen.model;

import java.util.List;

/** How large the articles of an archive are, by their index. Immutable. */
public final class ArticleSizes {

    private final int[] lengths;
    private final int[] kept;
    private final int[] lost;

    /**
     * Takes what is known of each article; the arrays belong to this object from now on.
     *
     * @param lengths Han characters and words of their texts
     * @param kept how many of their attachments are preserved
     * @param lost how many are not
     */
    public ArticleSizes(int[] lengths, int[] kept, int[] lost) {
        this.lengths = lengths;
        this.kept = kept;
        this.lost = lost;
    }

    /** Measures articles in the order of an archive. */
    public static ArticleSizes of(List<Article> articles) {
        ArticleSizes sizes =
                new ArticleSizes(new int[articles.size()], new int[articles.size()], new int[articles.size()]);
        for (int i = 0; i < articles.size(); i++) {
            sizes.lengths[i] = articles.get(i).record().length().total();
            for (Attachment attachment : articles.get(i).attachments()) {
                (attachment.isKept() ? sizes.kept : sizes.lost)[i]++;
            }
        }
        return sizes;
    }

    /** The same sizes, but for the length of one text. */
    public ArticleSizes withLength(int index, int length) {
        int[] changed = lengths.clone();
        changed[index] = length;
        return new ArticleSizes(changed, kept, lost);
    }

    /** How many articles there are. */
    public int count() {
        return lengths.length;
    }

    /** How long the text of one article is. */
    public int length(int index) {
        return lengths[index];
    }

    /** How many attachments of one article are preserved. */
    public int kept(int index) {
        return kept[index];
    }

    /** How many attachments of one article are lost. */
    public int lost(int index) {
        return lost[index];
    }

    /** How long the texts are from one index to another, which is not included. */
    public long lengths(int from, int to) {
        return sum(lengths, from, to);
    }

    /** How many attachments are preserved from one index to another, which is not included. */
    public long kept(int from, int to) {
        return sum(kept, from, to);
    }

    /** How many attachments are lost from one index to another, which is not included. */
    public long lost(int from, int to) {
        return sum(lost, from, to);
    }

    /** How many attachments are preserved in all. */
    public long kept() {
        return kept(0, count());
    }

    /** How many attachments are lost in all. */
    public long lost() {
        return lost(0, count());
    }

    private static long sum(int[] numbers, int from, int to) {
        long sum = 0;
        for (int i = from; i < to; i++) {
            sum += numbers[i];
        }
        return sum;
    }
}

package org.sitegen.recall;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.sitegen.url.SitePath;

/** Which file each article of an archive is, and what is known of it without reading it. Immutable. */
public final class IndexedArticles {

    private static final int UNPUBLISHED = -1;

    private final int[] files;
    private final int[] indexes;
    private final long[] outlines;
    private final Map<Integer, SitePath> numbered;

    /**
     * Takes what is known.
     *
     * @param fileCount how many files there are, those of articles that are not published included
     * @param files the number of each article's file
     * @param outlines the fingerprint of each article's outline
     * @param numbered the addresses that articles do not have by themselves, by index
     */
    IndexedArticles(int fileCount, int[] files, long[] outlines, Map<Integer, SitePath> numbered) {
        this.files = files;
        this.outlines = outlines;
        this.numbered = numbered;
        this.indexes = new int[fileCount];
        Arrays.fill(indexes, UNPUBLISHED);
        for (int i = 0; i < files.length; i++) {
            indexes[files[i]] = i;
        }
    }

    /** How many articles there are. */
    int count() {
        return files.length;
    }

    /** How many files there are. */
    int fileCount() {
        return indexes.length;
    }

    /** The number of an article's file. */
    int file(int index) {
        return files[index];
    }

    /** The index of the article in a file; empty where it is not published. */
    public OptionalInt index(int file) {
        return indexes[file] == UNPUBLISHED ? OptionalInt.empty() : OptionalInt.of(indexes[file]);
    }

    /** The fingerprint of an article's outline. */
    public long outline(int index) {
        return outlines[index];
    }

    /** The address of an article, where it is not the one that its record gives. */
    Optional<SitePath> numbered(int index) {
        return Optional.ofNullable(numbered.get(index));
    }

    /** All such addresses. */
    Map<Integer, SitePath> numbered() {
        return numbered;
    }
}

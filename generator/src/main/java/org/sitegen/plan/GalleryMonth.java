package org.sitegen.plan;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.sitegen.model.Archive;
import org.sitegen.model.ArchiveMonth;
import org.sitegen.model.Article;

/**
 * The attachments of a month, in the order of their articles.
 *
 * @param month the month
 * @param count how many attachments its articles have, at least 1
 */
public record GalleryMonth(ArchiveMonth month, int count) {

    /** Attachments on a page of the gallery. */
    public static final int PAGE_SIZE = 200;

    /**
     * An attachment: one of an article's.
     *
     * @param article the article
     * @param index its place among the article's attachments
     */
    public record Entry(Article article, int index) {}

    /** How many pages the month takes. */
    public int pages() {
        return (count + PAGE_SIZE - 1) / PAGE_SIZE;
    }

    /** The attachments of one page, counted from 1. */
    public List<Entry> entries(Archive archive, int page) {
        return entries(archive)
                .skip((long) (page - 1) * PAGE_SIZE)
                .limit(PAGE_SIZE)
                .toList();
    }

    /** All attachments of the month. */
    public Stream<Entry> entries(Archive archive) {
        return IntStream.range(month.from(), month.to())
                .mapToObj(archive.articles()::get)
                .flatMap(article ->
                        IntStream.range(0, article.attachments().size()).mapToObj(index -> new Entry(article, index)));
    }
}

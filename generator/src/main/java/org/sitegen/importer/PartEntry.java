package org.sitegen.importer;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.stream.Stream;
import org.sitegen.forum.FileMention;
import org.sitegen.forum.PartKind;
import org.sitegen.forum.Post;
import org.sitegen.forum.ThreadKey;
import org.sitegen.forum.ThreadPart;

/**
 * What is kept in memory of a part of a thread: enough to tell which thread it belongs to, and what the thread's head says.
 *
 * @param place where the rest is
 * @param page the name of the page or dump
 * @param order its place among all pages
 * @param kind what it was read from
 * @param number which page of the thread it is
 * @param key the thread, where known
 * @param siteName the name of the board
 * @param siteUrl the address of the board
 * @param title the thread's subject
 * @param hasOpening whether the thread's first post is in it
 * @param author who wrote the first post; empty text where unknown
 * @param date when, where known
 * @param noLaterThan the earliest moment that something in it is known to be from
 * @param saved when the page was saved
 * @param address where the page was fetched from
 */
record PartEntry(
        Spool.Place place,
        String page,
        int order,
        PartKind kind,
        int number,
        Optional<ThreadKey> key,
        String siteName,
        String siteUrl,
        String title,
        boolean hasOpening,
        String author,
        Optional<OffsetDateTime> date,
        Optional<OffsetDateTime> noLaterThan,
        Optional<Instant> saved,
        Optional<String> address) {

    private static final int LONGEST_TITLE = 1000;

    static PartEntry of(
            ThreadPart part,
            Spool.Place place,
            String page,
            int order,
            Optional<Instant> saved,
            Optional<String> address) {
        Optional<Post> opening = part.posts().stream().filter(Post::isOpening).findFirst();
        return new PartEntry(
                place,
                page,
                order,
                part.kind(),
                part.page(),
                part.key(),
                part.siteName(),
                part.siteUrl(),
                part.title().substring(0, Math.min(part.title().length(), LONGEST_TITLE)),
                opening.isPresent(),
                opening.map(Post::author).orElse(""),
                opening.flatMap(Post::date),
                part.posts().stream().flatMap(PartEntry::moments).min(OffsetDateTime.timeLineOrder()),
                saved,
                address);
    }

    private static Stream<OffsetDateTime> moments(Post post) {
        return Stream.concat(
                post.date().stream(),
                post.files().stream().map(FileMention::uploaded).flatMap(Optional::stream));
    }
}

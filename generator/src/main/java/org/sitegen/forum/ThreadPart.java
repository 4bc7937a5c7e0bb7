package org.sitegen.forum;

import java.util.List;
import java.util.Optional;

/**
 * What one page, or the rows of a dump, tell of one thread. Several parts of one thread make an article.
 *
 * @param kind what it was read from, which says which of its fields are to be trusted
 * @param key the thread; empty where the page does not reveal it
 * @param title the thread's subject: no name of forum or site behind it, no type in front; may be empty
 * @param forum the name of the forum or category that it stands in; may be empty
 * @param siteName the name of the board; may be empty
 * @param siteUrl the absolute URL of the board, with a slash at the end; may be empty
 * @param source the absolute canonical URL of the thread; may be empty
 * @param tags its tags, in order
 * @param page which page of the thread this is, from 1; where its opening post is shown in parts, which of them
 * @param posts the posts in order; those of a later page are replies only
 * @param fileLinks the absolute URLs at which the page lets attachments of the thread be fetched, each once
 */
public record ThreadPart(
        PartKind kind,
        Optional<ThreadKey> key,
        String title,
        String forum,
        String siteName,
        String siteUrl,
        String source,
        List<String> tags,
        int page,
        List<Post> posts,
        List<String> fileLinks) {

    /** Keeps copies of the lists. */
    public ThreadPart {
        tags = List.copyOf(tags);
        posts = List.copyOf(posts);
        fileLinks = List.copyOf(fileLinks);
    }
}

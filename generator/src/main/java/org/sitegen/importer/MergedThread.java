package org.sitegen.importer;

import java.util.List;
import org.sitegen.forum.BodyText;
import org.sitegen.forum.FileMention;
import org.sitegen.forum.Post;

/**
 * All that the parts of a thread tell together.
 *
 * @param head what decides where it goes
 * @param forum the forum that it stands in; empty where unknown
 * @param source its canonical URL; empty where unknown
 * @param siteUrl the URL of the board; empty where unknown
 * @param tags its tags
 * @param body the text of its first post
 * @param files the attachments of its first post
 * @param fileLinks the URLs at which its attachments were fetched
 * @param replies the other posts, in order of time
 */
record MergedThread(
        Head head,
        String forum,
        String source,
        String siteUrl,
        List<String> tags,
        BodyText body,
        List<FileMention> files,
        List<String> fileLinks,
        List<Post> replies) {}

package org.sitegen.model;

import java.util.List;
import java.util.Optional;

/**
 * The files and links that an article names.
 *
 * @param attachments its attachments, kept and lost
 * @param cover its cover
 * @param body what the links of its text point to, by number
 * @param comments what the links of its comments point to, by comment and number
 */
public record ArticleReferences(
        List<Attachment> attachments,
        Optional<KeptFile> cover,
        List<Destination> body,
        List<List<Destination>> comments) {}

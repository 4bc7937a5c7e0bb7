package org.sitegen.benchmark;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

/**
 * An article that was made up.
 *
 * @param slug the name of its file, without ending
 * @param day when it was published, in the site's time zone
 * @param time when on that day, to the minute
 * @param title its title; plain text that YAML takes as it is, as all texts here
 * @param author who wrote it
 * @param category its category
 * @param tags its tags
 * @param source where it stood on the old site
 * @param attachments its attachments
 * @param body its Markdown
 */
record SyntheticArticle(
        String slug,
        LocalDate day,
        LocalTime time,
        String title,
        String author,
        String category,
        List<String> tags,
        String source,
        List<Attached> attachments,
        String body) {}

package org.sitegen.intake;

import java.util.List;
import java.util.Map;
import org.sitegen.content.Located;

/**
 * What is kept in memory of a page outside the archive once its file is read.
 *
 * @param path its file, relative to the archive
 * @param title its title, plain text
 * @param summary its summary; may be empty
 * @param draft whether it is a draft
 * @param aliases old addresses of it
 * @param extra unknown keys of its front matter
 * @param body its text
 */
public record PageRecord(
        String path,
        String title,
        String summary,
        boolean draft,
        List<Located<String>> aliases,
        Map<String, Object> extra,
        BodyRecord body) {}

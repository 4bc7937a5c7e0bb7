package org.sitegen.model;

import java.util.List;
import java.util.Optional;
import org.sitegen.url.SitePath;

/** The published articles and pages, by their Markdown file. */
@FunctionalInterface
public interface MarkdownPages {

    /**
     * A published Markdown file.
     *
     * @param path its address
     * @param anchors the ids in its text
     */
    record MarkdownPage(SitePath path, List<String> anchors) {}

    /**
     * Looks for one.
     *
     * @param file the file, relative to the archive
     * @return empty where it is not published
     */
    Optional<MarkdownPage> find(String file);
}

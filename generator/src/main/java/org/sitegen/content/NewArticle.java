package org.sitegen.content;

import java.nio.file.Path;
import org.sitegen.config.SiteConfig;

/** Writes the file of a new article. */
public final class NewArticle {

    private NewArticle() {}

    /**
     * Writes {@code articles/YYYY/MM/YYYY-MM-DD-<slug>.md} with a head to fill in; never replaces a file.
     *
     * @param root the archive's folder
     * @param title the title, any text
     * @param now the date of the article
     * @return the path relative to the root
     */
    public static String write(Path root, SiteConfig config, String title, SiteDate now) {
        return title;
    }
}

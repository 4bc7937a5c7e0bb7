package org.sitegen.model;

/** The ways in which articles are filed. */
public enum TaxonomyKind {
    /** By subject, one for an article. */
    CATEGORIES("categories"),
    /** By subject, any number. */
    TAGS("tags"),
    /** By who wrote them. */
    AUTHORS("authors");

    private final String folder;

    TaxonomyKind(String folder) {
        this.folder = folder;
    }

    /** The folder of its pages, which is also its name in templates and settings. */
    public String folder() {
        return folder;
    }
}

package org.sitegen.importer;

/**
 * Where an article and its files are.
 *
 * @param path the Markdown file, relative to the archive's root
 * @param folder the folder of its files, relative to the archive's root
 */
record Placed(String path, String folder) {

    /** The id of the article. */
    String id() {
        return path.substring("articles/".length(), path.length() - ".md".length());
    }

    /** The name of the article's file. */
    String name() {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /** The folder that the article is in. */
    String parent() {
        return path.substring(0, path.lastIndexOf('/'));
    }
}

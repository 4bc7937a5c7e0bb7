package org.sitegen.content;

/** What the path of an article says about it. */
public final class ArticleId {

    private ArticleId() {}

    /** The id of an article: its path without {@code articles/} at its start and {@code .md} at its end. */
    public static String of(String path) {
        return path.substring("articles/".length(), path.length() - ".md".length());
    }

    /** The name that an article goes by where its head has no slug; not yet fit for a path. */
    public static String slugText(String id) {
        return id.substring(id.lastIndexOf('/') + 1);
    }
}

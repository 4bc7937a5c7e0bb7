package org.sitegen.content;

/** What the path of an article says about it. */
public final class ArticleId {

    private static final String FOLDER = "articles/";

    private ArticleId() {}

    /** The id of an article: its path without {@code articles/} at its start and {@code .md} at its end. */
    public static String of(String path) {
        return path.substring(FOLDER.length(), path.length() - ".md".length());
    }

    /**
     * The name that an article goes by where its head has no slug, not yet fit for a path: the last part of its id
     * without {@code YYYY-MM-DD-} in front; of {@code index} the folder's name.
     */
    public static String slugText(String id) {
        int slash = id.lastIndexOf('/');
        String name = id.substring(slash + 1);
        if (name.equals("index") && slash > 0) {
            name = id.substring(id.lastIndexOf('/', slash - 1) + 1, slash);
        }
        String rest = withoutDate(name);
        return rest.isBlank() ? name : rest;
    }

    private static String withoutDate(String name) {
        return name.length() > 10 && name.charAt(10) == '-' && FileNameDate.isDashed(name) ? name.substring(11) : name;
    }
}

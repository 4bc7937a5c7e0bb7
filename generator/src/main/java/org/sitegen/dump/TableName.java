package org.sitegen.dump;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The name of a table of the board.
 *
 * @param prefix what the board's keeper put in front, such as {@code pre_}
 * @param kind what its rows are
 */
record TableName(String prefix, Kind kind) {

    /** What the rows of a table are, and which of their columns matter. */
    enum Kind {
        THREAD("tid", "fid", "author", "subject", "dateline", "displayorder", "special", "readperm", "price", "closed"),
        POST(
                "pid",
                "tid",
                "first",
                "author",
                "subject",
                "dateline",
                "message",
                "invisible",
                "anonymous",
                "htmlon",
                "bbcodeoff",
                "status",
                "tags",
                "position"),
        ATTACHMENT_COUNT("aid", "tid", "downloads"),
        ATTACHMENT(
                "aid",
                "tid",
                "pid",
                "dateline",
                "filename",
                "filesize",
                "attachment",
                "remote",
                "description",
                "readperm",
                "price",
                "isimage"),
        FORUM("fid", "name"),
        SETTING("skey", "svalue"),
        ARTICLE("aid", "catid", "username", "title", "author", "dateline", "status"),
        CONTENT("cid", "aid", "title", "content", "pageorder"),
        ARTICLE_ATTACHMENT("attachid", "aid", "dateline", "filename", "filesize", "attachment", "remote", "isimage"),
        CATEGORY("catid", "catname");

        // Made by Set.of.
        @SuppressWarnings("ImmutableEnumChecker")
        private final Set<String> columns;

        Kind(String... columns) {
            this.columns = Set.of(columns);
        }

        Set<String> columns() {
            return columns;
        }
    }

    private static final Pattern NAME =
            Pattern.compile("(.*?)(forum_thread(?:_\\d+)?|forum_post(?:_\\d+)?|forum_attachment"
                    + "|forum_attachment_\\d|forum_forum|common_setting|portal_article_title|portal_article_content"
                    + "|portal_attachment|portal_category)");

    /** Reads a name without quotes; empty where the table does not matter. */
    static Optional<TableName> of(String name) {
        Matcher matcher = NAME.matcher(name.toLowerCase(Locale.ROOT));
        return matcher.matches()
                ? Optional.of(new TableName(matcher.group(1), kind(matcher.group(2))))
                : Optional.empty();
    }

    private static Kind kind(String tail) {
        return switch (tail) {
            case "forum_attachment" -> Kind.ATTACHMENT_COUNT;
            case "forum_forum" -> Kind.FORUM;
            case "common_setting" -> Kind.SETTING;
            case "portal_article_title" -> Kind.ARTICLE;
            case "portal_article_content" -> Kind.CONTENT;
            case "portal_attachment" -> Kind.ARTICLE_ATTACHMENT;
            case "portal_category" -> Kind.CATEGORY;
            default ->
                tail.startsWith("forum_attachment")
                        ? Kind.ATTACHMENT
                        : tail.startsWith("forum_post") ? Kind.POST : Kind.THREAD;
        };
    }
}

package org.sitegen.bbcode;

import java.util.HashMap;
import java.util.Map;

/** What becomes of a code. */
enum Tag {
    BOLD("b"),
    ITALIC("i"),
    DELETED("s", "strike"),
    /** Only the look of its text. */
    LOOK("u", "color", "backcolor", "size", "font", "float", "sup", "sub", "groupid", "span"),
    QUOTE("quote", "free"),
    PARAGRAPH("p", "align", "left", "center", "right", "indent", "fly", "h1", "h2", "h3", "h4"),
    LIST("list"),
    ITEM("*"),
    RULE("hr"),
    TABLE("table"),
    ROW("tr"),
    CELL("td", "th"),
    LINK("url"),
    MAIL("email"),
    PICTURE("img"),
    ATTACHMENT("attach", "attachimg", "local", "localimg"),
    MEDIA("media", "audio", "video", "flash", "swf", "mp3", "wma", "wmv", "rm", "ra", "flv"),
    CODE("code"),
    BREAK("page"),
    /** Goes with what it is put around. */
    DROPPED("hide", "password", "postbg", "begin", "index", "qq"),
    /** A code that the board's keeper defined, or plain text. */
    UNKNOWN;

    private static final Map<String, Tag> BY_NAME = byName();

    private final String[] names;

    Tag(String... names) {
        this.names = names;
    }

    static Tag of(Token token) {
        if (token.name().equals("i") && token.argument().equalsIgnoreCase("s")) {
            return DROPPED;
        }
        return BY_NAME.getOrDefault(token.name(), UNKNOWN);
    }

    private static Map<String, Tag> byName() {
        Map<String, Tag> tags = new HashMap<>();
        for (Tag tag : values()) {
            for (String name : tag.names) {
                tags.put(name, tag);
            }
        }
        return Map.copyOf(tags);
    }
}

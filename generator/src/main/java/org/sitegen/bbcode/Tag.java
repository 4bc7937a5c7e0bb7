package org.sitegen.bbcode;

/** What becomes of a code. */
enum Tag {
    BOLD,
    ITALIC,
    DELETED,
    /** Only the look of its text. */
    LOOK,
    QUOTE,
    PARAGRAPH,
    LIST,
    ITEM,
    RULE,
    TABLE,
    ROW,
    CELL,
    LINK,
    MAIL,
    PICTURE,
    ATTACHMENT,
    MEDIA,
    CODE,
    BREAK,
    /** Goes with what it is put around. */
    DROPPED,
    /** A code that the board's keeper defined, or plain text. */
    UNKNOWN;

    static Tag of(Token token) {
        if (token.name().equals("i") && token.argument().equalsIgnoreCase("s")) {
            return DROPPED;
        }
        return switch (token.name()) {
            case "b" -> BOLD;
            case "i" -> ITALIC;
            case "s", "strike" -> DELETED;
            case "u", "color", "backcolor", "size", "font", "float", "sup", "sub", "groupid", "span" -> LOOK;
            case "quote", "free" -> QUOTE;
            case "p", "align", "left", "center", "right", "indent", "fly", "h1", "h2", "h3", "h4" -> PARAGRAPH;
            case "list" -> LIST;
            case "*" -> ITEM;
            case "hr" -> RULE;
            case "table" -> TABLE;
            case "tr" -> ROW;
            case "td", "th" -> CELL;
            case "url" -> LINK;
            case "email" -> MAIL;
            case "img" -> PICTURE;
            case "attach", "attachimg", "local", "localimg" -> ATTACHMENT;
            case "media", "audio", "video", "flash", "swf", "mp3", "wma", "wmv", "rm", "ra", "flv" -> MEDIA;
            case "code" -> CODE;
            case "page" -> BREAK;
            case "hide", "password", "postbg", "begin", "index", "qq" -> DROPPED;
            default -> UNKNOWN;
        };
    }
}

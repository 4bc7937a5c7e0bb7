package org.sitegen.bbcode;

/** Writes HTML, in which what is set off in lines never reaches over the border of a block. */
final class InlineHtml {

    private final StringBuilder out;
    private final boolean isHtml;
    private int bold;
    private int italic;
    private int deleted;
    private String link = "";
    private String openLink = "";
    private String openStyles = "";

    InlineHtml(int length, boolean isHtml) {
        this.out = new StringBuilder(length + length / 4 + 64);
        this.isHtml = isHtml;
    }

    void style(Tag tag, int change) {
        switch (tag) {
            case BOLD -> bold = Math.max(bold + change, 0);
            case ITALIC -> italic = Math.max(italic + change, 0);
            default -> deleted = Math.max(deleted + change, 0);
        }
    }

    /** What follows leads to an address; nowhere where that is empty. */
    void link(String address) {
        link = address;
    }

    /** Text as it was typed: a line feed breaks the line, but not where the text is HTML. */
    void text(String text) {
        if (text.isEmpty()) {
            return;
        }
        settle();
        out.append(isHtml ? text : escaped(text).replace("\n", "<br />\n"));
    }

    void picture(String address) {
        settle();
        out.append("<img src=\"").append(escaped(address)).append("\" alt=\"\" />");
    }

    /** An attachment, which stands in a line of its own; it is not shown where its address is empty. */
    void attachment(String address) {
        String picture = address.isEmpty() ? "" : "<img src=\"" + escaped(address) + "\" alt=\"\" />";
        block("<ignore_js_op>" + picture + "</ignore_js_op>");
    }

    /** HTML of a block. */
    void block(String html) {
        closeStyles();
        closeLink();
        out.append(html);
    }

    String finish() {
        block("");
        return out.toString();
    }

    private void settle() {
        String styles = (bold > 0 ? "b" : "") + (italic > 0 ? "i" : "") + (deleted > 0 ? "s" : "");
        boolean sameLink = link.equals(openLink);
        if (sameLink && styles.equals(openStyles)) {
            return;
        }
        closeStyles();
        if (!sameLink) {
            closeLink();
            out.append(link.isEmpty() ? "" : "<a href=\"" + escaped(link) + "\">");
            openLink = link;
        }
        styles.chars().forEach(name -> out.append('<').append((char) name).append('>'));
        openStyles = styles;
    }

    private void closeStyles() {
        for (int i = openStyles.length() - 1; i >= 0; i--) {
            out.append("</").append(openStyles.charAt(i)).append('>');
        }
        openStyles = "";
    }

    private void closeLink() {
        if (!openLink.isEmpty()) {
            out.append("</a>");
            openLink = "";
        }
    }

    /** Text to stand in HTML. References by number stay: boards keep characters as such that their charset lacks. */
    static String escaped(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                case '&' -> escaped.append(isReference(text, i) ? "&" : "&amp;");
                default -> escaped.append(c);
            }
        }
        return escaped.toString();
    }

    private static boolean isReference(String text, int start) {
        if (!text.startsWith("#", start + 1)) {
            return false;
        }
        int end = start + 2;
        while (end < text.length() && end - start < 9 && Character.digit(text.charAt(end), 10) >= 0) {
            end++;
        }
        return end > start + 2 && end < text.length() && text.charAt(end) == ';';
    }
}

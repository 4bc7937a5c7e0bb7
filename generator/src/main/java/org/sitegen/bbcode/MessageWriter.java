package org.sitegen.bbcode;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.regex.Pattern;

/** Writes a message as HTML, from its first code to its last. */
final class MessageWriter {

    private static final Pattern NUMBER = Pattern.compile("\\d{1,15}");

    private static final Pattern PAIR = Pattern.compile("\\d{1,4},\\s*\\d{1,4}.*");

    private static final Pattern SCHEME = Pattern.compile("[a-zA-Z][a-zA-Z0-9+.-]*:.*", Pattern.DOTALL);

    private static final String ATTACHMENT_SCHEME = "attach://";

    private static final int DEEPEST = 64;

    /** A block that is open, and the code that closes it. */
    private record Block(Tag tag, int closing, String end, boolean isShort) {}

    private final Tokens tokens;
    private final BbCodeSettings settings;
    private final InlineHtml out;
    private final Deque<Block> blocks = new ArrayDeque<>();
    private final boolean[] closes;
    private boolean linked;
    private int at;

    MessageWriter(Tokens tokens, BbCodeSettings settings) {
        this.tokens = tokens;
        this.settings = settings;
        this.out = new InlineHtml(tokens.text().length(), settings.htmlOn());
        this.closes = new boolean[tokens.size()];
    }

    String write() {
        for (int index = 0; index < tokens.size(); index++) {
            Token token = tokens.get(index);
            if (token.start() < at) {
                close(Tag.of(token), index);
            } else {
                text(token.start());
                at = token.end();
                write(token, index);
            }
        }
        text(tokens.text().length());
        while (!blocks.isEmpty()) {
            closeTop();
        }
        return out.finish();
    }

    /** Writes the text up to {@code end}. */
    private void text(int end) {
        String text = tokens.text().substring(Math.min(at, end), end);
        at = Math.max(at, end);
        Block top = blocks.peek();
        if (top == null || (top.tag() != Tag.TABLE && top.tag() != Tag.ROW)) {
            out.text(text);
        } else if (top.isShort()) {
            shortTable(text);
        } else if (!text.isBlank()) {
            out.text(text);
        }
    }

    /** In the short form of a table each line is a row, and bars stand between its cells. */
    private void shortTable(String text) {
        StringBuilder cell = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\\' && text.startsWith("|", i + 1)) {
                cell.append('|');
                i++;
            } else if (c == '|' || c == '\n') {
                out.text(cell.toString());
                cell.setLength(0);
                out.block(c == '|' ? "</td><td>" : "</td></tr><tr><td>");
            } else {
                cell.append(c);
            }
        }
        out.text(cell.toString());
    }

    private void write(Token token, int index) {
        Tag tag = Tag.of(token);
        switch (tag) {
            case BOLD, ITALIC, DELETED -> style(tag, token, index);
            case LOOK -> {}
            case QUOTE, PARAGRAPH, LIST, TABLE, ROW, CELL -> block(tag, token, index);
            case ITEM -> out.block(blocks.stream().anyMatch(block -> block.tag() == Tag.LIST) ? "<li>" : "<br />");
            case RULE -> out.block("<hr class=\"l\" />");
            case BREAK -> out.block("<br />");
            case CODE -> code(token);
            case LINK, MAIL -> link(tag, token, index);
            case PICTURE, ATTACHMENT, MEDIA -> file(tag, token, index);
            case DROPPED -> drop(token, index);
            case UNKNOWN -> {
                if (tokens.partner(index) == Tokens.NONE) {
                    out.text(tokens.text().substring(token.start(), token.end()));
                }
            }
        }
    }

    private void drop(Token token, int index) {
        int closing = token.name().equals("hide") ? tokens.partner(index) : tokens.nextClosing(index);
        if (!token.isClosing() && closing != Tokens.NONE) {
            at = tokens.get(closing).end();
        }
    }

    /** Ends what the code at {@code index} closes, even where the code itself was left out with what stands around it. */
    private void close(Tag tag, int index) {
        if (!closes[index]) {
            return;
        }
        closes[index] = false;
        switch (tag) {
            case BOLD, ITALIC, DELETED -> out.style(tag, -1);
            case LINK, MAIL -> {
                linked = false;
                out.link("");
            }
            default -> {
                while (blocks.peek().closing() != index) {
                    closeTop();
                }
                closeTop();
            }
        }
    }

    private void style(Tag tag, Token token, int index) {
        if (token.isClosing()) {
            close(tag, index);
        } else if (tokens.partner(index) != Tokens.NONE) {
            closes[tokens.partner(index)] = true;
            out.style(tag, 1);
        }
    }

    private void block(Tag tag, Token token, int index) {
        if (token.isClosing()) {
            close(tag, index);
            return;
        }
        int closing = tokens.partner(index);
        boolean inTable = (tag != Tag.ROW && tag != Tag.CELL)
                || blocks.stream().anyMatch(block -> block.tag() == Tag.TABLE && !block.isShort());
        if (closing == Tokens.NONE || blocks.size() >= DEEPEST || !inTable) {
            out.block(tag == Tag.CELL ? " " : tag == Tag.PARAGRAPH || tag == Tag.ROW ? "<br />" : "");
            return;
        }
        open(tag, token, index, closing);
    }

    private void open(Tag tag, Token token, int index, int closing) {
        closes[closing] = true;
        boolean isShort = tag == Tag.TABLE && !tokens.has("tr", index, closing) && !tokens.has("td", index, closing);
        String start = switch (tag) {
            case QUOTE -> "<div class=\"quote\"><blockquote>";
            case LIST -> token.argument().isEmpty() ? "<ul>" : "<ul type=\"1\">";
            case TABLE -> isShort ? "<table class=\"t_table\"><tr><td>" : "<table class=\"t_table\">";
            case ROW -> "<tr>";
            case CELL -> "<td" + spans(token.argument()) + ">";
            default -> "<div>";
        };
        String end = switch (tag) {
            case QUOTE -> "</blockquote></div>";
            case LIST -> "</ul>";
            case TABLE -> isShort ? "</td></tr></table>" : "</table>";
            case ROW -> "</tr>";
            case CELL -> "</td>";
            default -> "</div>";
        };
        out.block(start);
        blocks.push(new Block(tag, closing, end, isShort));
    }

    private void closeTop() {
        Block top = blocks.pop();
        closes[top.closing()] = false;
        out.block(top.end());
    }

    /** The argument has columns, rows and width, or only the width. */
    private static String spans(String argument) {
        if (!PAIR.matcher(argument).matches()) {
            return "";
        }
        String[] parts = argument.split(",", -1);
        return " colspan=\"" + parts[0].strip() + "\" rowspan=\"" + parts[1].strip() + "\"";
    }

    private void code(Token token) {
        StringBuilder lines = new StringBuilder("<div class=\"blockcode\"><ol>");
        token.argument()
                .lines()
                .forEach(line ->
                        lines.append("<li>").append(InlineHtml.escaped(line)).append("</li>"));
        out.block(lines.append("</ol></div>").toString());
    }

    private void link(Tag tag, Token token, int index) {
        if (token.isClosing()) {
            close(tag, index);
            return;
        }
        int closing = tokens.nextClosing(index);
        if (closing == Tokens.NONE || linked) {
            return;
        }
        String target = token.argument().isEmpty()
                ? tokens.text()
                        .substring(token.end(), tokens.get(closing).start())
                        .strip()
                : token.argument();
        linked = true;
        closes[closing] = true;
        out.link(tag == Tag.MAIL ? "mailto:" + target : target(target));
    }

    private String target(String written) {
        if (written.startsWith(ATTACHMENT_SCHEME)) {
            return attachment(written.substring(ATTACHMENT_SCHEME.length()));
        }
        return written.toLowerCase(Locale.ROOT).startsWith("www.") ? "http://" + written : written;
    }

    private String attachment(String named) {
        int dot = named.indexOf('.');
        String number = dot < 0 ? named : named.substring(0, dot);
        return NUMBER.matcher(number).matches()
                ? settings.attachments()
                        .apply(Long.parseLong(number))
                        .map(BbCodeSettings.Attached::address)
                        .orElse("")
                : "";
    }

    private void file(Tag tag, Token token, int index) {
        if (token.isClosing()) {
            return;
        }
        int closing = tokens.nextClosing(index);
        if (closing == Tokens.NONE) {
            return;
        }
        String inside = tokens.text()
                .substring(token.end(), tokens.get(closing).start())
                .strip();
        at = tokens.get(closing).start();
        switch (tag) {
            case PICTURE -> picture(inside.startsWith(ATTACHMENT_SCHEME) ? target(inside) : inside);
            case MEDIA -> out.block("<embed src=\"" + InlineHtml.escaped(media(inside)) + "\" />");
            default -> attached(inside);
        }
    }

    private static String media(String written) {
        String lower = written.toLowerCase(Locale.ROOT);
        return lower.startsWith("www.") ? "http://" + written : written;
    }

    private void picture(String address) {
        if (!address.isEmpty() && !address.toLowerCase(Locale.ROOT).startsWith("javascript:")) {
            out.picture(SCHEME.matcher(address).matches() ? address : target(address));
        }
    }

    private void attached(String number) {
        if (NUMBER.matcher(number).matches()) {
            settings.attachments()
                    .apply(Long.parseLong(number))
                    .ifPresent(file -> out.attachment(file.isPicture() ? file.address() : ""));
        }
    }
}

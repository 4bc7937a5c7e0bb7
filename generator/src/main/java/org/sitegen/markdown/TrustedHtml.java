package org.sitegen.markdown;

import java.util.Locale;
import java.util.Set;
import org.sitegen.problem.SourceLocation;

/**
 * Raw HTML that is kept as it is, but for marks where its tags hold URLs and ids, so that it can be placed on any page.
 * It is not balanced: who trusts HTML is trusted to close it.
 */
final class TrustedHtml implements RawHtmlSink {

    private static final Set<String> LINKS = Set.of("a", "area");
    private static final Set<String> RESOURCES =
            Set.of("audio", "embed", "iframe", "img", "input", "script", "source", "track", "video");
    private static final Set<String> ID_REFERENCES =
            Set.of("for", "aria-labelledby", "aria-describedby", "aria-controls");

    private final BodyHtml html;
    private final HeadingIds ids;
    private final SourceLines sourceLines;

    private String piece = "";
    private int offset;
    private int written;

    TrustedHtml(BodyHtml html, HeadingIds ids, SourceLines sourceLines) {
        this.html = html;
        this.ids = ids;
        this.sourceLines = sourceLines;
    }

    @Override
    public void write(String newPiece, int newOffset) {
        piece = newPiece;
        offset = newOffset;
        written = 0;
        int tag = piece.indexOf('<');
        while (tag >= 0) {
            tag = piece.indexOf('<', passMarkup(tag));
        }
        html.out().append(piece, written, piece.length());
    }

    /** Writes what needs marks of the construct at {@code tag}, and returns where to go on. */
    private int passMarkup(int tag) {
        if (piece.startsWith("<!--", tag)) {
            return after("-->", tag + 4);
        }
        int nameEnd = HtmlSyntax.nameEnd(piece, tag + 1);
        if (nameEnd == tag + 1) {
            return tag + 1;
        }
        String name = piece.substring(tag + 1, nameEnd).toLowerCase(Locale.ROOT);
        int end = passAttributes(name, nameEnd);
        return name.equals("script") || name.equals("style") ? after("</" + name, end) : end;
    }

    private int after(String sign, int from) {
        int at = piece.indexOf(sign, from);
        return at < 0 ? piece.length() : at + sign.length();
    }

    private int passAttributes(String element, int from) {
        int at = HtmlSyntax.skipSpace(piece, from);
        while (at < piece.length() && piece.charAt(at) != '>') {
            int keyEnd = at;
            while (keyEnd < piece.length() && " \t\r\n=>/".indexOf(piece.charAt(keyEnd)) < 0) {
                keyEnd++;
            }
            int equals = HtmlSyntax.skipSpace(piece, keyEnd);
            int next = Math.max(keyEnd, at + 1);
            if (keyEnd > at && equals < piece.length() && piece.charAt(equals) == '=') {
                int value = HtmlSyntax.skipSpace(piece, equals + 1);
                next = passValue(element, at, piece.substring(at, keyEnd).toLowerCase(Locale.ROOT), value);
            }
            at = HtmlSyntax.skipSpace(piece, next);
        }
        return Math.min(at + 1, piece.length());
    }

    private int passValue(String element, int keyStart, String key, int start) {
        boolean quoted = start < piece.length() && (piece.charAt(start) == '"' || piece.charAt(start) == '\'');
        int end = start;
        if (quoted) {
            int close = piece.indexOf(piece.charAt(start), start + 1);
            end = close < 0 ? piece.length() : close;
        } else {
            while (end < piece.length() && " \t\r\n>".indexOf(piece.charAt(end)) < 0) {
                end++;
            }
        }
        String value = CharacterReferences.decodeAll(piece.substring(Math.min(quoted ? start + 1 : start, end), end));
        int after = quoted ? Math.min(end + 1, piece.length()) : end;
        mark(element, keyStart, key, value, after);
        return after;
    }

    private void mark(String element, int keyStart, String key, String value, int after) {
        boolean link = key.equals("href") && LINKS.contains(element);
        boolean resource = (key.equals("src") && RESOURCES.contains(element)) || key.equals("poster");
        StringBuilder out = html.out();
        if ((link || resource) && SafeUrl.isSafe(value)) {
            copyUntil(keyStart);
            SourceLocation place = sourceLines.at(offset);
            BodyLink.Kind kind =
                    link ? BodyLink.Kind.LINK : element.equals("img") ? BodyLink.Kind.IMAGE : BodyLink.Kind.RESOURCE;
            int number = html.addLink(new BodyLink(kind, value.strip(), place.line(), place.column()));
            out.append(Marks.START).append(Marks.URL).append(number).append(Marks.OURS);
            out.append(key).append(Marks.END);
            written = after;
        } else if ((key.equals("id") || ID_REFERENCES.contains(key)) && !value.isBlank()) {
            copyUntil(keyStart);
            out.append(' ').append(key).append("=\"");
            out.append(Marks.START).append(Marks.PREFIX).append(Marks.END);
            HtmlText.escape(out, key.equals("id") ? ids.unique(value.strip()) : value.strip());
            out.append('"');
            written = after;
        }
    }

    /** Copies what was not yet, without the white space before {@code end}: marks bring their own. */
    private void copyUntil(int end) {
        int until = end;
        while (until > written && Character.isWhitespace(piece.charAt(until - 1))) {
            until--;
        }
        html.out().append(piece, written, until);
    }
}

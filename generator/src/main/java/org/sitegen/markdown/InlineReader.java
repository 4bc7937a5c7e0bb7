package org.sitegen.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.sitegen.text.CodePoints;

/**
 * Reads the text of a paragraph, heading or table cell into a tree: CommonMark 0.31 with deleted text, bare URLs and
 * footnotes. Its time grows with the length of the text, whatever the text is; what has to be tried again is paid for
 * with {@link Fuel}.
 */
final class InlineReader {

    /** A {@code [} or {@code ![} that may begin a link or picture. */
    private static final class Bracket {
        private final Inline node;
        private final int textStart;
        private final boolean picture;
        private final Delimiters.Run runBelow;
        private final Bracket below;
        private final int serial;
        private boolean followed;

        private Bracket(
                Inline node, int textStart, boolean picture, Delimiters.Run runBelow, Bracket below, int serial) {
            this.node = node;
            this.textStart = textStart;
            this.picture = picture;
            this.runBelow = runBelow;
            this.below = below;
            this.serial = serial;
        }
    }

    /** Of a character that may begin something else than text. */
    private static final byte SPECIAL = 1;

    /** Of a character that is text, and is escaped in HTML. */
    private static final byte ESCAPED = 2;

    private static final byte[] KINDS = new byte[128];

    static {
        for (char c : "\n\\`*_~[]!<&hHwW".toCharArray()) {
            KINDS[c] = SPECIAL;
        }
        KINDS['>'] = ESCAPED;
        KINDS['"'] = ESCAPED;
    }

    private final LinkReferences references;
    private final Predicate<String> isFootnote;
    private final Fuel fuel;

    private String text;
    private int pos;
    private int pending;
    private boolean isPendingPlain;
    private Inline root;
    private Delimiters delimiters;
    private Bracket brackets;
    private int bracketSerial;
    private int lastLinkSerial;
    private CodeSpans codeSpans;
    private int noUrlBefore;
    private final List<Inline> urls = new ArrayList<>();

    InlineReader(LinkReferences references, Predicate<String> isFootnote, Fuel fuel) {
        this.references = references;
        this.isFootnote = isFootnote;
        this.fuel = fuel;
    }

    /** Reads a text whose lines are separated by line feeds, without white space at its ends. */
    Inline read(String source) {
        text = source;
        pos = 0;
        pending = 0;
        isPendingPlain = true;
        root = new Inline(Inline.Kind.ROOT, 0, "");
        delimiters = new Delimiters();
        brackets = null;
        bracketSerial = 0;
        lastLinkSerial = 0;
        codeSpans = null;
        noUrlBefore = 0;
        urls.clear();
        char[] chars = text.toCharArray();
        while (pos < chars.length) {
            char c = chars[pos];
            byte kind = c >= KINDS.length ? 0 : KINDS[c];
            if (kind == 0) {
                pos++;
            } else if (kind == ESCAPED || !readSpecial(c)) {
                isPendingPlain &= kind != ESCAPED && c != '<' && c != '&';
                pos++;
            }
        }
        flush(pos);
        delimiters.process(null);
        return root;
    }

    /** Reads what begins at {@code pos}; false where the character there is text. */
    private boolean readSpecial(char c) {
        return switch (c) {
            case '\n' -> readBreak();
            case '\\' -> readEscape();
            case '`' -> readCode();
            case '*', '_', '~' -> readDelimiters(c);
            case '[' -> openBracket(1, false);
            case '!' -> pos + 1 < text.length() && text.charAt(pos + 1) == '[' && openBracket(2, true);
            case ']' -> closeBracket();
            case '<' -> readAngle();
            case '&' -> readReference();
            default -> readUrl();
        };
    }

    private void flush(int end) {
        if (end > pending) {
            Inline node = new Inline(Inline.Kind.TEXT, pending, text.substring(pending, end));
            node.plain = isPendingPlain;
            root.append(node);
        }
        pending = end;
        isPendingPlain = true;
    }

    /** Appends a leaf for the text from {@code pos} to {@code end}. */
    private Inline take(Inline.Kind kind, int end, String value) {
        flush(pos);
        Inline node = new Inline(kind, pos, value);
        root.append(node);
        pos = end;
        pending = end;
        return node;
    }

    private boolean readBreak() {
        int end = pos;
        while (end > pending && text.charAt(end - 1) == ' ') {
            end--;
        }
        boolean hard = pos - end >= 2;
        int lineStart = pos + 1;
        while (lineStart < text.length() && (text.charAt(lineStart) == ' ' || text.charAt(lineStart) == '\t')) {
            lineStart++;
        }
        flush(end);
        pending = pos;
        take(hard ? Inline.Kind.HARD_BREAK : Inline.Kind.SOFT_BREAK, lineStart, "\n");
        return true;
    }

    private boolean readEscape() {
        if (pos + 1 >= text.length()) {
            return false;
        }
        char escaped = text.charAt(pos + 1);
        if (escaped == '\n') {
            flush(pos);
            pending = pos + 1;
            pos++;
            readBreak();
            root.last.kind = Inline.Kind.HARD_BREAK;
            return true;
        }
        if (!CodePoints.isAsciiPunctuation(escaped)) {
            return false;
        }
        flush(pos);
        pending = pos + 1;
        isPendingPlain = false;
        pos += 2;
        return true;
    }

    private boolean readCode() {
        if (codeSpans == null) {
            codeSpans = new CodeSpans(text);
        }
        int end = CodeSpans.runEnd(text, pos);
        int close = codeSpans.next(end - pos, end);
        if (close < 0) {
            pos = end;
            return true;
        }
        take(Inline.Kind.CODE, close + end - pos, CodeSpans.content(text, end, close));
        return true;
    }

    private boolean readDelimiters(char symbol) {
        int end = pos;
        while (end < text.length() && text.charAt(end) == symbol) {
            end++;
        }
        if (symbol == '~' && end - pos > 2) {
            pos = end;
            return true;
        }
        CjkFlanking flanking = CjkFlanking.of(text, pos, end);
        Inline node = take(Inline.Kind.TEXT, end, text.substring(pos, end));
        delimiters.push(node, symbol, flanking);
        return true;
    }

    private boolean openBracket(int length, boolean picture) {
        if (brackets != null) {
            brackets.followed = true;
        }
        Inline node = take(Inline.Kind.TEXT, pos + length, picture ? "![" : "[");
        brackets = new Bracket(node, pos, picture, delimiters.top(), brackets, ++bracketSerial);
        return true;
    }

    private boolean closeBracket() {
        Bracket opener = brackets;
        if (opener == null) {
            return false;
        }
        boolean active = opener.picture || opener.serial > lastLinkSerial;
        if (active && (readInlineLink(opener) || readFootnote(opener) || readReferenceLink(opener))) {
            return true;
        }
        brackets = opener.below;
        return false;
    }

    private boolean readInlineLink(Bracket opener) {
        int at = pos + 1;
        if (at >= text.length() || text.charAt(at) != '(') {
            return false;
        }
        int destination = LinkSyntax.skipSpace(text, at + 1);
        int destinationEnd = LinkSyntax.destinationEnd(text, destination);
        if (destinationEnd < 0) {
            fuel.burn(Math.min(text.length() - at, 64));
            return false;
        }
        String title = "";
        int end = LinkSyntax.skipSpace(text, destinationEnd);
        int titleEnd = end > destinationEnd ? LinkSyntax.titleEnd(text, end, fuel) : -1;
        if (titleEnd > 0) {
            title = LinkSyntax.title(text, end, titleEnd);
            end = LinkSyntax.skipSpace(text, titleEnd);
        }
        if (end >= text.length() || text.charAt(end) != ')') {
            fuel.burn(end - pos);
            return false;
        }
        closeLink(opener, end + 1, LinkSyntax.destination(text, destination, destinationEnd), title);
        return true;
    }

    private boolean readFootnote(Bracket opener) {
        if (opener.followed || opener.textStart >= pos || text.charAt(opener.textStart) != '^') {
            return false;
        }
        String label = text.substring(opener.textStart + 1, pos);
        if (label.length() > LinkSyntax.LONGEST_LABEL || !isFootnote.test(label)) {
            return false;
        }
        flush(pos);
        Inline from = opener.node.next;
        while (from != null) {
            Inline following = from.next;
            from.unlink();
            from = following;
        }
        delimiters.cut(opener.runBelow);
        int start = opener.node.start;
        if (opener.picture) {
            opener.node.value = "!";
        } else {
            opener.node.unlink();
        }
        root.append(new Inline(Inline.Kind.FOOTNOTE, start, label));
        brackets = opener.below;
        pos++;
        pending = pos;
        return true;
    }

    private boolean readReferenceLink(Bracket opener) {
        if (references.isEmpty()) {
            return false;
        }
        int end = pos + 1;
        String label = null;
        if (end < text.length() && text.charAt(end) == '[') {
            int labelEnd = LinkSyntax.labelEnd(text, end + 1);
            if (labelEnd > 0) {
                label = text.substring(end + 1, labelEnd);
                end = labelEnd + 1;
            } else if (text.startsWith("[]", end)) {
                end += 2;
            }
        }
        if (label == null) {
            if (opener.followed || pos - opener.textStart > LinkSyntax.LONGEST_LABEL) {
                return false;
            }
            label = text.substring(opener.textStart, pos);
        }
        fuel.burn(label.length());
        Optional<LinkReferences.Definition> found = references.find(label);
        if (found.isEmpty()) {
            return false;
        }
        closeLink(opener, end, found.get().destination(), found.get().title());
        return true;
    }

    private void closeLink(Bracket opener, int end, String destination, String title) {
        flush(pos);
        Inline link = new Inline(opener.picture ? Inline.Kind.IMAGE : Inline.Kind.LINK, opener.node.start, destination);
        link.title = title;
        link.adopt(opener.node.next, null);
        root.append(link);
        delimiters.process(opener.runBelow);
        opener.node.unlink();
        brackets = opener.below;
        if (!opener.picture) {
            lastLinkSerial = opener.serial;
            unwrapUrls(opener.node.start);
        }
        pos = end;
        pending = end;
    }

    /** A link in a link is none: URLs found inside become text. */
    private void unwrapUrls(int linkStart) {
        while (!urls.isEmpty() && urls.get(urls.size() - 1).start > linkStart) {
            urls.remove(urls.size() - 1).kind = Inline.Kind.ROOT;
        }
    }

    private boolean readAngle() {
        int autolink = autolinkEnd();
        if (autolink > 0) {
            String shown = text.substring(pos + 1, autolink - 1);
            boolean mail = shown.indexOf('@') >= 0 && !hasScheme(shown);
            takeUrl(autolink, mail ? "mailto:" + shown : shown, shown);
            return true;
        }
        int end = HtmlSyntax.end(text, pos, fuel);
        if (end < 0) {
            return false;
        }
        take(Inline.Kind.HTML, end, text.substring(pos, end));
        return true;
    }

    private void takeUrl(int end, String destination, String shown) {
        Inline link = take(Inline.Kind.LINK, end, destination);
        link.append(new Inline(Inline.Kind.TEXT, link.start, shown));
        if (brackets != null) {
            urls.add(link);
        }
    }

    private int autolinkEnd() {
        int at = pos + 1;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c == '>') {
                String inside = text.substring(pos + 1, at);
                return hasScheme(inside) || MailAddress.matches(inside) ? at + 1 : -1;
            }
            if (c <= ' ' || c == '<') {
                break;
            }
            at++;
        }
        fuel.burn(at - pos);
        return -1;
    }

    private static boolean hasScheme(String url) {
        int colon = url.indexOf(':');
        if (colon < 2 || colon > 32 || !CodePoints.isAsciiLetter(url.charAt(0))) {
            return false;
        }
        for (int i = 1; i < colon; i++) {
            char c = url.charAt(i);
            if (!CodePoints.isAsciiLetterOrDigit(c) && c != '+' && c != '.' && c != '-') {
                return false;
            }
        }
        return true;
    }

    private boolean readReference() {
        int end = CharacterReferences.end(text, pos);
        if (end < 0) {
            return false;
        }
        take(Inline.Kind.TEXT, end, CharacterReferences.decode(text, pos, end));
        return true;
    }

    private boolean readUrl() {
        if (pos < noUrlBefore) {
            return false;
        }
        int end = BareUrls.end(text, pos, brackets != null);
        if (end <= 0) {
            noUrlBefore = -end;
            return false;
        }
        String shown = text.substring(pos, end);
        takeUrl(end, (shown.charAt(0) | 0x20) == 'w' ? "http://" + shown : shown, shown);
        return true;
    }
}

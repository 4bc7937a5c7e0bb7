package org.sitegen.markup;

import java.util.ArrayDeque;
import java.util.Deque;
import org.sitegen.markup.Line.Style;
import org.sitegen.text.CodePoints;

/** Writes a line as Markdown: escaped is only what would otherwise be read as markup. */
final class LineWriter {

    /** Where the line is to stand. */
    enum Place {
        PARAGRAPH,
        HEADING,
        CELL
    }

    private final Line line;
    private final Place place;
    private final Destinations destinations;
    private final WrittenUrls urls;
    private final LineStart lineStart;
    private final StringBuilder out;
    private final int[] counts = new int[128];
    private final Deque<Line.Picture> pictures;

    private LineWriter(Line line, Place place, Destinations destinations) {
        this.line = line;
        this.place = place;
        this.destinations = destinations;
        this.out = new StringBuilder(line.length() + 32);
        this.urls = new WrittenUrls(line);
        this.lineStart = place == Place.PARAGRAPH ? LineStart.of(line) : LineStart.HARMLESS;
        this.pictures = new ArrayDeque<>(line.pictures());
    }

    /** The Markdown of a line that is trimmed; its emphasis is settled by this. */
    static String write(Line line, Place place, Destinations destinations) {
        if (place == Place.HEADING) {
            line.setStyle(0, line.length(), Style.PLAIN);
        }
        Emphasis.settle(line);
        PlainLinks.settle(line, place);
        return new LineWriter(line, place, destinations).write();
    }

    private String write() {
        count();
        int link = Line.NO_LINK;
        Style style = Style.PLAIN;
        for (int i = 0; i < line.length(); i++) {
            if (line.style(i) != style || line.link(i) != link) {
                closeStyle(style);
                if (line.link(i) != link) {
                    closeLink(link);
                    openLink(line.link(i));
                    link = line.link(i);
                }
                style = line.style(i);
                if (style == Style.CODE) {
                    i = writeCode(i);
                    style = Style.PLAIN;
                    continue;
                }
                openStyle(style);
            }
            writeCharacter(i);
        }
        closeStyle(style);
        closeLink(link);
        return out.toString();
    }

    private void count() {
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c < 128) {
                counts[c]++;
            }
            if (line.style(i) == Style.BOLD || line.style(i) == Style.ITALIC) {
                counts['*']++;
            } else if (line.style(i) == Style.DELETED) {
                counts['~']++;
            } else if (line.style(i) == Style.CODE) {
                counts['`']++;
            }
        }
    }

    private void openStyle(Style style) {
        out.append(delimiter(style));
    }

    private void closeStyle(Style style) {
        out.append(delimiter(style));
    }

    private static String delimiter(Style style) {
        return switch (style) {
            case BOLD -> "**";
            case ITALIC -> "*";
            case DELETED -> "~~";
            case PLAIN, CODE -> "";
        };
    }

    private void openLink(int link) {
        out.append(link == Line.NO_LINK ? "" : "[");
    }

    private void closeLink(int link) {
        if (link != Line.NO_LINK) {
            out.append("](").append(destinations.mark(line.target(link))).append(')');
        }
    }

    /** Writes the code that begins at {@code start}; the index of its last character is returned. */
    private int writeCode(int start) {
        int end = start;
        while (end < line.length() && line.style(end) == Style.CODE && line.link(end) == line.link(start)) {
            end++;
        }
        String code = line.text().substring(start, end);
        String fence = "`".repeat(CodeText.longestRun(code) + 1);
        String pad = code.startsWith("`") || code.endsWith("`") ? " " : "";
        out.append(fence).append(pad);
        out.append(place == Place.CELL ? code.replace("|", "\\|") : code);
        out.append(pad).append(fence);
        return end - 1;
    }

    private void writeCharacter(int index) {
        char c = line.charAt(index);
        if (c == Line.PICTURE) {
            writePicture(pictures.removeFirst());
            return;
        }
        boolean escaped = urls.isVerbatim(index)
                ? c == '|' && place == Place.CELL
                : urls.isBreak(index) || index == lineStart.escaped() || needsEscape(c, index);
        out.append(escaped ? "\\" : "").append(c);
    }

    private void writePicture(Line.Picture picture) {
        out.append("![");
        for (int i = 0; i < picture.words().length(); i++) {
            char c = picture.words().charAt(i);
            out.append("\\`*_[]<>&!|~".indexOf(c) >= 0 ? "\\" : "").append(c);
        }
        out.append("](").append(destinations.mark(picture.address())).append(')');
    }

    private boolean needsEscape(char c, int index) {
        return switch (c) {
            case '\\' -> isMarkup(index + 1) || CodePoints.isAsciiPunctuation(line.charAt(index + 1));
            case '`' -> counts['`'] > 1;
            case '~' -> counts['~'] > 1;
            case '*' -> counts['*'] > 1 && !standsAlone(index);
            case '_' -> counts['_'] > 1 && !standsAlone(index) && !isInWord(index);
            case '[' -> line.link(index) != Line.NO_LINK;
            case ']' -> line.link(index) != Line.NO_LINK || (!isMarkup(index + 1) && line.charAt(index + 1) == '(');
            case '^' -> line.link(index) != Line.NO_LINK && (index == 0 || isMarkup(index));
            case '!' -> isMarkup(index + 1) && index + 1 < line.length();
            case '<' -> index + 1 < line.length() && (isMarkup(index + 1) || isTagStart(line.charAt(index + 1)));
            case '&' -> isReference(index);
            case '|' -> place == Place.CELL;
            case '#' -> place == Place.HEADING && (index == 0 || " {".indexOf(line.charAt(index - 1)) >= 0);
            default -> false;
        };
    }

    /** Whether something other than the next character of this text follows. */
    private boolean isMarkup(int index) {
        return index >= line.length()
                || line.charAt(index) == Line.PICTURE
                || line.style(index) != line.style(index - 1)
                || line.link(index) != line.link(index - 1);
    }

    private boolean standsAlone(int index) {
        if (line.style(index) != Style.PLAIN) {
            return false;
        }
        boolean first = index == 0 || line.charAt(index - 1) == ' ';
        return first && (index + 1 == line.length() || line.charAt(index + 1) == ' ');
    }

    private boolean isInWord(int index) {
        return index > 0
                && !isMarkup(index)
                && !isMarkup(index + 1)
                && Character.isLetterOrDigit(line.charAt(index - 1))
                && Character.isLetterOrDigit(line.charAt(index + 1));
    }

    private static boolean isTagStart(char c) {
        return (CodePoints.isAsciiLetterOrDigit(c) && !Character.isDigit(c)) || "/!?".indexOf(c) >= 0;
    }

    private boolean isReference(int index) {
        int end = index + 1;
        int limit = Math.min(line.length(), index + 34);
        while (end < limit && (CodePoints.isAsciiLetterOrDigit(line.charAt(end)) || line.charAt(end) == '#')) {
            end++;
        }
        return end > index + 1 && end < line.length() && line.charAt(end) == ';';
    }
}

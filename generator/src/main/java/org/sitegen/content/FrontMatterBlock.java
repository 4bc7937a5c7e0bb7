package org.sitegen.content;

import java.util.Optional;
import org.sitegen.problem.Problem;
import org.sitegen.problem.SourceLocation;

/**
 * Where in a file's text its front matter is.
 *
 * @param format what it is written in
 * @param opening where its first mark, or else the file, begins
 * @param text the front matter without its marks
 * @param start where it begins
 * @param body what follows it
 * @param bodyStart where that begins
 * @param problem what is wrong with the marks
 */
record FrontMatterBlock(
        Format format,
        SourceLocation opening,
        String text,
        SourceLocation start,
        String body,
        SourceLocation bodyStart,
        Optional<Problem> problem) {

    /** What front matter can be written in. */
    enum Format {
        YAML,
        TOML,
        JSON,
        NONE
    }

    /** In characters; long threads have thousands of comments. */
    private static final int LIMIT = 1 << 20;

    /** Finds the front matter of a text. */
    static FrontMatterBlock of(String text, String path) {
        int from = firstText(text);
        SourceLocation opening = new SourceLocation(path, 1 + newlines(text, 0, from), 1);
        if (isMark(text, from, "---")) {
            return marked(Format.YAML, text, from, opening);
        }
        if (isMark(text, from, "+++")) {
            return marked(Format.TOML, text, from, opening);
        }
        if (from < text.length() && text.charAt(from) == '{' && isObject(text, from)) {
            return json(text, from, opening);
        }
        SourceLocation start = new SourceLocation(path, 1, 1);
        return new FrontMatterBlock(Format.NONE, start, "", start, text, start, Optional.empty());
    }

    /** Whether front matter is there and could not be told from the body. */
    boolean isBroken() {
        return problem.filter(Problem::isError).isPresent();
    }

    private static FrontMatterBlock marked(Format format, String text, int from, SourceLocation opening) {
        int start = Math.min(lineEnd(text, from) + 1, text.length());
        int close = start;
        int lines = 1;
        while (close < text.length() && !closes(format, text, close)) {
            close = lineEnd(text, close) + 1;
            lines++;
        }
        if (close >= text.length()) {
            return broken(format, opening, ContentProblems.notClosed(opening, format == Format.TOML ? "+++" : "---"));
        }
        int body = Math.min(lineEnd(text, close) + 1, text.length());
        return block(
                format,
                text,
                from,
                opening,
                start,
                opening.at(opening.line() + 1, 1),
                close,
                body,
                opening.line() + lines + 1);
    }

    private static FrontMatterBlock json(String text, int from, SourceLocation opening) {
        int end = endOfObject(text, from);
        if (end < 0) {
            return broken(Format.JSON, opening, ContentProblems.notClosed(opening, "}"));
        }
        int lineEnd = lineEnd(text, end);
        boolean isAlone = text.substring(end, lineEnd).isBlank();
        int body = isAlone ? Math.min(lineEnd + 1, text.length()) : end;
        int bodyLine = 1 + newlines(text, 0, body);
        return block(Format.JSON, text, from, opening, from, opening, end, body, bodyLine);
    }

    private static FrontMatterBlock block(
            Format format,
            String text,
            int from,
            SourceLocation opening,
            int start,
            SourceLocation startPlace,
            int end,
            int body,
            int bodyLine) {
        if (end - start > LIMIT) {
            return broken(format, opening, ContentProblems.frontMatterTooLarge(opening, LIMIT / 1024));
        }
        int bodyColumn = body - text.lastIndexOf('\n', body - 1);
        return new FrontMatterBlock(
                format,
                opening,
                text.substring(start, end),
                startPlace,
                text.substring(body),
                opening.at(bodyLine, bodyColumn),
                from == 0 ? Optional.empty() : Optional.of(ContentProblems.notAtStart(opening)));
    }

    private static FrontMatterBlock broken(Format format, SourceLocation opening, Problem problem) {
        return new FrontMatterBlock(format, opening, "", opening, "", opening, Optional.of(problem));
    }

    private static int firstText(String text) {
        int at = 0;
        while (at < text.length()
                && (Character.isWhitespace(text.charAt(at)) || "\uFEFF\u00A0\u200B".indexOf(text.charAt(at)) >= 0)) {
            at++;
        }
        return at;
    }

    /** Whether a line is a mark, white space at its end aside. */
    private static boolean isMark(String text, int from, String mark) {
        return text.startsWith(mark, from)
                && text.substring(from + mark.length(), lineEnd(text, from)).isBlank();
    }

    private static boolean closes(Format format, String text, int from) {
        return format == Format.TOML
                ? isMark(text, from, "+++")
                : isMark(text, from, "---") || isMark(text, from, "...");
    }

    private static int lineEnd(String text, int from) {
        int end = text.indexOf('\n', from);
        return end < 0 ? text.length() : end;
    }

    private static int newlines(String text, int from, int to) {
        int count = 0;
        for (int i = text.indexOf('\n', from); i >= 0 && i < to; i = text.indexOf('\n', i + 1)) {
            count++;
        }
        return count;
    }

    /** Whether a brace opens an object, not a word of the body such as {@code {{ date }}}. */
    private static boolean isObject(String text, int from) {
        int at = from + 1;
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at < text.length() && "\"}".indexOf(text.charAt(at)) >= 0;
    }

    private static int endOfObject(String text, int from) {
        int depth = 0;
        boolean isInString = false;
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isInString) {
                if (c == '\\') {
                    i++;
                } else if (c == '"' || c == '\n') {
                    isInString = false;
                }
            } else if (c == '"') {
                isInString = true;
            } else if (c == '{') {
                depth++;
            } else if (c == '}' && --depth == 0) {
                return i + 1;
            }
        }
        return -1;
    }
}

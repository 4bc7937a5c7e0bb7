package org.sitegen.data;

import java.util.Optional;
import org.sitegen.problem.Problem;
import org.sitegen.problem.SourceLocation;

/**
 * Looks over a text before the TOML parser does, which follows any depth until its stack ends, and takes seconds to give
 * up a text that is no TOML at all.
 */
final class TomlScan {

    private final String text;
    private final SourceLocation start;
    private int depth;
    private int dots;
    private int line;

    private TomlScan(String text, SourceLocation start) {
        this.text = text;
        this.start = start;
    }

    /** The first line that is too deep, or outside brackets is neither table nor {@code key = value}. */
    static Optional<Problem> firstProblem(String text, SourceLocation start) {
        return new TomlScan(text, start).scan();
    }

    private Optional<Problem> scan() {
        boolean isLineStart = true;
        for (int i = 0; i < text.length(); i++) {
            if (isLineStart && depth == 0 && !isStatement(i)) {
                String found = text.substring(i, endOfLine(i)).strip();
                return Optional.of(DataProblems.invalid(here(), "TOML", found, "key = value is due"));
            }
            int end = step(i);
            isLineStart = text.charAt(i) == '\n';
            i = end - 1;
            if (depth > YamlReader.DEPTH || dots > YamlReader.DEPTH) {
                return Optional.of(DataProblems.tooDeep(here(), YamlReader.DEPTH));
            }
        }
        return Optional.empty();
    }

    private SourceLocation here() {
        return start.at(start.line() + line, 1);
    }

    /** Takes one character, comment or string, and says where the next begins. */
    private int step(int at) {
        switch (text.charAt(at)) {
            case '[', '{' -> depth++;
            case ']', '}' -> depth = Math.max(depth - 1, 0);
            case '.' -> dots++;
            case '\n' -> {
                line++;
                dots = 0;
            }
            case '#' -> {
                return endOfLine(at);
            }
            case '"', '\'' -> {
                int end = endOfString(at);
                line += (int)
                        text.substring(at, end).chars().filter(c -> c == '\n').count();
                return end;
            }
            default -> {
                // part of a key or value
            }
        }
        return at + 1;
    }

    private boolean isStatement(int from) {
        int at = from;
        while (at < text.length() && (text.charAt(at) == ' ' || text.charAt(at) == '\t')) {
            at++;
        }
        if (at == text.length() || "\n#[".indexOf(text.charAt(at)) >= 0) {
            return true;
        }
        int equals = text.indexOf('=', at);
        return equals >= 0 && equals < endOfLine(at);
    }

    private int endOfLine(int from) {
        int end = text.indexOf('\n', from);
        return end < 0 ? text.length() : end;
    }

    private int endOfString(int from) {
        char quote = text.charAt(from);
        String triple = String.valueOf(quote).repeat(3);
        if (text.startsWith(triple, from)) {
            int end = text.indexOf(triple, from + 3);
            return end < 0 ? text.length() : end + 3;
        }
        for (int i = from + 1; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n') {
                return i;
            }
            if (c == '\\' && quote == '"' && i + 1 < text.length() && text.charAt(i + 1) != '\n') {
                i++;
            } else if (c == quote) {
                return i + 1;
            }
        }
        return text.length();
    }
}

package org.sitegen.discuz;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Markdown with its marks taken off, a paragraph a line, as expected results are written. */
final class PlainText {

    private static final Pattern IMAGE = Pattern.compile("!\\[[^\\]]*\\]\\([^)]*\\)");
    private static final Pattern LINK = Pattern.compile("(?<!\\\\)\\[((?:[^\\]\\\\]|\\\\.)*)\\]\\([^)]*\\)");
    private static final Pattern AUTOLINK = Pattern.compile("<((?:https?:|mailto:)?[^<>\\s]+)>");
    private static final Pattern MARKS = Pattern.compile("^(?:(?:>|[-*+]|\\d+[.)]|#{1,6})\\s+)+|^>$");
    private static final Pattern RULE = Pattern.compile("^(?:-{3,}|\\*{3,}|\\|?[\\s|:-]+\\|?)$");
    private static final Pattern ESCAPE = Pattern.compile("\\\\([!-/:-@\\[-`{-~])");

    private PlainText() {}

    static String of(String markdown) {
        List<String> lines = new ArrayList<>();
        boolean isCode = false;
        for (String line : markdown.split("\n", -1)) {
            if (line.startsWith("```")) {
                isCode = !isCode;
            } else if (isCode) {
                lines.add(line);
            } else if (!RULE.matcher(line.strip()).matches()) {
                lines.add(line(line));
            }
        }
        lines.removeIf(String::isBlank);
        return String.join("\n", lines);
    }

    private static String line(String markdown) {
        String line = IMAGE.matcher(markdown.strip()).replaceAll("");
        line = LINK.matcher(line).replaceAll("$1");
        line = AUTOLINK.matcher(line).replaceAll("$1");
        line = MARKS.matcher(line).replaceFirst("");
        if (line.startsWith("|")) {
            line = line.replaceAll("^\\|\\s*|\\s*\\|$", "").replaceAll("\\s*\\|\\s*", " ");
        }
        line = line.replace("**", "").replaceAll("(?<!\\\\)\\*", "").replaceAll("(?<!\\\\)`", "");
        return ESCAPE.matcher(line).replaceAll("$1").strip();
    }
}

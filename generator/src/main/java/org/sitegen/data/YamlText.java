package org.sitegen.data;

/** Writes text into YAML. */
public final class YamlText {

    private YamlText() {}

    /** A text on one line as a quoted YAML value; it holds no line ends and no control characters. */
    public static String quoted(String text) {
        if (text.indexOf('"') < 0 && text.indexOf('\\') < 0) {
            return '"' + text + '"';
        }
        return text.indexOf('\'') < 0
                ? '\'' + text + '\''
                : '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}

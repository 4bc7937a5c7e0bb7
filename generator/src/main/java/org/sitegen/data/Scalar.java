package org.sitegen.data;

import java.util.Locale;

/**
 * A value that is no list and no map, kept as it was written: {@code no}, {@code 012} and {@code 2022-5-7} stay text.
 *
 * @param text the text; of a number, a boolean or a null as written
 * @param kind what the format takes it for
 * @param line the line where the text begins; of a block scalar that is the line after its {@code |}
 * @param column the column where the text begins
 */
public record Scalar(String text, Kind kind, int line, int column) implements DataNode {

    /** What a format takes an unquoted value for. */
    public enum Kind {
        /** Text, and whatever the format has no other word for. */
        STRING,
        /** A number, an integer or not. */
        NUMBER,
        /** {@code true} or {@code false}. */
        BOOLEAN,
        /** No value. */
        NULL
    }

    /** Whether there is nothing: no value, or text that is only white space. */
    public boolean isAbsent() {
        return kind == Kind.NULL || text.isBlank();
    }

    /** The value as a template sees it: a {@link String}, {@link Boolean}, {@link Long} or {@link Double}. */
    Object toValue() {
        return switch (kind) {
            case STRING, NULL -> text;
            case BOOLEAN -> text.toLowerCase(Locale.ROOT).equals("true");
            case NUMBER -> number();
        };
    }

    private Object number() {
        try {
            return Long.valueOf(text);
        } catch (NumberFormatException notWhole) {
            return fraction();
        }
    }

    private Object fraction() {
        try {
            double value = Double.parseDouble(text);
            return Double.isFinite(value) ? (Object) value : text;
        } catch (NumberFormatException notDecimal) {
            return text;
        }
    }
}

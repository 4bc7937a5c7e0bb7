package org.sitegen.dump;

import java.util.Map;

/** A row of a table, by the names of its columns. What is absent, or NULL, is an empty text and the number 0. */
final class Row {

    private final Map<String, byte[]> values;
    private final Texts texts;

    Row(Map<String, byte[]> values, Texts texts) {
        this.values = values;
        this.texts = texts;
    }

    String text(String column) {
        byte[] value = values.get(column);
        return value == null ? "" : texts.decode(value);
    }

    /** A number; 0 where the value is none. */
    long number(String column) {
        byte[] value = values.get(column);
        if (value == null || value.length > 20) {
            return 0;
        }
        try {
            return Long.parseLong(SqlBytes.ascii(value).strip());
        } catch (NumberFormatException e) {
            return 0;
        }
    }
}

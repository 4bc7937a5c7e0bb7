package org.sitegen.media;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The first tag of an XML text, as it is written: references are not resolved, so a value with one keeps its
 * {@code &}.
 *
 * @param name with its prefix
 * @param attributes by name; where a name is repeated, the first
 */
record XmlRootTag(String name, Map<String, String> attributes) {

    /** The byte order mark of UTF-8, read as ISO-8859-1. */
    private static final String BYTE_ORDER_MARK = "\u00EF\u00BB\u00BF";

    XmlRootTag {
        attributes = Map.copyOf(attributes);
    }

    /** Whether the first character that is no blank opens a tag. */
    static boolean looksLikeXml(String text) {
        return new Scanner(text).at('<');
    }

    /** Finds the tag; empty where the text ends before it does, or is no XML. */
    static Optional<XmlRootTag> of(String text) {
        Scanner scanner = new Scanner(text);
        scanner.passProlog();
        return scanner.at('<') ? scanner.tag() : Optional.empty();
    }

    /** A place in the text that only moves forward; past the end once something does not close. */
    private static final class Scanner {
        private final String text;
        private int position;

        Scanner(String text) {
            this.text = text;
            this.position = text.startsWith(BYTE_ORDER_MARK) ? BYTE_ORDER_MARK.length() : 0;
            passBlanks();
        }

        boolean at(char c) {
            return position < text.length() && text.charAt(position) == c;
        }

        void passProlog() {
            while (position < text.length()) {
                if (text.startsWith("<?", position)) {
                    passThrough("?>");
                } else if (text.startsWith("<!--", position)) {
                    passThrough("-->");
                } else if (text.startsWith("<!", position)) {
                    passDeclaration();
                } else {
                    return;
                }
                passBlanks();
            }
        }

        Optional<XmlRootTag> tag() {
            position++;
            String name = word();
            Map<String, String> attributes = new HashMap<>();
            passBlanks();
            while (!at('>') && !at('/')) {
                String key = word();
                passBlanks();
                if (key.isEmpty() || !at('=')) {
                    return Optional.empty();
                }
                position++;
                passBlanks();
                Optional<String> value = quoted();
                if (value.isEmpty()) {
                    return Optional.empty();
                }
                attributes.putIfAbsent(key, value.get());
                passBlanks();
            }
            return Optional.of(new XmlRootTag(name, attributes));
        }

        private String word() {
            int start = position;
            while (position < text.length() && !isBlank() && "=/>\"'<".indexOf(text.charAt(position)) < 0) {
                position++;
            }
            return text.substring(start, position);
        }

        private Optional<String> quoted() {
            if (!at('"') && !at('\'')) {
                return Optional.empty();
            }
            int close = text.indexOf(text.charAt(position), position + 1);
            if (close < 0) {
                return Optional.empty();
            }
            String value = text.substring(position + 1, close);
            position = close + 1;
            return Optional.of(value);
        }

        /** A document type with its own declarations in brackets, as drawing programs write it. */
        private void passDeclaration() {
            int depth = 0;
            while (position < text.length()) {
                char c = text.charAt(position);
                if (c == '"' || c == '\'') {
                    position++;
                    passThrough(String.valueOf(c));
                    continue;
                }
                depth += c == '<' ? 1 : c == '>' ? -1 : 0;
                position++;
                if (depth == 0) {
                    return;
                }
            }
        }

        private void passThrough(String end) {
            int found = text.indexOf(end, position);
            position = found < 0 ? text.length() : found + end.length();
        }

        private void passBlanks() {
            while (position < text.length() && isBlank()) {
                position++;
            }
        }

        private boolean isBlank() {
            return " \t\r\n".indexOf(text.charAt(position)) >= 0;
        }
    }
}

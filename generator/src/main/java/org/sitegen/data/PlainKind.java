package org.sitegen.data;

/** What an unquoted YAML value is by the core schema of YAML 1.2, without its octal and hexadecimal numbers. */
final class PlainKind {

    private PlainKind() {}

    static Scalar.Kind of(String text) {
        return switch (text) {
            case "", "~", "null", "Null", "NULL" -> Scalar.Kind.NULL;
            case "true", "True", "TRUE", "false", "False", "FALSE" -> Scalar.Kind.BOOLEAN;
            default -> isNumber(text) ? Scalar.Kind.NUMBER : Scalar.Kind.STRING;
        };
    }

    /** As JSON writes numbers: {@code 012} is none. */
    private static boolean isNumber(String text) {
        int at = text.charAt(0) == '-' ? 1 : 0;
        int afterWhole = digits(text, at);
        if (afterWhole == at || (text.charAt(at) == '0' && afterWhole > at + 1)) {
            return false;
        }
        at = afterWhole;
        if (at < text.length() && text.charAt(at) == '.') {
            int afterFraction = digits(text, at + 1);
            if (afterFraction == at + 1) {
                return false;
            }
            at = afterFraction;
        }
        return at == text.length() || isExponent(text, at);
    }

    private static boolean isExponent(String text, int at) {
        if (text.charAt(at) != 'e' && text.charAt(at) != 'E') {
            return false;
        }
        int from = at + 1 < text.length() && "+-".indexOf(text.charAt(at + 1)) >= 0 ? at + 2 : at + 1;
        int end = digits(text, from);
        return end > from && end == text.length();
    }

    private static int digits(String text, int from) {
        int at = from;
        while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
            at++;
        }
        return at;
    }
}

package org.sitegen.markdown;

import org.sitegen.text.CodePoints;

/** E-mail addresses as CommonMark has them in autolinks. */
final class MailAddress {

    private static final int LONGEST_LABEL = 63;
    private static final String LOCAL_PUNCTUATION = ".!#$%&'*+/=?^_`{|}~-";

    private MailAddress() {}

    static boolean matches(String text) {
        int at = text.indexOf('@');
        if (at < 1) {
            return false;
        }
        for (int i = 0; i < at; i++) {
            char c = text.charAt(i);
            if (!CodePoints.isAsciiLetterOrDigit(c) && LOCAL_PUNCTUATION.indexOf(c) < 0) {
                return false;
            }
        }
        int label = at + 1;
        while (true) {
            int dot = text.indexOf('.', label);
            if (!isLabel(text, label, dot < 0 ? text.length() : dot)) {
                return false;
            }
            if (dot < 0) {
                return true;
            }
            label = dot + 1;
        }
    }

    private static boolean isLabel(String text, int start, int end) {
        if (start >= end || end - start > LONGEST_LABEL || text.charAt(start) == '-' || text.charAt(end - 1) == '-') {
            return false;
        }
        for (int i = start; i < end; i++) {
            if (!CodePoints.isAsciiLetterOrDigit(text.charAt(i)) && text.charAt(i) != '-') {
                return false;
            }
        }
        return true;
    }
}

package org.sitegen.content;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/** The date at the start of a file's name: {@code 2015-12-08-…} or {@code 20151208-…}. */
final class FileNameDate {

    private FileNameDate() {}

    /** The day, where the name of an article, or of its folder where it is an {@code index}, begins with one. */
    static Optional<LocalDate> of(String id) {
        int slash = id.lastIndexOf('/');
        String name = id.substring(slash + 1);
        if (name.equals("index") && slash > 0) {
            name = id.substring(id.lastIndexOf('/', slash - 1) + 1, slash);
        }
        if (isDashed(name)) {
            return day(name, 0, 5, 8);
        }
        boolean isCompact = areDigits(name, 0, 8) && ends(name, 8);
        return isCompact ? day(name, 0, 4, 6) : Optional.empty();
    }

    /** Whether a name begins {@code YYYY-MM-DD}, and with no further digit. */
    static boolean isDashed(String name) {
        return name.length() >= 10
                && areDigits(name, 0, 4)
                && name.charAt(4) == '-'
                && areDigits(name, 5, 7)
                && name.charAt(7) == '-'
                && areDigits(name, 8, 10)
                && ends(name, 10);
    }

    private static boolean ends(String name, int at) {
        return name.length() == at || !Character.isLetterOrDigit(name.charAt(at)) || name.charAt(at) > 0x7F;
    }

    private static boolean areDigits(String name, int from, int to) {
        if (name.length() < to) {
            return false;
        }
        for (int i = from; i < to; i++) {
            if (name.charAt(i) < '0' || name.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }

    private static Optional<LocalDate> day(String name, int year, int month, int day) {
        try {
            LocalDate date = LocalDate.of(number(name, year, 4), number(name, month, 2), number(name, day, 2));
            return date.getYear() == 0 ? Optional.empty() : Optional.of(date);
        } catch (DateTimeException noDate) {
            return Optional.empty();
        }
    }

    private static int number(String name, int from, int length) {
        return Integer.parseInt(name.substring(from, from + length));
    }
}

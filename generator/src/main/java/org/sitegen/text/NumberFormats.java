package org.sitegen.text;

import java.util.List;
import java.util.Locale;

/** Numbers as pages show them; Chinese and English write them alike. Without the JDK's locale data, which changes. */
public final class NumberFormats {

    private static final List<String> UNITS = List.of("KB", "MB", "GB", "TB", "PB", "EB");
    private static final int STEP_BITS = 10;
    private static final long STEP = 1L << STEP_BITS;

    private NumberFormats() {}

    /** A count with its thousands marked: {@code 1,234}. */
    public static String count(long number) {
        String digits = Long.toString(number);
        int first = number < 0 ? 1 : 0;
        StringBuilder text = new StringBuilder(digits);
        for (int i = digits.length() - 3; i > first; i -= 3) {
            text.insert(i, ',');
        }
        return text.toString();
    }

    /**
     * A file's size as file managers and forums write it: in units of 1024, with two decimals at most and no trailing
     * zeros: {@code 218.46 KB}, {@code 1.4 MB}; below 1024 in bytes: {@code 512 B}.
     *
     * @param bytes the size in bytes
     * @throws IllegalArgumentException for a negative size
     */
    public static String fileSize(long bytes) {
        if (bytes < 0) {
            throw new IllegalArgumentException(String.format(Locale.ROOT, "negative size: %d", bytes));
        }
        if (bytes < STEP) {
            return bytes + " B";
        }
        int unit = 0;
        // Rounded first: what would read as 1024 KB is 1 MB.
        while (hundredths(bytes, unit) >= 100 * STEP) {
            unit++;
        }
        long hundredths = hundredths(bytes, unit);
        long decimals = hundredths % 100;
        String shown = decimals == 0
                ? ""
                : decimals % 10 == 0 ? "." + decimals / 10 : decimals < 10 ? ".0" + decimals : "." + decimals;
        return hundredths / 100 + shown + " " + UNITS.get(unit);
    }

    /** Hundredths of a unit, rounded half up: digit by digit, which is exact, and nothing grows beyond 64 bits without a sign. */
    private static long hundredths(long bytes, int unit) {
        int shift = STEP_BITS * (unit + 1);
        long below = (1L << shift) - 1;
        long tenths = (bytes & below) * 10;
        long rest = (tenths & below) * 10;
        long half = (rest & below) >>> (shift - 1);
        return (bytes >>> shift) * 100 + (tenths >>> shift) * 10 + (rest >>> shift) + half;
    }
}

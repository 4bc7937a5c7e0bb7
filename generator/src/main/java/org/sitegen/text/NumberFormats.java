package org.sitegen.text;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;

/** Numbers as pages show them; Chinese and English write them alike. Without the JDK's locale data, which changes. */
public final class NumberFormats {

    private static final List<String> UNITS = List.of("KB", "MB", "GB", "TB", "PB", "EB");
    private static final BigDecimal STEP = BigDecimal.valueOf(1024);
    private static final int DECIMALS = 2;

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
        if (bytes < STEP.intValue()) {
            return bytes + " B";
        }
        BigDecimal exact = BigDecimal.valueOf(bytes).divide(STEP);
        int unit = 0;
        // Rounded first: what would read as 1024 KB is 1 MB.
        while (rounded(exact).compareTo(STEP) >= 0) {
            exact = exact.divide(STEP);
            unit++;
        }
        return rounded(exact).stripTrailingZeros().toPlainString() + " " + UNITS.get(unit);
    }

    private static BigDecimal rounded(BigDecimal number) {
        return number.setScale(DECIMALS, RoundingMode.HALF_UP);
    }
}

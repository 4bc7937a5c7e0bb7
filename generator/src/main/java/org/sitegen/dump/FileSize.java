package org.sitegen.dump;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Sizes as the board shows them. */
final class FileSize {

    private static final String[] UNITS = {"KB", "MB", "GB"};

    private FileSize() {}

    /** At most two decimals of the largest unit of 1024 that fits; nothing for a size that is not known. */
    static String shown(long bytes) {
        if (bytes <= 0) {
            return "";
        }
        if (bytes < 1024) {
            return bytes + " Bytes";
        }
        int unit = bytes >= 1 << 30 ? 2 : bytes >= 1 << 20 ? 1 : 0;
        BigDecimal size = BigDecimal.valueOf(bytes)
                .divide(BigDecimal.valueOf(1L << (10 * (unit + 1))), 2, RoundingMode.HALF_UP)
                .stripTrailingZeros();
        return size.toPlainString() + " " + UNITS[unit];
    }
}

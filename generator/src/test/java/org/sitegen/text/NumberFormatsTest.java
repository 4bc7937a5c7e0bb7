package org.sitegen.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberFormatsTest {

    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "7, 7",
        "999, 999",
        "1000, '1,000'",
        "1234, '1,234'",
        "123456, '123,456'",
        "1234567, '1,234,567'",
        "-999, -999",
        "-1000, '-1,000'",
        "9223372036854775807, '9,223,372,036,854,775,807'",
        "-9223372036854775808, '-9,223,372,036,854,775,808'"
    })
    void marksThousands(long number, String expected) {
        assertThat(NumberFormats.count(number)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0 B",
        "1023, 1023 B",
        "1024, 1 KB",
        "223232, 218 KB",
        "223703, 218.46 KB",
        "1536, 1.5 KB",
        "1468006, 1.4 MB",
        "1048570, 1023.99 KB",
        "1048575, 1 MB",
        "1048576, 1 MB",
        "10737418240, 10 GB",
        "9223372036854775807, 8 EB"
    })
    void writesSizesInStepsOf1024(long bytes, String expected) {
        assertThat(NumberFormats.fileSize(bytes)).isEqualTo(expected);
    }

    /** As decimal fractions of any length give them. */
    @Test
    void roundsSizesExactly() {
        Random random = new Random(1);
        for (int i = 0; i < 20_000; i++) {
            long bytes = 1024 + (random.nextLong() >>> (1 + random.nextInt(52)));
            BigDecimal size = BigDecimal.valueOf(bytes).divide(BigDecimal.valueOf(1024));
            int unit = 0;
            while (size.setScale(2, RoundingMode.HALF_UP).compareTo(BigDecimal.valueOf(1024)) >= 0) {
                size = size.divide(BigDecimal.valueOf(1024));
                unit++;
            }
            String number =
                    size.setScale(2, RoundingMode.HALF_UP).stripTrailingZeros().toPlainString();

            assertThat(NumberFormats.fileSize(bytes)).isEqualTo(number + " " + "KMGTPE".charAt(unit) + "B");
        }
    }

    @Test
    void refusesNegativeSizes() {
        assertThatThrownBy(() -> NumberFormats.fileSize(-1)).isInstanceOf(IllegalArgumentException.class);
    }
}

package org.sitegen.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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

    @Test
    void refusesNegativeSizes() {
        assertThatThrownBy(() -> NumberFormats.fileSize(-1)).isInstanceOf(IllegalArgumentException.class);
    }
}

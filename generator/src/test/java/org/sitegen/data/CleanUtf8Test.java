package org.sitegen.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sitegen.problem.Problems;

class CleanUtf8Test {

    private static final String[] PIECES = {
        "61",
        "0A",
        "09",
        "0D",
        "0D0A",
        "20",
        "7E",
        "7F",
        "00",
        "1F",
        "C280",
        "C29F",
        "C2A0",
        "DFBF",
        "C080",
        "C1BF",
        "E08080",
        "E0A080",
        "E19080",
        "E4BDA0",
        "E6BFB1",
        "E2808B",
        "ECBFBF",
        "ED9FBF",
        "EDA080",
        "EDBFBF",
        "EE8080",
        "EFB78F",
        "EFB790",
        "EFB7AF",
        "EFB7B0",
        "EFBBBF",
        "EFBFBC",
        "EFBFBD",
        "EFBFBE",
        "EFBFBF",
        "F0908080",
        "F0A0AEB7",
        "F09FBFBE",
        "F08FBFBF",
        "F48FBFBD",
        "F48FBFBF",
        "F4908080",
        "F5808080",
        "FF",
        "FE",
        "80",
        "BF",
        "C2",
        "E4BD",
        "E4",
        "F0A0",
        "F0A0AE",
    };

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "濱州在線 2022\n\t",
                "\u00a0é\u07ff\u0800\u1fff\u2028\uac00\ud7ff\ue000\uf8ff\ufdcf\ufdf0\ufffc",
                "😀𠮷\ud83f\udffd",
            })
    void decodesCleanText(String text) {
        assertThat(decoded(text.getBytes(StandardCharsets.UTF_8))).contains(text);
    }

    @Test
    void leavesOutTheByteOrderMarkAndCarriageReturns() {
        byte[] bytes = "\ufeff一\r\n二\r三\r".getBytes(StandardCharsets.UTF_8);
        assertThat(decoded(bytes)).contains("一\n二\n三\n");
    }

    @Test
    void decodesAsTheThoroughWayDoesOrNotAtAll() {
        Random random = new Random(1);
        int decoded = 0;
        for (int i = 0; i < 50_000; i++) {
            byte[] bytes = randomBytes(random);
            Optional<String> text = decoded(bytes);
            Problems problems = new Problems();
            Optional<String> thorough = TextFileReader.cleaned(bytes, "a.md", problems);
            if (text.isPresent()) {
                decoded++;
                assertThat(text).as(HexFormat.of().formatHex(bytes)).isEqualTo(thorough);
                assertThat(problems.sorted()).isEmpty();
            }
        }
        assertThat(decoded).isGreaterThan(5_000);
    }

    private static byte[] randomBytes(Random random) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (int i = random.nextInt(6); i > 0; i--) {
            String piece = random.nextInt(3) == 0 ? "E4BDA0" : PIECES[random.nextInt(PIECES.length)];
            bytes.writeBytes(HexFormat.of().parseHex(piece));
        }
        return bytes.toByteArray();
    }

    /** As it comes out of a buffer that has room for more. */
    private static Optional<String> decoded(byte[] bytes) {
        return CleanUtf8.decode(Arrays.copyOf(bytes, bytes.length + 2), bytes.length);
    }
}

package org.sitegen.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FingerprintTest {

    @Test
    void isTheSameForTheSameValues() {
        assertThat(new Fingerprint().add("a").add(1).add(true).value())
                .isEqualTo(new Fingerprint().add("a").add(1).add(true).value());
    }

    @Test
    void tellsOrderAndBordersOfTextsApart() {
        assertThat(List.of(
                        new Fingerprint().add("ab").add("c").value(),
                        new Fingerprint().add("a").add("bc").value(),
                        new Fingerprint().add("c").add("ab").value(),
                        new Fingerprint().add(List.of("ab", "c")).value(),
                        new Fingerprint().add("abc").value(),
                        new Fingerprint().add("abc").add("").value(),
                        new Fingerprint().add(Optional.<String>empty()).value(),
                        new Fingerprint().add(Optional.of("")).value()))
                .doesNotHaveDuplicates();
    }

    @Test
    void hasNoCollisionsAmongPathsThatDifferALittle() {
        Set<Long> seen = new HashSet<>();
        for (int i = 0; i < 100_000; i++) {
            String path = "articles/2022/05/20220507-" + i + ".html";
            assertThat(seen.add(new Fingerprint().add(path).value())).as(path).isTrue();
        }
    }
}

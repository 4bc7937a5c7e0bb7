package org.sitegen.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NearestTest {

    private static final List<String> KNOWN = List.of("build", "check", "new", "help", "version");

    @Test
    void findsASlipOfTheFinger() {
        assertThat(Nearest.to("bild", KNOWN)).contains("build");
        assertThat(Nearest.to("versoin", KNOWN)).contains("version");
        assertThat(Nearest.to("--draft", List.of("--source", "--drafts"))).contains("--drafts");
    }

    @Test
    void guessesNothingFromSomethingElse() {
        assertThat(Nearest.to("serve", KNOWN)).isEmpty();
        assertThat(Nearest.to("", KNOWN)).isEmpty();
    }
}

package org.sitegen.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PermalinkTest {

    private static final LocalDate DAY = LocalDate.of(987, 5, 7);

    @ParameterizedTest
    @CsvSource({
        "articles/{year}/{month}/{slug}.html,articles/0987/05/會.html",
        "{year}{month}{day}-{slug}.html,09870507-會.html",
        "{category}/{id}.html,要聞/2022/05/a.html",
        "x.html,x.html"
    })
    void fillsItsNamesIn(String pattern, String path) {
        assertThat(new Permalink(pattern).expand(DAY, "會", "2022/05/a", "要聞")).isEqualTo(path);
    }

    @Test
    void fillsNothingIntoWhatItFilledIn() {
        assertThat(new Permalink("{slug}.html").expand(DAY, "{id}", "x", "y")).isEqualTo("{id}.html");
    }

    @ParameterizedTest
    @CsvSource({
        "articles/{slug}/,must end in .html",
        "{slug},must end in .html",
        "{title}.html,can only use",
        "{slug.html,can only use",
        "../{slug}.html,must be a path inside the site",
        "a//{slug}.html,must be a path inside the site",
        "a?{slug}.html,must be a path inside the site"
    })
    void refusesWhatIsNoPattern(String pattern, String reason) {
        assertThatThrownBy(() -> new Permalink(pattern))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(reason)
                .hasMessageContaining(pattern);
    }
}

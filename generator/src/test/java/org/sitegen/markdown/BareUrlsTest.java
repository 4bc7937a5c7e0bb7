package org.sitegen.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BareUrlsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "請看https://a.example/x，謝謝|https://a.example/x",
                "網址http://a.example/路徑|http://a.example/",
                "（https://a.example/x）|https://a.example/x",
                "“https://a.example/x”|https://a.example/x",
                "看 https://a.example/x. 然後|https://a.example/x",
                "(https://a.example/x_(y))|https://a.example/x_(y)",
                "https://a.example/?q=1&copy;|https://a.example/?q=1",
                "https://a.example/a~b*|https://a.example/a~b",
                "HTTPS://A.example/X|HTTPS://A.example/X",
            })
    void endsWhereTheUrlEnds(String markdown, String url) {
        assertThat(Rendering.body(markdown).links())
                .extracting(BodyLink::destination)
                .containsExactly(url);
    }

    @Test
    void linksWww() {
        assertThat(Rendering.html("見www.a.example。"))
                .isEqualTo("<p>見<a href=\"http://www.a.example\">www.a.example</a>。</p>\n");
    }

    @ParameterizedTest
    @CsvSource({"xhttp://a.example", "http://", "https://nodot", "http://a_b.c_d", "www.", "`http://a.example`"})
    void leavesOtherTextAlone(String markdown) {
        assertThat(Rendering.body(markdown).links()).isEmpty();
    }

    @Test
    void makesNoLinkInALink() {
        assertThat(Rendering.html("[http://a.example](http://b.example) [x <http://c.example>](d.md)"))
                .isEqualTo(
                        "<p><a href=\"http://b.example\">http://a.example</a> <a href=\"d.md\">x http://c.example</a></p>\n");
    }

    @Test
    void linksInBracketsThatAreNoLink() {
        assertThat(Rendering.html("[http://a.example] [x"))
                .isEqualTo("<p>[<a href=\"http://a.example\">http://a.example</a>] [x</p>\n");
    }
}

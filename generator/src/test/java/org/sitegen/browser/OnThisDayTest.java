package org.sitegen.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.MonthDay;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Home leads to the page of the reader's own day, where there is one. */
@BrowserTest
class OnThisDayTest {

    private static final String TODAY = "a.today";

    @Test
    void homeLeadsToThePageOfADayThatHasOne(Tab tab, Sites sites) {
        tab.setClock(MonthDay.of(5, 7));

        tab.open(sites.sample().address("index.html"));
        tab.follow(TODAY);

        assertThat(tab.path()).endsWith("/on-this-day/05-07.html");
        assertThat(tab.text("main")).contains("動員大會召開");
    }

    @ParameterizedTest
    @CsvSource({"6, 30", "2, 29", "12, 31"})
    void noLinkIsShownOnADayWithoutArticles(int month, int day, Tab tab, Sites sites) {
        tab.setClock(MonthDay.of(month, day));

        tab.open(sites.sample().address("index.html"));

        assertThat(tab.evaluate("document.querySelector('" + TODAY + "').checkVisibility()")
                        .isTrue())
                .isFalse();
    }
}

package org.sitegen.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Light and dark: the system's setting, until readers choose. */
@BrowserTest
class ColourSchemeTest {

    private static final String SWITCH = ".theme-switch";

    @Test
    void pagesFollowTheSystem(Tab tab, Sites sites) {
        tab.dark(false);
        tab.open(sites.sample().address("index.html"));
        assertThat(isDark(tab)).isFalse();

        tab.dark(true);

        assertThat(isDark(tab)).isTrue();
    }

    @Test
    void theSwitchTurnsAndIsRememberedOnOtherPages(Tab tab, Sites sites) {
        tab.dark(false);
        tab.open(sites.sample().address("index.html"));
        assertThat(isPressed(tab)).isFalse();

        tab.click(SWITCH);
        assertThat(isDark(tab)).isTrue();
        assertThat(isPressed(tab)).isTrue();

        tab.follow(".lead h3 a");
        assertThat(isDark(tab)).isTrue();
        assertThat(isPressed(tab)).isTrue();

        tab.click(SWITCH);
        tab.follow(".site-title a");
        assertThat(isDark(tab)).isFalse();
    }

    @Test
    void aChoiceOutweighsTheSystem(Tab tab, Sites sites) {
        tab.dark(true);
        tab.open(sites.sample().address("index.html"));

        tab.click(SWITCH);

        assertThat(isDark(tab)).isFalse();
        tab.open(sites.sample().address("statistics.html"));
        assertThat(isDark(tab)).isFalse();
    }

    @Test
    void theSwitchIsTurnedByKeyboard(Tab tab, Sites sites) {
        tab.dark(false);
        tab.open(sites.sample().address("index.html"));
        tab.evaluate("document.querySelector('" + SWITCH + "').focus()");

        tab.press("Enter");

        tab.waitUntil("document.querySelector('" + SWITCH + "').getAttribute('aria-pressed') === 'true'");
        assertThat(isDark(tab)).isTrue();
    }

    /** Whether text is lighter than its ground. */
    private static boolean isDark(Tab tab) {
        return tab.evaluate("""
                (() => {
                  const style = getComputedStyle(document.documentElement);
                  const light = colour => colour.match(/[0-9.]+/g).slice(0, 3).reduce((sum, part) => sum + Number(part), 0);
                  return light(style.color) > light(style.backgroundColor);
                })()""").isTrue();
    }

    private static boolean isPressed(Tab tab) {
        return tab.evaluate("document.querySelector('" + SWITCH + "').getAttribute('aria-pressed') === 'true'")
                .isTrue();
    }
}

package org.sitegen.discuz;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HtmlTest {

    /** Found by damaging pages: at this depth the repair of misnested tags fails. */
    private static final String UNREPAIRABLE =
            "<p><font><font><i><u><i><u><i><u><li>" + "<ul><li>".repeat(251) + ">words";

    @Test
    void readsAPageWhoseTagsCannotBeRepaired() {
        assertThat(Html.document(UNREPAIRABLE).text()).contains("words");
    }

    @Test
    void readsAPieceWhoseTagsCannotBeRepaired() {
        assertThat(Html.fragment(UNREPAIRABLE).text()).contains("words");
    }

    @Test
    void aPieceIsHeldByADivision() {
        assertThat(Html.fragment("a<b>c</b>").tagName()).isEqualTo("div");
        assertThat(Html.fragment("a<b>c</b>").text()).isEqualTo("ac");
    }
}

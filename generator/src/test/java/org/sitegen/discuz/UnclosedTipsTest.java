package org.sitegen.discuz;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class UnclosedTipsTest {

    @Test
    void closesTheBoxesThatAnAttachmentLeavesOpen() {
        assertThat(UnclosedTips.close("<IGNORE_JS_OP><div class=\"tip\"><div><div>a</div>b</IGNORE_JS_OP>c"))
                .isEqualTo("<IGNORE_JS_OP><div class=\"tip\"><div><div>a</div>b</div></div></IGNORE_JS_OP>c");
    }

    @Test
    void leavesClosedBoxesAlone() {
        String closed = "<div><ignore_js_op><div>a</div></ignore_js_op></div><div>";
        assertThat(UnclosedTips.close(closed)).isEqualTo(closed);
    }

    @Test
    void doesNotCloseWhatAnAttachmentDidNotOpen() {
        String odd = "<ignore_js_op></div></div></ignore_js_op><div></ignore_js_op>";
        assertThat(UnclosedTips.close(odd)).isEqualTo(odd);
    }
}

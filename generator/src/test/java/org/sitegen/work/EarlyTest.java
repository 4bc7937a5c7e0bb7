package org.sitegen.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class EarlyTest {

    @Test
    void isMadeOnAnotherThread() {
        Thread maker = Early.begin(Thread::currentThread).get();
        assertThat(maker).isNotSameAs(Thread.currentThread());
    }

    @Test
    void failsAsItsMakerFails() {
        IllegalStateException failure = new IllegalStateException("no value");
        Early<String> early = Early.begin(() -> {
            throw failure;
        });
        assertThatThrownBy(early::get).isSameAs(failure);
    }
}

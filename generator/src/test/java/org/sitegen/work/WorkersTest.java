package org.sitegen.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WorkersTest {

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 95, 96, 97, 767, 768, 10_001})
    void doesTheWorkToEachItemOnceAndKeepsTheOrder(int count) {
        AtomicIntegerArray done = new AtomicIntegerArray(count);
        AtomicInteger last = new AtomicInteger();
        List<Integer> numbers = IntStream.range(0, count).boxed().toList();

        List<Integer> doubled = new Workers(3)
                .map(
                        numbers,
                        number -> {
                            done.incrementAndGet(number);
                            return 2 * number;
                        },
                        finished -> last.accumulateAndGet(finished, Math::max));

        assertThat(doubled).isEqualTo(numbers.stream().map(number -> 2 * number).toList());
        assertThat(IntStream.range(0, count).allMatch(number -> done.get(number) == 1))
                .isTrue();
        assertThat(last.get()).isEqualTo(count);
    }

    @Test
    void sharesAShortListAmongItsThreads() {
        CountDownLatch all = new CountDownLatch(3);
        new Workers(3)
                .forEach(
                        List.of(1, 2, 3),
                        number -> {
                            all.countDown();
                            assertThat(isDone(all)).isTrue();
                        },
                        finished -> {});
        assertThat(all.getCount()).isZero();
    }

    private static boolean isDone(CountDownLatch latch) {
        try {
            return latch.await(1, TimeUnit.MINUTES);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void throwsTheFirstFailure() {
        List<Integer> numbers = IntStream.range(0, 5_000).boxed().toList();
        assertThatThrownBy(() -> new Workers(2)
                        .forEach(
                                numbers,
                                number -> {
                                    if (number == 700) {
                                        throw new IllegalArgumentException("700");
                                    }
                                },
                                finished -> {}))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("700");
    }
}

package org.sitegen.maven.fork;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class JavaOptionsTest {

    private static final long GIBIBYTE = 1L << 30;

    @Test
    void startsWithTheSettingsOfTheLauncher() {
        assertThat(options(List.of()))
                .contains("-Xms134217728", "-Xmx1073741824", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC");
    }

    @Test
    void compilesThoroughlyWhereThatPays() {
        assertThat(JavaOptions.of(List.of(), List.of(), Map.of(), GIBIBYTE, true))
                .contains("-XX:+UseSerialGC", "-XX:FreqInlineSize=60", "-Xms805306368")
                .doesNotContain("-XX:TieredStopAtLevel=1");
    }

    @Test
    void leavesRoomForWhatLivesLongWhereThereIsLittle() {
        assertThat(JavaOptions.of(List.of(), List.of(), Map.of(), GIBIBYTE / 2, true))
                .contains("-Xms134217728", "-XX:NewSize=64m")
                .doesNotContain("-XX:NewSize=256m");
        assertThat(JavaOptions.of(List.of(), List.of(), Map.of(), GIBIBYTE / 8, true))
                .noneMatch(option -> option.startsWith("-XX:NewSize"));
    }

    @Test
    void asksForNoSecondCollector() {
        assertThat(JavaOptions.of(List.of(), List.of("-XX:+UseG1GC"), Map.of(), GIBIBYTE, false))
                .doesNotContain("-XX:+UseSerialGC");
    }

    @Test
    void neverAsksForMoreMemoryThanThereMayBe() {
        assertThat(JavaOptions.of(List.of(), List.of(), Map.of(), 1 << 20, false))
                .contains("-Xms1048576", "-Xmx1048576");
    }

    @Test
    void leavesTheHeapToTheKeeperWhoSaysSomethingOfIt() {
        assertThat(options(List.of("-Xmx64m")))
                .filteredOn(option -> option.startsWith("-Xm"))
                .containsExactly("-Xmx64m");
        assertThat(options(List.of("-XX:MaxRAMPercentage=50")))
                .noneMatch(option -> option.startsWith("-Xm"))
                .endsWith("-XX:MaxRAMPercentage=50");
    }

    @Test
    void leavesTheCollectorToTheKeeperWhoNamesOne() {
        assertThat(options(List.of("-XX:+UseG1GC"))).contains("-XX:+UseG1GC").doesNotContain("-XX:+UseSerialGC");
    }

    @Test
    void handsOnWhatMavenWasToldOfItsSurroundings() {
        Map<String, String> properties =
                Map.of("user.language", "zh", "java.io.tmpdir", "/暫 存", "user.country", "", "user.name", "somebody");

        assertThat(JavaOptions.of(List.of(), List.of(), properties, GIBIBYTE, false))
                .filteredOn(option -> option.startsWith("-D"))
                .containsExactly("-Duser.language=zh", "-Djava.io.tmpdir=/暫 存");
    }

    private static List<String> options(List<String> keepers) {
        return JavaOptions.of(keepers, List.of(), Map.of(), GIBIBYTE, false);
    }
}

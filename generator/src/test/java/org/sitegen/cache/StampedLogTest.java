package org.sitegen.cache;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sitegen.store.ByteReader;
import org.sitegen.store.ByteWriter;
import org.sitegen.store.ChunkFile;
import org.sitegen.store.FileStamp;
import org.sitegen.work.Workers;

class StampedLogTest {

    private static final long NOW = TimeUnit.SECONDS.toNanos(1_000);
    private static final StampedLog.Format<String> FORMAT = new StampedLog.Format<>() {
        @Override
        public void write(String value, ByteWriter out) {
            out.text(value);
        }

        @Override
        public String read(String path, ByteReader in) {
            return in.text();
        }
    };

    @TempDir
    Path folder;

    private Path file;
    private long key = 1;
    private final Map<String, FileStamp> stamps = new HashMap<>();

    @BeforeEach
    void name() {
        file = folder.resolve("sub/log");
    }

    private static FileStamp stamp(long second) {
        return new FileStamp(10, TimeUnit.SECONDS.toNanos(second), 1);
    }

    private StampedLog<String> open() {
        return StampedLog.open(
                file,
                new ChunkFile("test 1", key),
                FORMAT,
                (path, stamp) -> stamp.equals(stamps.get(path)),
                NOW,
                new Workers(2));
    }

    private void put(String path, FileStamp stamp, String value) {
        stamps.put(path, stamp);
        try (StampedLog<String> log = open()) {
            log.put(path, stamp, value);
        }
    }

    @Test
    void knowsAFileThatHasKeptItsStamp() {
        put("a", stamp(5), "甲");
        put("b", stamp(6), "乙");
        try (StampedLog<String> log = open()) {
            assertThat(log.take("a").map(StampedLog.Known::value)).contains("甲");
            assertThat(log.take("b").map(StampedLog.Known::value)).contains("乙");
            assertThat(log.take("c").map(StampedLog.Known::value)).isEmpty();
        }
    }

    @Test
    void knowsNothingOfAFileWithAnotherStamp() {
        put("a", stamp(5), "甲");
        stamps.put("a", stamp(6));
        try (StampedLog<String> log = open()) {
            assertThat(log.take("a").map(StampedLog.Known::value)).isEmpty();
        }
    }

    @Test
    void writesNothingDownOfAFileThatWasChangedRightBefore() {
        put("a", stamp(999), "甲");
        try (StampedLog<String> log = open()) {
            assertThat(log.take("a").map(StampedLog.Known::value)).isEmpty();
        }
    }

    @Test
    void knowsNothingUnderOtherSettings() {
        put("a", stamp(5), "甲");
        key = 2;
        try (StampedLog<String> log = open()) {
            assertThat(log.take("a").map(StampedLog.Known::value)).isEmpty();
        }
    }

    @Test
    void goesOnAfterTheLastGoodByteOfADamagedLog() throws IOException {
        put("a", stamp(5), "甲");
        put("b", stamp(6), "乙");
        byte[] bytes = Files.readAllBytes(file);
        bytes[bytes.length - 1] ^= 1;
        Files.write(file, bytes);
        put("c", stamp(7), "丙");
        try (StampedLog<String> log = open()) {
            assertThat(log.take("a").map(StampedLog.Known::value)).contains("甲");
            assertThat(log.take("b").map(StampedLog.Known::value)).isEmpty();
            assertThat(log.take("c").map(StampedLog.Known::value)).contains("丙");
        }
    }

    @Test
    void doesNotGrowForEver() throws IOException {
        put("kept", stamp(5), "留");
        for (int i = 0; i < 3; i++) {
            try (StampedLog<String> log = open()) {
                for (int j = 0; j < 1_000; j++) {
                    stamps.put("n" + j, stamp(10 + i));
                    log.put("n" + j, stamp(10 + i), "v" + i);
                }
            }
        }
        long before = Files.size(file);
        for (int j = 0; j < 1_000; j++) {
            stamps.remove("n" + j);
        }
        open().close();
        assertThat(Files.size(file)).isLessThan(before / 20);
        try (StampedLog<String> log = open()) {
            assertThat(log.take("kept").map(StampedLog.Known::value)).contains("留");
        }
    }
}

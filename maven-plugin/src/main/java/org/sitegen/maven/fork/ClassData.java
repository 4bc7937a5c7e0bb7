package org.sitegen.maven.fork;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.sitegen.store.Fingerprint;

/**
 * The class data archive, with which Java starts faster. Each set of jars, each Java and each set of its options has one of
 * its own; the first child that needs it records it, and what goes wrong with it costs nothing but speed.
 */
final class ClassData implements AutoCloseable {

    private static final Duration KEPT = Duration.ofDays(90);

    /** Java 17 shares no class data of jars whose paths have other characters. */
    private static final String PLAIN = "[A-Za-z0-9/\\\\:._+-]+";

    private final Optional<Path> archive;
    private final Optional<Path> work;

    private ClassData(Optional<Path> archive, Optional<Path> work) {
        this.archive = archive;
        this.work = work;
    }

    /** What there is in that folder, or can be recorded there, for a class path and the options of Java. */
    static ClassData of(Optional<Path> folder, List<Path> classPath, List<String> javaOptions) {
        if (folder.isEmpty() || !classPath.stream().allMatch(ClassData::canBeShared)) {
            return none();
        }
        try {
            Path archive = folder.get().resolve("goal-" + key(classPath, javaOptions) + ".jsa");
            if (isWhole(archive)) {
                return new ClassData(Optional.of(archive), Optional.empty());
            }
            if (Files.exists(failed(archive))) {
                return none();
            }
            Files.createDirectories(folder.get());
            return new ClassData(Optional.of(archive), Optional.of(Files.createTempDirectory(folder.get(), "new.")));
        } catch (IOException unwritable) {
            return none();
        }
    }

    private static ClassData none() {
        return new ClassData(Optional.empty(), Optional.empty());
    }

    /** Whether the child records the archive, as it ends. */
    boolean isRecorded() {
        return work.isPresent();
    }

    /** What Java is told, so that it uses the archive or records it. */
    List<String> options() {
        return work.map(folder -> "-XX:ArchiveClassesAtExit=" + recorded(folder))
                .or(() -> archive.map(file -> "-XX:SharedArchiveFile=" + file))
                .map(List::of)
                .orElse(List.of());
    }

    /** A folder for a rehearsal, where the archive is recorded. */
    Optional<Path> rehearsal() {
        return work.map(folder -> folder.resolve("rehearsal"));
    }

    /** Keeps what a Java has recorded that has come to its end; where it could not, later ones need not try. */
    void keep(int exitStatus) {
        Path recorded = recorded(work.orElseThrow());
        try {
            if (exitStatus == 0 && Files.isRegularFile(recorded)) {
                moveIn(recorded, archive.get());
                removeOld(archive.get().getParent());
            } else {
                Files.writeString(failed(archive.get()), "");
            }
        } catch (IOException | UncheckedIOException unwritable) {
            // The next run starts as this one did.
        }
    }

    @Override
    public void close() {
        if (work.isPresent()) {
            try (Stream<Path> files = Files.walk(work.get())) {
                List<Path> all = new ArrayList<>(files.toList());
                for (int i = all.size() - 1; i >= 0; i--) {
                    Files.delete(all.get(i));
                }
            } catch (IOException | UncheckedIOException undeletable) {
                // What is left goes with the old ones.
            }
        }
    }

    private static boolean canBeShared(Path jar) {
        return Files.isRegularFile(jar) && jar.toString().matches(PLAIN);
    }

    private static String key(List<Path> classPath, List<String> javaOptions) throws IOException {
        Fingerprint fingerprint = new Fingerprint()
                .add(System.getProperty("java.home"))
                .add(System.getProperty("java.vm.version"))
                .add(javaOptions);
        for (Path jar : classPath) {
            BasicFileAttributes attributes = Files.readAttributes(jar, BasicFileAttributes.class);
            fingerprint
                    .add(jar.toString())
                    .add(attributes.size())
                    .add(attributes.lastModifiedTime().toMillis());
        }
        return Long.toHexString(fingerprint.value());
    }

    /**
     * Whether an archive was not written to since its length was noted. Java does not survive one that was cut off or changed,
     * and to add it all up each time takes long. What changes bytes but neither length nor time, such as a failing disk, goes
     * unnoticed.
     */
    private static boolean isWhole(Path archive) throws IOException {
        Path length = length(archive);
        return Files.isRegularFile(archive)
                && Files.isRegularFile(length)
                && Files.getLastModifiedTime(archive).compareTo(Files.getLastModifiedTime(length)) <= 0
                && Files.readString(length).strip().equals(Long.toString(Files.size(archive)));
    }

    /** What a loss of power would cut off is on the disk before the name is. */
    private static void moveIn(Path recorded, Path archive) throws IOException {
        try (FileChannel channel = FileChannel.open(recorded, StandardOpenOption.READ)) {
            channel.force(true);
        }
        Path length = Files.writeString(recorded.resolveSibling("length"), Files.size(recorded) + "\n");
        Files.move(length, length(archive), StandardCopyOption.ATOMIC_MOVE);
        Files.move(recorded, archive, StandardCopyOption.ATOMIC_MOVE);
    }

    private static void removeOld(Path folder) throws IOException {
        Instant oldest = Instant.now().minus(KEPT);
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                if (Files.getLastModifiedTime(file).toInstant().isBefore(oldest)) {
                    Files.delete(file);
                }
            }
        }
    }

    private static Path recorded(Path work) {
        return work.resolve("jsa");
    }

    private static Path length(Path archive) {
        return archive.resolveSibling(archive.getFileName().toString().replace(".jsa", ".length"));
    }

    private static Path failed(Path archive) {
        return archive.resolveSibling(archive.getFileName().toString().replace(".jsa", ".failed"));
    }
}

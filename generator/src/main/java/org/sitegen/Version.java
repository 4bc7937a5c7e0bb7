package org.sitegen;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.CodeSource;
import java.util.List;
import java.util.stream.Stream;
import org.sitegen.store.FileStamp;
import org.sitegen.store.Fingerprint;

/** The version of site-gen. */
public final class Version {

    private static final String UNRELEASED = "-SNAPSHOT";

    private Version() {}

    /** The version, from a file that the build of site-gen has filled in. */
    public static String read() {
        try (InputStream file = Version.class.getResourceAsStream("version.txt")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /**
     * Stands for this program and the Java platform that it runs on, whose tables of Unicode differ from release to release.
     * A version that is not released is told from others of its name by its files.
     */
    static long fingerprint() {
        String version = read();
        Fingerprint fingerprint =
                new Fingerprint().add(version).add(Runtime.version().feature());
        if (version.endsWith(UNRELEASED)) {
            addFiles(fingerprint);
        }
        return fingerprint.value();
    }

    private static void addFiles(Fingerprint to) {
        CodeSource source = Version.class.getProtectionDomain().getCodeSource();
        if (source == null) {
            return;
        }
        try (Stream<Path> files = Files.walk(Path.of(source.getLocation().toURI()))) {
            List<Path> all = files.filter(Files::isRegularFile).sorted().toList();
            for (Path file : all) {
                FileStamp stamp = FileStamp.of(Files.readAttributes(file, BasicFileAttributes.class));
                to.add(stamp.size()).add(stamp.modifiedNanos());
            }
        } catch (IOException | URISyntaxException failure) {
            throw new IllegalStateException("the program cannot find itself", failure);
        }
    }
}

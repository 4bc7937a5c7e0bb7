package org.sitegen;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.sitegen.content.ArchiveFiles;
import org.sitegen.content.RedirectsReader;
import org.sitegen.store.FileStamp;
import org.sitegen.store.Fingerprint;

/** The stamps of what a site is made from. */
final class SourceState {

    private final ArchiveFiles files;
    private final long fingerprint;

    /**
     * The state of an archive, to be drawn before its files are read: where one changes after that, the next build finds that
     * it is not what was read.
     *
     * @param files its files
     * @param settings stands for the settings, the request and the program
     */
    SourceState(ArchiveFiles files, long settings) {
        this.files = files;
        this.fingerprint = look(settings);
    }

    /** Stands for settings and files, those apart that were looked for outside of the usual folders. */
    long fingerprint() {
        return fingerprint;
    }

    private long look(long settings) {
        Fingerprint all = new Fingerprint().add(settings);
        for (String path : files.all()) {
            all.add(path);
            files.stamp(path).ifPresent(stamp -> add(all, stamp));
        }
        add(all, RedirectsReader.FILE);
        return all.value();
    }

    /** Stands for what lies in some folders outside of the usual ones, and for those files themselves. */
    long fingerprint(List<String> elsewhere) {
        Fingerprint all = new Fingerprint();
        elsewhere.forEach(path -> add(all, path));
        return all.value();
    }

    /** The folders and files outside of the usual folders on which a site depends. */
    static List<String> elsewhere(ArchiveFiles files, Stream<String> published) {
        return Stream.concat(
                        files.otherFolders().stream(),
                        published.filter(path -> files.stamp(path).isEmpty()))
                .toList();
    }

    private void add(Fingerprint to, String path) {
        to.add(path);
        Optional<FileStamp> stamp = stamp(files.resolve(path));
        to.add(stamp.isPresent());
        stamp.ifPresent(present -> add(to, present));
    }

    private static void add(Fingerprint to, FileStamp stamp) {
        to.add(stamp.size()).add(stamp.modifiedNanos()).add(stamp.identity());
    }

    /**
     * The files that could change once more without a new stamp, those apart that were looked for outside of the usual
     * folders; empty where they are too many to be read.
     *
     * @param nanos when the build began, as the file system's clock told it
     */
    Optional<RecentFiles> recentAt(long nanos) {
        List<String> recent = Stream.concat(
                        files.all().stream()
                                .filter(path -> !files.stamp(path).orElseThrow().isSettledAt(nanos)),
                        Stream.of(RedirectsReader.FILE).filter(path -> !isSettledAt(nanos, path)))
                .toList();
        return RecentFiles.of(files, recent);
    }

    /** Whether no file or folder outside of the usual folders can change from now on without a new stamp. */
    boolean isSettledAt(long nanos, List<String> elsewhere) {
        return elsewhere.stream().allMatch(path -> isSettledAt(nanos, path));
    }

    private boolean isSettledAt(long nanos, String path) {
        return stamp(files.resolve(path))
                .filter(stamp -> !stamp.isSettledAt(nanos))
                .isEmpty();
    }

    /** Whether some files have in them what they had. */
    boolean has(RecentFiles recent) {
        return recent.areAsBefore(files);
    }

    private static Optional<FileStamp> stamp(Path file) {
        try {
            return Optional.of(FileStamp.of(Files.readAttributes(file, BasicFileAttributes.class)));
        } catch (IOException gone) {
            return Optional.empty();
        }
    }
}

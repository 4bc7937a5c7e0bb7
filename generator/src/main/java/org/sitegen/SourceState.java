package org.sitegen;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.sitegen.content.ArchiveFiles;
import org.sitegen.content.RedirectsReader;
import org.sitegen.recall.SourceStamps;
import org.sitegen.store.FileStamp;
import org.sitegen.store.Fingerprint;

/** The stamps of what a site is made from. */
final class SourceState {

    private final ArchiveFiles files;
    private final SourceStamps stamps;

    /**
     * The state of an archive, to be drawn before its files are read: where one changes after that, the next build finds that
     * it is not what was read.
     *
     * @param files its files
     * @param settings stands for the settings, the request and the program
     */
    SourceState(ArchiveFiles files, long settings) {
        this.files = files;
        this.stamps = look(settings);
    }

    /** The stamps of settings and files, those apart that were looked for outside of the usual folders. */
    SourceStamps stamps() {
        return stamps;
    }

    private SourceStamps look(long settings) {
        Fingerprint rest = new Fingerprint().add(settings);
        long[] articles = new long[files.articles().size()];
        int article = 0;
        for (String path : files.all()) {
            rest.add(path);
            FileStamp stamp = files.stamp(path).orElseThrow();
            // Both lists are in the order of paths.
            if (article < articles.length && files.articles().get(article).equals(path)) {
                Fingerprint own = new Fingerprint();
                add(own, stamp);
                articles[article++] = own.value();
            } else {
                add(rest, stamp);
            }
        }
        add(rest, RedirectsReader.FILE);
        return new SourceStamps(rest.value(), articles);
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

    /** Those of some files that have something else in them than they had; empty where that is not to be told. */
    Optional<Set<String>> changed(RecentFiles recent) {
        return recent.changed(files);
    }

    private static Optional<FileStamp> stamp(Path file) {
        try {
            return Optional.of(FileStamp.of(Files.readAttributes(file, BasicFileAttributes.class)));
        } catch (IOException gone) {
            return Optional.empty();
        }
    }
}

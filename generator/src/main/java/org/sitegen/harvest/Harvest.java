package org.sitegen.harvest;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * All that lies in some sources: what may be pages, dumps, and files that pages name. Made on one thread; then safe for use by
 * many.
 */
public final class Harvest implements AutoCloseable {

    private final Catch haul;
    private final FileIndex index;

    private Harvest(Catch haul) {
        this.haul = haul;
        this.index = new FileIndex(haul.files());
    }

    /**
     * Looks through sources.
     *
     * @param sources folders, zip archives, web archives, dumps and single pages, which exist
     * @param zone the zone of times that stand in a source without one
     * @param archive the folder that the files are for, which is passed over where it lies in a source
     * @param workFolder a folder where it may leave files as long as it is open
     */
    public static Harvest of(List<Path> sources, ZoneId zone, Path archive, Path workFolder) {
        Catch haul = new Catch();
        WarcSource warcs = new WarcSource(workFolder, haul);
        Set<String> labels = new HashSet<>();
        for (Path source : sources) {
            take(source, free(label(source), labels), zone, warcs, archive, haul);
        }
        return new Harvest(haul);
    }

    /** Whether a file or folder can be a source at all. */
    public static boolean isSource(Path path) {
        return Files.isDirectory(path) || Files.isRegularFile(path);
    }

    private static String label(Path source) {
        Path name = source.toAbsolutePath().normalize().getFileName();
        return name == null ? "source" : name.toString();
    }

    private static String free(String label, Set<String> taken) {
        String free = label;
        for (int number = 2; !taken.add(free); number++) {
            free = label + "-" + number;
        }
        return free;
    }

    private static void take(Path source, String label, ZoneId zone, WarcSource warcs, Path archive, Catch haul) {
        String lower = label(source).toLowerCase(Locale.ROOT);
        if (Files.isDirectory(source)) {
            new FolderSource(source, label, warcs, archive, haul).walk();
        } else if (lower.endsWith(".zip")) {
            new ZipSource(source, label, zone, haul).walk();
        } else {
            takeFile(source, label, warcs, archive, haul);
        }
    }

    /** A single file; with a dump come the attachments that lie beside it, with a saved page the files of its folder. */
    private static void takeFile(Path source, String label, WarcSource warcs, Path archive, Catch haul) {
        FolderSource single = new FolderSource(source, label, warcs, archive, haul);
        int dumps = haul.dumps().size();
        try {
            single.take(single.file(source, Files.readAttributes(source, BasicFileAttributes.class)), source);
        } catch (IOException e) {
            haul.addNote(new HarvestNote(
                    label, HarvestProblems.unreadable(e.getClass().getSimpleName())));
        }
        Path parent = source.toAbsolutePath().getParent();
        if (parent != null) {
            FolderSource beside = new FolderSource(parent, label + " …", warcs, archive, haul);
            List<String> folders = haul.dumps().size() > dumps
                    ? List.of("data/attachment", "attachment")
                    : List.of(stem(source) + "_files", stem(source) + ".files");
            folders.stream()
                    .map(parent::resolve)
                    .filter(folder -> Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS))
                    .forEach(beside::walkFiles);
        }
    }

    private static String stem(Path file) {
        String name = file.getFileName().toString();
        int dot = name.lastIndexOf('.');
        return dot < 0 ? name : name.substring(0, dot);
    }

    /** What may be pages, in order of source and path. */
    public List<SavedFile> pages() {
        return haul.pages();
    }

    /** The dumps, in order. */
    public List<DumpFile> dumps() {
        return haul.dumps();
    }

    /** What cannot come in. */
    public List<HarvestNote> notes() {
        return haul.notes();
    }

    /**
     * The saved file of an address.
     *
     * @param address an absolute URL, or a path as a page has it
     * @param page the name of the page that has it, or empty text
     * @return empty where no such file was saved; a page is none
     */
    public Optional<SavedFile> file(String address, String page) {
        return address.isBlank() ? Optional.empty() : index.find(address, page);
    }

    /** Closes the sources; none of their files can be read any more. */
    @Override
    public void close() {
        for (Closeable source : haul.open()) {
            closeQuietly(source);
        }
    }

    /** Nothing was written, so nothing is lost where closing fails. */
    private static void closeQuietly(Closeable source) {
        try {
            source.close();
        } catch (IOException unread) {
            return;
        }
    }
}

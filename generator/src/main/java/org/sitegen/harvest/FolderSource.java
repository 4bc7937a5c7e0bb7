package org.sitegen.harvest;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.sitegen.text.CodePointOrder;

/** A folder of saved files, or a single one. Links are not followed, hidden files and folders are passed over. */
final class FolderSource {

    private final Path root;
    private final String label;
    private final WarcSource warcs;
    private final Path excluded;
    private final Catch haul;

    /**
     * A folder.
     *
     * @param label what its files' names begin with
     * @param excluded a folder that is passed over where it lies in this one
     */
    FolderSource(Path root, String label, WarcSource warcs, Path excluded, Catch haul) {
        this.root = root;
        this.label = label;
        this.warcs = warcs;
        this.excluded = excluded.toAbsolutePath().normalize();
        this.haul = haul;
    }

    /** Takes all files of the folder, in order of path. */
    void walk() {
        Deque<Path> folders = new ArrayDeque<>(List.of(root));
        while (!folders.isEmpty()) {
            List<Path> below = list(folders.pop());
            for (int i = below.size() - 1; i >= 0; i--) {
                folders.push(below.get(i));
            }
        }
    }

    /** Takes the files of a folder below the root as files only, never as pages. */
    void walkFiles(Path folder) {
        Deque<Path> folders = new ArrayDeque<>(List.of(folder));
        while (!folders.isEmpty()) {
            for (Path entry : entries(folders.pop())) {
                attributes(entry).ifPresent(facts -> {
                    if (facts.isDirectory()) {
                        folders.push(entry);
                    } else if (facts.isRegularFile()) {
                        haul.addFile(file(entry, facts));
                    }
                });
            }
        }
    }

    /** Takes the files of a folder, and gives back the folders in it. */
    private List<Path> list(Path folder) {
        List<Path> below = new ArrayList<>();
        for (Path entry : entries(folder)) {
            Optional<BasicFileAttributes> facts = attributes(entry);
            if (facts.filter(BasicFileAttributes::isDirectory).isPresent()) {
                below.add(entry);
            } else {
                facts.ifPresent(known -> take(entry, known));
            }
        }
        return below;
    }

    private List<Path> entries(Path folder) {
        List<Path> entries = new ArrayList<>();
        try (DirectoryStream<Path> listing = Files.newDirectoryStream(folder)) {
            for (Path entry : listing) {
                boolean isHidden = entry.getFileName().toString().startsWith(".");
                if (!isHidden && !entry.toAbsolutePath().normalize().equals(excluded)) {
                    entries.add(entry);
                }
            }
        } catch (IOException e) {
            note(folder, e);
        } catch (DirectoryIteratorException e) {
            note(folder, e.getCause());
        }
        entries.sort((a, b) -> CodePointOrder.COMPARATOR.compare(
                a.getFileName().toString(), b.getFileName().toString()));
        return entries;
    }

    private Optional<BasicFileAttributes> attributes(Path entry) {
        try {
            BasicFileAttributes facts =
                    Files.readAttributes(entry, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
            if (facts.isSymbolicLink()) {
                haul.addNote(new HarvestNote(name(entry), HarvestProblems.link()));
            }
            return Optional.of(facts);
        } catch (IOException e) {
            note(entry, e);
            return Optional.empty();
        }
    }

    private void take(Path file, BasicFileAttributes facts) {
        if (facts.isRegularFile()) {
            take(file(file, facts), file);
        }
    }

    /** Takes one file by what it is. */
    void take(SavedFile file, Path path) {
        try {
            switch (FileKind.of(file.name(), file.content())) {
                case PAGE -> haul.addPage(file);
                case FILE -> takeFile(file, path);
                case WARC -> warcs.take(path, file.name());
                case DUMP -> haul.addDump(new DumpFile(file.name(), path));
            }
        } catch (IOException e) {
            note(path, e);
        }
    }

    /** A zip at the top of a folder was probably meant to be a source; one further down is an attachment. */
    private void takeFile(SavedFile file, Path path) {
        boolean isZip = file.name().toLowerCase(Locale.ROOT).endsWith(".zip");
        if (isZip && root.equals(path.getParent())) {
            haul.addNote(new HarvestNote(file.name(), HarvestProblems.unopenedZip()));
        }
        haul.addFile(file);
    }

    /** A file below the root. */
    SavedFile file(Path file, BasicFileAttributes facts) {
        return new SavedFile(
                name(file),
                MirrorName.address(relative(file)),
                Optional.empty(),
                Optional.of(facts.lastModifiedTime().toInstant()),
                () -> Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS));
    }

    private String relative(Path file) {
        return root.relativize(file).toString().replace(file.getFileSystem().getSeparator(), "/");
    }

    private String name(Path file) {
        String relative = relative(file);
        return relative.isEmpty() ? label : label + "/" + relative;
    }

    private void note(Path path, IOException failure) {
        haul.addNote(new HarvestNote(
                name(path), HarvestProblems.unreadable(failure.getClass().getSimpleName())));
    }
}

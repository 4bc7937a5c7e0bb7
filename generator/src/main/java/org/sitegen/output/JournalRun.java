package org.sitegen.output;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.sitegen.problem.EnvironmentException;
import org.sitegen.work.Workers;

/**
 * Takes the steps of one journal, and follows no link in the output on its way. Files are moved by several threads, since a
 * disk renames several at once faster than one after the other.
 */
final class JournalRun {

    private static final int MOVERS = 4;

    private final Home home;
    private final FileOps ops;
    /** Paths of folders of the site that are known to be there, and to be no links. */
    private final Set<String> folders = new HashSet<>();
    /** Folders that may be empty since a file was removed; looked at together, because looking at each file is slow. */
    private final Set<String> thinned = new HashSet<>();

    JournalRun(Home home, FileOps ops) {
        this.home = home;
        this.ops = ops;
    }

    /** Takes steps that all move a file in, in any order. */
    void move(List<Step> steps) throws IOException {
        removeEmptied();
        try {
            new Workers(MOVERS).forEach(steps, this::moveIn, done -> {});
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private void moveIn(Step step) {
        try {
            if (isStaged(step.path())) {
                moveStaged(step.path());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Takes one step. */
    void take(Step step) throws IOException {
        switch (step.verb()) {
            case ADOPT -> adopt();
            case MOVE -> move(List.of(step));
            case REPLACE -> replace(step.former(), step.path());
            case REMOVE -> remove(step.path());
            case SET_ASIDE -> setAside(step.path());
        }
    }

    /** Removes the folders that the steps so far have emptied, and those above that are empty without them. */
    void removeEmptied() throws IOException {
        for (String folder : thinned) {
            String emptied = folder;
            while (!emptied.isEmpty() && removeIfEmpty(emptied)) {
                emptied = Folders.parent(emptied);
            }
        }
        thinned.clear();
    }

    private void adopt() throws IOException {
        if (!Folders.isFolder(home.staging())) {
            return;
        }
        if (Files.exists(home.output())) {
            ops.delete(home.output());
        }
        ops.move(home.staging(), home.output());
    }

    private void replace(String former, String path) throws IOException {
        if (isStaged(path)) {
            remove(former);
            removeEmptied();
            moveStaged(path);
        }
    }

    private boolean isStaged(String path) {
        return Files.exists(staged(path), LinkOption.NOFOLLOW_LINKS);
    }

    private Path staged(String path) {
        return home.staging().resolve(path);
    }

    private void moveStaged(String path) throws IOException {
        needFolder(Folders.parent(path));
        ops.move(staged(path), home.output().resolve(path));
    }

    private synchronized void needFolder(String folder) throws IOException {
        if (isRealFolder(folder)) {
            return;
        }
        if (!folder.isEmpty()) {
            needFolder(Folders.parent(folder));
        }
        Path place = home.output().resolve(folder);
        if (Files.exists(place, LinkOption.NOFOLLOW_LINKS)) {
            throw new EnvironmentException(OutputProblems.folderIsBlocked(place), null);
        }
        ops.createDirectory(place);
        folders.add(folder);
    }

    private boolean isRealFolder(String folder) {
        if (folders.contains(folder)) {
            return true;
        }
        boolean real = (folder.isEmpty() || isRealFolder(Folders.parent(folder)))
                && Folders.isFolder(home.output().resolve(folder));
        if (real) {
            folders.add(folder);
        }
        return real;
    }

    private void remove(String path) throws IOException {
        Path file = home.output().resolve(path);
        if (isRealFolder(Folders.parent(path)) && Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            ops.delete(file);
        }
        thinned.add(Folders.parent(path));
    }

    private void setAside(String path) throws IOException {
        Path file = home.output().resolve(path);
        if (isRealFolder(Folders.parent(path)) && Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            Path aside = home.aside().resolve(path);
            ops.createDirectories(aside.getParent());
            ops.move(file, aside);
        }
        thinned.add(Folders.parent(path));
    }

    /** Whether the folder is gone. That one is left, because it is in use or a mount point, is no failure. */
    private boolean removeIfEmpty(String folder) throws IOException {
        if (!isRealFolder(folder)) {
            return true;
        }
        try {
            ops.delete(home.output().resolve(folder));
            folders.remove(folder);
            return true;
        } catch (FileSystemException e) {
            return false;
        }
    }
}

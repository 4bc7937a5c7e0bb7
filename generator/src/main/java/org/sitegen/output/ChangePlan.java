package org.sitegen.output;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import org.sitegen.problem.EnvironmentException;

/**
 * Decides on the steps from the site in place to the new one: first former files go that bar the way of new ones, then
 * the new files come, and at last the stale ones go, so that no link of an old page dies earlier than it must.
 */
final class ChangePlan {

    private final Home home;
    private final Outcomes files;
    private final NavigableSet<String> staged;
    private final NavigableSet<String> stale;
    private final NavigableSet<String> orphans = new TreeSet<>();

    /**
     * Plans.
     *
     * @param former files of a site whose record is lost; empty where there is a record
     */
    ChangePlan(Home home, Outcomes files, NavigableSet<String> former) {
        this.home = home;
        this.files = files;
        this.staged = files.staged();
        this.stale = files.stale();
        former.stream().filter(path -> !files.contains(path)).forEach(orphans::add);
        checkFolders();
    }

    private void checkFolders() {
        Set<String> checked = new HashSet<>();
        for (String path : staged) {
            String folder = Folders.parent(path);
            while (!folder.isEmpty() && checked.add(folder)) {
                if (files.contains(folder)) {
                    throw new IllegalStateException(folder + " is a file and a folder in one build");
                }
                folder = Folders.parent(folder);
            }
        }
    }

    int staged() {
        return staged.size();
    }

    int stale() {
        return stale.size();
    }

    int orphans() {
        return orphans.size();
    }

    List<Step> steps(InPlace inPlace) throws IOException {
        if (staged() == files.size() && Folders.isAbsentOrEmpty(home.output())) {
            return List.of(Step.adopt());
        }
        Set<String> first = inTheWay(inPlace);
        Map<String, String> replaced = replaced();
        List<Step> steps = new ArrayList<>();
        Set<String> gone = new HashSet<>(first);
        gone.addAll(replaced.values());
        orphans.forEach(path -> steps.add(Step.setAside(path)));
        first.forEach(path -> steps.add(Step.remove(path)));
        for (String path : staged) {
            String former = replaced.get(path);
            steps.add(former == null ? Step.move(path) : Step.replace(former, path));
        }
        stale.stream().filter(path -> !gone.contains(path)).forEach(path -> steps.add(Step.remove(path)));
        return steps;
    }

    private Set<String> inTheWay(InPlace inPlace) throws IOException {
        Set<String> first = new TreeSet<>(inPlace.filesForFolders());
        for (String folder : inPlace.foldersForFiles()) {
            first.addAll(emptied(home.output().resolve(folder)));
        }
        return first;
    }

    /** The files in a folder, all of them stale, without which it is gone. */
    private List<String> emptied(Path folder) throws IOException {
        List<String> found = new ArrayList<>();
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            private int before;

            @Override
            public FileVisitResult preVisitDirectory(Path entered, BasicFileAttributes attributes) {
                before = found.size();
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                String path = Folders.sitePath(home.output(), file);
                if (!stale.contains(path) || !attributes.isRegularFile()) {
                    throw new EnvironmentException(OutputProblems.fileIsBlocked(folder, file), null);
                }
                found.add(path);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path left, IOException failure) throws IOException {
                if (failure != null) {
                    throw failure;
                }
                if (found.size() == before) {
                    throw new EnvironmentException(OutputProblems.fileIsBlocked(folder, left), null);
                }
                return FileVisitResult.CONTINUE;
            }
        });
        return found;
    }

    /** Of new paths that differ from a stale one in case alone, the stale one. */
    private Map<String, String> replaced() {
        Map<String, String> folded = new HashMap<>();
        stale.forEach(path -> folded.put(SiteRecord.fold(path), path));
        Map<String, String> replaced = new HashMap<>();
        if (!folded.isEmpty()) {
            for (String path : staged) {
                String former = folded.get(SiteRecord.fold(path));
                if (former != null) {
                    replaced.put(path, former);
                }
            }
        }
        return replaced;
    }
}

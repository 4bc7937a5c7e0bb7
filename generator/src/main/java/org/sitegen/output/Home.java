package org.sitegen.output;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.sitegen.problem.EnvironmentException;

/**
 * The output folder and the hidden folder beside it.
 *
 * @param output the output folder, links resolved, so that what is beside it is on the same volume; need not exist
 * @param folder the hidden folder
 */
record Home(Path output, Path folder) {

    /** Finds the places for an output folder, and creates the hidden folder and those above it. */
    static Home prepare(Path output) throws IOException {
        Path real = real(output.toAbsolutePath().normalize());
        if (real.getFileName() == null) {
            throw new EnvironmentException(OutputProblems.outputIsRoot(real), null);
        }
        Home home = new Home(real, real.resolveSibling("." + real.getFileName() + ".site-gen"));
        createFolder(home.folder);
        home.checkVolume();
        return home;
    }

    private static Path real(Path output) throws IOException {
        if (Files.exists(output)) {
            if (!Files.isDirectory(output)) {
                throw new EnvironmentException(OutputProblems.notAFolder(output), null);
            }
            return output.toRealPath();
        }
        if (Files.isSymbolicLink(output)) {
            throw new EnvironmentException(OutputProblems.linkToNothing(output), null);
        }
        Path parent = output.getParent();
        createParents(parent);
        return parent.toRealPath().resolve(output.getFileName());
    }

    private static void createParents(Path parent) throws IOException {
        for (Path above = parent; above != null; above = above.getParent()) {
            if (Files.exists(above) && !Files.isDirectory(above)) {
                throw new EnvironmentException(OutputProblems.notAFolder(above), null);
            }
        }
        // createDirectories alone refuses a link to a folder in Java 17.
        if (!Files.isDirectory(parent)) {
            Files.createDirectories(parent);
        }
    }

    private static void createFolder(Path folder) throws IOException {
        try {
            // Tolerates that another run creates it in the same moment, but no link in its place.
            Files.createDirectories(folder);
        } catch (FileAlreadyExistsException e) {
            throw new EnvironmentException(OutputProblems.homeIsTaken(folder), e);
        }
    }

    /** An output that is a mount point cannot be reached from beside it by renaming. */
    private void checkVolume() {
        if (Files.exists(output) && isOnOtherVolume()) {
            throw new EnvironmentException(OutputProblems.otherVolume(output), null);
        }
    }

    private boolean isOnOtherVolume() {
        try {
            return !Files.getFileStore(output).equals(Files.getFileStore(folder));
        } catch (IOException e) {
            // In some containers the JDK finds no mount point; then a rename that fails will tell.
            return false;
        }
    }

    Path lock() {
        return folder.resolve("lock");
    }

    Path owner() {
        return folder.resolve("owner");
    }

    Path staging() {
        return folder.resolve("staging");
    }

    Path journal() {
        return folder.resolve("journal");
    }

    Path newJournal() {
        return folder.resolve("journal.new");
    }

    Path recordFile() {
        return folder.resolve("record");
    }

    Path newRecordFile() {
        return folder.resolve("record.new");
    }

    Path aside() {
        return folder.resolve("set-aside");
    }

    Path cache(String name) {
        return folder.resolve(name);
    }

    /** The path as a user knows it: of a staged file, the place that it is meant for. */
    Path shown(Path path) {
        return path.startsWith(staging())
                ? output.resolve(staging().relativize(path).toString())
                : path;
    }
}

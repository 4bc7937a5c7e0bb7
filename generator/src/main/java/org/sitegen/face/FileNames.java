package org.sitegen.face;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.sitegen.problem.Message;

/** Whether the environment lets files have Chinese names. */
public final class FileNames {

    private FileNames() {}

    /** Whether a path can hold Chinese; false under {@code LC_ALL=C}. */
    public static boolean canBeChinese() {
        try {
            return !Path.of("濱州").toString().isEmpty();
        } catch (InvalidPathException unmappable) {
            return false;
        }
    }

    /** What to tell where they cannot. */
    public static Message cannotBeChinese() {
        return FaceProblems.fileNamesCannotBeChinese();
    }
}

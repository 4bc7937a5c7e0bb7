package org.sitegen.model;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Where a file may lie that an article or page names. */
final class WrittenPath {

    private WrittenPath() {}

    /**
     * The places to look at, in order, relative to the archive's root: beside the article, under {@code attachments/}, from
     * the root; a path that begins with {@code /} is looked for from the root only. Places outside the archive are left
     * out, so an empty list means that the path leaves the archive.
     */
    static List<String> candidates(String folder, String written) {
        String path = written.replace('\\', '/');
        Set<String> candidates = new LinkedHashSet<>();
        if (path.startsWith("/")) {
            normalize(path).ifPresent(candidates::add);
        } else {
            normalize(folder + "/" + path).ifPresent(candidates::add);
            normalize("attachments/" + path).ifPresent(candidates::add);
            normalize(path).ifPresent(candidates::add);
        }
        return List.copyOf(candidates);
    }

    /** Resolves {@code .} and {@code ..}; empty where the path climbs above its root or names nothing. */
    static Optional<String> normalize(String path) {
        if (isPlain(path)) {
            return Optional.of(path);
        }
        Deque<String> parts = new ArrayDeque<>();
        for (String part : path.split("/", -1)) {
            if (part.equals("..")) {
                if (parts.pollLast() == null) {
                    return Optional.empty();
                }
            } else if (!part.isEmpty() && !part.equals(".")) {
                parts.addLast(part);
            }
        }
        return parts.isEmpty() ? Optional.empty() : Optional.of(String.join("/", parts));
    }

    private static boolean isPlain(String path) {
        return !path.isEmpty()
                && path.charAt(0) != '/'
                && path.charAt(path.length() - 1) != '/'
                && !path.contains("//")
                && !path.contains("./")
                && !path.endsWith(".");
    }

    /** Whether a path leads from a folder exactly to the archive's root, as {@code ../../} does. */
    static boolean isFolderReference(String folder, String written) {
        return normalize(folder + "/" + written + "/x").filter("x"::equals).isPresent();
    }

    /** The folder that a file is in, without a trailing {@code /}. */
    static String folderOf(String file) {
        int slash = file.lastIndexOf('/');
        return slash < 0 ? "" : file.substring(0, slash);
    }
}

package org.sitegen.plan;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.function.Predicate;
import org.sitegen.url.SitePath;

/** Reads paths of the site as people write them in links, menus and redirects. */
public final class SiteLinks {

    private SiteLinks() {}

    /**
     * The address that a path from the site's root means, if the site has it; a folder means its {@code index.html}.
     *
     * @param paths whether the site has an address
     * @param written the path, decoded, with or without a leading {@code /}, without query and fragment
     */
    public static Optional<SitePath> find(Predicate<SitePath> paths, String written) {
        return resolve("", written).filter(paths);
    }

    /** The address that a path means when it is resolved from a folder; empty where it leaves the site. */
    static Optional<SitePath> resolve(String folder, String written) {
        Deque<String> parts = new ArrayDeque<>();
        String whole = written.startsWith("/") ? written.substring(1) : folder + "/" + written;
        for (String part : whole.split("/", -1)) {
            if (part.equals("..")) {
                if (parts.pollLast() == null) {
                    return Optional.empty();
                }
            } else if (!part.isEmpty() && !part.equals(".")) {
                parts.addLast(part);
            }
        }
        boolean isFolder = whole.endsWith("/") || whole.isEmpty() || whole.endsWith("/.") || whole.endsWith("/..");
        if (isFolder || parts.isEmpty()) {
            parts.addLast("index.html");
        }
        String path = String.join("/", parts);
        return SitePath.isBelowRoot(path) ? Optional.of(new SitePath(path)) : Optional.empty();
    }
}

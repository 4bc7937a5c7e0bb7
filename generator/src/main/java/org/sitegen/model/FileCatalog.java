package org.sitegen.model;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.sitegen.content.ArchiveFiles;
import org.sitegen.media.MediaKind;
import org.sitegen.problem.EnvironmentException;
import org.sitegen.text.CodePointOrder;
import org.sitegen.url.SitePath;
import org.sitegen.url.Slug;

/** The files that articles and pages name, each read once. Safe for use by many threads. */
final class FileCatalog {

    private final ArchiveFiles files;
    private final FactsSource facts;
    private final ConcurrentMap<String, KeptFile> kept = new ConcurrentHashMap<>();

    FileCatalog(ArchiveFiles files, FactsSource facts) {
        this.files = files;
        this.facts = facts;
    }

    /** The first of some places where there is a file. */
    Optional<String> locate(List<String> candidates) {
        for (String candidate : candidates) {
            Optional<String> found = files.find(candidate);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /** The file at a path that {@link #locate} found; from now on it is published. */
    KeptFile keep(String source) {
        KeptFile known = kept.get(source);
        return known != null ? known : kept.computeIfAbsent(source, this::read);
    }

    /** What is published, in order of source. */
    List<KeptFile> published() {
        List<KeptFile> all = new ArrayList<>(kept.values());
        all.sort(Comparator.comparing(KeptFile::source, CodePointOrder.COMPARATOR));
        return List.copyOf(all);
    }

    private KeptFile read(String source) {
        try {
            return new KeptFile(source, publishedPath(source), MediaKind.ofName(source), facts.facts(source));
        } catch (IOException e) {
            throw new EnvironmentException(ModelProblems.unreadable(source, e), e);
        }
    }

    /** {@code attachments/} and the path below {@code attachments/}, {@code articles/}, {@code pages/} or the root. */
    private static SitePath publishedPath(String source) {
        String below = source;
        for (String folder : List.of("attachments/", "articles/", "pages/")) {
            if (source.startsWith(folder)) {
                below = source.substring(folder.length());
                break;
            }
        }
        return new SitePath("attachments/" + Slug.ofFilePath(below));
    }
}

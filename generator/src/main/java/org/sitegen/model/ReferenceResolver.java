package org.sitegen.model;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.sitegen.content.ArchiveFiles;
import org.sitegen.markdown.BodyLink;
import org.sitegen.problem.Problems;
import org.sitegen.problem.SourceLocation;
import org.sitegen.url.PercentEncoding;
import org.sitegen.url.UrlReference;

/**
 * Finds out what the links of one article or page point to, as far as files tell.
 *
 * <p>A file name may be written plain or percent-encoded, and may itself hold {@code %}, {@code #} or {@code ?}; so what a
 * reading of the destination as a URL does not find is looked for by the other readings.
 */
final class ReferenceResolver {

    private final FileCatalog catalog;
    private final String path;
    private final String folder;
    private final Problems problems;

    /** Resolves for the Markdown file at a path; problems go to the collector. */
    ReferenceResolver(FileCatalog catalog, String path, Problems problems) {
        this.catalog = catalog;
        this.path = path;
        this.folder = WrittenPath.folderOf(path);
        this.problems = problems;
    }

    /** What each link points to; {@code lost} tells of files that the front matter lists and that are not there. */
    List<Destination> resolve(List<BodyLink> links, Function<String, Optional<Attachment>> lost) {
        return links.isEmpty()
                ? List.of()
                : links.stream().map(link -> resolve(link, lost)).toList();
    }

    private Destination resolve(BodyLink link, Function<String, Optional<Attachment>> lost) {
        String written = link.destination().strip();
        if (written.isEmpty() || written.startsWith("#")) {
            return new Destination.ToAnchor(PercentEncoding.decode(written.isEmpty() ? "" : written.substring(1)));
        }
        Optional<Destination> lostFile = lost.apply(written).map(Destination.ToLost::new);
        if (UrlReference.isOutside(written)) {
            return lostFile.orElseGet(() -> new Destination.ToOutside(written));
        }
        int end = pathEnd(written);
        String pathPart = written.substring(0, end);
        int hash = written.indexOf('#', end);
        String fragment = hash < 0 ? "" : written.substring(hash);
        return find(pathPart)
                .map(file -> toFile(file, fragment))
                .or(() -> end < written.length() ? find(written).map(file -> toFile(file, "")) : Optional.empty())
                .or(() -> lostFile)
                .or(() -> lost.apply(PercentEncoding.decode(written)).map(Destination.ToLost::new))
                .orElseGet(() -> toSite(link, PercentEncoding.decode(pathPart), fragment));
    }

    private Optional<String> find(String written) {
        if (written.isEmpty()) {
            return Optional.empty();
        }
        String decoded = PercentEncoding.decode(written);
        Optional<String> found = catalog.locate(WrittenPath.candidates(folder, decoded));
        return found.isPresent() || decoded.equals(written)
                ? found
                : catalog.locate(WrittenPath.candidates(folder, written));
    }

    private Destination toFile(String file, String fragment) {
        if (ArchiveFiles.isMarkdown(file) && (file.startsWith("articles/") || file.startsWith("pages/"))) {
            return new Destination.ToMarkdown(
                    file, PercentEncoding.decode(fragment.isEmpty() ? "" : fragment.substring(1)));
        }
        if (file.startsWith("static/")) {
            return new Destination.ToSite(file.substring("static".length()), fragment);
        }
        return new Destination.ToFile(catalog.keep(file), fragment);
    }

    private Destination toSite(BodyLink link, String sitePath, String fragment) {
        if (sitePath.isEmpty()) {
            return new Destination.ToAnchor(PercentEncoding.decode(fragment.isEmpty() ? "" : fragment.substring(1)));
        }
        boolean leaves = !sitePath.equals("/")
                && WrittenPath.candidates(folder, sitePath).isEmpty();
        if (leaves && !WrittenPath.isFolderReference(folder, sitePath)) {
            SourceLocation at = new SourceLocation(path, link.line(), link.column());
            problems.add(ModelProblems.leavesArchive(at, sitePath));
            return new Destination.Nowhere();
        }
        return new Destination.ToSite(sitePath, fragment);
    }

    private static int pathEnd(String written) {
        for (int i = 0; i < written.length(); i++) {
            char c = written.charAt(i);
            if (c == '#' || c == '?') {
                return i;
            }
        }
        return written.length();
    }
}

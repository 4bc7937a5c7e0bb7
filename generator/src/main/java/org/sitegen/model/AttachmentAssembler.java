package org.sitegen.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.sitegen.content.AttachmentSource;
import org.sitegen.content.Located;
import org.sitegen.intake.ArticleRecord;
import org.sitegen.intake.CommentRecord;
import org.sitegen.problem.Problems;
import org.sitegen.problem.SourceLocation;
import org.sitegen.url.PercentEncoding;
import org.sitegen.url.UrlReference;

/**
 * Finds the files of one article: what its front matter lists, its cover, and what its text and comments name. A listed file
 * that is not there is a lost attachment.
 */
final class AttachmentAssembler {

    private final FileCatalog catalog;
    private final ArticleRecord record;
    private final String folder;
    private final Problems problems;
    private final Map<String, Attachment> lost = new HashMap<>();

    AttachmentAssembler(FileCatalog catalog, ArticleRecord record, Problems problems) {
        this.catalog = catalog;
        this.record = record;
        this.folder = WrittenPath.folderOf(record.path());
        this.problems = problems;
    }

    ArticleReferences assemble() {
        List<Attachment> attachments = new ArrayList<>();
        record.attachments().forEach(source -> attachments.add(listed(source)));
        Optional<KeptFile> cover = record.cover().flatMap(this::cover);
        ReferenceResolver resolver = new ReferenceResolver(catalog, record.path(), problems);
        List<Destination> body = resolver.resolve(record.body().links(), this::lost);
        List<List<Destination>> comments = record.comments().stream()
                .map(CommentRecord::body)
                .map(text -> resolver.resolve(text.links(), this::lost))
                .toList();
        addNamed(attachments, cover, body, comments);
        return new ArticleReferences(List.copyOf(attachments), cover, body, comments);
    }

    private Attachment listed(AttachmentSource source) {
        SourceLocation at = new SourceLocation(record.path(), source.line(), source.column());
        Optional<KeptFile> file = source.file().flatMap(written -> find(written, at));
        if (file.isPresent() && source.sha256().isPresent()) {
            String stated = source.sha256().get().toLowerCase(Locale.ROOT);
            String actual = file.get().facts().sha256();
            if (!stated.equals(actual)) {
                problems.add(ModelProblems.wrongDigest(at, file.get().source(), stated, actual));
            }
        }
        Attachment attachment = new Attachment(
                source.name().or(() -> source.file().map(AttachmentAssembler::baseName)),
                file,
                source.file(),
                source.downloads(),
                source.caption(),
                source.size(),
                source.sha256().map(digest -> digest.toLowerCase(Locale.ROOT)),
                source.uploaded());
        if (file.isEmpty()) {
            noteLost(attachment);
        }
        return attachment;
    }

    private Optional<KeptFile> find(String written, SourceLocation at) {
        if (written.isBlank() || UrlReference.isOutside(written)) {
            return Optional.empty();
        }
        List<String> candidates = WrittenPath.candidates(folder, written);
        if (candidates.isEmpty()) {
            problems.add(ModelProblems.leavesArchive(at, written));
        }
        return catalog.locate(candidates).map(catalog::keep);
    }

    private Optional<KeptFile> cover(Located<String> cover) {
        SourceLocation at = new SourceLocation(record.path(), cover.line(), cover.column());
        if (UrlReference.isOutside(cover.value())) {
            problems.add(ModelProblems.outsideCover(at, cover.value()));
            return Optional.empty();
        }
        Optional<KeptFile> file = find(cover.value(), at);
        boolean reported = WrittenPath.candidates(folder, cover.value()).isEmpty();
        if (file.isEmpty() && !reported && lost(cover.value()).isEmpty()) {
            problems.add(ModelProblems.missingCover(at, cover.value()));
        }
        return file;
    }

    /** A lost file is known by each path or URL under which the text could name it, and by its name. */
    private void noteLost(Attachment attachment) {
        attachment.written().ifPresent(written -> {
            lost.putIfAbsent(written, attachment);
            places(written).forEach(place -> lost.putIfAbsent(place, attachment));
        });
        attachment.name().ifPresent(name -> lost.putIfAbsent(name, attachment));
    }

    private Optional<Attachment> lost(String written) {
        if (lost.isEmpty()) {
            return Optional.empty();
        }
        Attachment direct = lost.get(written);
        if (direct != null) {
            return Optional.of(direct);
        }
        return places(written).stream().filter(lost::containsKey).findFirst().map(lost::get);
    }

    private List<String> places(String written) {
        return UrlReference.isOutside(written)
                ? List.of(sameOutside(written))
                : WrittenPath.candidates(folder, written);
    }

    /** What the spellings of one URL share: they may differ in scheme, case of the host, percent-encoding and fragment. */
    private static String sameOutside(String url) {
        int start = url.indexOf("//");
        int hash = url.indexOf('#', Math.max(start, 0));
        String whole = url.substring(Math.max(start, 0), hash < 0 ? url.length() : hash);
        int path = start < 0 ? 0 : whole.indexOf('/', 2);
        int end = path < 0 ? whole.length() : path;
        return whole.substring(0, end).toLowerCase(Locale.ROOT) + PercentEncoding.decode(whole.substring(end));
    }

    /** Adds the files that only the cover, the text or the comments name. */
    private void addNamed(
            List<Attachment> attachments,
            Optional<KeptFile> cover,
            List<Destination> body,
            List<List<Destination>> comments) {
        Set<KeptFile> named = new LinkedHashSet<>();
        cover.ifPresent(named::add);
        addFiles(named, body);
        comments.forEach(destinations -> addFiles(named, destinations));
        if (named.isEmpty()) {
            return;
        }
        attachments.forEach(attachment -> attachment.file().ifPresent(named::remove));
        named.forEach(file -> attachments.add(new Attachment(
                Optional.of(baseName(file.source())),
                Optional.of(file),
                Optional.empty(),
                OptionalLong.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty())));
    }

    private static void addFiles(Set<KeptFile> files, List<Destination> destinations) {
        for (Destination destination : destinations) {
            if (destination instanceof Destination.ToFile to) {
                files.add(to.file());
            }
        }
    }

    private static String baseName(String path) {
        return path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
    }
}

package org.sitegen.output;

import java.io.IOException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Collectors;

/**
 * What the last build wrote.
 *
 * <p>A record that is lost or damaged counts as empty. Then every file is compared by its bytes, and what became stale in
 * the meantime stays: it cannot be told from what others put there.
 */
final class SiteRecord {

    private static final String TITLE = "site-gen record 1";
    private static final String PAGE = "page";
    private static final String COPY = "copy";

    private final Map<String, Optional<Copied>> files;
    /** Rarely needed, and as large as the record: made when first asked for, guarded by {@code this}. */
    private Set<String> foldedPaths = Set.of();

    SiteRecord(Map<String, Optional<Copied>> files) {
        this.files = Collections.unmodifiableMap(files);
    }

    static SiteRecord read(Path file) throws IOException {
        List<String> lines = SealedLines.read(file, TITLE).orElse(List.of());
        Map<String, Optional<Copied>> files = new HashMap<>();
        for (String line : lines) {
            List<String> fields = SealedLines.fields(line);
            files.put(fields.get(1), fields.get(0).equals(COPY) ? Optional.of(copied(fields)) : Optional.empty());
        }
        return new SiteRecord(files);
    }

    static FileContent content(SortedMap<String, Optional<Copied>> files) {
        return out -> SealedLines.write(
                out,
                TITLE,
                files.entrySet().stream()
                        .map(file -> line(file.getKey(), file.getValue()))
                        .iterator());
    }

    private static String line(String path, Optional<Copied> copied) {
        return copied.map(copy -> SealedLines.line(
                        COPY,
                        path,
                        copy.source(),
                        Long.toString(copy.from().size()),
                        copy.from().modified().toString(),
                        Long.toString(copy.to().size()),
                        copy.to().modified().toString()))
                .orElseGet(() -> SealedLines.line(PAGE, path));
    }

    private static Copied copied(List<String> fields) {
        return new Copied(fields.get(2), stamp(fields.get(3), fields.get(4)), stamp(fields.get(5), fields.get(6)));
    }

    private static FileStamp stamp(String size, String modified) {
        return new FileStamp(Long.parseLong(size), FileTime.from(Instant.parse(modified)));
    }

    Map<String, Optional<Copied>> files() {
        return files;
    }

    boolean contains(String path) {
        return files.containsKey(path);
    }

    Optional<Copied> copied(String path) {
        return files.getOrDefault(path, Optional.empty());
    }

    /** Whether the last build wrote no such path, but one that differs from it in case alone. */
    boolean hasOnlyOtherCaseOf(String path) {
        return !contains(path) && foldedPaths().contains(fold(path));
    }

    private synchronized Set<String> foldedPaths() {
        if (foldedPaths.isEmpty()) {
            foldedPaths = files.keySet().stream().map(SiteRecord::fold).collect(Collectors.toSet());
        }
        return foldedPaths;
    }

    /** What two paths share that some disks take for one. */
    static String fold(String path) {
        return path.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
    }
}

package org.sitegen.output;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sitegen.output.Recorded.Copied;
import org.sitegen.output.Recorded.Made;
import org.sitegen.store.ByteReader;
import org.sitegen.store.ByteWriter;
import org.sitegen.store.ChunkFile;
import org.sitegen.store.FileStamp;

/**
 * What the last build wrote.
 *
 * <p>A record that is lost or damaged counts as empty. Then every file is compared by its bytes, and what became stale in
 * the meantime stays: it cannot be told from what others put there.
 */
final class SiteRecord {

    private static final ChunkFile KIND = new ChunkFile("site-gen record 2", 0);
    private static final int CHUNK = 1 << 18;

    private final Map<String, Recorded> files;
    /** Rarely needed, and as large as the record: made when first asked for, guarded by {@code this}. */
    private Set<String> foldedPaths = Set.of();

    SiteRecord(Map<String, Recorded> files) {
        this.files = Collections.unmodifiableMap(files);
    }

    /** Reads a record; empty where it is lost or damaged. */
    static Optional<SiteRecord> read(Path file) throws IOException {
        Map<String, Recorded> files = new HashMap<>();
        AtomicBoolean whole = new AtomicBoolean();
        KIND.read(file, chunk -> {
            ByteReader in = new ByteReader(chunk);
            while (in.hasMore()) {
                String path = in.text();
                // The last entry bears no path, so that a record that was cut off is known.
                if (path.isEmpty()) {
                    whole.set(true);
                } else {
                    files.put(path, recorded(in));
                }
            }
        });
        return whole.get() ? Optional.of(new SiteRecord(files)) : Optional.empty();
    }

    private static Recorded recorded(ByteReader in) {
        return in.flag()
                ? new Copied(in.text(), FileStamp.readFrom(in), FileStamp.readFrom(in))
                : new Made(in.bits(), FileStamp.readFrom(in));
    }

    /** What a record of some files says. */
    static FileContent content(Stream<Map.Entry<String, Recorded>> files) {
        return out -> {
            KIND.begin(out);
            ByteWriter chunk = new ByteWriter();
            for (Iterator<Map.Entry<String, Recorded>> all = files.iterator(); all.hasNext(); ) {
                Map.Entry<String, Recorded> file = all.next();
                chunk.text(file.getKey());
                write(file.getValue(), chunk);
                if (chunk.size() >= CHUNK) {
                    ChunkFile.write(out, chunk);
                }
            }
            chunk.text("");
            ChunkFile.write(out, chunk);
        };
    }

    private static void write(Recorded recorded, ByteWriter out) {
        if (recorded instanceof Copied copied) {
            out.flag(true);
            out.text(copied.source());
            copied.from().writeTo(out);
        } else {
            out.flag(false);
            out.bits(((Made) recorded).fingerprint());
        }
        recorded.stamp().writeTo(out);
    }

    Map<String, Recorded> files() {
        return files;
    }

    boolean contains(String path) {
        return files.containsKey(path);
    }

    /** What is known of the file at a path. */
    Optional<Recorded> find(String path) {
        return Optional.ofNullable(files.get(path));
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

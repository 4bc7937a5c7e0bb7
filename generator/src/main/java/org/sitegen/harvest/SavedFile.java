package org.sitegen.harvest;

import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.Optional;
import org.sitegen.forum.SavedPage;

/**
 * A file as it was saved.
 *
 * @param name the source and the path in it, with {@code /} between the parts; for messages, and what links that lead beside
 *     a page count from
 * @param address the absolute URL that it was fetched from, where the source tells
 * @param charset the charset of the HTTP header, as written there, where the source keeps it
 * @param saved when it was saved, where the source tells
 * @param content what is in it
 */
public record SavedFile(
        String name, Optional<String> address, Optional<String> charset, Optional<Instant> saved, Content content) {

    /** Longer files are no pages; of these one byte more is read, so that a reader sees that they are too long. */
    public static final int PAGE_LIMIT = 16 << 20;

    /** Opens the bytes of a file, any number of times, on any thread. */
    @FunctionalInterface
    public interface Content {

        /** The bytes from the first on. */
        InputStream open() throws IOException;
    }

    /**
     * The file as a page, read into memory. Where the program that saved it left a note in it of where it came from and when,
     * the note counts.
     *
     * @throws IOException where the file cannot be read, or is damaged
     */
    public SavedPage page() throws IOException {
        try (InputStream in = content.open()) {
            byte[] bytes = in.readNBytes(PAGE_LIMIT + 1);
            MirrorNote note = MirrorNote.in(bytes);
            return new SavedPage(
                    name,
                    bytes,
                    note.address().or(() -> address),
                    charset,
                    note.saved().or(() -> saved));
        }
    }

    /** The folder that it lies in, without a slash at the end. */
    String folder() {
        int slash = name.lastIndexOf('/');
        return slash < 0 ? "" : name.substring(0, slash);
    }
}

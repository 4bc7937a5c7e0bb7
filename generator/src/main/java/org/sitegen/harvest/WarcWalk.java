package org.sitegen.harvest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.sitegen.web.HttpReply;

/** One walk through a web archive. */
final class WarcWalk {

    private static final int GZIP_MAGIC = 0x1F8B;

    private final Path file;
    private final String label;
    private final Catch haul = new Catch();
    private final Map<String, SavedFile> byDigest = new HashMap<>();

    /**
     * A walk.
     *
     * @param label what the names of the archive's files begin with
     */
    WarcWalk(Path file, String label) {
        this.file = file;
        this.label = label;
    }

    /** What was found. */
    Catch haul() {
        return haul;
    }

    /** Goes through all records; false where all were packed as one, so that there is no reading from the middle. */
    boolean isDone() throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ);
                FileChannel probe = FileChannel.open(file, StandardOpenOption.READ)) {
            boolean isPacked = isPacked(probe, 0);
            WarcReader reader = new WarcReader(channel);
            try {
                for (Optional<WarcRecord> next = reader.next(); next.isPresent(); next = reader.next()) {
                    if (isPacked && !isPacked(probe, reader.position())) {
                        return false;
                    }
                    take(next.get(), reader.position());
                }
            } catch (IOException | RuntimeException damaged) {
                // The library answers damage with exceptions of both kinds.
                haul.addNote(new HarvestNote(label, HarvestProblems.cutOff(reader.position())));
            }
            return true;
        }
    }

    private static boolean isPacked(FileChannel channel, long position) throws IOException {
        ByteBuffer magic = ByteBuffer.allocate(2);
        channel.read(magic, position);
        return !magic.hasRemaining() && (magic.getShort(0) & 0xFFFF) == GZIP_MAGIC;
    }

    private void take(WarcRecord record, long position) {
        String address = header(record, "WARC-Target-URI").map(WarcWalk::bare).orElse("");
        Optional<String> digest = header(record, "WARC-Payload-Digest");
        switch (header(record, "WARC-Type").orElse("").toLowerCase(Locale.ROOT)) {
            case "response" ->
                takeResponse(record, position, label + "/" + address, address)
                        .ifPresent(saved -> digest.ifPresent(known -> byDigest.putIfAbsent(known, saved)));
            case "resource" -> takeResource(record, position, label + "/" + address, address);
            case "revisit" -> digest.map(byDigest::get).ifPresent(saved -> takeAgain(saved, address));
            default -> {
                // requests, metadata and the like
            }
        }
    }

    /** A file whose bytes an earlier record holds is known under both addresses; a page needs no second look. */
    private void takeAgain(SavedFile saved, String address) {
        haul.addFile(
                new SavedFile(saved.name(), Optional.of(address), saved.charset(), saved.saved(), saved.content()));
    }

    private Optional<SavedFile> takeResponse(WarcRecord record, long position, String name, String address) {
        if (!address.matches("(?i)https?://.*")) {
            return Optional.empty();
        }
        HttpReply reply;
        try {
            reply = HttpReply.read(record.body().stream());
        } catch (IOException noReply) {
            haul.addNote(new HarvestNote(name, HarvestProblems.unreadable(noReply.getMessage())));
            return Optional.empty();
        }
        if (reply.status() != 200) {
            boolean isMoved = reply.status() / 100 == 3;
            if (!isMoved && isPage(reply.mediaType(), address)) {
                haul.addNote(new HarvestNote(name, HarvestProblems.noCapture(reply.status())));
            }
            return Optional.empty();
        }
        SavedFile saved =
                new SavedFile(name, Optional.of(address), reply.charset(), date(record), () -> unpacked(position));
        add(saved, isPage(reply.mediaType(), address));
        return Optional.of(saved);
    }

    private void takeResource(WarcRecord record, long position, String name, String address) {
        String type = header(record, "Content-Type")
                .orElse("")
                .replaceFirst(";.*", "")
                .strip();
        SavedFile saved =
                new SavedFile(name, Optional.of(address), Optional.empty(), date(record), () -> body(position));
        add(saved, isPage(type.toLowerCase(Locale.ROOT), address));
    }

    private void add(SavedFile saved, boolean isPage) {
        if (isPage) {
            haul.addPage(saved);
        } else {
            haul.addFile(saved);
        }
    }

    /** An attachment may be text, too; then its address tells. */
    private static boolean isPage(String mediaType, String address) {
        return switch (mediaType) {
            case "text/html", "application/xhtml+xml", "text/xml", "application/xml", "application/rss+xml" -> true;
            case "text/plain", "" -> !address.contains("attachment");
            default -> false;
        };
    }

    /** What a server packed may grow beyond all reason. */
    private InputStream unpacked(long position) throws IOException {
        HttpReply reply = HttpReply.read(body(position));
        return reply.header("content-encoding").isEmpty() ? reply.body() : new ExpansionGuard(reply.body(), 0);
    }

    private InputStream body(long position) throws IOException {
        FileChannel channel = FileChannel.open(file, StandardOpenOption.READ);
        try {
            channel.position(position);
            WarcRecord record = new WarcReader(channel).next().orElseThrow(() -> new IOException("no record"));
            return new ClosingInput(record.body().stream(), channel);
        } catch (IOException e) {
            channel.close();
            throw e;
        } catch (RuntimeException damaged) {
            channel.close();
            throw new IOException("damaged record", damaged);
        }
    }

    private static Optional<Instant> date(WarcRecord record) {
        try {
            return header(record, "WARC-Date").map(Instant::parse);
        } catch (DateTimeException noDate) {
            return Optional.empty();
        }
    }

    /** Some programs write the address between angle brackets. */
    private static String bare(String address) {
        return address.startsWith("<") && address.endsWith(">") ? address.substring(1, address.length() - 1) : address;
    }

    private static Optional<String> header(WarcRecord record, String name) {
        return record.headers().first(name);
    }
}

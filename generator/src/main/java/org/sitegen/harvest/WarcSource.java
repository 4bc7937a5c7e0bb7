package org.sitegen.harvest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.sitegen.web.HttpReply;

/**
 * Web archives (ISO 28500). An archive is walked once, which notes where its records begin; each is then read from there
 * when it is asked for. Of one that is damaged or cut off, what stands before that comes in.
 */
final class WarcSource {

    private static final int GZIP_MAGIC = 0x1F8B;

    private final Path workFolder;
    private final Catch haul;
    private int unpacked;

    /**
     * Archives.
     *
     * @param workFolder where an archive may be unpacked that cannot be read from its middle
     */
    WarcSource(Path workFolder, Catch haul) {
        this.workFolder = workFolder;
        this.haul = haul;
    }

    /**
     * Takes all that an archive holds, in its order.
     *
     * @param label what its files' names begin with
     */
    void take(Path file, String label) {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            Map<String, SavedFile> byDigest = new HashMap<>();
            WarcReader reader = new WarcReader(channel);
            long position = 0;
            try (FileChannel probe = FileChannel.open(file, StandardOpenOption.READ)) {
                for (Optional<WarcRecord> next = reader.next(); next.isPresent(); next = reader.next()) {
                    position = reader.position();
                    if (isPacked(probe, 0) && !isPacked(probe, position)) {
                        takeUnpacked(file, label);
                        return;
                    }
                    take(next.get(), file, position, label, byDigest);
                }
            } catch (IOException | RuntimeException damaged) {
                // The library answers damage with exceptions of both kinds.
                haul.addNote(new HarvestNote(label, HarvestProblems.cutOff(reader.position())));
            }
        } catch (IOException e) {
            haul.addNote(new HarvestNote(
                    label, HarvestProblems.unreadable(e.getClass().getSimpleName())));
        }
    }

    private static boolean isPacked(FileChannel channel, long position) throws IOException {
        ByteBuffer magic = ByteBuffer.allocate(2);
        channel.read(magic, position);
        return !magic.hasRemaining() && (magic.getShort(0) & 0xFFFF) == GZIP_MAGIC;
    }

    /** Where all records were packed as one, there is no reading from the middle. */
    private void takeUnpacked(Path file, String label) throws IOException {
        Path plain = workFolder.resolve("unpacked-" + unpacked++ + ".warc");
        try (InputStream in = new ExpansionGuard(new GZIPInputStream(Files.newInputStream(file)), Files.size(file))) {
            Files.copy(in, plain, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException damaged) {
            haul.addNote(new HarvestNote(label, HarvestProblems.cutOff(Files.exists(plain) ? Files.size(plain) : 0)));
        }
        take(plain, label);
    }

    private void take(WarcRecord record, Path file, long position, String label, Map<String, SavedFile> byDigest) {
        String address = header(record, "WARC-Target-URI").map(WarcSource::bare).orElse("");
        Optional<String> digest = header(record, "WARC-Payload-Digest");
        switch (header(record, "WARC-Type").orElse("").toLowerCase(Locale.ROOT)) {
            case "response" ->
                takeResponse(record, file, position, label + "/" + address, address)
                        .ifPresent(saved -> digest.ifPresent(known -> byDigest.putIfAbsent(known, saved)));
            case "resource" -> takeResource(record, file, position, label + "/" + address, address);
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

    private Optional<SavedFile> takeResponse(WarcRecord record, Path file, long position, String name, String address) {
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
        SavedFile saved = new SavedFile(
                name,
                Optional.of(address),
                reply.charset(),
                date(record),
                () -> HttpReply.read(body(file, position)).body());
        add(saved, isPage(reply.mediaType(), address));
        return Optional.of(saved);
    }

    private void takeResource(WarcRecord record, Path file, long position, String name, String address) {
        String type = header(record, "Content-Type")
                .orElse("")
                .replaceFirst(";.*", "")
                .strip();
        SavedFile saved =
                new SavedFile(name, Optional.of(address), Optional.empty(), date(record), () -> body(file, position));
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

    private static InputStream body(Path file, long position) throws IOException {
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

package org.sitegen.importer;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.sitegen.harvest.Harvest;
import org.sitegen.harvest.SavedFile;
import org.sitegen.harvest.UnreadableFileException;
import org.sitegen.problem.Message;
import org.sitegen.web.Fetcher;

/**
 * Finds the files that threads name: in the sources, among those that earlier imports fetched, or, where that is wanted, on
 * the web. Safe for use by many threads.
 */
final class FileIntake {

    private static final int SNIFFED = 512;

    private final Harvest harvest;
    private final Path fetched;
    private final Optional<Fetcher> fetcher;
    private final Map<String, Message> failures = new ConcurrentHashMap<>();

    FileIntake(Harvest harvest, Path fetched, Optional<Fetcher> fetcher) {
        this.harvest = harvest;
        this.fetched = fetched;
        this.fetcher = fetcher;
    }

    /** A file that was found. */
    @FunctionalInterface
    interface Found {
        InputStream open() throws IOException;
    }

    /**
     * Looks for a file.
     *
     * @param address its address, absolute or as the page has it
     * @param name its name, by which a page in its place is known for a refusal
     * @param pages the names of the pages that speak of it
     * @param mayFetch whether it may be fetched
     */
    Optional<Found> find(String address, String name, List<String> pages, boolean mayFetch) {
        if (address.isBlank()) {
            return Optional.empty();
        }
        for (String page : pages) {
            Optional<Found> saved = harvest.file(address, page)
                    .map(SavedFile::content)
                    .flatMap(content -> checked(address, content::open, name));
            if (saved.isPresent()) {
                return saved;
            }
        }
        return fetched(address, name, mayFetch);
    }

    /** Why the file of an address is not there, where there was one that could not be used. */
    Optional<Message> failure(String address) {
        return Optional.ofNullable(failures.get(address));
    }

    /** Takes note that a file that was found could not be read to its end. */
    void note(String address, IOException damaged) {
        failures.put(
                address,
                damaged instanceof UnreadableFileException known
                        ? known.text()
                        : ImporterProblems.unreadable(damaged.getClass().getSimpleName()));
    }

    private Optional<Found> checked(String address, Found file, String name) {
        try (InputStream in = file.open()) {
            byte[] head = in.readNBytes(SNIFFED);
            if (head.length == 0) {
                failures.put(address, ImporterProblems.emptyFile());
                return Optional.empty();
            }
            if (isPage(head) && !mayBePage(name)) {
                failures.put(address, ImporterProblems.pageInPlaceOfFile());
                return Optional.empty();
            }
            return Optional.of(file);
        } catch (IOException damaged) {
            note(address, damaged);
            return Optional.empty();
        }
    }

    private static boolean isPage(byte[] head) {
        String text = new String(head, StandardCharsets.ISO_8859_1)
                .replaceFirst("^\u00EF\u00BB\u00BF", "")
                .stripLeading()
                .toLowerCase(Locale.ROOT);
        return text.startsWith("<!doctype html") || text.startsWith("<html");
    }

    private static boolean mayBePage(String name) {
        return name.toLowerCase(Locale.ROOT).matches(".*\\.(x?html?|shtml|txt|mht|mhtml|php|xml|xls|doc)");
    }

    private Optional<Found> fetched(String address, String name, boolean mayFetch) {
        if (!address.regionMatches(true, 0, "http", 0, 4)) {
            return Optional.empty();
        }
        Path file = fetched.resolve(Digest.of(address).substring(0, 32));
        if (!Files.exists(file) && mayFetch && fetcher.isPresent()) {
            fetch(fetcher.get(), address, name, file);
        }
        return Files.exists(file) ? Optional.of(() -> Files.newInputStream(file)) : Optional.empty();
    }

    private void fetch(Fetcher from, String address, String name, Path file) {
        try {
            Files.createDirectories(fetched);
            Path part = Files.createTempFile(fetched, "part-", "");
            try {
                Fetcher.Result result = from.fetch(address, part);
                result.why().ifPresent(why -> failures.put(address, why));
                if (result.why().isEmpty()
                        && checked(address, () -> Files.newInputStream(part), name)
                                .isPresent()) {
                    Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
                }
            } finally {
                Files.deleteIfExists(part);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package org.sitegen.importer;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.sitegen.forum.FileMention;
import org.sitegen.url.PercentEncoding;
import org.sitegen.url.Slug;

/** The files of one thread, copied into the archive as they are asked for: each once, whatever it is called. */
final class ThreadFiles {

    private static final int MOST_CHARACTERS = 45;

    private final FileIntake intake;
    private final Target target;
    private final String folder;
    private final List<String> pages;
    private final Map<String, StoredFile> byAddress = new LinkedHashMap<>();
    private final Map<String, StoredFile> byDigest = new HashMap<>();
    private final Set<String> absent = new HashSet<>();
    private final Set<String> names = new HashSet<>();
    private final SortedMap<String, Target.Fate> left = new TreeMap<>();

    /**
     * The files of a thread.
     *
     * @param folder where they go, relative to the archive's root
     * @param pages the names of the pages that tell of the thread
     */
    ThreadFiles(FileIntake intake, Target target, String folder, List<String> pages) {
        this.intake = intake;
        this.target = target;
        this.folder = folder;
        this.pages = pages;
    }

    /** The file of an attachment. */
    Optional<StoredFile> attachment(FileMention file) {
        return store(file.address(), file.name(), true);
    }

    /** The file that a link or picture leads to. */
    Optional<StoredFile> named(String address, boolean isPicture) {
        return store(address, "", isPicture);
    }

    /** The files by the addresses that they had, in the order in which they were met. */
    Map<String, StoredFile> byAddress() {
        return byAddress;
    }

    /** How many files there are. */
    int count() {
        return byDigest.size();
    }

    /** What became of the files that the keeper has changed or taken away, by path. */
    SortedMap<String, Target.Fate> left() {
        return left;
    }

    private Optional<StoredFile> store(String address, String name, boolean mayFetch) {
        StoredFile known = byAddress.get(address);
        if (known != null || absent.contains(address)) {
            return Optional.ofNullable(known);
        }
        String proper = name.isEmpty() ? nameOf(address) : name;
        Optional<StoredFile> stored =
                intake.find(address, proper, pages, mayFetch).flatMap(found -> store(address, found, proper));
        stored.ifPresentOrElse(file -> byAddress.put(address, file), () -> absent.add(address));
        return stored;
    }

    private Optional<StoredFile> store(String address, FileIntake.Found found, String name) {
        try {
            String digest = Target.digest(found.open());
            StoredFile same = byDigest.get(digest);
            if (same != null) {
                return Optional.of(same);
            }
            String path = folder + "/" + free(withEnding(name, found));
            Target.Put put = target.put(path, digest, file -> copy(found, file));
            if (put.fate() == Target.Fate.KEPT || put.fate() == Target.Fate.GONE) {
                left.put(path, put.fate());
            }
            StoredFile stored = new StoredFile(path, put.digest());
            byDigest.put(digest, stored);
            return Optional.of(stored);
        } catch (IOException damaged) {
            intake.note(address, damaged);
            return Optional.empty();
        }
    }

    private static void copy(FileIntake.Found found, Path file) throws IOException {
        try (InputStream in = found.open()) {
            Files.copy(in, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private String free(String name) {
        String safe = Slug.ofFileName(name.replaceFirst("^[.\\s]+", ""));
        int dot = safe.lastIndexOf('.');
        String stem = cut(dot <= 0 ? safe : safe.substring(0, dot));
        String ending = dot <= 0 ? "" : safe.substring(dot);
        String free = stem + ending;
        for (int number = 2; !names.add(folded(free)); number++) {
            free = stem + "-" + number + ending;
        }
        return free;
    }

    /** Short enough for a number behind it, whatever the characters. */
    private static String cut(String stem) {
        return stem.codePointCount(0, stem.length()) <= MOST_CHARACTERS
                ? stem
                : stem.substring(0, stem.offsetByCodePoints(0, MOST_CHARACTERS));
    }

    private static String folded(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    }

    /** The last part of a path; of an address whose query says what is meant, nothing. */
    private static String nameOf(String address) {
        String bare = address.replaceFirst("#.*$", "");
        int query = bare.indexOf('?');
        String path = query < 0 ? bare : bare.substring(0, query);
        String name = PercentEncoding.decode(path.substring(path.lastIndexOf('/') + 1));
        return query >= 0 && name.endsWith(".php") ? "" : name;
    }

    /** Forums give endings that say nothing, or none; then the first bytes tell. */
    private static String withEnding(String name, FileIntake.Found found) throws IOException {
        boolean isTelling = name.matches("(?s).*\\.[A-Za-z0-9]{1,10}") && !name.endsWith(".attach");
        if (isTelling) {
            return name;
        }
        String stem = name.isBlank() ? "file" : name.replaceFirst("\\.attach$", "");
        return stem
                + ending(found)
                        .or(() -> name.endsWith(".attach") ? Optional.of(".attach") : Optional.empty())
                        .orElse("");
    }

    private static Optional<String> ending(FileIntake.Found found) throws IOException {
        try (InputStream in = found.open()) {
            return MagicBytes.ending(in.readNBytes(MagicBytes.NEEDED));
        }
    }
}

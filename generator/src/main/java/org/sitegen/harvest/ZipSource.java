package org.sitegen.harvest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Enumeration;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.sitegen.text.CodePointOrder;

/**
 * A zip archive of saved files. Its names are only names: nothing is ever unpacked to where they point. Names that are not
 * UTF-8 are read as GB18030, which programs on Chinese systems write without saying so.
 */
final class ZipSource {

    private static final int MOST_ENTRIES = 2_000_000;
    private static final Pattern HIDDEN = Pattern.compile("(?:^|/)\\.[^./]");
    private static final int TIMESTAMP_FIELD = 0x5455;
    private static final int NTFS_FIELD = 0x000A;

    private final Path file;
    private final String label;
    private final ZoneId zone;
    private final Catch haul;

    /**
     * An archive.
     *
     * @param label what its files' names begin with
     * @param zone the zone of the times that stand in it without one
     */
    ZipSource(Path file, String label, ZoneId zone, Catch haul) {
        this.file = file;
        this.label = label;
        this.zone = zone;
        this.haul = haul;
    }

    /** Takes all files of the archive, in order of path. */
    void walk() {
        Optional<ZipFile> zip = open();
        if (zip.isEmpty()) {
            return;
        }
        haul.keepOpen(zip.get());
        List<ZipEntry> entries = new ArrayList<>();
        for (Enumeration<? extends ZipEntry> all = zip.get().entries(); all.hasMoreElements(); ) {
            ZipEntry entry = all.nextElement();
            if (entries.size() == MOST_ENTRIES) {
                haul.addNote(new HarvestNote(label, HarvestProblems.tooManyEntries(MOST_ENTRIES)));
                break;
            }
            if (!entry.isDirectory() && !isHidden(entry.getName())) {
                entries.add(entry);
            }
        }
        entries.sort(Comparator.comparing(ZipEntry::getName, CodePointOrder.COMPARATOR));
        entries.forEach(entry -> take(zip.get(), entry));
    }

    private Optional<ZipFile> open() {
        String reason = "";
        for (Charset charset :
                List.of(StandardCharsets.UTF_8, Charset.forName("GB18030"), StandardCharsets.ISO_8859_1)) {
            try {
                return Optional.of(new ZipFile(file.toFile(), charset));
            } catch (IOException | IllegalArgumentException e) {
                reason = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
            }
        }
        haul.addNote(new HarvestNote(label, HarvestProblems.noZip(reason)));
        return Optional.empty();
    }

    private static boolean isHidden(String name) {
        return name.startsWith("__MACOSX/") || HIDDEN.matcher(name).find();
    }

    private void take(ZipFile zip, ZipEntry entry) {
        String path = entry.getName().replace('\\', '/');
        SavedFile saved = new SavedFile(
                label + "/" + path,
                MirrorName.address(path),
                Optional.empty(),
                saved(entry),
                () -> content(zip, entry));
        try {
            if (FileKind.ofSaved(path, saved.content()) == FileKind.PAGE) {
                haul.addPage(saved);
            } else {
                haul.addFile(saved);
            }
        } catch (ZipException locked) {
            haul.addNote(new HarvestNote(saved.name(), HarvestProblems.encrypted()));
        } catch (IOException e) {
            haul.addNote(new HarvestNote(
                    saved.name(), HarvestProblems.unreadable(e.getClass().getSimpleName())));
        }
    }

    private static InputStream content(ZipFile zip, ZipEntry entry) throws IOException {
        InputStream in = zip.getInputStream(entry);
        if (in == null) {
            throw new ZipException("no such entry");
        }
        return new ExpansionGuard(in, Math.max(entry.getCompressedSize(), 0));
    }

    private Optional<Instant> saved(ZipEntry entry) {
        if (entry.getTime() < 0) {
            return Optional.empty();
        }
        return hasMoment(entry.getExtra())
                ? Optional.of(entry.getLastModifiedTime().toInstant())
                : Optional.of(entry.getTimeLocal().atZone(zone).toInstant());
    }

    /** Whether a moment stands in the extra fields; else there is only a local time. */
    private static boolean hasMoment(byte[] extra) {
        int at = 0;
        while (extra != null && at + 4 <= extra.length) {
            int tag = (extra[at] & 0xFF) | (extra[at + 1] & 0xFF) << 8;
            if (tag == TIMESTAMP_FIELD || tag == NTFS_FIELD) {
                return true;
            }
            at += 4 + ((extra[at + 2] & 0xFF) | (extra[at + 3] & 0xFF) << 8);
        }
        return false;
    }
}

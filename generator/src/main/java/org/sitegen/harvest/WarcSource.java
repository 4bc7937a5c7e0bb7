package org.sitegen.harvest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.zip.GZIPInputStream;

/**
 * Web archives (ISO 28500). An archive is walked once, which notes where its records begin; each is then read from there
 * when it is asked for. Of one that is damaged or cut off, what stands before that comes in.
 */
final class WarcSource {

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
        try {
            WarcWalk walk = new WarcWalk(file, label);
            if (walk.isDone()) {
                haul.addAll(walk.haul());
            } else {
                take(plain(file, label), label);
            }
        } catch (IOException e) {
            haul.addNote(new HarvestNote(
                    label, HarvestProblems.unreadable(e.getClass().getSimpleName())));
        }
    }

    /** The archive, unpacked as far as it is whole. */
    private Path plain(Path file, String label) throws IOException {
        Path plain = workFolder.resolve("unpacked-" + unpacked++ + ".warc");
        try (InputStream in = new ExpansionGuard(new GZIPInputStream(Files.newInputStream(file)), Files.size(file))) {
            Files.copy(in, plain, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException damaged) {
            haul.addNote(new HarvestNote(label, HarvestProblems.cutOff(Files.exists(plain) ? Files.size(plain) : 0)));
        }
        return plain;
    }
}

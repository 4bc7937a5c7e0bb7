package org.sitegen.importer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import org.sitegen.forum.PageReading;
import org.sitegen.forum.SavedPage;
import org.sitegen.harvest.DumpFile;
import org.sitegen.harvest.Harvest;
import org.sitegen.harvest.SavedFile;
import org.sitegen.harvest.UnreadableFileException;
import org.sitegen.problem.Message;
import org.sitegen.work.Workers;

/** Reads all pages and dumps of the sources. What they tell goes to a spool; only what sorts it stays in memory. */
final class PageIntake {

    private final ForumReaders readers;
    private final Spool spool;

    PageIntake(ForumReaders readers, Spool spool) {
        this.readers = readers;
        this.spool = spool;
    }

    /** Reads the pages side by side; what became of each, in their order. */
    List<PageOutcome> pages(Harvest harvest, Workers workers, IntConsumer done) {
        List<SavedFile> pages = harvest.pages();
        return workers.map(
                IntStream.range(0, pages.size()).boxed().toList(), order -> page(pages.get(order), order), done);
    }

    private PageOutcome page(SavedFile file, int order) {
        try {
            SavedPage page = file.page();
            PageReading reading = readers.pages().read(page);
            if (reading instanceof PageReading.Told told) {
                Spool.Place place = spool.add(PartCodec.bytes(told.part()));
                return PageOutcome.told(
                        PartEntry.of(told.part(), place, file.name(), order, page.saved(), page.address()),
                        told.notes());
            }
            return reading instanceof PageReading.NoArticle none
                    ? PageOutcome.none(file.name(), none.why(), false)
                    : PageOutcome.none(file.name(), ((PageReading.Unread) reading).why(), true);
        } catch (UnreadableFileException unreadable) {
            return PageOutcome.none(file.name(), unreadable.text(), true);
        } catch (IOException damaged) {
            return PageOutcome.none(
                    file.name(), ImporterProblems.unreadable(damaged.getClass().getSimpleName()), true);
        }
    }

    /**
     * Reads a dump.
     *
     * @param order the place of the dump among all pages
     * @param told receives what is told of each thread
     * @return what could not be read
     */
    List<Message> dump(DumpFile dump, int order, Path workFolder, List<PartEntry> told) throws IOException {
        List<Message> notes = new ArrayList<>();
        Files.createDirectories(workFolder);
        try {
            readers.dumps()
                    .read(
                            dump.file(),
                            workFolder,
                            part -> told.add(PartEntry.of(
                                    part,
                                    spool.add(PartCodec.bytes(part)),
                                    dump.name(),
                                    order,
                                    Optional.empty(),
                                    Optional.empty())),
                            notes::add);
        } catch (IOException damaged) {
            notes.add(ImporterProblems.dumpFailed(damaged.getClass().getSimpleName()));
        }
        return notes;
    }
}

package org.sitegen;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.sitegen.discuz.BoardAddress;
import org.sitegen.discuz.ReadSettings;
import org.sitegen.discuz.SavedPageReader;
import org.sitegen.dump.DumpReader;
import org.sitegen.dump.DumpSettings;
import org.sitegen.forum.ThreadKey;
import org.sitegen.forum.ThreadPart;
import org.sitegen.importer.ForumReaders;
import org.sitegen.importer.OldAddresses;
import org.sitegen.problem.Message;

/** What an import reads a forum with. */
final class ImportReaders {

    private ImportReaders() {}

    /**
     * Readers of a Discuz! board.
     *
     * @param zone the zone of its times
     * @param keepPinyin whether pinyin stays that a conversion has put in
     */
    static ForumReaders discuz(ZoneId zone, boolean keepPinyin) {
        SavedPageReader pages = new SavedPageReader(new ReadSettings(zone, keepPinyin));
        return new ForumReaders(
                pages::read,
                (dump, folder, parts, notes) ->
                        readDump(dump, new DumpSettings(zone, keepPinyin, folder), parts, notes),
                new DiscuzAddresses());
    }

    private static void readDump(Path dump, DumpSettings settings, Consumer<ThreadPart> parts, Consumer<Message> notes)
            throws IOException {
        try (InputStream in = Files.newInputStream(dump)) {
            new DumpReader(settings).read(in, parts, notes);
        }
    }

    private static final class DiscuzAddresses implements OldAddresses {

        @Override
        public Optional<ThreadKey> thread(String url) {
            return BoardAddress.parse(url).flatMap(BoardAddress::key);
        }

        @Override
        public List<String> of(String siteUrl, ThreadKey thread) {
            return thread.kind() == ThreadKey.Kind.ARTICLE
                    ? BoardAddress.ofArticle(siteUrl, thread.number())
                    : BoardAddress.ofThread(siteUrl, thread.number());
        }
    }
}

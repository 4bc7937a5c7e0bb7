package org.sitegen;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.sitegen.forum.PageReading;
import org.sitegen.forum.ThreadKey;
import org.sitegen.importer.ForumReaders;
import org.sitegen.importer.OldAddresses;
import org.sitegen.problem.Message;

/** What an import reads a forum with. */
final class ImportReaders {

    private ImportReaders() {}

    /**
     * Readers of a board.
     *
     * @param zone the zone of its times
     * @param keepPinyin whether pinyin stays that a conversion has put in
     */
    static ForumReaders of(ZoneId zone, boolean keepPinyin) {
        Message none = new Message(
                "還不能讀（" + zone.getId() + "）。", "还不能读（" + zone.getId() + "）。", "Not read yet (" + keepPinyin + ").");
        OldAddresses addresses = new OldAddresses() {
            @Override
            public Optional<ThreadKey> thread(String url) {
                return Optional.empty();
            }

            @Override
            public List<String> of(String siteUrl, ThreadKey thread) {
                return List.of();
            }
        };
        return new ForumReaders(
                page -> new PageReading.Unread(none), (dump, folder, parts, notes) -> notes.accept(none), addresses);
    }
}

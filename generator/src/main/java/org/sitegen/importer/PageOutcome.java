package org.sitegen.importer;

import java.util.List;
import java.util.Optional;
import org.sitegen.problem.Message;

/**
 * What became of a file that was looked at as a page.
 *
 * @param name the file
 * @param part what it tells; empty where it tells of no thread
 * @param why why it tells of none
 * @param isUnread whether it could not be read, and not only has no article
 * @param notes what could not be understood in it
 */
record PageOutcome(
        String name, Optional<PartEntry> part, Optional<Message> why, boolean isUnread, List<Message> notes) {

    static PageOutcome told(PartEntry part, List<Message> notes) {
        return new PageOutcome(part.page(), Optional.of(part), Optional.empty(), false, notes);
    }

    static PageOutcome none(String name, Message why, boolean isUnread) {
        return new PageOutcome(name, Optional.empty(), Optional.of(why), isUnread, List.of());
    }
}

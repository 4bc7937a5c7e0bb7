package org.sitegen.forum;

import java.util.List;
import org.sitegen.problem.Message;

/** What became of a saved page. */
public sealed interface PageReading {

    /**
     * The page tells of a thread.
     *
     * @param part what it tells
     * @param notes what could not be understood or is not there; each says what was done about it
     */
    record Told(ThreadPart part, List<Message> notes) implements PageReading {

        /** Keeps a copy of the notes. */
        public Told {
            notes = List.copyOf(notes);
        }
    }

    /**
     * The page is of a forum, but none that articles are made of: a list of threads, a profile, a feed, a page of login.
     *
     * @param why what it is
     */
    record NoArticle(Message why) implements PageReading {}

    /**
     * The page cannot be read: it is not of a forum, is cut off before its text, or is damaged.
     *
     * @param why what was found
     */
    record Unread(Message why) implements PageReading {}
}

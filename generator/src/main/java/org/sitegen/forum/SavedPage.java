package org.sitegen.forum;

import java.time.Instant;
import java.util.Optional;

/**
 * A file as it was saved from a forum, before anybody knows what it is.
 *
 * @param name where it lies in its source, with {@code /} between the parts; for messages
 * @param bytes what is in it; not to be changed
 * @param address the absolute URL that it was fetched from, where the source tells
 * @param charset the charset of the HTTP header, where the source keeps it, as written there
 * @param saved when it was saved, where the source tells; what relative dates count from
 */
// Nobody changes the bytes, and a copy of each page would double the memory.
@SuppressWarnings("ArrayRecordComponent")
public record SavedPage(
        String name, byte[] bytes, Optional<String> address, Optional<String> charset, Optional<Instant> saved) {}

package org.sitegen.importer;

import java.util.List;
import java.util.Optional;
import org.sitegen.forum.ThreadKey;

/** Knows the addresses that a forum gives to its threads. */
public interface OldAddresses {

    /** The thread that an absolute URL leads to: its pages, its printable page, one of its posts. */
    Optional<ThreadKey> thread(String url);

    /**
     * All addresses of a thread on the old site, the canonical one first.
     *
     * @param siteUrl the absolute URL of the board, with a slash at the end; empty where unknown, which gives paths
     */
    List<String> of(String siteUrl, ThreadKey thread);
}

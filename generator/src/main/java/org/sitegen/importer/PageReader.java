package org.sitegen.importer;

import org.sitegen.forum.PageReading;
import org.sitegen.forum.SavedPage;

/** Reads saved pages of a forum; safe for use by many threads, and never fails, whatever the bytes are. */
@FunctionalInterface
public interface PageReader {

    /** What a page tells. */
    PageReading read(SavedPage page);
}

package org.sitegen.face;

import java.util.List;
import java.util.Optional;

/**
 * The options of {@code import}, as the user wrote them.
 *
 * @param sources what is brought in, relative to the face's folder or absolute
 * @param into the folder of the archive, relative to the face's folder or absolute
 * @param replies {@code keep} or {@code drop}
 * @param timezone the time zone of the board
 * @param keepPinyin whether pinyin noise stays
 * @param fetch whether what the sources lack is fetched
 * @param force whether what the keeper changed is written anew
 * @param jobs how many threads work
 * @param quiet whether only problems are printed
 */
public record ImportOptions(
        List<String> sources,
        String into,
        String replies,
        Optional<String> timezone,
        boolean keepPinyin,
        boolean fetch,
        boolean force,
        Optional<String> jobs,
        boolean quiet) {

    /** What a forum can be, by name. */
    public static final String DISCUZ = "discuz";

    /** Keeps a copy of the sources. */
    public ImportOptions {
        sources = List.copyOf(sources);
    }
}

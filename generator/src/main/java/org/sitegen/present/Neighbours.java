package org.sitegen.present;

import java.util.List;
import java.util.Optional;
import org.sitegen.model.Archive;
import org.sitegen.model.ArchiveMonth;
import org.sitegen.model.ArchiveYear;

/**
 * What stands before and after a thing in a list: both are empty where it stands alone, or is not in the list.
 *
 * @param before what comes before it
 * @param after what comes after it
 */
record Neighbours<T>(Optional<T> before, Optional<T> after) {

    /** Those of a year, among the years that have articles. */
    static Neighbours<ArchiveYear> of(Archive archive, ArchiveYear year) {
        return in(archive.years(), year);
    }

    /** Those of a month, among the months of all years that have articles. */
    static Neighbours<ArchiveMonth> of(Archive archive, ArchiveMonth month) {
        return in(
                archive.years().stream().flatMap(year -> year.months().stream()).toList(), month);
    }

    /** Looked for as the object that it is: to compare years and months by what is in them takes long. */
    private static <T> Neighbours<T> in(List<T> list, T thing) {
        for (int i = 0; i < list.size(); i++) {
            if (list.get(i) == thing) {
                return new Neighbours<>(at(list, i - 1), at(list, i + 1));
            }
        }
        return new Neighbours<>(Optional.empty(), Optional.empty());
    }

    private static <T> Optional<T> at(List<T> list, int place) {
        return place < 0 || place >= list.size() ? Optional.empty() : Optional.of(list.get(place));
    }
}

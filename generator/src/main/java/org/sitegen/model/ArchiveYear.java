package org.sitegen.model;

import java.util.List;

/**
 * A year that has articles.
 *
 * @param year the year
 * @param months its months that have articles, in order
 */
public record ArchiveYear(int year, List<ArchiveMonth> months) {

    /** How many articles it has. */
    public int count() {
        return months.get(months.size() - 1).to() - months.get(0).from();
    }
}

package org.sitegen.view;

import java.util.List;
import java.util.Optional;

/**
 * Where a page stands in a paginated list.
 *
 * @param number its number, from 1
 * @param total how many pages there are, at least 1
 * @param previous the address of the page before
 * @param next the address of the page after
 * @param steps the pages to offer, in order, with gaps
 */
public record Pager(int number, int total, Optional<String> previous, Optional<String> next, List<Step> steps) {

    /**
     * A page to offer.
     *
     * @param number its number
     * @param url its address
     * @param current whether it is the page itself
     * @param gapBefore whether pages are left out between it and the step before
     */
    public record Step(int number, String url, boolean current, boolean gapBefore) {}
}

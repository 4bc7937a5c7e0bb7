package org.sitegen.view;

import java.util.List;
import java.util.Optional;

/**
 * A picture.
 *
 * @param url its address
 * @param alt its alternative text; may be empty
 * @param width in pixels, 0 where not known
 * @param height in pixels, 0 where not known
 * @param shown what lists show of it: a thumbnail of middling size, else the picture itself; empty where it cannot be shown,
 *     so that something has to stand in its place
 * @param sources for {@code srcset}, from narrow to wide: its thumbnails and, where it is hardly larger, the picture itself;
 *     empty where there is nothing to choose from
 */
public record ImageRef(String url, String alt, int width, int height, Optional<String> shown, List<Source> sources) {

    /**
     * The picture in one size.
     *
     * @param url its address
     * @param width in pixels
     */
    public record Source(String url, int width) {}
}

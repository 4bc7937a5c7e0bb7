package org.sitegen.gallery;

import java.util.List;
import org.sitegen.media.ImageSize;
import org.sitegen.model.KeptFile;

/**
 * A picture with the thumbnails that are to be made of it.
 *
 * @param picture one of the files that have the picture
 * @param thumbnails from narrow to wide, at least one
 */
record ThumbnailSet(KeptFile picture, List<Thumbnail> thumbnails) {

    ImageSize size() {
        return picture.facts().image().orElseThrow();
    }

    Thumbnail widest() {
        return thumbnails.get(thumbnails.size() - 1);
    }
}

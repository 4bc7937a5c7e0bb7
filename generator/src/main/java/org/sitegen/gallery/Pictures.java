package org.sitegen.gallery;

import java.util.List;
import java.util.Map;
import org.sitegen.model.KeptFile;

/** What pages show of the pictures of an archive, once their thumbnails are made. Immutable. */
public final class Pictures {

    private final Map<String, List<Thumbnail>> bySha256;
    private final int made;

    Pictures(Map<String, List<Thumbnail>> bySha256, int made) {
        this.bySha256 = Map.copyOf(bySha256);
        this.made = made;
    }

    /** No picture has a thumbnail. */
    public static Pictures none() {
        return new Pictures(Map.of(), 0);
    }

    /** The thumbnails of a file, from narrow to wide; empty where it has none, or they could not be made. */
    public List<Thumbnail> thumbnails(KeptFile file) {
        return bySha256.getOrDefault(file.facts().sha256(), List.of());
    }

    /** Whether a page may show the file itself; otherwise something stands in its place. */
    public boolean showsOriginal(KeptFile file) {
        return !ThumbnailPlan.isUnfit(file);
    }

    /** Of how many pictures thumbnails had to be made; those of the others were there from an earlier build. */
    public int made() {
        return made;
    }
}

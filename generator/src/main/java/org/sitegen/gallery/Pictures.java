package org.sitegen.gallery;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import org.sitegen.model.KeptFile;
import org.sitegen.url.SitePath;

/** What pages show of the pictures of an archive, once their thumbnails are made. Immutable. */
public final class Pictures {

    private final Function<KeptFile, List<Thumbnail>> thumbnails;
    private final int made;

    private Pictures(Function<KeptFile, List<Thumbnail>> thumbnails, int made) {
        this.thumbnails = thumbnails;
        this.made = made;
    }

    /** The pictures that have thumbnails, by SHA-256. */
    static Pictures of(Map<String, List<Thumbnail>> bySha256, int made) {
        return new Pictures(file -> bySha256.getOrDefault(file.facts().sha256(), List.of()), made);
    }

    /**
     * The pictures of a site that an earlier build made.
     *
     * @param site tells whether it has a file at an address
     */
    public static Pictures of(Predicate<SitePath> site) {
        return new Pictures(
                file -> {
                    List<Thumbnail> planned = Recipe.thumbnails(file);
                    return planned.stream().map(Thumbnail::path).allMatch(site) ? planned : List.of();
                },
                0);
    }

    /** No picture has a thumbnail. */
    public static Pictures none() {
        return of(Map.of(), 0);
    }

    /** The thumbnails of a file, from narrow to wide; empty where it has none, or they could not be made. */
    public List<Thumbnail> thumbnails(KeptFile file) {
        return thumbnails.apply(file);
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

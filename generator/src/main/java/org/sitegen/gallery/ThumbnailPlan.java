package org.sitegen.gallery;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sitegen.media.ImageSize;
import org.sitegen.media.MediaKind;
import org.sitegen.model.Archive;
import org.sitegen.model.Article;
import org.sitegen.model.Attachment;
import org.sitegen.model.KeptFile;
import org.sitegen.problem.Problems;
import org.sitegen.problem.SourceLocation;
import org.sitegen.url.SitePath;

/** The thumbnails that a site will have. Known without decoding a picture. Immutable. */
public final class ThumbnailPlan {

    /** A file with one of these names that has no head of a picture is damaged, not in a format that is not known. */
    private static final Set<String> KNOWN_ENDINGS =
            Set.of("png", "jpg", "jpeg", "jpe", "jfif", "pjpeg", "pjp", "gif", "bmp", "dib", "webp");

    private final List<KeptFile> pictures;
    private final Map<String, ThumbnailSet> sets;

    private ThumbnailPlan(List<KeptFile> pictures, Map<String, ThumbnailSet> sets) {
        this.pictures = pictures;
        this.sets = sets;
    }

    /**
     * Plans the thumbnails of the pictures that articles have; those of pages are looked at, but get none.
     *
     * @param attachments whether all attachments are shown, or covers alone
     */
    public static ThumbnailPlan of(Archive archive, boolean attachments) {
        List<KeptFile> pictures = archive.files().stream()
                .filter(file -> file.kind() == MediaKind.IMAGE)
                .toList();
        Set<String> shown = archive.articles().stream()
                .flatMap(article -> attachments ? all(article) : article.cover().stream())
                .map(KeptFile::source)
                .collect(Collectors.toSet());
        return of(pictures, file -> shown.contains(file.source()));
    }

    /** A site without thumbnails. */
    public static ThumbnailPlan none() {
        return new ThumbnailPlan(List.of(), Map.of());
    }

    static ThumbnailPlan of(List<KeptFile> pictures, Predicate<KeptFile> shown) {
        Map<String, ThumbnailSet> sets = new LinkedHashMap<>();
        for (KeptFile picture : pictures.stream().filter(shown).toList()) {
            List<Thumbnail> thumbnails = Recipe.thumbnails(picture);
            if (!thumbnails.isEmpty()) {
                sets.putIfAbsent(picture.facts().sha256(), new ThumbnailSet(picture, thumbnails));
            }
        }
        return new ThumbnailPlan(pictures, sets);
    }

    private static Stream<KeptFile> all(Article article) {
        return Stream.concat(
                article.cover().stream(), article.attachments().stream().flatMap(ThumbnailPlan::file));
    }

    private static Stream<KeptFile> file(Attachment attachment) {
        return attachment.file().stream();
    }

    /** Reports the pictures that cannot have thumbnails. */
    public void check(Problems problems) {
        for (KeptFile picture : pictures) {
            SourceLocation at = SourceLocation.of(picture.source());
            if (isHuge(picture)) {
                ImageSize size = picture.facts().image().orElseThrow();
                problems.add(GalleryProblems.tooLarge(at, size.width(), size.height()));
            } else if (isBroken(picture)) {
                problems.add(GalleryProblems.notAPicture(at));
            }
        }
    }

    /** Where the site will have thumbnails, sorted by picture. */
    public List<SitePath> paths() {
        return sets.values().stream()
                .flatMap(set -> set.thumbnails().stream())
                .map(Thumbnail::path)
                .toList();
    }

    List<ThumbnailSet> sets() {
        return List.copyOf(sets.values());
    }

    /** Whether a browser could not show the file, or should not have to. */
    static boolean isUnfit(KeptFile picture) {
        return isHuge(picture) || isBroken(picture);
    }

    private static boolean isHuge(KeptFile picture) {
        return picture.facts()
                .image()
                .filter(size -> !size.format().equals("svg") && size.pixels() > Recipe.MOST_PIXELS)
                .isPresent();
    }

    private static boolean isBroken(KeptFile picture) {
        return picture.facts().image().isEmpty() && KNOWN_ENDINGS.contains(ending(picture.source()));
    }

    private static String ending(String source) {
        return source.substring(source.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }
}

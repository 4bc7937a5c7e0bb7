package org.sitegen.present;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sitegen.gallery.Pictures;
import org.sitegen.gallery.Thumbnail;
import org.sitegen.markdown.LinkTarget;
import org.sitegen.media.ImageSize;
import org.sitegen.model.KeptFile;
import org.sitegen.theme.Texts;
import org.sitegen.view.ImageRef;

/** Shows pictures. */
final class Images {

    /** As wide as the widest thumbnail: such a picture serves as one itself. */
    private static final int SMALL = 960;

    /** What browsers that know no {@code srcset} get, and what others count on before they have chosen. */
    private static final int MIDDLING = 480;

    private final Pictures pictures;
    private final Texts texts;

    Images(Pictures pictures, Texts texts) {
        this.pictures = pictures;
        this.texts = texts;
    }

    ImageRef of(KeptFile file, String alt) {
        Optional<ImageSize> size = file.facts().image();
        List<ImageRef.Source> sources = sources(file, size);
        return new ImageRef(
                file.path().encoded(),
                alt,
                size.map(ImageSize::width).orElse(0),
                size.map(ImageSize::height).orElse(0),
                shown(file, sources),
                sources);
    }

    /** A file in the text of an article; empty where it neither is a picture nor claims to be one. */
    Optional<LinkTarget.Picture> inText(KeptFile file) {
        Optional<ImageSize> size = file.facts().image();
        if (!pictures.showsOriginal(file)) {
            return Optional.of(new LinkTarget.Picture(0, 0, List.of(), Optional.of(unshown(file))));
        }
        return size.map(
                known -> new LinkTarget.Picture(known.width(), known.height(), copies(file, known), Optional.empty()));
    }

    /** None of what moves, since copies stand still; and where even the widest is too narrow to be read, the file is a choice. */
    private List<LinkTarget.Copy> copies(KeptFile file, ImageSize size) {
        List<LinkTarget.Copy> copies = new ArrayList<>();
        if (!size.animated()) {
            sources(file, Optional.of(size))
                    .forEach(source -> copies.add(new LinkTarget.Copy(source.url(), source.width())));
        }
        boolean isNarrow = !copies.isEmpty() && copies.get(copies.size() - 1).width() < Math.min(SMALL, size.width());
        if (isNarrow) {
            copies.add(new LinkTarget.Copy(file.path().encoded(), size.width()));
        }
        return copies;
    }

    private String unshown(KeptFile file) {
        String path = file.source();
        return texts.text("picture.unshown", path.substring(path.lastIndexOf('/') + 1));
    }

    private List<ImageRef.Source> sources(KeptFile file, Optional<ImageSize> size) {
        List<Thumbnail> thumbnails = pictures.thumbnails(file);
        if (thumbnails.isEmpty()) {
            return List.of();
        }
        List<ImageRef.Source> sources = new ArrayList<>();
        thumbnails.forEach(
                thumbnail -> sources.add(new ImageRef.Source(thumbnail.path().encoded(), thumbnail.width())));
        size.filter(original -> original.width() <= SMALL)
                .ifPresent(
                        original -> sources.add(new ImageRef.Source(file.path().encoded(), original.width())));
        return List.copyOf(sources);
    }

    private Optional<String> shown(KeptFile file, List<ImageRef.Source> sources) {
        Optional<String> middling = sources.stream()
                .filter(source -> source.width() >= MIDDLING)
                .map(ImageRef.Source::url)
                .findFirst();
        if (middling.isPresent()) {
            return middling;
        }
        if (!sources.isEmpty()) {
            return Optional.of(sources.get(sources.size() - 1).url());
        }
        return pictures.showsOriginal(file) ? Optional.of(file.path().encoded()) : Optional.empty();
    }
}

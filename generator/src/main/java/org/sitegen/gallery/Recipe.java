package org.sitegen.gallery;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.sitegen.media.ImageSize;
import org.sitegen.model.KeptFile;
import org.sitegen.url.SitePath;

/**
 * How thumbnails are made, as far as it can be told from the head of a picture. Whoever changes what comes out changes
 * {@link #VERSION} too: it is part of every name.
 */
final class Recipe {

    /** More pixels than this are not decoded: no camera makes them, and nobody's browser should have to. */
    static final long MOST_PIXELS = 100_000_000;

    /** Of pictures that are long and narrow, no thumbnail may have more pixels than this. */
    private static final long MOST_THUMBNAIL_PIXELS = 4_000_000;

    private static final String VERSION = "1 240 480 960 area jpeg 0.82";
    private static final List<Integer> WIDTHS = List.of(240, 480, 960);

    /** 96 bits: far beyond chance among the pictures of any archive, and short enough for pages that name hundreds. */
    private static final int NAME_DIGITS = 24;

    private Recipe() {}

    /**
     * The thumbnails of a file, from narrow to wide, each narrower than the picture. None for what is no picture that can be
     * decoded, is too large, or is no wider than the narrowest thumbnail.
     */
    static List<Thumbnail> thumbnails(KeptFile file) {
        return file.facts()
                .image()
                .filter(Recipe::isDecoded)
                .map(size -> thumbnails(size, name(file.facts().sha256())))
                .orElse(List.of());
    }

    private static boolean isDecoded(ImageSize size) {
        return !size.format().equals("svg") && size.pixels() <= MOST_PIXELS;
    }

    private static List<Thumbnail> thumbnails(ImageSize size, String name) {
        String stem = "thumbnails/" + name.substring(0, 2) + "/" + name.substring(2) + "-";
        // JPEG has no transparency; PNG is larger, so only what needs it gets it.
        String ending = size.transparent() ? ".png" : ".jpg";
        List<Thumbnail> thumbnails = new ArrayList<>();
        for (int width : WIDTHS) {
            long height = Math.max(1, Math.round((double) size.height() * width / size.width()));
            if (width < size.width() && height * width <= MOST_THUMBNAIL_PIXELS) {
                thumbnails.add(new Thumbnail(new SitePath(stem + width + ending), width, (int) height));
            }
        }
        return List.copyOf(thumbnails);
    }

    private static String name(String sha256) {
        byte[] key = (sha256 + "\n" + VERSION).getBytes(StandardCharsets.UTF_8);
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(key);
            return HexFormat.of().formatHex(digest).substring(0, NAME_DIGITS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}

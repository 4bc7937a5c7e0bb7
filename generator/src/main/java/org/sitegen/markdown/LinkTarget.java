package org.sitegen.markdown;

import java.util.List;
import java.util.Optional;

/** Where a link of a body leads once the whole archive is known. */
public sealed interface LinkTarget {

    /**
     * A page or file of the site.
     *
     * @param path the path from the site's root, percent-encoded
     * @param fragment the fragment with its {@code #}, or empty
     * @param picture how a file is shown that is known to be a picture, or should be one; empty for anything else
     */
    record Internal(String path, String fragment, Optional<Picture> picture) implements LinkTarget {

        /** A page, or a file that is no picture. */
        public Internal(String path, String fragment) {
            this(path, fragment, Optional.empty());
        }

        /** Written out, since fingerprints ask for it in every article before the generated method is compiled. */
        @Override
        public String toString() {
            return "Internal " + path + fragment + ' ' + (picture.isPresent() ? picture.get() : "");
        }
    }

    /**
     * A place in the same body.
     *
     * @param anchor the id, without prefix; what is encoded in a URL fragment is encoded when written
     */
    record Anchor(String anchor) implements LinkTarget {}

    /**
     * Any other URL, written as it is.
     *
     * @param url a URL whose scheme is allowed
     */
    record External(String url) implements LinkTarget {}

    /** Nothing to link to: a link becomes its text, a picture its alternative text. */
    record TextOnly() implements LinkTarget {}

    /**
     * A file that was not preserved: where it stood a notice is shown.
     *
     * @param notice the notice, plain text in the site's language
     */
    record Lost(String notice) implements LinkTarget {}

    /**
     * A picture of the site.
     *
     * @param width in pixels, 0 where it is not known
     * @param height in pixels, 0 where it is not known
     * @param copies the sizes that there are to choose from, from narrow to wide; empty where there is but the file
     * @param notice what stands in place of a picture that cannot be shown, plain text in the site's language
     */
    record Picture(int width, int height, List<Copy> copies, Optional<String> notice) {

        /** Takes an immutable copy. */
        public Picture {
            copies = List.copyOf(copies);
        }

        /** Written out as that of {@link Internal}. */
        @Override
        public String toString() {
            StringBuilder text = new StringBuilder("Picture ")
                    .append(width)
                    .append(' ')
                    .append(height)
                    .append(' ')
                    .append(copies.size());
            for (int i = 0; i < copies.size(); i++) {
                Copy copy = copies.get(i);
                text.append(' ').append(copy.width()).append(' ').append(copy.path());
            }
            return text.append(notice.isPresent() ? ' ' + notice.get() : "").toString();
        }
    }

    /**
     * A picture in one size.
     *
     * @param path the path from the site's root, percent-encoded
     * @param width in pixels
     */
    record Copy(String path, int width) {}
}

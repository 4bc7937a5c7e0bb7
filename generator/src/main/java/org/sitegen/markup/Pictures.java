package org.sitegen.markup;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Where a picture of a post really is. */
final class Pictures {

    /** Pictures of the board itself: smilies, icons, what stands for a picture until it is loaded, faces. */
    private static final Pattern OF_BOARD = Pattern.compile(
            "(?:.*/)?(?:static/image/|static/img/|images/(?:smilies|common|default|attachicons|icons)/).*"
                    + "|.*uc_server/(?:avatar\\.php|data/avatar/|images/noavatar).*"
                    + "|(?:.*/)?(?:none|filetype_unknown|blank|spacer|loading)\\.gif.*");

    private static final String THUMBNAIL = ".thumb.jpg";

    private Pictures() {}

    /** The address as written; empty where the picture is none of the author's. */
    static Optional<String> address(Element picture) {
        if (picture.hasAttr("smilieid")) {
            return Optional.empty();
        }
        for (String name : new String[] {"zoomfile", "file", "data-original", "data-src", "src"}) {
            String written = picture.attr(name).strip();
            if (!written.isEmpty() && !isUseless(written)) {
                return Optional.of(original(written));
            }
        }
        return Optional.empty();
    }

    private static boolean isUseless(String address) {
        String lower = address.toLowerCase(Locale.ROOT);
        return lower.startsWith("data:")
                || lower.startsWith("about:")
                || lower.startsWith("javascript:")
                || OF_BOARD.matcher(lower).matches();
    }

    private static String original(String address) {
        return address.toLowerCase(Locale.ROOT).endsWith(THUMBNAIL)
                ? address.substring(0, address.length() - THUMBNAIL.length())
                : address;
    }
}

package org.sitegen.discuz;

import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * Makes the addresses of a page absolute.
 *
 * @param base what they are relative to; may be empty, and then nothing can be made absolute
 */
record Addresses(String base) {

    /** What browsers name the folder of a saved page. */
    private static final Pattern SAVED_BESIDE =
            Pattern.compile("^(?:\\./)?[^/?#:]+(?:_files|\\.files|_archivos|_fichiers)/.*", Pattern.DOTALL);

    private static final Pattern HTTP = Pattern.compile("(?i)^https?://.*", Pattern.DOTALL);

    /** The absolute form of an address; what cannot be made absolute, or lies in the folder of a saved page, stays as written. */
    String absolute(String written) {
        String address = Words.trim(written);
        if (base.isEmpty() || address.isEmpty() || SAVED_BESIDE.matcher(address).matches()) {
            return address;
        }
        if (HTTP.matcher(address).matches()) {
            return address;
        }
        Element link = new Element("a");
        link.setBaseUri(base);
        link.attr("href", address);
        String absolute = link.absUrl("href");
        return absolute.isEmpty() ? address : absolute;
    }

    /** Whether an address is one of HTTP, and absolute. */
    static boolean isHttp(String address) {
        return HTTP.matcher(address).matches();
    }
}

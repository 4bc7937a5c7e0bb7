package org.sitegen.markup;

import java.util.ArrayList;
import java.util.List;
import org.sitegen.forum.BodyText;

/** The destinations of a body, by number. */
final class Destinations {

    private final List<String> addresses = new ArrayList<>();

    /** Takes a destination; what stands for it in the Markdown is returned. */
    String mark(String address) {
        addresses.add(address);
        return "" + BodyText.OPEN + (addresses.size() - 1) + BodyText.CLOSE;
    }

    List<String> all() {
        return addresses;
    }
}

package org.sitegen.importer;

import java.util.List;
import org.sitegen.forum.BodyText;

/** Addresses as they stand in Markdown. */
final class Destinations {

    private Destinations() {}

    /** An address as a text writes it, so that a picture of the text and an entry of the front matter can be compared. */
    static String safe(String address) {
        return new BodyText(BodyText.OPEN + "0" + BodyText.CLOSE, List.of(address)).markdown(written -> written);
    }
}

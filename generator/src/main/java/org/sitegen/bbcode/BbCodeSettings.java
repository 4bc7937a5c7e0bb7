package org.sitegen.bbcode;

import java.util.Optional;
import java.util.function.LongFunction;

/**
 * What a post says of its own message, and what is known of its attachments.
 *
 * @param htmlOn whether HTML in the message is HTML
 * @param bbcodeOff whether codes are text
 * @param attachments an attachment by its number, where it exists
 */
public record BbCodeSettings(boolean htmlOn, boolean bbcodeOff, LongFunction<Optional<Attached>> attachments) {

    /**
     * An attachment that a message places in its text.
     *
     * @param address where the file is
     * @param isPicture whether it is shown in the text
     */
    public record Attached(String address, boolean isPicture) {}
}

package org.sitegen.harvest;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The comment by which HTTrack says at the top of a page where it came from.
 *
 * @param address the absolute URL
 * @param saved when the page was fetched
 */
record MirrorNote(Optional<String> address, Optional<Instant> saved) {

    private static final MirrorNote NONE = new MirrorNote(Optional.empty(), Optional.empty());
    private static final int REACH = 8192;
    private static final Pattern COMMENT =
            Pattern.compile("<!-- Mirrored from ([^\\s<>\"]{1,2000}) by HTTrack([^<>]{0,200})-->");
    private static final Pattern DATE = Pattern.compile("[A-Z][a-z]{2}, [0-9]{2} [A-Z][a-z]{2} [0-9]{4} [0-9:]{8} GMT");

    static MirrorNote in(byte[] page) {
        String head = new String(page, 0, Math.min(page.length, REACH), StandardCharsets.ISO_8859_1);
        Matcher comment = COMMENT.matcher(head);
        return comment.find() ? new MirrorNote(Optional.of(absolute(comment.group(1))), date(comment.group(2))) : NONE;
    }

    private static String absolute(String address) {
        return address.matches("(?i)https?://.*") ? address : "http://" + address;
    }

    private static Optional<Instant> date(String text) {
        Matcher date = DATE.matcher(text);
        try {
            return date.find()
                    ? Optional.of(Instant.from(DateTimeFormatter.RFC_1123_DATE_TIME.parse(date.group())))
                    : Optional.empty();
        } catch (DateTimeException noDate) {
            return Optional.empty();
        }
    }
}

package org.sitegen.discuz;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What programs that save pages write into them about where they were fetched, and when.
 *
 * @param address the absolute URL, where there is one
 * @param moment when, where they tell
 */
record SavedFrom(Optional<String> address, Optional<Instant> moment) {

    private static final int HEAD = 8192;
    private static final int TAIL = 4096;
    private static final Pattern BROWSER =
            Pattern.compile("<!--\\s{0,9}saved from url=\\(\\d{1,6}\\)(\\S{1,2000}?)\\s{0,9}-->");
    private static final Pattern HTTRACK = Pattern.compile(
            "<!-- Mirrored from (\\S{1,2000}) by HTTrack[^,>]{0,80}, ((?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), \\d{1,2} \\w{3} \\d{4} [\\d:]{8} GMT)");
    private static final DateTimeFormatter RFC_1123 = DateTimeFormatter.RFC_1123_DATE_TIME.withLocale(Locale.ROOT);

    static SavedFrom of(String html) {
        String head = html.substring(0, Math.min(HEAD, html.length()));
        Matcher browser = BROWSER.matcher(head);
        if (browser.find()) {
            return new SavedFrom(Optional.of(browser.group(1)).filter(Addresses::isHttp), Optional.empty());
        }
        Matcher mirror = HTTRACK.matcher(head);
        if (mirror.find()) {
            return of(mirror);
        }
        Matcher end = HTTRACK.matcher(html.substring(Math.max(0, html.length() - TAIL)));
        return end.find() ? of(end) : new SavedFrom(Optional.empty(), Optional.empty());
    }

    private static SavedFrom of(Matcher mirror) {
        String address = mirror.group(1);
        return new SavedFrom(
                Optional.of(Addresses.isHttp(address) ? address : "http://" + address), moment(mirror.group(2)));
    }

    private static Optional<Instant> moment(String written) {
        try {
            return Optional.of(OffsetDateTime.parse(written, RFC_1123).toInstant());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}

package org.sitegen.face;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sitegen.Now;

/**
 * Reads the moment that a user names: ISO 8601 dates and date-times, with or without offset, and what people write in
 * their place ({@code 2022-5-7 12:37}). A date alone is its first moment.
 */
final class NowParser {

    private static final Pattern SHAPE = Pattern.compile("(?<year>\\d{4})-(?<month>\\d{1,2})-(?<day>\\d{1,2})"
            + "(?:(?:[Tt]| +)(?<hour>\\d{1,2}):(?<minute>\\d{2})(?::(?<second>\\d{2})(?:[.,](?<fraction>\\d{1,9}))?)?)?"
            + " *(?<offset>[Zz]|[+-]\\d{2}(?::?\\d{2})?)?");

    private NowParser() {}

    /** The moment, or empty where the text cannot be read as one. */
    static Optional<Now> parse(String text) {
        Matcher matcher = SHAPE.matcher(text.strip());
        if (!matcher.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(now(localTime(matcher), matcher.group("offset")));
        } catch (DateTimeException outOfRange) {
            return Optional.empty();
        }
    }

    private static Now now(LocalDateTime time, String offset) {
        return offset == null ? Now.local(time) : Now.at(time.toInstant(ZoneOffset.of(offset.replace('z', 'Z'))));
    }

    private static LocalDateTime localTime(Matcher matcher) {
        return LocalDateTime.of(
                number(matcher, "year"),
                number(matcher, "month"),
                number(matcher, "day"),
                number(matcher, "hour"),
                number(matcher, "minute"),
                number(matcher, "second"),
                nanoseconds(matcher.group("fraction")));
    }

    private static int number(Matcher matcher, String group) {
        return matcher.group(group) == null ? 0 : Integer.parseInt(matcher.group(group));
    }

    private static int nanoseconds(String fraction) {
        return fraction == null ? 0 : Integer.parseInt((fraction + "00000000").substring(0, 9));
    }
}

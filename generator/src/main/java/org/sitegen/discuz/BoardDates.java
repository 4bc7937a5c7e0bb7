package org.sitegen.discuz;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * Times as boards show them: in one of the forms that an administrator can choose, or in words that count from the moment at
 * which the page was made.
 *
 * @param zone the board's zone
 * @param made when the page was made, where known
 */
record BoardDates(ZoneId zone, Optional<Instant> made) {

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final String HALF = "(上午|下午|AM|PM)";
    private static final String TIME =
            "(?:[\\sT,]{0,5}" + HALF + "?\\s{0,3}(\\d{1,2})[:：](\\d{2})(?:[:：](\\d{2}))?(?:\\s{0,3}" + HALF + ")?)?";
    private static final Pattern YEAR_FIRST = Pattern.compile(
            "(?<!\\d)((?:19|20)\\d{2})\\s?[-/.年]\\s?(\\d{1,2})\\s?[-/.月]\\s?(\\d{1,2})(?!\\d)日?" + TIME, FLAGS);
    private static final Pattern DAY_FIRST =
            Pattern.compile("(?<!\\d)(\\d{1,2})[-/.](\\d{1,2})[-/.]((?:19|20)\\d{2})(?!\\d)" + TIME, FLAGS);
    private static final Pattern NOW = Pattern.compile("[刚剛][刚剛才]|just now", FLAGS);
    private static final Pattern HALF_AN_HOUR = Pattern.compile("半(?:小[时時]|[个個]小[时時])前", FLAGS);
    private static final Pattern AGO = Pattern.compile(
            "(\\d{1,4})\\s{0,3}(秒(?:[钟鐘])?|分(?:[钟鐘])?|(?:[个個])?小[时時]|天|second|minute|hour|day)s?\\s{0,3}(?:前|ago)",
            FLAGS);
    private static final Pattern DAY_BEFORE =
            Pattern.compile("(昨天|前天|今天|yesterday|today)\\s{0,3}(\\d{1,2})[:：](\\d{2})(?:[:：](\\d{2}))?", FLAGS);

    /** The time in an element: the absolute one of a title comes before the words that it explains. */
    Optional<OffsetDateTime> in(Element element) {
        for (Element titled : element.select("[title]")) {
            Optional<OffsetDateTime> absolute = absolute(titled.attr("title"));
            if (absolute.isPresent()) {
                return absolute;
            }
        }
        return in(element.text());
    }

    /** The first time in a text. */
    Optional<OffsetDateTime> in(String text) {
        String plain = text.replace('\u00A0', ' ').replace('\u3000', ' ');
        return absolute(plain).or(() -> made.flatMap(moment -> relative(plain, moment)));
    }

    private Optional<OffsetDateTime> absolute(String text) {
        Matcher yearFirst = YEAR_FIRST.matcher(text);
        if (yearFirst.find()) {
            return date(yearFirst.group(1), yearFirst.group(2), yearFirst.group(3))
                    .flatMap(date -> at(date, yearFirst));
        }
        Matcher dayFirst = DAY_FIRST.matcher(text);
        if (dayFirst.find()) {
            return date(dayFirst.group(3), dayFirst.group(2), dayFirst.group(1))
                    .or(() -> date(dayFirst.group(3), dayFirst.group(1), dayFirst.group(2)))
                    .flatMap(date -> at(date, dayFirst));
        }
        return Optional.empty();
    }

    private static Optional<LocalDate> date(String year, String month, String day) {
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private Optional<OffsetDateTime> at(LocalDate date, Matcher matcher) {
        if (matcher.group(5) == null) {
            return Optional.of(date.atStartOfDay(zone).toOffsetDateTime());
        }
        String half = matcher.group(4) == null ? matcher.group(8) : matcher.group(4);
        return time(matcher.group(5), matcher.group(6), matcher.group(7), half)
                .map(time -> date.atTime(time).atZone(zone).toOffsetDateTime());
    }

    private static Optional<LocalTime> time(String hour, String minute, String second, String half) {
        try {
            int hours = Integer.parseInt(hour);
            if (half != null && hours <= 12) {
                boolean afternoon = half.equals("下午") || half.equalsIgnoreCase("PM");
                hours = hours % 12 + (afternoon ? 12 : 0);
            }
            return Optional.of(
                    LocalTime.of(hours, Integer.parseInt(minute), second == null ? 0 : Integer.parseInt(second)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private Optional<OffsetDateTime> relative(String text, Instant moment) {
        LocalDateTime now = LocalDateTime.ofInstant(moment, zone).truncatedTo(ChronoUnit.SECONDS);
        Matcher dayBefore = DAY_BEFORE.matcher(text);
        if (dayBefore.find()) {
            LocalDate day = now.toLocalDate().minusDays(daysBefore(dayBefore.group(1)));
            return time(dayBefore.group(2), dayBefore.group(3), dayBefore.group(4), null)
                    .map(time -> day.atTime(time).atZone(zone).toOffsetDateTime());
        }
        return ago(text, now).map(then -> then.atZone(zone).toOffsetDateTime());
    }

    private static int daysBefore(String word) {
        return switch (word.charAt(0)) {
            case '前' -> 2;
            case '昨', 'y', 'Y' -> 1;
            default -> 0;
        };
    }

    private static Optional<LocalDateTime> ago(String text, LocalDateTime now) {
        LocalDateTime minute = now.truncatedTo(ChronoUnit.MINUTES);
        if (HALF_AN_HOUR.matcher(text).find()) {
            return Optional.of(minute.minusMinutes(30));
        }
        Matcher ago = AGO.matcher(text);
        if (ago.find()) {
            int count = Integer.parseInt(ago.group(1));
            return Optional.of(
                    switch (Character.toLowerCase(ago.group(2).charAt(0))) {
                        case '秒', 's' -> now.minusSeconds(count);
                        case '分', 'm' -> minute.minusMinutes(count);
                        case '天', 'd' -> minute.minusDays(count);
                        default -> minute.minusHours(count);
                    });
        }
        return NOW.matcher(text).find() ? Optional.of(minute) : Optional.empty();
    }

    /** Whether a text tells a time in words that need the moment at which the page was made. */
    static boolean isRelative(String text) {
        String plain = text.replace('\u00A0', ' ');
        return DAY_BEFORE.matcher(plain).find()
                || AGO.matcher(plain).find()
                || HALF_AN_HOUR.matcher(plain).find()
                || NOW.matcher(plain).find();
    }
}

package org.sitegen.content;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import org.sitegen.config.SiteZone;
import org.sitegen.problem.Message;

/**
 * Reads dates as keepers of archives write them: {@code 2022-5-7 12:37}, {@code 2022年5月7日下午3時}, {@code 2022/5/7},
 * {@code 2022.5.7}, {@code 20220507}, and ISO 8601 with or without seconds, fractions and offset. Full-width digits and
 * signs count as the plain ones.
 */
public final class DateReader {

    /**
     * What became of a text.
     *
     * @param date the date; empty where it could not be read
     * @param why why not; empty where it could be read
     */
    public record Reading(Optional<SiteDate> date, Optional<Message> why) {}

    private final String written;
    private final String text;
    private final SiteZone zone;
    private int at;

    private DateReader(String written, String text, SiteZone zone) {
        this.written = written;
        this.text = text;
        this.zone = zone;
    }

    /** Reads a date; one without an offset is in the zone. */
    public static Reading read(String written, SiteZone zone) {
        String text = Normalizer.normalize(written, Normalizer.Form.NFKC).strip();
        try {
            SiteDate date = new DateReader(written, text, zone).date();
            return new Reading(Optional.of(date), Optional.empty());
        } catch (Unreadable unreadable) {
            return new Reading(Optional.empty(), Optional.of(unreadable.why));
        }
    }

    private SiteDate date() {
        LocalDate day = day();
        skipWeekday();
        boolean isJoined = at < text.length() && "Tt".indexOf(text.charAt(at)) >= 0;
        at += isJoined ? 1 : 0;
        skipSpaces();
        if (at == text.length() && !isJoined) {
            return SiteDate.of(day, zone);
        }
        LocalDateTime local = LocalDateTime.of(day, time());
        skipSpaces();
        Optional<ZoneOffset> offset = offset();
        skipSpaces();
        if (at < text.length()) {
            throw unreadable();
        }
        SiteDate date = offset.map(shift -> moment(local, shift)).orElseGet(() -> SiteDate.of(local, zone));
        int year = date.day().getYear();
        if (year < 1 || year > 9999) {
            throw new Unreadable(ContentProblems.noSuchDay(written));
        }
        return date;
    }

    private SiteDate moment(LocalDateTime local, ZoneOffset offset) {
        Instant moment = local.toInstant(offset);
        return SiteDate.of(moment, zone);
    }

    private LocalDate day() {
        int digits = countDigits();
        if (digits == 8) {
            return day(number(4, 4), number(2, 2), number(2, 2));
        }
        if (digits != 4) {
            throw unreadable();
        }
        int year = number(4, 4);
        char first = separator("-/.年");
        int month = number(1, 2);
        separator(first == '年' ? "月" : String.valueOf(first));
        int day = number(1, 2);
        if (first == '年') {
            skipAny("日号號");
        }
        return day(year, month, day);
    }

    private LocalDate day(int year, int month, int day) {
        try {
            if (year > 0) {
                return LocalDate.of(year, month, day);
            }
        } catch (DateTimeException noDay) {
            // told below, as for the year 0
        }
        throw new Unreadable(ContentProblems.noSuchDay(written));
    }

    private char separator(String allowed) {
        skipSpaces();
        if (at == text.length() || allowed.indexOf(text.charAt(at)) < 0) {
            throw unreadable();
        }
        char found = text.charAt(at++);
        skipSpaces();
        return found;
    }

    private LocalTime time() {
        int shift = halfOfDay();
        int digits = countDigits();
        if (digits == 4 || digits == 6) {
            return time(number(2, 2), number(2, 2), digits == 6 ? number(2, 2) : 0);
        }
        int hour = number(1, 2);
        int minute = 0;
        int second = 0;
        if (isNext(":")) {
            at++;
            minute = number(2, 2);
            if (isNext(":")) {
                at++;
                second = number(2, 2);
                skipFraction();
            }
        } else {
            separator("时時點点");
            if (countDigits() > 0) {
                minute = number(1, 2);
                skipAny("分");
            }
            if (countDigits() > 0) {
                second = number(1, 2);
                skipAny("秒");
            }
        }
        skipSpaces();
        return time(inDay(hour, shift == 0 ? latinHalfOfDay() : shift), minute, second);
    }

    /** 1 for the morning, 2 for the afternoon, 0 where neither is said. */
    private int halfOfDay() {
        for (String word : new String[] {"上午", "早上", "凌晨", "下午", "晚上"}) {
            if (text.startsWith(word, at)) {
                at += word.length();
                skipSpaces();
                return word.equals("下午") || word.equals("晚上") ? 2 : 1;
            }
        }
        return latinHalfOfDay();
    }

    private int latinHalfOfDay() {
        String rest = text.substring(at, Math.min(at + 2, text.length())).toUpperCase(Locale.ROOT);
        if (rest.equals("AM") || rest.equals("PM")) {
            at += 2;
            skipSpaces();
            return rest.equals("PM") ? 2 : 1;
        }
        return 0;
    }

    private static int inDay(int hour, int half) {
        if (half == 2 && hour < 12) {
            return hour + 12;
        }
        return half == 1 && hour == 12 ? 0 : hour;
    }

    private LocalTime time(int hour, int minute, int second) {
        if (hour > 23 || minute > 59 || second > 59) {
            throw new Unreadable(ContentProblems.noSuchTime(written));
        }
        return LocalTime.of(hour, minute, second);
    }

    private void skipFraction() {
        if (isNext(".,") && at + 1 < text.length() && Character.isDigit(text.charAt(at + 1))) {
            at++;
            while (countDigits() > 0) {
                at++;
            }
        }
    }

    private Optional<ZoneOffset> offset() {
        for (String name : new String[] {"UTC", "GMT", "Z", "z"}) {
            if (text.startsWith(name, at)) {
                at += name.length();
                return at < text.length() && isNext("+-") ? offset() : Optional.of(ZoneOffset.UTC);
            }
        }
        if (!isNext("+-")) {
            return Optional.empty();
        }
        int sign = text.charAt(at++) == '-' ? -1 : 1;
        int hours = countDigits() > 2 ? number(2, 2) : number(1, 2);
        if (isNext(":")) {
            at++;
        }
        int minutes = countDigits() > 0 ? number(2, 2) : 0;
        if (hours * 60 + minutes > 18 * 60 || minutes > 59) {
            throw new Unreadable(ContentProblems.noSuchTime(written));
        }
        return Optional.of(ZoneOffset.ofTotalSeconds(sign * (hours * 60 + minutes) * 60));
    }

    /** A weekday after the day says nothing new: {@code 2022年5月7日 星期六}, {@code (六)}. */
    private void skipWeekday() {
        skipSpaces();
        int from = at;
        boolean isInBrackets = isNext("(");
        at += isInBrackets ? 1 : 0;
        boolean isNamed = false;
        for (String word : new String[] {"星期", "週", "周", "礼拜", "禮拜"}) {
            if (!isNamed && text.startsWith(word, at)) {
                at += word.length();
                isNamed = true;
            }
        }
        boolean isDay = (isNamed || isInBrackets) && isNext("一二三四五六日天");
        at += isDay ? 1 : 0;
        boolean isClosed = !isInBrackets || isNext(")");
        at += isInBrackets && isClosed ? 1 : 0;
        if (!isDay || !isClosed) {
            at = from;
        }
    }

    private int countDigits() {
        int end = at;
        while (end < text.length() && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
            end++;
        }
        return end - at;
    }

    private int number(int least, int most) {
        int digits = Math.min(countDigits(), most);
        if (digits < least || (countDigits() > most && most == 2 && least == 1)) {
            throw unreadable();
        }
        int value = Integer.parseInt(text.substring(at, at + digits));
        at += digits;
        return value;
    }

    private boolean isNext(String characters) {
        return at < text.length() && characters.indexOf(text.charAt(at)) >= 0;
    }

    private void skipAny(String characters) {
        skipSpaces();
        at += isNext(characters) ? 1 : 0;
    }

    private void skipSpaces() {
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
    }

    private Unreadable unreadable() {
        return new Unreadable(ContentProblems.noDate(written));
    }

    /** Ends the reading of a text that is no date. */
    private static final class Unreadable extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final transient Message why;

        Unreadable(Message why) {
            super(why.en(), null, false, false);
            this.why = why;
        }
    }
}

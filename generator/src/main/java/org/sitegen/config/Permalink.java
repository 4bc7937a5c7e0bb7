package org.sitegen.config;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.sitegen.problem.Message;
import org.sitegen.url.SitePath;

/**
 * The pattern of an article's address, such as {@code articles/{year}/{month}/{slug}.html}.
 *
 * @param pattern a path below the site's root that ends in {@code .html}, with {@code {year}}, {@code {month}},
 *     {@code {day}}, {@code {slug}}, {@code {id}} and {@code {category}} to be filled in
 */
public record Permalink(String pattern) {

    private static final List<String> NAMES = List.of("year", "month", "day", "slug", "id", "category");

    /** What is used where the settings name none. */
    public static final Permalink DEFAULT = new Permalink("articles/{year}/{month}/{slug}.html");

    /**
     * Takes a pattern.
     *
     * @throws IllegalArgumentException where it is none
     */
    public Permalink {
        Optional<Message> mistake = mistake(pattern);
        if (mistake.isPresent()) {
            throw new IllegalArgumentException(mistake.get().en());
        }
    }

    /** What is wrong with a pattern; empty where it is fine. */
    static Optional<Message> mistake(String pattern) {
        if (!pattern.endsWith(".html")) {
            return Optional.of(ConfigProblems.permalinkEnding(pattern));
        }
        String plain = pattern;
        for (String name : NAMES) {
            plain = plain.replace("{" + name + "}", "x");
        }
        if (plain.indexOf('{') >= 0 || plain.indexOf('}') >= 0) {
            return Optional.of(ConfigProblems.permalinkName(pattern));
        }
        boolean isPath = SitePath.isBelowRoot(plain)
                && plain.chars().noneMatch(c -> ":*?\"<>|#%".indexOf(c) >= 0 || Character.isISOControl(c));
        return isPath ? Optional.empty() : Optional.of(ConfigProblems.permalinkPath(pattern));
    }

    /**
     * The address of one article.
     *
     * @param day when it was published
     * @param slug its slug, fit for a path
     * @param id its id, each segment fit for a path
     * @param category its category, fit for a path
     */
    public String expand(LocalDate day, String slug, String id, String category) {
        StringBuilder path = new StringBuilder();
        int at = 0;
        for (int open = pattern.indexOf('{'); open >= 0; open = pattern.indexOf('{', at)) {
            int close = pattern.indexOf('}', open);
            path.append(pattern, at, open)
                    .append(
                            switch (pattern.substring(open + 1, close)) {
                                case "year" -> padded(day.getYear(), 4);
                                case "month" -> padded(day.getMonthValue(), 2);
                                case "day" -> padded(day.getDayOfMonth(), 2);
                                case "slug" -> slug;
                                case "id" -> id;
                                default -> category;
                            });
            at = close + 1;
        }
        return path.append(pattern, at, pattern.length()).toString();
    }

    /** Whether addresses have a part of this name in them: {@code id}, {@code category} … */
    public boolean uses(String name) {
        return pattern.contains("{" + name + "}");
    }

    private static String padded(int number, int digits) {
        String plain = Integer.toString(number);
        return number < 0
                ? String.format(Locale.ROOT, "%0" + digits + "d", number)
                : "0".repeat(Math.max(0, digits - plain.length())) + plain;
    }
}

package org.sitegen.config;

import java.time.LocalDate;
import java.util.Locale;

/**
 * The pattern of an article's address, such as {@code articles/{year}/{month}/{slug}.html}.
 *
 * @param pattern a path below the site's root that ends in {@code .html}, with {@code {year}}, {@code {month}},
 *     {@code {day}}, {@code {slug}}, {@code {id}} and {@code {category}} to be filled in
 */
public record Permalink(String pattern) {

    /** What is used where the settings name none. */
    public static final Permalink DEFAULT = new Permalink("articles/{year}/{month}/{slug}.html");

    /**
     * The address of one article.
     *
     * @param day when it was published
     * @param slug its slug
     * @param id its id, each segment already fit for a path
     * @param category its category, already fit for a path
     */
    public String expand(LocalDate day, String slug, String id, String category) {
        return fill(
                fill(
                        pattern.replace("{year}", String.format(Locale.ROOT, "%04d", day.getYear()))
                                .replace("{month}", String.format(Locale.ROOT, "%02d", day.getMonthValue()))
                                .replace("{day}", String.format(Locale.ROOT, "%02d", day.getDayOfMonth())),
                        "{slug}",
                        slug),
                "{id}",
                id);
    }

    private static String fill(String text, String name, String value) {
        return text.replace(name, value);
    }
}

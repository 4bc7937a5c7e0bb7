package org.sitegen.benchmark;

import java.util.List;

/**
 * What archive to make. The same options give the same bytes.
 *
 * @param articles how many articles
 * @param seed another seed gives other articles
 * @param perDay articles a day, 1 to 999; days go back from the end of 2025
 * @param attachments whether articles have pictures
 * @param format for which generator
 */
record ArchiveOptions(int articles, long seed, int perDay, Attachments attachments, Format format) {

    static final int DEFAULT_PER_DAY = 20;

    /** Whether articles have pictures. */
    enum Attachments {
        /** All share a pool of pictures. */
        POOL,
        /** There are none. */
        NONE
    }

    ArchiveOptions {
        if (articles < 0) {
            throw new IllegalArgumentException("--articles must be 0 or more");
        }
        if (perDay < 1 || perDay > 999) {
            throw new IllegalArgumentException("--per-day must be 1 to 999");
        }
    }

    /** An archive for site-gen of so many articles, as the defaults say. */
    static ArchiveOptions of(int articles) {
        return new ArchiveOptions(articles, 1, DEFAULT_PER_DAY, Attachments.POOL, Format.SITE_GEN);
    }

    /**
     * The same archive with one option set.
     *
     * @param name the option: {@code --seed}
     * @throws IllegalArgumentException with a sentence for the user, where option or value is wrong
     */
    ArchiveOptions with(String name, String value) {
        return switch (name) {
            case "--articles" -> new ArchiveOptions(number(name, value), seed, perDay, attachments, format);
            case "--seed" -> new ArchiveOptions(articles, number(name, value), perDay, attachments, format);
            case "--per-day" -> new ArchiveOptions(articles, seed, number(name, value), attachments, format);
            case "--attachments" -> new ArchiveOptions(articles, seed, perDay, attachments(value), format);
            case "--format" -> new ArchiveOptions(articles, seed, perDay, attachments, Format.of(value));
            default -> throw new IllegalArgumentException("no such option: " + name);
        };
    }

    private static int number(String name, String value) {
        try {
            return Integer.parseInt(value);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException(name + " needs a number, not " + value, e);
        }
    }

    private static Attachments attachments(String value) {
        if (!List.of("pool", "none").contains(value)) {
            throw new IllegalArgumentException("--attachments is pool or none, not " + value);
        }
        return value.equals("pool") ? Attachments.POOL : Attachments.NONE;
    }
}

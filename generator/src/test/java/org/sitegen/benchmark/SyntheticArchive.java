package org.sitegen.benchmark;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * A news archive that was made up: articles by number, 0 the newest, each a pure function of the options and its number.
 * Safe for use by many threads.
 */
final class SyntheticArchive {

    /** How many different pictures there are. */
    static final int PICTURES = 200;

    private static final LocalDate NEWEST_DAY = LocalDate.of(2025, 12, 31);
    private static final int FIRST_MINUTE = 6 * 60;
    private static final int MINUTES = 1000;
    private static final int REACH = 500;

    private final ArchiveOptions options;
    private final Zipf<String> tags = new Zipf<>(Word.tags());
    private final Zipf<String> authors = new Zipf<>(Word.authors());

    SyntheticArchive(ArchiveOptions options) {
        this.options = options;
    }

    int size() {
        return options.articles();
    }

    /** The day of an article. */
    LocalDate day(int index) {
        return NEWEST_DAY.minusDays(index / options.perDay());
    }

    /** Articles of a day are numbered in the order of their times. */
    private int numberInDay(int index) {
        return options.perDay() - index % options.perDay();
    }

    String slug(int index) {
        LocalDate day = day(index);
        int number = 10000 * day.getYear() + 100 * day.getMonthValue() + day.getDayOfMonth();
        return number + String.format(Locale.ROOT, "-%03d", numberInDay(index));
    }

    private String title(int index) {
        return Story.title(new Dice(options.seed(), "title", index));
    }

    /** The article of a number. */
    SyntheticArticle article(int index) {
        Dice dice = new Dice(options.seed(), "article", index);
        List<Attached> attachments = attachments(dice);
        return new SyntheticArticle(
                slug(index),
                day(index),
                time(index, dice),
                title(index),
                authors.choose(dice),
                dice.of(Word.CATEGORIES),
                tags(dice),
                "https://old.example/thread-" + (options.articles() - index) + "-1-1.html",
                attachments,
                Story.body(dice, attachments, reference(index, dice)));
    }

    private LocalTime time(int index, Dice dice) {
        int slot = MINUTES / options.perDay();
        int minute = FIRST_MINUTE + (numberInDay(index) - 1) * slot + dice.below(slot);
        return LocalTime.of(minute / 60, minute % 60);
    }

    private List<String> tags(Dice dice) {
        Set<String> chosen = new LinkedHashSet<>();
        for (int left = dice.between(1, 4); left > 0; left--) {
            chosen.add(tags.choose(dice));
        }
        return List.copyOf(chosen);
    }

    private List<Attached> attachments(Dice dice) {
        if (options.attachments() == ArchiveOptions.Attachments.NONE) {
            return List.of();
        }
        Set<Integer> pictures = new LinkedHashSet<>();
        for (int left = Math.max(0, dice.between(-1, 3)); left > 0; left--) {
            pictures.add(dice.below(PICTURES));
        }
        List<Attached> attachments = new ArrayList<>();
        for (int picture : pictures) {
            String caption = Story.caption(dice);
            attachments.add(new Attached(
                    pictureName(picture), caption + ".png", caption, dice.below(1 << dice.between(2, 12))));
        }
        return attachments;
    }

    /** A link to an article that is somewhat older. */
    private Optional<String> reference(int index, Dice dice) {
        int other = Math.min(index + dice.between(1, REACH), options.articles() - 1);
        return dice.chance(20) && other > index
                ? Optional.of("[" + title(other) + "](" + options.format().link(day(other), slug(other)) + ")")
                : Optional.empty();
    }

    static String pictureName(int number) {
        return String.format(Locale.ROOT, "pic-%03d.png", number);
    }

    /** The bytes of a picture. */
    byte[] picture(int number) {
        return Picture.png(new Dice(options.seed(), "picture", number));
    }
}

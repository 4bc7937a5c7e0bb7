package org.sitegen.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A sentence with gaps for words: {@code {place}的{thing}{result}}. */
final class Phrase {

    private static final Pattern GAP = Pattern.compile("\\{([a-z]+)}");

    private final List<Function<Dice, String>> parts;

    private Phrase(List<Function<Dice, String>> parts) {
        this.parts = parts;
    }

    /** Phrases, one of which will be chosen. */
    static List<Phrase> all(String... patterns) {
        return Stream.of(patterns).map(Phrase::of).toList();
    }

    private static Phrase of(String pattern) {
        List<Function<Dice, String>> parts = new ArrayList<>();
        Matcher matcher = GAP.matcher(pattern);
        int end = 0;
        for (MatchResult gap : matcher.results().toList()) {
            String before = pattern.substring(end, gap.start());
            parts.add(dice -> before);
            parts.add(Word.named(gap.group(1))::choose);
            end = gap.end();
        }
        String rest = pattern.substring(end);
        parts.add(dice -> rest);
        return new Phrase(List.copyOf(parts));
    }

    /** The phrase with words in its gaps. */
    String fill(Dice dice) {
        StringBuilder text = new StringBuilder();
        parts.forEach(part -> text.append(part.apply(dice)));
        return text.toString();
    }
}

package org.sitegen.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.cli.CommandLine;
import org.apache.commons.cli.DefaultParser;
import org.apache.commons.cli.DefaultParser.NonOptionAction;
import org.apache.commons.cli.MissingArgumentException;
import org.apache.commons.cli.Option;
import org.apache.commons.cli.Options;
import org.apache.commons.cli.ParseException;

/**
 * The words before a command, or behind it, split into options, their values and arguments.
 *
 * <p>The parser is more lenient than we are: to it {@code -source} is {@code --source}, and a misspelled option can be a
 * value. So it does not get words that look like options and are none.
 */
final class SplitWords {

    /** Behind it nothing is an option. */
    static final String END_OF_OPTIONS = "--";

    private static final String NUMBER = "-\\d*\\.?\\d+";

    private final List<String> words;
    private final List<String> unknown;
    private final CommandLine split;

    private SplitWords(List<String> words, List<String> unknown, CommandLine split) {
        this.words = words;
        this.unknown = unknown;
        this.split = split;
    }

    /** Splits words, or says in an {@link UnreadableWordsException} which option is not written as it has to be. */
    static SplitWords of(List<String> words, Options options) {
        List<String> optional =
                words.stream().takeWhile(word -> !word.equals(END_OF_OPTIONS)).toList();
        refuseFlagsWithValues(optional, options);
        List<String> unknown = optional.stream()
                .filter(word -> looksLikeOption(word) && !isKnown(word, options))
                .toList();
        List<String> rest = new ArrayList<>(optional);
        rest.removeAll(unknown);
        rest.addAll(words.subList(optional.size(), words.size()));
        return new SplitWords(words, unknown, split(rest, options));
    }

    /** The options as they can be typed. */
    static List<String> names(Options options) {
        return options.getOptions().stream().flatMap(SplitWords::names).toList();
    }

    boolean has(String option) {
        return split.hasOption(option);
    }

    /** The value of an option; that of the last, where it stands there more than once. */
    Optional<String> value(String option) {
        return Optional.ofNullable(split.getOptionValues(option)).map(values -> values[values.length - 1]);
    }

    List<String> arguments() {
        return split.getArgList();
    }

    /** The first word that is no known option. */
    Optional<String> firstUnknown() {
        return unknown.stream().findFirst();
    }

    /** The first word that is neither a known option nor its value. */
    Optional<String> firstUnknownOrArgument() {
        return words.stream()
                .filter(word -> unknown.contains(word) || arguments().contains(word))
                .findFirst();
    }

    private static CommandLine split(List<String> words, Options options) {
        try {
            CommandLine split = DefaultParser.builder()
                    .setAllowPartialMatching(false)
                    .setStripLeadingAndTrailingQuotes(false)
                    .get()
                    .parse(options, null, NonOptionAction.SKIP, words.toArray(String[]::new));
            for (Option option : split.getOptions()) {
                if (option.hasArg() && looksLikeOption(option.getValue())) {
                    throw missingValue(option);
                }
            }
            return split;
        } catch (MissingArgumentException missing) {
            throw missingValue(missing.getOption());
        } catch (ParseException unexpected) {
            throw new IllegalStateException(unexpected);
        }
    }

    private static UnreadableWordsException missingValue(Option option) {
        return new UnreadableWordsException(CommandLineProblems.missingValue("--" + option.getLongOpt()));
    }

    private static void refuseFlagsWithValues(List<String> words, Options options) {
        List<String> flags = options.getOptions().stream()
                .filter(option -> !option.hasArg())
                .flatMap(SplitWords::names)
                .toList();
        for (String word : words) {
            if (word.contains("=") && flags.contains(nameIn(word))) {
                throw new UnreadableWordsException(CommandLineProblems.flagWithValue(nameIn(word)));
            }
        }
    }

    private static boolean isKnown(String word, Options options) {
        return names(options).contains(nameIn(word)) || isCluster(word, options);
    }

    /** Whether a word is several short options in one. */
    private static boolean isCluster(String word, Options options) {
        return !word.contains("=") && options.hasShortOption(word.substring(1, 2));
    }

    private static boolean looksLikeOption(String word) {
        return word.startsWith("-") && word.length() > 1 && !word.matches(NUMBER);
    }

    private static Stream<String> names(Option option) {
        String name = "--" + option.getLongOpt();
        return option.getOpt() == null ? Stream.of(name) : Stream.of(name, "-" + option.getOpt());
    }

    private static String nameIn(String word) {
        int end = word.indexOf('=');
        return end < 0 ? word : word.substring(0, end);
    }
}

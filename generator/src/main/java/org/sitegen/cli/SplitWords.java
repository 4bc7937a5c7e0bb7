package org.sitegen.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
 *
 * <p>It is part of each start. There are loops where streams could be, because each lambda would have to be linked anew.
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
        int end = words.contains(END_OF_OPTIONS) ? words.indexOf(END_OF_OPTIONS) : words.size();
        List<String> names = names(options);
        List<String> known = new ArrayList<>();
        List<String> unknown = new ArrayList<>();
        for (String word : words.subList(0, end)) {
            String name = nameIn(word);
            if (names.contains(name)) {
                refuseValueOfFlag(word, options.getOption(name));
                known.add(word);
            } else if (looksLikeOption(word) && !isCluster(word, options)) {
                unknown.add(word);
            } else {
                known.add(word);
            }
        }
        known.addAll(words.subList(end, words.size()));
        return new SplitWords(words, unknown, split(known, options));
    }

    /** The options as they can be typed. */
    static List<String> names(Options options) {
        List<String> names = new ArrayList<>();
        for (Option option : options.getOptions()) {
            names.add("--" + option.getLongOpt());
            if (option.getOpt() != null) {
                names.add("-" + option.getOpt());
            }
        }
        return names;
    }

    boolean has(String option) {
        return split.hasOption(option);
    }

    /** The value of an option; that of the last, where it stands there more than once. */
    Optional<String> value(String option) {
        String[] values = split.getOptionValues(option);
        return values == null ? Optional.empty() : Optional.of(values[values.length - 1]);
    }

    List<String> arguments() {
        return split.getArgList();
    }

    /** The first word that is no known option. */
    Optional<String> firstUnknown() {
        return unknown.isEmpty() ? Optional.empty() : Optional.of(unknown.get(0));
    }

    /** The first word that is neither a known option nor its value. */
    Optional<String> firstUnknownOrArgument() {
        for (String word : words) {
            if (unknown.contains(word) || arguments().contains(word)) {
                return Optional.of(word);
            }
        }
        return Optional.empty();
    }

    private static CommandLine split(List<String> words, Options options) {
        try {
            CommandLine split = DefaultParser.builder()
                    .setAllowPartialMatching(false)
                    .setStripLeadingAndTrailingQuotes(false)
                    .get()
                    .parse(options, null, NonOptionAction.SKIP, words.toArray(new String[0]));
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

    private static void refuseValueOfFlag(String word, Option option) {
        if (word.contains("=") && !option.hasArg()) {
            throw new UnreadableWordsException(CommandLineProblems.flagWithValue(nameIn(word)));
        }
    }

    /** Whether a word is several short options in one. */
    private static boolean isCluster(String word, Options options) {
        return !word.contains("=") && options.hasShortOption(word.substring(1, 2));
    }

    private static boolean looksLikeOption(String word) {
        return word.startsWith("-") && word.length() > 1 && !word.matches(NUMBER);
    }

    private static String nameIn(String word) {
        int end = word.indexOf('=');
        return end < 0 ? word : word.substring(0, end);
    }
}

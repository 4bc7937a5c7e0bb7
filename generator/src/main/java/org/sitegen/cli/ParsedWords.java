package org.sitegen.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.commons.cli.Options;
import org.sitegen.face.Command;
import org.sitegen.face.Option;
import org.sitegen.problem.Message;

/** The words of a command line, told apart. What can be said is in the table of commands. */
final class ParsedWords {

    private static final String HELP = "help";
    private static final String VERSION = "version";

    private final Optional<Command> command;
    private final SplitWords before;
    private final Optional<SplitWords> behind;

    private ParsedWords(Optional<Command> command, SplitWords before, Optional<SplitWords> behind) {
        this.command = command;
        this.before = before;
        this.behind = behind;
    }

    /** Reads words, or says in an {@link UnreadableWordsException} which of them cannot be read. */
    static ParsedWords parse(List<String> words) {
        int place = placeOfCommand(words);
        Optional<Command> command = words.stream().skip(place).findFirst().flatMap(Command::named);
        ParsedWords parsed = new ParsedWords(
                command,
                SplitWords.of(words.subList(0, place), programOptions()),
                command.map(known -> SplitWords.of(words.subList(place + 1, words.size()), options(known))));
        Optional<Message> unexpected = parsed.unexpectedBehind().or(parsed::unexpectedBefore);
        if (unexpected.isPresent()) {
            throw new UnreadableWordsException(unexpected.get());
        }
        return parsed;
    }

    /** The names of all commands. */
    static List<String> commandNames() {
        return Arrays.stream(Command.values()).map(Command::word).toList();
    }

    /** The options that can be typed behind a command. */
    static List<String> optionNames(Command command) {
        return SplitWords.names(options(command));
    }

    Optional<Command> command() {
        return command;
    }

    boolean asksForHelp() {
        return before.has(HELP) || behind.map(words -> words.has(HELP)).orElse(false);
    }

    boolean asksForVersion() {
        return before.has(VERSION);
    }

    boolean has(Option option) {
        return behind.map(words -> words.has(option.word())).orElse(false);
    }

    Optional<String> value(Option option) {
        return behind.flatMap(words -> words.value(option.word()));
    }

    /** What stands after the command without being an option. */
    List<String> arguments() {
        return behind.map(SplitWords::arguments).orElse(List.of());
    }

    /** Where the command stands; behind the last word, if there is none. */
    private static int placeOfCommand(List<String> words) {
        for (int place = 0; place < words.size() && !words.get(place).equals(SplitWords.END_OF_OPTIONS); place++) {
            if (Command.named(words.get(place)).isPresent()) {
                return place;
            }
        }
        return words.size();
    }

    private static Options programOptions() {
        return helpOption().addOption("V", VERSION, false, "");
    }

    private static Options options(Command command) {
        Options options = helpOption();
        command.options().stream()
                .filter(option -> !option.isArgument())
                .forEach(option -> options.addOption(null, option.word(), !option.isFlag(), ""));
        return options;
    }

    private static Options helpOption() {
        return new Options().addOption("h", HELP, false, "");
    }

    private Optional<Message> unexpectedBefore() {
        if (before.has(HELP) || before.has(VERSION)) {
            return Optional.empty();
        }
        return before.firstUnknownOrArgument()
                .map(word -> word.startsWith("-")
                        ? CommandLineProblems.missingCommand(word, commandNames())
                        : CommandLineProblems.unknownCommand(word, commandNames()));
    }

    private Optional<Message> unexpectedBehind() {
        if (command.isEmpty() || behind.isEmpty() || asksForHelp() || asksForVersion()) {
            return Optional.empty();
        }
        Optional<String> word = takesArguments(command.get())
                ? behind.get().firstUnknown()
                : behind.get().firstUnknownOrArgument();
        return word.map(unexpected -> unexpected(unexpected, command.get()));
    }

    private static boolean takesArguments(Command command) {
        return command == Command.HELP || command.options().stream().anyMatch(Option::isArgument);
    }

    private static Message unexpected(String word, Command command) {
        return word.startsWith("-")
                ? CommandLineProblems.unknownOption(word.replaceFirst("=.*", ""), command.word(), optionNames(command))
                : CommandLineProblems.unexpectedArgument(word, command.word());
    }
}

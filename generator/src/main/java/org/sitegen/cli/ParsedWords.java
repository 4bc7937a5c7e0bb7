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
    private final SplitWords behind;

    private ParsedWords(Optional<Command> command, SplitWords before, SplitWords behind) {
        this.command = command;
        this.before = before;
        this.behind = behind;
    }

    /** Reads words, or says in an {@link UnreadableWordsException} which of them cannot be read. */
    static ParsedWords parse(List<String> words) {
        int place = placeOfCommand(words);
        ParsedWords parsed = place < words.size()
                ? parse(words, place, Command.named(words.get(place)).orElseThrow())
                : new ParsedWords(
                        Optional.empty(),
                        SplitWords.of(words, programOptions()),
                        SplitWords.of(List.of(), new Options()));
        parsed.refuseUnexpectedBehind();
        parsed.refuseUnexpectedBefore();
        return parsed;
    }

    private static ParsedWords parse(List<String> words, int place, Command command) {
        return new ParsedWords(
                Optional.of(command),
                SplitWords.of(words.subList(0, place), programOptions()),
                SplitWords.of(words.subList(place + 1, words.size()), options(command)));
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
        return before.has(HELP) || behind.has(HELP);
    }

    boolean asksForVersion() {
        return before.has(VERSION);
    }

    boolean has(Option option) {
        return behind.has(option.word());
    }

    Optional<String> value(Option option) {
        return behind.value(option.word());
    }

    /** What stands after the command without being an option. */
    List<String> arguments() {
        return behind.arguments();
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
        for (Option option : command.options()) {
            if (!option.isArgument()) {
                options.addOption(null, option.word(), !option.isFlag(), "");
            }
        }
        return options;
    }

    private static Options helpOption() {
        return new Options().addOption("h", HELP, false, "");
    }

    private void refuseUnexpectedBefore() {
        Optional<String> word = before.firstUnknownOrArgument();
        if (word.isPresent() && !before.has(HELP) && !before.has(VERSION)) {
            throw new UnreadableWordsException(
                    word.get().startsWith("-")
                            ? CommandLineProblems.missingCommand(word.get(), commandNames())
                            : CommandLineProblems.unknownCommand(word.get(), commandNames()));
        }
    }

    private void refuseUnexpectedBehind() {
        Optional<String> word = takesArguments() ? behind.firstUnknown() : behind.firstUnknownOrArgument();
        if (word.isPresent() && command.isPresent() && !asksForHelp() && !asksForVersion()) {
            throw new UnreadableWordsException(unexpected(word.get(), command.get()));
        }
    }

    private boolean takesArguments() {
        for (Option option : command.map(Command::options).orElse(List.of())) {
            if (option.isArgument()) {
                return true;
            }
        }
        return command.equals(Optional.of(Command.HELP));
    }

    private static Message unexpected(String word, Command command) {
        return word.startsWith("-")
                ? CommandLineProblems.unknownOption(word.replaceFirst("=.*", ""), command.word(), optionNames(command))
                : CommandLineProblems.unexpectedArgument(word, command.word());
    }
}

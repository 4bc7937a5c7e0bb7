package org.sitegen.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.sitegen.face.Command;
import org.sitegen.face.Option;
import org.sitegen.face.Spelling;
import org.sitegen.problem.Message;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/**
 * The words of a command line, told apart. The parser's model is made from the table of commands, without annotations: it
 * starts faster, and there is no second table.
 */
final class ParsedWords {

    private static final String PROGRAM = "site-gen";
    private static final String HELP = "--help";
    private static final String VERSION = "--version";

    private final ParseResult program;

    private ParsedWords(ParseResult program) {
        this.program = program;
    }

    /** Reads words, or says in an {@link UnreadableWordsException} which of them cannot be read. */
    static ParsedWords parse(List<String> words) {
        CommandLine parser = parser();
        try {
            return new ParsedWords(parser.parseArgs(words.toArray(String[]::new)));
        } catch (ParameterException unreadable) {
            throw new UnreadableWordsException(message(unreadable, words));
        }
    }

    /** The names of all commands. */
    static List<String> commandNames() {
        return Arrays.stream(Command.values()).map(Command::word).toList();
    }

    Optional<Command> command() {
        return commandResult()
                .flatMap(result -> Command.named(result.commandSpec().name()));
    }

    boolean asksForHelp() {
        return Stream.concat(Stream.of(program), commandResult().stream()).anyMatch(ParseResult::isUsageHelpRequested);
    }

    boolean asksForVersion() {
        return program.isVersionHelpRequested();
    }

    boolean has(Option option) {
        return commandResult()
                .map(result -> result.hasMatchedOption(spelled(option)))
                .orElse(false);
    }

    Optional<String> value(Option option) {
        return commandResult().map(result -> result.matchedOptionValue(spelled(option), (String) null));
    }

    /** What stands after the command without being an option. */
    List<String> arguments() {
        return commandResult()
                .map(result -> result.matchedPositionals().stream()
                        .flatMap(positional -> positional.originalStringValues().stream())
                        .toList())
                .orElse(List.of());
    }

    private Optional<ParseResult> commandResult() {
        return Optional.ofNullable(program.subcommand());
    }

    /** The model that the parser follows. */
    static CommandLine parser() {
        CommandSpec program = CommandSpec.create().name(PROGRAM);
        program.addOption(help());
        program.addOption(OptionSpec.builder(VERSION, "-V")
                .type(boolean.class)
                .versionHelp(true)
                .build());
        for (Command command : Command.values()) {
            program.addSubcommand(command.word(), spec(command));
        }
        return new CommandLine(program)
                .setExpandAtFiles(false)
                .setOverwrittenOptionsAllowed(true)
                .setUnmatchedOptionsAllowedAsOptionParameters(false);
    }

    private static CommandSpec spec(Command command) {
        CommandSpec spec = CommandSpec.create().name(command.word());
        spec.addOption(help());
        command.options().stream()
                .filter(option -> !option.isArgument())
                .map(ParsedWords::spec)
                .forEach(spec::addOption);
        if (command == Command.HELP || command.options().stream().anyMatch(Option::isArgument)) {
            spec.addPositional(PositionalParamSpec.builder()
                    .type(List.class)
                    .auxiliaryTypes(String.class)
                    .arity("0..*")
                    .build());
        }
        return spec;
    }

    private static OptionSpec spec(Option option) {
        OptionSpec.Builder builder = OptionSpec.builder(spelled(option));
        return option.isFlag()
                ? builder.type(boolean.class).arity("0").build()
                : builder.type(String.class).arity("1").build();
    }

    private static OptionSpec help() {
        return OptionSpec.builder(HELP, "-h")
                .type(boolean.class)
                .usageHelp(true)
                .build();
    }

    private static String spelled(Option option) {
        return Spelling.COMMAND_LINE.of(option);
    }

    private static Message message(ParameterException unreadable, List<String> words) {
        CommandSpec spec = unreadable.getCommandLine().getCommandSpec();
        if (unreadable instanceof UnmatchedArgumentException unmatched) {
            return unmatched(unmatched.getUnmatched().get(0), spec);
        }
        if (unreadable instanceof MissingParameterException missing) {
            return CommandLineProblems.missingValue(name(missing.getMissing().get(0)));
        }
        return flagWithValue(words).map(CommandLineProblems::flagWithValue).orElseGet(() -> {
            String english = unreadable.getMessage();
            return new Message(english, english, english);
        });
    }

    /** The parser tells this mistake only in a text. */
    private static Optional<String> flagWithValue(List<String> words) {
        return words.stream()
                .filter(word -> word.contains("="))
                .map(word -> word.substring(0, word.indexOf('=')))
                .filter(name -> Arrays.stream(Option.values())
                        .anyMatch(option -> option.isFlag() && spelled(option).equals(name)))
                .findFirst();
    }

    private static Message unmatched(String word, CommandSpec spec) {
        boolean option = word.startsWith("-");
        String name = word.replaceFirst("=.*", "");
        if (spec.name().equals(PROGRAM)) {
            return option
                    ? CommandLineProblems.missingCommand(word, commandNames())
                    : CommandLineProblems.unknownCommand(word, commandNames());
        }
        return option
                ? CommandLineProblems.unknownOption(
                        name, spec.name(), List.copyOf(spec.optionsMap().keySet()))
                : CommandLineProblems.unexpectedArgument(word, spec.name());
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }
}

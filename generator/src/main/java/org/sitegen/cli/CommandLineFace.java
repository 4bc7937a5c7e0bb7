package org.sitegen.cli;

import java.io.PrintStream;
import java.util.List;
import java.util.Optional;
import org.sitegen.Version;
import org.sitegen.face.ArchiveOptions;
import org.sitegen.face.BuildOptions;
import org.sitegen.face.Command;
import org.sitegen.face.Commands;
import org.sitegen.face.EjectOptions;
import org.sitegen.face.ExitStatus;
import org.sitegen.face.HelpText;
import org.sitegen.face.ImportOptions;
import org.sitegen.face.NewOptions;
import org.sitegen.face.Option;
import org.sitegen.face.Outcome;
import org.sitegen.face.Spelling;
import org.sitegen.face.Surroundings;
import org.sitegen.problem.Message;

/** Turns the words of a command line into a command, runs it, and says how it ended. */
final class CommandLineFace {

    private final Surroundings surroundings;
    private final Commands commands;
    private final HelpText help;

    CommandLineFace(Surroundings surroundings) {
        this.surroundings = surroundings;
        this.commands = new Commands(surroundings);
        this.help = new HelpText(surroundings.language(), Spelling.COMMAND_LINE);
    }

    /** Runs one command line. */
    ExitStatus run(List<String> words) {
        try {
            return run(ParsedWords.parse(words));
        } catch (UnreadableWordsException unreadable) {
            return wrongUsage(unreadable.text());
        }
    }

    private ExitStatus run(ParsedWords words) {
        if (words.asksForVersion()) {
            return print(version());
        }
        if (words.asksForHelp()) {
            return print(words.command().map(help::of).orElseGet(help::overview));
        }
        return words.command().map(command -> run(command, words)).orElseGet(this::nothingSaid);
    }

    private ExitStatus run(Command command, ParsedWords words) {
        return switch (command) {
            case BUILD -> finish(commands.build(buildOptions(words)), words);
            case CHECK -> finish(commands.check(archiveOptions(words)), words);
            case NEW -> newArticle(words);
            case EJECT -> eject(words);
            case IMPORT -> importForum(words);
            case HELP -> help(words.arguments());
            case VERSION -> print(version());
        };
    }

    private static BuildOptions buildOptions(ParsedWords words) {
        return new BuildOptions(
                archiveOptions(words), value(words, Option.OUTPUT), words.has(Option.CLEAN), words.has(Option.TIMINGS));
    }

    private static ArchiveOptions archiveOptions(ParsedWords words) {
        return new ArchiveOptions(
                value(words, Option.SOURCE),
                words.value(Option.BASE_URL),
                words.has(Option.DRAFTS),
                words.has(Option.FUTURE),
                words.has(Option.EXPIRED),
                words.value(Option.NOW),
                words.has(Option.STRICT),
                words.value(Option.JOBS),
                words.has(Option.QUIET));
    }

    private ExitStatus newArticle(ParsedWords words) {
        if (words.arguments().size() > 1) {
            return wrongUsage(CommandLineProblems.tooManyTitles(words.arguments()));
        }
        String title = words.arguments().stream().findFirst().orElse("");
        return finish(commands.newArticle(new NewOptions(value(words, Option.SOURCE), title)), words);
    }

    private ExitStatus eject(ParsedWords words) {
        if (words.arguments().size() > 1) {
            return wrongUsage(
                    CommandLineProblems.unexpectedArgument(words.arguments().get(1), Command.EJECT.word()));
        }
        Optional<String> template = words.arguments().stream().findFirst();
        return finish(commands.eject(new EjectOptions(value(words, Option.SOURCE), template)), words);
    }

    /** The first argument says what kind of forum it is. */
    private ExitStatus importForum(ParsedWords words) {
        List<String> arguments = words.arguments();
        if (arguments.isEmpty() || !arguments.get(0).equals(ImportOptions.DISCUZ)) {
            return wrongUsage(CommandLineProblems.unknownForum(arguments, ImportOptions.DISCUZ));
        }
        ImportOptions options = new ImportOptions(
                arguments.subList(1, arguments.size()),
                value(words, Option.INTO),
                value(words, Option.REPLIES),
                words.value(Option.TIMEZONE),
                words.has(Option.KEEP_PINYIN),
                words.has(Option.FETCH),
                words.has(Option.FORCE),
                words.value(Option.JOBS),
                words.has(Option.QUIET));
        return finish(commands.importForum(options), words);
    }

    private ExitStatus help(List<String> topics) {
        Optional<String> topic = topics.stream().findFirst();
        if (topic.isEmpty()) {
            return print(help.overview());
        }
        return Command.named(topic.get())
                .map(command -> print(help.of(command)))
                .orElseGet(
                        () -> wrongUsage(CommandLineProblems.unknownCommand(topic.get(), ParsedWords.commandNames())));
    }

    private ExitStatus finish(Outcome outcome, ParsedWords words) {
        boolean alreadyPrinted = outcome.status() == ExitStatus.ARCHIVE_HAS_ERRORS;
        if (!alreadyPrinted) {
            outcome.message().ifPresent(this::complain);
        }
        if (words.has(Option.DEBUG)) {
            outcome.cause()
                    .ifPresent(cause ->
                            cause.printStackTrace(surroundings.terminal().err()));
        }
        return outcome.status();
    }

    private ExitStatus nothingSaid() {
        PrintStream err = surroundings.terminal().err();
        err.print(help.overview());
        err.flush();
        return ExitStatus.WRONG_USAGE;
    }

    private ExitStatus wrongUsage(Message message) {
        complain(message);
        return ExitStatus.WRONG_USAGE;
    }

    private void complain(Message message) {
        surroundings.terminal().err().print("site-gen: " + message.in(surroundings.language()) + "\n");
        surroundings.terminal().err().flush();
    }

    private ExitStatus print(String text) {
        surroundings.terminal().out().print(text);
        surroundings.terminal().out().flush();
        return ExitStatus.DONE;
    }

    private static String version() {
        return "site-gen " + Version.read() + "\n";
    }

    private static String value(ParsedWords words, Option option) {
        return words.value(option).or(option::defaultValue).orElse("");
    }
}

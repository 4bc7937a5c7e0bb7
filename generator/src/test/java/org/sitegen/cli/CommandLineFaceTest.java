package org.sitegen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sitegen.face.Command;
import org.sitegen.face.ExitStatus;
import org.sitegen.face.Option;
import org.sitegen.face.Screen;
import org.sitegen.face.Spelling;
import org.sitegen.face.Surroundings;
import org.sitegen.text.Language;

class CommandLineFaceTest {

    private final Screen screen = new Screen();

    @TempDir
    private Path folder;

    @BeforeEach
    void makeArchive() throws IOException {
        Files.createDirectory(folder.resolve("content"));
    }

    @Test
    void tellsTheVersion() {
        assertThat(run("version")).isEqualTo(ExitStatus.DONE);
        assertThat(run("--version")).isEqualTo(ExitStatus.DONE);
        assertThat(run("-V")).isEqualTo(ExitStatus.DONE);
        assertThat(screen.out().lines().distinct()).singleElement().asString().matches("site-gen \\d+\\.\\d+\\.\\d+.*");
    }

    @ParameterizedTest
    @ValueSource(strings = {"help", "--help", "-h", "-help", "serve --help"})
    void listsTheCommands(String words) {
        assertThat(run(words.split(" "))).isEqualTo(ExitStatus.DONE);
        assertThat(screen.out()).contains("site-gen build", "site-gen check", "site-gen new", "site-gen eject");
    }

    @ParameterizedTest
    @ValueSource(strings = {"help build", "build --help", "build -h --drafts", "build --draft --help"})
    void listsTheOptionsOfACommand(String words) {
        assertThat(run(words.split(" "))).isEqualTo(ExitStatus.DONE);
        assertThat(screen.out()).contains("--base-url=<url>");
    }

    @Test
    void showsTheHelpWhereNothingIsSaid() {
        assertThat(run()).isEqualTo(ExitStatus.WRONG_USAGE);
        assertThat(screen.err()).contains("site-gen build");
        assertThat(screen.out()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "bild | There is no command \"bild\". Did you mean build?",
                "serve | There is no command \"serve\". The commands are build, check, new, eject, import, help,"
                        + " version.",
                "help bild | There is no command \"bild\". Did you mean build?",
                "--drafts build | A command must stand before \"--drafts\"",
                "build --draft | The command build has no option \"--draft\". Did you mean --drafts?",
                "build --sorce=x | The command build has no option \"--sorce\". Did you mean --source?",
                "check --output x | The command check has no option \"--output\". \"site-gen help check\" lists",
                "build content | The command build takes no \"content\".",
                "build --source | The option --source needs a value",
                "build --source --drafts | The option --source needs a value",
                "build --source=--drafts | The option --source needs a value",
                "build --source --draft | The option --source needs a value",
                "build --source --draft x | The command build has no option \"--draft\". Did you mean --drafts?",
                "build --drafts=false | The option --drafts takes no value.",
                "build --help=no | The option --help takes no value.",
                "build -source x | The command build has no option \"-source\". Did you mean --source?",
                "build x --draft | The command build takes no \"x\".",
                "-- build | There is no command \"build\".",
                "new -x | The command new has no option \"-x\".",
                "build --source nowhere | There is no folder \"nowhere\" for the archive.",
                "build --jobs 0 | The value \"0\" of --jobs cannot be used.",
                "build --now soon | The moment \"soon\" of --now cannot be read.",
                "check --base-url here | The value \"here\" of --base-url is no absolute address.",
                "new | The title is missing.",
                "new a b | A title with spaces must be quoted: site-gen new \"a b\"",
                "eject hom | The default theme has no \"hom\". Did you mean home.ftlh? Its files are: archive",
                "eject templates/footr | The default theme has no \"templates/footr\". Did you mean partials/footer.ftlh?",
                "eject weather | The default theme has no \"weather\". Its files are: archive-month.ftlh ",
                "eject home article | The command eject takes no \"article\".",
            })
    void saysInOneLineWhatItCannotUnderstand(String words, String message) {
        assertThat(run(words.split(" "))).isEqualTo(ExitStatus.WRONG_USAGE);
        assertThat(screen.err()).startsWith("site-gen: " + message).hasLineCount(1);
        assertThat(screen.out()).isEmpty();
    }

    @Test
    void letsTheLastOfTwoEqualOptionsCount() {
        assertThat(run("check", "--source", "content", "--source=nowhere")).isEqualTo(ExitStatus.WRONG_USAGE);
        assertThat(screen.err()).contains("\"nowhere\"");
    }

    @Test
    void takesAnAtSignForWhatItIs() {
        assertThat(run("new", "@title", "b")).isEqualTo(ExitStatus.WRONG_USAGE);
        assertThat(screen.err()).contains("\"@title b\"");
    }

    @Test
    void copiesAFileOfTheThemeOnce() {
        assertThat(run("eject", "home")).isEqualTo(ExitStatus.DONE);
        assertThat(screen.out()).isEqualTo("Copied home.ftlh to content/templates/home.ftlh; change that copy\n");

        assertThat(run("eject", "home")).isEqualTo(ExitStatus.WRONG_USAGE);
        assertThat(screen.err()).startsWith("site-gen: There is a file content/templates/home.ftlh already");
    }

    @Test
    void listsTheFilesOfTheTheme() {
        assertThat(run("eject")).isEqualTo(ExitStatus.DONE);
        assertThat(screen.out().lines()).contains("home.ftlh", "partials/head.ftlh", "assets/site.css");
    }

    @ParameterizedTest
    @EnumSource(Command.class)
    void readsTheOptionsOfTheTableAndNoOthers(Command command) {
        List<String> expected = command.options().stream()
                .filter(option -> !option.isArgument())
                .map(Spelling.COMMAND_LINE::of)
                .toList();

        assertThat(ParsedWords.optionNames(command))
                .containsAll(expected)
                .hasSize(expected.size() + 2)
                .contains("--help", "-h");
    }

    @Test
    void readsEveryOptionOfABuild() {
        ParsedWords words = ParsedWords.parse(List.of(
                "build",
                "--source",
                "a",
                "--output=b",
                "--base-url",
                "c",
                "--now",
                "2022-5-7 12:37",
                "--jobs",
                "2",
                "--drafts",
                "--future",
                "--expired",
                "--strict",
                "--clean",
                "--quiet",
                "--timings",
                "--debug"));

        assertThat(words.command()).contains(Command.BUILD);
        assertThat(words.value(Option.OUTPUT)).contains("b");
        assertThat(words.value(Option.NOW)).contains("2022-5-7 12:37");
        assertThat(Command.BUILD.options()).allMatch(words::has);
    }

    @Test
    void importsWhatIsSaid() throws IOException {
        Files.writeString(Files.createDirectory(folder.resolve("saved")).resolve("notes.txt"), "no forum");

        assertThat(run("import", "discuz", "saved", "--into", "new/archive")).isEqualTo(ExitStatus.DONE);

        assertThat(screen.err()).contains("saved/notes.txt:1:1: warning: ");
        assertThat(screen.out()).contains("0 articles").contains("import-report.md tells of each page");
        assertThat(folder.resolve("new/archive/import-report.md")).content().contains("`saved/notes.txt`");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "import | It is not said what to import. For example: site-gen import discuz",
                "import phpbb x | \"phpbb\" is no kind of forum",
                "import discuz | It is not said what to import",
                "import discuz nowhere | There is no source \"nowhere\"",
                "import discuz content --replies some | Write keep or drop.",
                "import discuz content --timezone Moon | is no time zone",
            })
    void saysWhatItCannotImport(String words, String message) {
        assertThat(run(words.split(" "))).isEqualTo(ExitStatus.WRONG_USAGE);
        assertThat(screen.err()).contains(message);
    }

    @Test
    void showsHowToImport() {
        assertThat(run("help", "import")).isEqualTo(ExitStatus.DONE);
        assertThat(screen.out())
                .contains("  discuz <source>…")
                .contains("--into=<folder>")
                .contains("--replies=<keep|drop>");
    }

    @Test
    void takesATitleThatLooksLikeAnOption() {
        assertThat(ParsedWords.parse(List.of("new", "--", "--draft")).arguments())
                .containsExactly("--draft");
    }

    @ParameterizedTest
    @CsvSource({"-1", "-.5", "-"})
    void takesANumberForWhatItIs(String word) {
        assertThat(ParsedWords.parse(List.of("new", word)).arguments()).containsExactly(word);
        assertThat(ParsedWords.parse(List.of("build", "--jobs", word)).value(Option.JOBS))
                .contains(word);
    }

    @Test
    void readsEachArgumentOnce() {
        assertThat(ParsedWords.parse(List.of("import", "discuz", "a", "--into", "b", "c", "--", "--d"))
                        .arguments())
                .containsExactly("discuz", "a", "c", "--d");
    }

    @Test
    void keepsQuotesOfAValue() {
        assertThat(ParsedWords.parse(List.of("build", "--source", "\"a\"", "--output='b'")))
                .satisfies(
                        words -> assertThat(words.value(Option.SOURCE)).contains("\"a\""),
                        words -> assertThat(words.value(Option.OUTPUT)).contains("'b'"));
    }

    @Test
    void keepsQuotesOfATitle() {
        assertThat(ParsedWords.parse(List.of("new", "\"繼續\"創城 ${x}")).arguments())
                .containsExactly("\"繼續\"創城 ${x}");
    }

    private ExitStatus run(String... words) {
        Surroundings surroundings =
                Surroundings.ofProcess(folder, screen.terminal(false), Language.EN, Spelling.COMMAND_LINE);
        return new CommandLineFace(surroundings).run(List.of(words));
    }
}

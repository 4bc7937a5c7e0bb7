package org.sitegen.face;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sitegen.BuildRequest;
import org.sitegen.CheckRequest;
import org.sitegen.NewArticleRequest;
import org.sitegen.Now;
import org.sitegen.text.Language;

class RequestMakerTest {

    private static final Instant CLOCK = Instant.parse("2026-01-02T03:04:05Z");

    @TempDir
    private Path folder;

    @BeforeEach
    void makeArchive() throws IOException {
        Files.createDirectory(folder.resolve("content"));
    }

    @Test
    void resolvesFoldersAgainstTheFaceAndFillsInDefaults() {
        BuildRequest request = maker().build(build("target/site", options()));

        assertThat(request)
                .isEqualTo(new BuildRequest(
                        folder.resolve("content"),
                        folder.resolve("target/site"),
                        Optional.empty(),
                        false,
                        false,
                        false,
                        Now.at(CLOCK),
                        false,
                        3,
                        false));
    }

    @Test
    void passesEveryOptionOn() {
        ArchiveOptions options = new ArchiveOptions(
                folder.resolve("content").toString(),
                Optional.of(" https://example.org/news "),
                true,
                true,
                true,
                Optional.of("2022-5-7 12:37"),
                true,
                Optional.of("2"),
                true);

        assertThat(maker().build(new BuildOptions(options, "../out", true, true)))
                .isEqualTo(new BuildRequest(
                        folder.resolve("content"),
                        folder.resolveSibling("out"),
                        Optional.of("https://example.org/news"),
                        true,
                        true,
                        true,
                        Now.local(LocalDateTime.parse("2022-05-07T12:37")),
                        true,
                        2,
                        true));
        assertThat(maker().check(options))
                .isEqualTo(new CheckRequest(
                        folder.resolve("content"),
                        Optional.of("https://example.org/news"),
                        true,
                        true,
                        true,
                        Now.local(LocalDateTime.parse("2022-05-07T12:37")),
                        2));
    }

    @Test
    void prefersTheSourceDateToTheClock() {
        assertThat(maker(Optional.of("1651898220")).check(options()).now())
                .isEqualTo(Now.at(Instant.parse("2022-05-07T04:37:00Z")));
    }

    @Test
    void prefersTheOptionToTheSourceDate() {
        assertThat(maker(Optional.of("never"))
                        .check(options(Optional.of("2022-05-07"), Optional.empty(), Optional.empty()))
                        .now())
                .isEqualTo(Now.local(LocalDateTime.parse("2022-05-07T00:00")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"never", "1e9", "99999999999999999999", "9223372036854775807"})
    void refusesASourceDateThatIsNoNumberOfSeconds(String value) {
        assertThatThrownBy(() -> maker(Optional.of(value)).check(options()))
                .isInstanceOf(UsageException.class)
                .hasMessageContaining("SOURCE_DATE_EPOCH");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "two", "", "1.5", "1025", "99999999999"})
    void refusesJobsThatAreNoSensibleNumber(String value) {
        assertThatThrownBy(() -> maker().check(options(Optional.empty(), Optional.of(value), Optional.empty())))
                .isInstanceOf(UsageException.class)
                .hasMessage(
                        "The value \"" + value + "\" of --jobs cannot be used. Write a whole number from 1 to 1024.");
    }

    @Test
    void refusesAnUnreadableNow() {
        assertThatThrownBy(() -> maker().check(options(Optional.of("2022-02-30"), Optional.empty(), Optional.empty())))
                .isInstanceOf(UsageException.class)
                .hasMessageContaining("\"2022-02-30\" of --now");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "example.org",
                "//example.org/",
                "ftp://example.org/",
                "https:",
                "https://example.org/?a",
                "https://example.org/#a",
                "https://example.org/a b",
                ""
            })
    void refusesABaseUrlThatIsNoAddressOfASite(String value) {
        assertThatThrownBy(() -> maker().check(options(Optional.empty(), Optional.empty(), Optional.of(value))))
                .isInstanceOf(UsageException.class)
                .hasMessageContaining("--base-url");
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://example.org", "HTTP://example.org:8080/a/", "https://濱州.中國/新聞/"})
    void takesAddressesOfSites(String value) {
        assertThat(maker().check(options(Optional.empty(), Optional.empty(), Optional.of(value)))
                        .baseUrl())
                .contains(value);
    }

    @Test
    void refusesASourceThatIsNoFolder() throws IOException {
        Files.createFile(folder.resolve("file"));

        assertThatThrownBy(() -> maker().newArticle(new NewOptions("nowhere", "題")))
                .isInstanceOf(UsageException.class)
                .hasMessageContaining("\"nowhere\"");
        assertThatThrownBy(() -> maker().newArticle(new NewOptions("file", "題")))
                .isInstanceOf(UsageException.class);
    }

    @Test
    void refusesWhatCannotBeAPath() {
        assertThatThrownBy(() -> maker().newArticle(new NewOptions("a\0b", "題")))
                .isInstanceOf(UsageException.class);
        assertThatThrownBy(() -> maker().newArticle(new NewOptions(" ", "題"))).isInstanceOf(UsageException.class);
    }

    @Test
    void refusesToBuildIntoTheArchive() {
        assertThatThrownBy(() -> maker().build(build("content/../content", options())))
                .isInstanceOf(UsageException.class)
                .hasMessageContaining("--output");
    }

    @Test
    void takesTheTitleOfANewArticle() {
        assertThat(maker().newArticle(new NewOptions("content", " 大會 召開 ")))
                .isEqualTo(new NewArticleRequest(folder.resolve("content"), "大會 召開", Now.at(CLOCK)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u3000\u200B\t"})
    void refusesABlankTitle(String title) {
        assertThatThrownBy(() -> maker().newArticle(new NewOptions("content", title)))
                .isInstanceOf(UsageException.class)
                .hasMessageContaining("site-gen new");
    }

    private RequestMaker maker() {
        return maker(Optional.empty());
    }

    private RequestMaker maker(Optional<String> sourceDateEpoch) {
        return new RequestMaker(new Surroundings(
                folder,
                Clock.fixed(CLOCK, ZoneOffset.UTC),
                sourceDateEpoch,
                3,
                new Screen().terminal(false),
                Language.EN,
                Spelling.COMMAND_LINE));
    }

    @ParameterizedTest
    @ValueSource(strings = {"content", ".", "content/articles", "content/static/site"})
    void refusesAnOutputThatWouldMixWithTheArchive(String output) {
        assertThatThrownBy(() -> maker().build(build(output, options())))
                .isInstanceOf(UsageException.class)
                .hasMessageContaining("\"" + output + "\"")
                .hasMessageContaining("--output");
    }

    private static BuildOptions build(String output, ArchiveOptions archive) {
        return new BuildOptions(archive, output, false, false);
    }

    private static ArchiveOptions options() {
        return options(Optional.empty(), Optional.empty(), Optional.empty());
    }

    private static ArchiveOptions options(Optional<String> now, Optional<String> jobs, Optional<String> baseUrl) {
        return new ArchiveOptions("content", baseUrl, false, false, false, now, false, jobs, false);
    }
}

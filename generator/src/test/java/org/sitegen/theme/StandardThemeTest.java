package org.sitegen.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sitegen.text.Language;

class StandardThemeTest {

    private static final Path FOLDER = Path.of("../site-template/src/main/resources/org/sitegen/theme");

    /** A whole key, or the start of one that a template completes: {@code text("weekday." + day)}. */
    private static final Pattern USE = Pattern.compile("\\btext\\(\\s*([\"'])([^\"']*)\\1\\s*(\\+)?");

    private static final Pattern NUMBERED = Pattern.compile("\\.(one|other)$");
    private static final Pattern ARGUMENT = Pattern.compile("\\{[0-9]}");

    private final Theme theme = Theme.of(Optional.empty());

    @Test
    void itsIndexListsTheFolder() throws IOException {
        try (Stream<Path> files = Files.walk(FOLDER)) {
            List<String> paths = files.filter(Files::isRegularFile)
                    .map(file -> FOLDER.relativize(file).toString().replace('\\', '/'))
                    .filter(path -> !path.equals("index.txt"))
                    .sorted()
                    .toList();
            assertThat(theme.paths()).isEqualTo(paths);
        }
        assertThat(Files.readAllLines(FOLDER.resolve("index.txt"))).isSorted();
    }

    @Test
    void allItsFilesCanBeRead() {
        assertThat(theme.paths())
                .allSatisfy(path -> assertThat(theme.read(path)).isNotEmpty());
    }

    @ParameterizedTest
    @EnumSource
    void itsTextsHaveTheSameKeysInEachLanguage(Language language) throws IOException {
        assertThat(keys(language)).isEqualTo(keys(Language.ZH_HANT));
    }

    @ParameterizedTest
    @EnumSource
    void itsTextsTakeTheSameArgumentsInEachLanguage(Language language) throws IOException {
        Properties traditional = bundle(Language.ZH_HANT);
        bundle(language).forEach((key, text) -> {
            String base = NUMBERED.matcher((String) key).replaceFirst("");
            String other = traditional.getProperty(
                    (String) key, traditional.getProperty(base, traditional.getProperty(base + ".other")));
            if (!((String) key).endsWith(".one")) {
                assertThat(arguments((String) text)).as("%s", key).isEqualTo(arguments(other));
            }
        });
    }

    @ParameterizedTest
    @EnumSource
    void itsTemplatesUseTextsThatThereAre(Language language) throws IOException {
        SortedSet<String> keys = keys(language);
        for (String path : theme.paths()) {
            if (path.endsWith(".ftlh")) {
                assertThat(unknown(theme.find(path).orElseThrow().text(), keys))
                        .as(path)
                        .isEmpty();
            }
        }
    }

    private static List<String> unknown(String template, SortedSet<String> keys) {
        List<String> unknown = new ArrayList<>();
        Matcher use = USE.matcher(template);
        while (use.find()) {
            String key = use.group(2);
            boolean known =
                    use.group(3) == null ? keys.contains(key) : keys.stream().anyMatch(whole -> whole.startsWith(key));
            if (!known) {
                unknown.add(key);
            }
        }
        return unknown;
    }

    private SortedSet<String> keys(Language language) throws IOException {
        return bundle(language).stringPropertyNames().stream()
                .map(key -> NUMBERED.matcher(key).replaceFirst(""))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private Properties bundle(Language language) throws IOException {
        Properties bundle = new Properties();
        bundle.load(new StringReader(theme.find("text/" + language.tag() + ".properties")
                .orElseThrow()
                .text()));
        return bundle;
    }

    private static Set<String> arguments(String text) {
        return ARGUMENT.matcher(text).results().map(match -> match.group()).collect(Collectors.toSet());
    }
}

package org.sitegen;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sitegen.config.PageGroup;
import org.sitegen.config.SiteConfig;
import org.sitegen.content.AttachmentSource;
import org.sitegen.content.FrontMatter;
import org.sitegen.face.Command;
import org.sitegen.face.Spelling;
import org.sitegen.view.Html;
import org.sitegen.view.PageInfo;
import org.sitegen.view.PageView;
import org.sitegen.view.SiteInfo;

/** What the documents say of the code is what the code has. */
class DocumentationTest {

    private static final Path ROOT = Path.of("..");
    private static final String ENGLISH = "README.md";
    private static final String CHINESE = "README.zh.md";
    private static final String GENERATOR = "generator/README.md";
    private static final String PLUGIN = "maven-plugin/README.md";
    private static final String THEME = "site-template/README.md";
    private static final String CONTRIBUTING = "CONTRIBUTING.md";

    private static final String FENCE = "```";
    private static final Pattern CODE = Pattern.compile("`([^`]+)`");
    private static final Pattern LINK = Pattern.compile("]\\(([^)\\s]+)\\)");

    /** A fenced block: what follows its opening fence, and its lines. */
    private record Block(String kind, List<String> lines) {}

    @Test
    void bothLanguagesHaveTheSameSections() {
        assertThat(headingLevels(CHINESE)).isEqualTo(headingLevels(ENGLISH));
    }

    @Test
    void bothLanguagesHaveTheSameKindsOfBlocks() {
        assertThat(blocks(CHINESE).stream().map(Block::kind))
                .containsExactlyElementsOf(
                        blocks(ENGLISH).stream().map(Block::kind).toList());
    }

    @Test
    void bothLanguagesHaveTheSameCommands() {
        assertThat(commands(ENGLISH)).isNotEmpty();
        assertThat(commands(CHINESE)).isEqualTo(commands(ENGLISH));
    }

    @ParameterizedTest
    @EnumSource(Command.class)
    void eachCommandAndItsOptionsAreDocumented(Command command) {
        assertThat(text(GENERATOR)).contains("`" + command.word());
        assertThat(command.options())
                .filteredOn(option -> !option.isArgument())
                .allSatisfy(option ->
                        assertThat(text(GENERATOR)).contains("`" + Spelling.COMMAND_LINE.of(option) + "` | "));
        assertThat(command.options())
                .allSatisfy(option -> assertThat(text(PLUGIN)).contains("`" + Spelling.MAVEN.of(option) + "` | "));
    }

    @ParameterizedTest
    @ValueSource(strings = {ENGLISH, CHINESE, GENERATOR})
    void eachSettingIsDocumented(String document) {
        Set<String> keys = componentNames(SiteConfig.class);
        // The tag is the language as it was written, the zone is read from another word, and places are no setting.
        keys.removeAll(Set.of("languageTag", "zone", "places"));
        keys.add("timezone");

        assertThat(text(document)).contains(rowsOf(keys));
        assertThat(PageGroup.values())
                .allSatisfy(group -> assertThat(text(document)).contains("`" + group.key() + "`"));
    }

    @ParameterizedTest
    @ValueSource(strings = {ENGLISH, CHINESE, GENERATOR})
    void eachKeyOfFrontMatterIsDocumented(String document) {
        Set<String> keys = componentNames(FrontMatter.class);
        // What is left over is no key, and authors share a row.
        keys.removeAll(Set.of("extra", "authors"));

        assertThat(text(document)).contains(rowsOf(keys)).contains("`authors`");
    }

    @Test
    void eachKeyOfAnAttachmentIsDocumented() {
        Set<String> keys = componentNames(AttachmentSource.class);
        keys.removeAll(Set.of("line", "column"));

        assertThat(text(GENERATOR)).contains(rowsOf(keys));
        assertThat(List.of(text(ENGLISH), text(CHINESE)))
                .allSatisfy(text ->
                        assertThat(text).contains("`{file, name, caption, downloads, size, sha256, uploaded}`"));
    }

    @Test
    void eachPartOfTheDataModelIsDocumented() {
        Map<String, String> sections = sections(THEME);

        assertThat(dataModel())
                .hasSizeGreaterThan(20)
                .allSatisfy(type -> assertThat(sections.getOrDefault(title(type), ""))
                        .as(title(type))
                        .contains(quoted(type)));
    }

    @Test
    void eachFileOfTheThemeIsDocumented() {
        List<String> files = text("site-template/src/main/resources/org/sitegen/theme/index.txt")
                .lines()
                .toList();

        assertThat(files)
                .isNotEmpty()
                .allSatisfy(file -> assertThat(text(THEME)).contains("`" + file + "`"));
    }

    @Test
    void theTableOfPackagesIsThatOfTheArchitecture() {
        assertThat(packageTable()).isEqualTo(ArchitectureTest.MAY_IMPORT);
    }

    @ParameterizedTest
    @ValueSource(strings = {ENGLISH, CHINESE, GENERATOR, PLUGIN, THEME, CONTRIBUTING})
    void linksLeadToFilesThatAreThere(String document) {
        Path folder = ROOT.resolve(document).resolveSibling("");

        assertThat(links(document))
                .filteredOn(link -> !link.startsWith("https:") && !link.startsWith("#"))
                .allSatisfy(link ->
                        assertThat(folder.resolve(link.replaceFirst("#.*", ""))).exists());
    }

    @ParameterizedTest
    @ValueSource(strings = {ENGLISH, CHINESE, GENERATOR, PLUGIN, THEME, CONTRIBUTING})
    void linksLeadToHeadingsThatAreThere(String document) {
        Set<String> anchors = new TreeSet<>();
        sections(document).keySet().forEach(title -> anchors.add("#" + anchor(title)));

        assertThat(links(document)).filteredOn(link -> link.startsWith("#")).isSubsetOf(anchors);
    }

    private static List<Integer> headingLevels(String document) {
        return headings(document).stream().map(line -> line.indexOf(' ')).toList();
    }

    private static List<String> headings(String document) {
        return prose(document).stream()
                .filter(line -> line.matches("#{1,6} .*"))
                .toList();
    }

    private static List<String> commands(String document) {
        return blocks(document).stream()
                .filter(block -> block.kind().equals("sh"))
                .flatMap(block -> block.lines().stream())
                .toList();
    }

    private static List<Block> blocks(String document) {
        List<Block> blocks = new ArrayList<>();
        boolean isInside = false;
        for (String line : text(document).lines().toList()) {
            if (line.startsWith(FENCE)) {
                isInside = !isInside;
                if (isInside) {
                    blocks.add(new Block(line.substring(FENCE.length()), new ArrayList<>()));
                }
            } else if (isInside) {
                blocks.get(blocks.size() - 1).lines().add(line);
            }
        }
        return blocks;
    }

    private static List<String> prose(String document) {
        List<String> prose = new ArrayList<>();
        boolean isInside = false;
        for (String line : text(document).lines().toList()) {
            boolean isFence = line.startsWith(FENCE);
            isInside ^= isFence;
            if (!isInside && !isFence) {
                prose.add(line);
            }
        }
        return prose;
    }

    /** The text under each heading, by the heading. */
    private static Map<String, String> sections(String document) {
        Map<String, String> sections = new LinkedHashMap<>();
        String title = "";
        for (String line : prose(document)) {
            if (line.matches("#{1,6} .*")) {
                title = line.replaceFirst("#+ ", "");
                sections.put(title, "");
            } else {
                sections.merge(title, line + "\n", String::concat);
            }
        }
        return sections;
    }

    /** As code hosts make it. */
    private static String anchor(String title) {
        return title.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}_ -]", "")
                .replace(' ', '-');
    }

    private static List<String> links(String document) {
        List<String> links = new ArrayList<>();
        for (String line : prose(document)) {
            Matcher matcher = LINK.matcher(line.replaceAll("`[^`]*`", ""));
            while (matcher.find()) {
                links.add(matcher.group(1));
            }
        }
        return links;
    }

    /** The beginnings of table rows. */
    private static List<String> rowsOf(Set<String> keys) {
        return keys.stream().map(key -> "| `" + key + "`").toList();
    }

    private static Set<String> componentNames(Class<?> type) {
        Set<String> names = new LinkedHashSet<>();
        Arrays.stream(type.getRecordComponents()).map(RecordComponent::getName).forEach(names::add);
        return names;
    }

    private static List<String> quoted(Class<?> type) {
        return componentNames(type).stream().map(name -> "`" + name + "`").toList();
    }

    private static String title(Class<?> type) {
        Class<?> outer = type.getEnclosingClass();
        return outer == null ? type.getSimpleName() : outer.getSimpleName() + "." + type.getSimpleName();
    }

    /** Every record that a template can come upon. */
    private static Set<Class<?>> dataModel() {
        Set<Class<?>> found = new LinkedHashSet<>();
        collect(SiteInfo.class, found);
        collect(PageInfo.class, found);
        for (Class<?> view : PageView.class.getPermittedSubclasses()) {
            collect(view, found);
        }
        return found;
    }

    private static void collect(Type type, Set<Class<?>> found) {
        if (type instanceof ParameterizedType generic) {
            Arrays.stream(generic.getActualTypeArguments()).forEach(argument -> collect(argument, found));
        } else if (type instanceof Class<?> owner && owner.isRecord() && owner != Html.class && found.add(owner)) {
            Arrays.stream(owner.getRecordComponents())
                    .map(RecordComponent::getGenericType)
                    .forEach(part -> collect(part, found));
        }
    }

    /** The rows of the table of packages, as {@link ArchitectureTest} has them. */
    private static Map<String, Set<String>> packageTable() {
        Map<String, Set<String>> rows = new LinkedHashMap<>();
        sections(CONTRIBUTING).getOrDefault("Who may know whom", "").lines().forEach(line -> {
            String[] cells = line.split("\\|", -1);
            if (cells.length == 5 && cells[1].startsWith(" `")) {
                rows.put(packages(cells[1]).iterator().next(), packages(cells[3]));
            }
        });
        return rows;
    }

    private static Set<String> packages(String cell) {
        Set<String> packages = new LinkedHashSet<>();
        Matcher matcher = CODE.matcher(cell);
        while (matcher.find()) {
            packages.add(matcher.group(1).replace("org.sitegen", ""));
        }
        return packages;
    }

    private static String text(String document) {
        try {
            return Files.readString(ROOT.resolve(document));
        } catch (IOException e) {
            throw new AssertionError("cannot read " + document, e);
        }
    }
}

package org.sitegen.config;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.sitegen.data.DataNode;
import org.sitegen.data.Fields;
import org.sitegen.data.MapNode;
import org.sitegen.data.Scalar;
import org.sitegen.data.TextFileReader;
import org.sitegen.data.YamlKeys;
import org.sitegen.data.YamlReader;
import org.sitegen.problem.Message;
import org.sitegen.problem.Problems;
import org.sitegen.problem.SourceLocation;
import org.sitegen.store.Fingerprint;
import org.sitegen.text.Language;

/** Reads {@code site.yaml}. */
public final class ConfigReader {

    /** The name of the file that makes a folder an archive. */
    public static final String FILE = "site.yaml";

    private static final int LIMIT = 1 << 20;
    private static final SourceLocation PLACE = SourceLocation.of(FILE);
    private static final List<String> KEYS = List.of(
            "title",
            "description",
            "url",
            "language",
            "timezone",
            "author",
            "permalink",
            "pageSize",
            "onDuplicateUrl",
            "pages",
            "menu",
            "logo",
            "colors",
            "footer",
            "trustHtml");
    private static final List<String> PAGES =
            Arrays.stream(PageGroup.values()).map(PageGroup::key).toList();
    private static final YamlKeys YAML = new YamlKeys(
            Set.of("title", "description", "footer"),
            Set.of("url", "author", "logo"),
            Set.of(),
            Set.of("title", "name"),
            Set.copyOf(KEYS));
    private static final Pattern COLOR = Pattern.compile("#?[A-Za-z0-9][A-Za-z0-9.,%()/ -]{0,79}");
    private static final Pattern COLOR_NAME = Pattern.compile("[A-Za-z][A-Za-z0-9-]{0,39}");

    private final Fields fields;
    private final Problems problems;
    private final List<SourceLocation> menuPlaces = new ArrayList<>();

    private ConfigReader(MapNode root, Problems problems) {
        this.fields = new Fields(root, PLACE, problems);
        this.problems = problems;
    }

    /** Stands for the text of {@code site.yaml}; 0 where there is none that can be read. */
    public static long fingerprint(Path root) {
        return isArchive(root)
                ? TextFileReader.read(root.resolve(FILE), FILE, LIMIT, new Problems())
                        .map(text -> new Fingerprint().add(text).value())
                        .orElse(0L)
                : 0;
    }

    /** Whether a folder is an archive: whether it has a {@code site.yaml}. */
    public static boolean isArchive(Path root) {
        return Files.isRegularFile(root.resolve(FILE));
    }

    /**
     * Reads the settings of the archive in a folder; all that is wrong with them goes to the problems. A setting that is
     * wrong counts as absent.
     *
     * @return empty where the file is not there or cannot be read as a whole
     */
    public static Optional<SiteConfig> read(Path root, Problems problems) {
        Path file = root.resolve(FILE);
        if (!isArchive(root)) {
            problems.add(ConfigProblems.noConfig(PLACE, root));
            return Optional.empty();
        }
        return TextFileReader.read(file, FILE, LIMIT, problems)
                .flatMap(text -> YamlReader.read(text, PLACE.at(1, 1), YAML, problems))
                .map(map -> new ConfigReader(map, problems).config());
    }

    private SiteConfig config() {
        SiteConfig defaults = SiteConfig.defaults();
        Optional<Scalar> language = fields.text("language");
        SiteConfig config = new SiteConfig(
                title(),
                text("description").orElse(defaults.description()),
                url(),
                language.flatMap(this::language).orElse(defaults.language()),
                language.map(Scalar::text).map(ConfigReader::canonicalTag).orElse(defaults.languageTag()),
                zone().orElse(defaults.zone()),
                author(),
                permalink().orElse(defaults.permalink()),
                pageSize().orElse(defaults.pageSize()),
                onDuplicateUrl().orElse(defaults.onDuplicateUrl()),
                pages(),
                menu(),
                text("logo"),
                colors(),
                text("footer"),
                fields.flag("trustHtml").orElse(defaults.trustHtml()),
                new SettingPlaces(menuPlaces, place("logo"), place("footer")));
        warnOfUnknown(fields, KEYS);
        return config;
    }

    private Optional<String> text(String key) {
        return fields.text(key).map(Scalar::text);
    }

    private Optional<SourceLocation> place(String key) {
        return fields.entry(key).map(MapNode.Entry::value).map(fields::place);
    }

    private String title() {
        Optional<MapNode.Entry> entry = fields.entry("title");
        if (entry.isEmpty()) {
            problems.add(ConfigProblems.noTitle(PLACE));
        }
        return text("title").orElse("");
    }

    private Optional<String> url() {
        Optional<Scalar> written = fields.text("url");
        Optional<String> url = written.map(Scalar::text).flatMap(SiteUrl::canonical);
        if (written.isPresent() && url.isEmpty()) {
            problems.add(ConfigProblems.url(
                    fields.place(written.get()), written.get().text()));
        }
        return url;
    }

    private Optional<Language> language(Scalar tag) {
        Optional<Language> language = Language.ofTag(tag.text());
        if (language.isEmpty()) {
            problems.add(ConfigProblems.language(fields.place(tag), tag.text()));
        }
        return language;
    }

    private static String canonicalTag(String tag) {
        return Locale.forLanguageTag(tag.replace('_', '-')).toLanguageTag();
    }

    private Optional<SiteZone> zone() {
        Optional<Scalar> name = fields.text("timezone");
        Optional<SiteZone> zone = name.map(Scalar::text).flatMap(SiteZone::of);
        if (name.isPresent() && zone.isEmpty()) {
            problems.add(
                    ConfigProblems.timezone(fields.place(name.get()), name.get().text()));
        }
        return zone;
    }

    private Optional<Person> author() {
        Optional<DataNode> value = fields.entry("author").map(MapNode.Entry::value);
        if (value.isEmpty()) {
            return Optional.empty();
        }
        if (value.get() instanceof Scalar) {
            return text("author").map(name -> new Person(name, Optional.empty()));
        }
        if (value.get() instanceof MapNode map) {
            Fields person = new Fields(map, PLACE, problems);
            Optional<String> name = person.text("name").map(Scalar::text);
            Optional<String> url = person.text("url").map(Scalar::text);
            if (name.isPresent()) {
                warnOfUnknown(person, List.of("name", "url"));
                return Optional.of(new Person(name.get(), url));
            }
        }
        problems.add(ConfigProblems.author(fields.place(value.get())));
        return Optional.empty();
    }

    private Optional<Permalink> permalink() {
        Optional<Scalar> written = fields.text("permalink");
        if (written.isEmpty()) {
            return Optional.empty();
        }
        String pattern = written.get().text().replaceFirst("^/", "");
        Optional<Message> mistake = Permalink.mistake(pattern);
        if (mistake.isPresent()) {
            problems.add(ConfigProblems.permalink(fields.place(written.get()), mistake.get()));
            return Optional.empty();
        }
        return Optional.of(new Permalink(pattern));
    }

    private Optional<Integer> pageSize() {
        Optional<Scalar> written = fields.text("pageSize");
        if (written.isEmpty()) {
            return Optional.empty();
        }
        String text = written.get().text();
        if (text.matches("[0-9]{1,6}") && Integer.parseInt(text) > 0) {
            return Optional.of(Integer.valueOf(text));
        }
        problems.add(ConfigProblems.pageSize(fields.place(written.get()), text));
        return Optional.empty();
    }

    private Optional<DuplicateUrls> onDuplicateUrl() {
        Optional<Scalar> written = fields.text("onDuplicateUrl");
        if (written.isEmpty()) {
            return Optional.empty();
        }
        for (DuplicateUrls choice : DuplicateUrls.values()) {
            if (choice.name().toLowerCase(Locale.ROOT).equals(written.get().text())) {
                return Optional.of(choice);
            }
        }
        problems.add(ConfigProblems.onDuplicateUrl(
                fields.place(written.get()), written.get().text()));
        return Optional.empty();
    }

    private Set<PageGroup> pages() {
        Set<PageGroup> pages = EnumSet.allOf(PageGroup.class);
        Optional<MapNode> map = fields.map("pages", "{search: false}");
        if (map.isPresent()) {
            Fields kinds = new Fields(map.get(), PLACE, problems);
            for (PageGroup group : PageGroup.values()) {
                if (!kinds.flag(group.key()).orElse(true)) {
                    pages.remove(group);
                }
            }
            warnOfUnknown(kinds, PAGES);
        }
        return pages;
    }

    private List<MenuItem> menu() {
        List<MenuItem> menu = new ArrayList<>();
        for (DataNode node : fields.items("menu")) {
            if (node instanceof MapNode map) {
                Fields item = new Fields(map, PLACE, problems);
                Optional<String> title = item.text("title").map(Scalar::text);
                Optional<Scalar> url = item.text("url");
                if (title.isPresent() && url.isPresent()) {
                    warnOfUnknown(item, List.of("title", "url"));
                    menu.add(new MenuItem(title.get(), url.get().text()));
                    menuPlaces.add(fields.place(url.get()));
                    continue;
                }
            }
            problems.add(ConfigProblems.menuItem(fields.place(node)));
        }
        return menu;
    }

    private Map<String, String> colors() {
        Map<String, String> colors = new LinkedHashMap<>();
        Optional<MapNode> map = fields.map("colors", "{accent: \"#b22222\"}");
        if (map.isPresent()) {
            Fields values = new Fields(map.get(), PLACE, problems);
            for (MapNode.Entry entry : map.get().entries()) {
                if (entry.value() instanceof Scalar value) {
                    addColor(colors, entry, value);
                } else {
                    values.text(entry.key());
                }
            }
        }
        return colors;
    }

    private void addColor(Map<String, String> colors, MapNode.Entry entry, Scalar value) {
        if (COLOR.matcher(value.text()).matches()
                && COLOR_NAME.matcher(entry.key()).matches()) {
            colors.put(entry.key(), value.text());
        } else {
            problems.add(ConfigProblems.color(fields.place(value), entry.key(), value.text()));
        }
    }

    private void warnOfUnknown(Fields map, List<String> known) {
        for (MapNode.Entry entry : map.unused()) {
            problems.add(ConfigProblems.unknownKey(
                    PLACE.at(entry.line(), entry.column()), entry.key(), NearestKey.of(entry.key(), known)));
        }
    }
}

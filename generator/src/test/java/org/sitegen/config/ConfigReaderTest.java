package org.sitegen.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sitegen.problem.Problems;
import org.sitegen.text.Language;

class ConfigReaderTest {

    @TempDir
    private Path root;

    private final Problems problems = new Problems();

    @Test
    void readsEveryKey() throws IOException {
        SiteConfig config = read("""
                        title: 濱州在線
                        description: 一個地方論壇的存檔
                        url: https://News.Example/濱州
                        language: zh_tw
                        timezone: Asia/Taipei
                        author: {name: 編輯部, url: https://news.example/}
                        permalink: /{year}/{slug}.html
                        pageSize: 50
                        onDuplicateUrl: suffix
                        pages:
                          search: false
                          gallery: no
                          print: true
                        menu:
                          - {title: 關於, url: about.html}
                          - title: 外站
                            url: https://example.com/
                        logo: static/logo.svg
                        colors:
                          accent: "#b22222"
                          paper: rgb(255 255 250 / 90%)
                        footer: |
                          **濱州在線**
                        trustHtml: true
                        """).orElseThrow();

        assertThat(config.title()).isEqualTo("濱州在線");
        assertThat(config.description()).isEqualTo("一個地方論壇的存檔");
        assertThat(config.url()).contains("https://news.example/%E6%BF%B1%E5%B7%9E/");
        assertThat(config.language()).isEqualTo(Language.ZH_HANT);
        assertThat(config.languageTag()).isEqualTo("zh-TW");
        assertThat(config.zone().id()).isEqualTo("Asia/Taipei");
        assertThat(config.author()).contains(new Person("編輯部", Optional.of("https://news.example/")));
        assertThat(config.permalink().pattern()).isEqualTo("{year}/{slug}.html");
        assertThat(config.pageSize()).isEqualTo(50);
        assertThat(config.onDuplicateUrl()).isEqualTo(DuplicateUrls.SUFFIX);
        assertThat(config.pages())
                .hasSize(10)
                .contains(PageGroup.PRINT)
                .doesNotContain(PageGroup.SEARCH, PageGroup.GALLERY);
        assertThat(config.menu())
                .containsExactly(new MenuItem("關於", "about.html"), new MenuItem("外站", "https://example.com/"));
        assertThat(config.logo()).contains("static/logo.svg");
        assertThat(config.colors()).containsEntry("accent", "#b22222").hasSize(2);
        assertThat(config.footer()).contains("**濱州在線**");
        assertThat(config.trustHtml()).isTrue();
        assertThat(messages()).isEmpty();
    }

    @Test
    void hasADefaultForEveryKey() throws IOException {
        SiteConfig config = read("title: x\n").orElseThrow();

        assertThat(config.url()).isEmpty();
        assertThat(config.language()).isEqualTo(Language.ZH_HANT);
        assertThat(config.languageTag()).isEqualTo("zh-Hant");
        assertThat(config.zone().id()).isEqualTo("Asia/Shanghai");
        assertThat(config.permalink()).isEqualTo(Permalink.DEFAULT);
        assertThat(config.pageSize()).isEqualTo(20);
        assertThat(config.onDuplicateUrl()).isEqualTo(DuplicateUrls.FAIL);
        assertThat(config.pages()).containsExactly(PageGroup.values());
        assertThat(config.trustHtml()).isFalse();
        assertThat(messages()).isEmpty();
    }

    @Test
    void takesAnEmptyFileForNoSettings() throws IOException {
        assertThat(read("")).contains(SiteConfig.defaults());
        assertThat(messages())
                .containsExactly("site.yaml:1:1: warning: The site has no title. Add a line \"title: My site\" to"
                        + " site.yaml.");
    }

    @Test
    void saysThatAFolderIsNoArchive() {
        assertThat(ConfigReader.read(root, problems)).isEmpty();
        assertThat(messages())
                .containsExactly("site.yaml:1:1: error: There is no site.yaml in \"" + root
                        + "\", so it is no archive. Name the right folder with --source, or make a site.yaml there with"
                        + " at least the line \"title: My site\".");
    }

    @Test
    void namesTheNearestKnownKey() throws IOException {
        assertThat(read("title: x\ntimezon: Asia/Taipei\npages:\n  tagz: false\nurll: x\n"))
                .isPresent();
        assertThat(messages())
                .containsExactly(
                        "site.yaml:2:1: warning: There is no setting \"timezon\"; it was left out. Did you mean"
                                + " \"timezone\"?",
                        "site.yaml:4:3: warning: There is no setting \"tagz\"; it was left out. Did you mean \"tags\"?",
                        "site.yaml:5:1: warning: There is no setting \"urll\"; it was left out. Did you mean \"url\"?");
    }

    @Test
    void readsKeysInTheWrongCase() throws IOException {
        assertThat(read("title: x\npagesize: 5\n").orElseThrow().pageSize()).isEqualTo(5);
        assertThat(messages())
                .containsExactly("site.yaml:2:1: warning: \"pagesize\" was read as \"pageSize\". Write pageSize.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '→',
            value = {
                "title: [a] → '' ",
                "title: \\n  a: b → 3:3: error: \"title\" must be text, but it is a map. Write text, in quotes if need be.",
                "url: news.example → 2:6: error: \"url\" must be the whole address of the site, such as"
                        + " https://news.example/, without ?, # and user, but it is \"news.example\".",
                "url: https://u@h/ → 2:6: error: \"url\" must be the whole address of the site, such as"
                        + " https://news.example/, without ?, # and user, but it is \"https://u@h/\".",
                "language: fr → 2:11: error: \"language\" must be zh-Hant, zh-Hans or en (or zh-TW, zh-CN and the like),"
                        + " but it is \"fr\".",
                "timezone: CST → 2:11: error: There is no time zone \"CST\". Write a name of the time zone database, such"
                        + " as Asia/Shanghai or Asia/Taipei, or +08:00.",
                "permalink: '{slug}/' → 2:12: error: \"permalink\" must end in .html, such as"
                        + " articles/{year}/{month}/{slug}.html, but it is \"{slug}/\".",
                "pageSize: 0 → 2:11: error: \"pageSize\" must be a whole number from 1 up, but it is \"0\".",
                "pageSize: [20] → 2:11: error: \"pageSize\" must be text, but it is a list. Write text, in quotes if need"
                        + " be.",
                "onDuplicateUrl: skip → 2:17: error: \"onDuplicateUrl\" must be fail or suffix, but it is \"skip\".",
                "pages: all → 2:8: error: \"pages\" must be a map, for example {search: false}",
                "pages: {tags: maybe} → 2:15: error: \"tags\" must be true or false, but it is \"maybe\". Write one of"
                        + " them.",
                "menu: [about] → 2:8: error: Each entry of \"menu\" needs a title and a url, for example - {title: About,"
                        + " url: about.html}",
                "colors: {accent: #b22222} → 2:9: error: This is not valid YAML: colors: {accent: #b22222} (expected ','"
                        + " or '}', but got :). Mend this line.",
                "'colors: {accent: \"red; x\"}' → 2:18: error: The color \"accent\" must be a CSS color, such as"
                        + " \"#b22222\" (in quotes), but it is \"red; x\".",
                "author: [a, b] → 2:9: error: \"author\" must be a name, or {name: A name, url: an address}.",
                "trustHtml: perhaps → 2:12: error: \"trustHtml\" must be true or false, but it is \"perhaps\". Write one"
                        + " of them."
            })
    void reportsValuesOfTheWrongType(String line, String problem) throws IOException {
        read("description: x\n" + line.replace("\\n", "\n") + (line.startsWith("title") ? "" : "\ntitle: x"));

        assertThat(messages().stream().filter(message -> message.contains("error")))
                .isEqualTo(problem.isEmpty() ? List.of() : List.of("site.yaml:" + problem));
    }

    @Test
    void reportsAllThatIsWrongInOneRun() throws IOException {
        assertThat(read("title: x\nurl: x\nlanguage: fr\npageSize: -1\nfoo: 1\n"))
                .map(SiteConfig::title)
                .contains("x");
        assertThat(messages()).hasSize(4);
    }

    @ParameterizedTest
    @CsvSource({
        "https://a.example,https://a.example/",
        "HTTP://A.example/x,http://a.example/x/",
        "https://a.example:8443/%E6%BF%B1/,https://a.example:8443/%E6%BF%B1/",
        "https://濱州.example/,https://xn--6rt451b.example/"
    })
    void takesABaseUrlLikeTheKey(String url, String canonical) {
        assertThat(SiteConfig.defaults().withUrl(url).flatMap(SiteConfig::url)).contains(canonical);
    }

    @ParameterizedTest
    @CsvSource({"ftp://a.example/", "a.example", "https://", "https://a.example/?x", "https://a b/", "/x/"})
    void refusesOtherBaseUrls(String url) {
        assertThat(SiteConfig.defaults().withUrl(url)).isEmpty();
    }

    private Optional<SiteConfig> read(String yaml) throws IOException {
        Files.writeString(root.resolve("site.yaml"), yaml);
        return ConfigReader.read(root, problems);
    }

    private List<String> messages() {
        return problems.sorted().stream()
                .map(problem -> problem.format(Language.EN))
                .toList();
    }
}

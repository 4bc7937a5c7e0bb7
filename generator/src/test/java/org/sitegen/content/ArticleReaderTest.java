package org.sitegen.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sitegen.config.Person;
import org.sitegen.config.SiteConfig;
import org.sitegen.problem.Problems;
import org.sitegen.problem.SourceLocation;
import org.sitegen.text.Language;

class ArticleReaderTest {

    private static final String PATH = "articles/a.md";

    @TempDir
    private Path root;

    private final Problems problems = new Problems();

    @Test
    void readsEveryKey() throws IOException {
        ArticleSource article = read("""
                        ---
                        title: 動員大會
                        author: [濱州在線, {name: 張三, url: https://example.com/}]
                        date: 2022-5-7 12:37
                        updated: 2022/5/8
                        summary: >
                          一段
                          摘要
                        category: 要聞
                        tags: [創城, 會議, 創城]
                        slug: meeting
                        draft: 是
                        expires: 2030-1-1
                        cover: cover.png
                        aliases:
                          - thread-1-1.html
                          - /old/
                        source: https://example.com/thread-1
                        comments:
                          - author: 李四
                            date: 2022-5-7 13:00
                            body: |
                              第一行

                              第二行
                          - 只有內文
                        attachments:
                          - a.png
                          - file: b.zip
                            name: 附件 乙
                            caption: 說明
                            downloads: 1,050
                            size: 12 KB
                            sha256: abc
                            uploaded: 2022-5-7 12:00
                        series: 創城
                        weight: 012
                        rating: 4.5
                        nested: {on: true, none: null}
                        ---
                        # 正文
                        """).orElseThrow();

        FrontMatter head = article.frontMatter();
        assertThat(article.id()).isEqualTo("a");
        assertThat(article.path()).isEqualTo(PATH);
        assertThat(article.body()).isEqualTo("# 正文\n");
        assertThat(article.bodyStart()).isEqualTo(new SourceLocation(PATH, 41, 1));
        assertThat(head.title()).contains(new Located<>("動員大會", 2, 8));
        assertThat(head.authors())
                .containsExactly(
                        new Person("濱州在線", Optional.empty()), new Person("張三", Optional.of("https://example.com/")));
        assertThat(head.date().map(SiteDate::iso)).contains("2022-05-07T12:37:00+08:00");
        assertThat(head.updated().map(SiteDate::iso)).contains("2022-05-08");
        assertThat(head.summary()).contains("一段 摘要");
        assertThat(head.category()).contains("要聞");
        assertThat(head.tags()).containsExactly("創城", "會議");
        assertThat(head.slug()).contains(new Located<>("meeting", 11, 7));
        assertThat(head.draft()).isTrue();
        assertThat(head.expires()).hasToString("Optional[2030-01-01]");
        assertThat(head.cover()).contains(new Located<>("cover.png", 14, 8));
        assertThat(head.aliases())
                .containsExactly(new Located<>("thread-1-1.html", 16, 5), new Located<>("/old/", 17, 5));
        assertThat(head.source()).contains("https://example.com/thread-1");
        assertThat(head.comments()).hasSize(2);
        assertThat(head.comments().get(0).author()).contains("李四");
        assertThat(head.comments().get(0).date().map(SiteDate::iso)).contains("2022-05-07T13:00:00+08:00");
        assertThat(head.comments().get(0).body()).isEqualTo("第一行\n\n第二行");
        assertThat(head.comments().get(0).line()).isEqualTo(23);
        assertThat(head.comments().get(0).column()).isEqualTo(7);
        assertThat(head.comments().get(1))
                .isEqualTo(new CommentSource(Optional.empty(), Optional.empty(), "只有內文", 26, 5));
        assertThat(head.attachments().get(0).file()).contains("a.png");
        assertThat(head.attachments().get(1))
                .isEqualTo(new AttachmentSource(
                        Optional.of("b.zip"),
                        Optional.of("附件 乙"),
                        Optional.of("說明"),
                        OptionalLong.of(1050),
                        Optional.of("12 KB"),
                        Optional.of("abc"),
                        Optional.of("2022-5-7 12:00"),
                        29,
                        5));
        assertThat(head.extra())
                .containsExactly(
                        Map.entry("series", "創城"),
                        Map.entry("weight", "012"),
                        Map.entry("rating", 4.5),
                        Map.entry("nested", Map.of("on", true)));
        assertThat(messages()).isEmpty();
    }

    @Test
    void readsToml() throws IOException {
        ArticleSource article = read("""
                        +++
                        title = "標題"
                        date = 2022-05-07T04:37:00Z
                        tags = ["甲", "乙"]
                        draft = false
                        [[attachments]]
                        file = "a.png"
                        downloads = 50
                        [params]
                        n = 1
                        +++
                        正文
                        """).orElseThrow();

        FrontMatter head = article.frontMatter();
        assertThat(head.title()).contains(new Located<>("標題", 2, 1));
        assertThat(head.date().map(SiteDate::iso)).contains("2022-05-07T12:37:00+08:00");
        assertThat(head.tags()).containsExactly("甲", "乙");
        assertThat(head.attachments().get(0).downloads()).hasValue(50);
        assertThat(head.extra()).containsExactly(Map.entry("params", Map.of("n", 1L)));
        assertThat(article.body()).isEqualTo("正文\n");
        assertThat(article.bodyStart().line()).isEqualTo(12);
        assertThat(messages()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2022-05-07,2022-05-07",
        "2022-05-07T12:37:00,2022-05-07T12:37:00+08:00",
        "2022-05-07 12:37:00.5,2022-05-07T12:37:00+08:00",
        "1979-05-27T00:32:00.999999-07:00,1979-05-27T15:32:00+08:00"
    })
    void readsTheDatesOfToml(String written, String iso) throws IOException {
        assertThat(read("+++\ndate = " + written + "\n+++\n")
                        .flatMap(article -> article.frontMatter().date())
                        .map(SiteDate::iso))
                .contains(iso);
    }

    @Test
    void readsJson() throws IOException {
        ArticleSource article = read("""
                        {
                          "title": "標題 {1}",
                          "date": "2022-05-07",
                          "tags": ["甲"],
                          "n": 1
                        }

                        正文
                        """).orElseThrow();

        assertThat(article.frontMatter().title()).contains(new Located<>("標題 {1}", 2, 12));
        assertThat(article.frontMatter().tags()).containsExactly("甲");
        assertThat(article.frontMatter().extra()).containsExactly(Map.entry("n", 1L));
        assertThat(article.body()).isEqualTo("\n正文\n");
        assertThat(article.bodyStart().line()).isEqualTo(7);
        assertThat(messages()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '→',
            value = {
                "title: 【公告】開會 → 【公告】開會",
                "title: 2022 → 2022",
                "title: no → no",
                "title: 012 → 012",
                "title: 1e3 → 1e3",
                "title: It's → It's",
                "title: 'It''s' → It's",
                "title: \"a\" # 註 → a",
                "title: http://a/b:c → http://a/b:c",
                "title: '「甲」' → 「甲」",
                "title: C# 與 F# → C# 與 F#",
                "title: 甲|乙>丙 → 甲|乙>丙",
                "title: -1 → -1"
            })
    void readsPlainTitles(String line, String title) throws IOException {
        assertThat(title(line)).contains(title);
        assertThat(messages()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"title:", "title: ~", "title: null", "title: \"\"", "title: '  '"})
    void countsEmptyTitlesAsAbsent(String line) throws IOException {
        assertThat(title(line)).isEmpty();
        assertThat(messages()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '→',
            value = {
                "title: [公告] 開會 → [公告] 開會 → title: \"[公告] 開會\"",
                "title: [公告] → [公告] → title: \"[公告]\"",
                "title: {甲} 乙 → {甲} 乙 → title: \"{甲} 乙\"",
                "title: A: B → A: B → title: \"A: B\"",
                "title: 公告: → 公告: → title: \"公告:\"",
                "title: \"甲\"和\"乙\" → \"甲\"和\"乙\" → title: '\"甲\"和\"乙\"'",
                "title: ''It's'' → It's → title: \"It's\"",
                "title: ''a'' b ''c'' → 'a' b 'c' → title: \"'a' b 'c'\"",
                "title: \"甲 → \"甲 → title: '\"甲'",
                "title: \"C:\\新聞\" → C:\\新聞 → title: 'C:\\新聞'",
                "title: 50% off #1 → 50% off #1 → title: \"50% off #1\"",
                "title: #話題# → #話題# → title: \"#話題#\"",
                "title: @某人 → @某人 → title: \"@某人\"",
                "title: *重要* → *重要* → title: \"*重要*\"",
                "title: &甲 乙 → &甲 乙 → title: \"&甲 乙\"",
                "title: !重要 → !重要 → title: \"!重要\"",
                "title: %甲 → %甲 → title: \"%甲\"",
                "title: `甲` → `甲` → title: \"`甲`\"",
                "title: | 甲 → | 甲 → title: \"| 甲\"",
                "title: > 50% → > 50% → title: \"> 50%\"",
                "title: - 甲 → - 甲 → title: \"- 甲\"",
                "title:沒有空格 → 沒有空格 → title: 沒有空格",
                "title：全形冒號 → 全形冒號 → title: 全形冒號",
                "title:　全形空格 → 全形空格 → title: 全形空格"
            })
    void readsTitlesAsTheyAreMeant(String line, String title, String mended) throws IOException {
        assertThat(title(line.replace("''", "'"))).contains(title);
        assertThat(messages())
                .singleElement()
                .asString()
                .startsWith("articles/a.md:2:")
                .endsWith(": warning: YAML misreads this line; it was read as meant. Write: " + mended);
    }

    @Test
    void warnsOfTextThatIsCutByAComment() throws IOException {
        assertThat(title("title: C # 入門")).contains("C");
        assertThat(messages())
                .containsExactly("articles/a.md:2:8: warning: YAML takes what follows # for a comment, and it was left"
                        + " out. If it belongs to the text, write: title: \"C # 入門\"");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '→',
            value = {
                "title: a\\n author: 甲 → 3:10 → author: 甲",
                "title: a\\n　author: 甲 → 3:11 → author: 甲",
                "title: a\\nauthor: @甲 → 3:9 → author: \"@甲\"",
                "title: a\\nsubtitle: A: B → 3:11 → subtitle: \"A: B\"",
                "title: a\\ntags:\\n- A: B → 4:3 → - \"A: B\"",
                "title: a\\ntags:\\n  - [甲] → 4:5 → '  - \"[甲]\"'",
                "title: a\\nattachments:\\n  - name: [圖] 一 → 4:11 → '  - name: \"[圖] 一\"'",
                "title: a\\ncover:pic.png → 3:7 → cover: pic.png"
            })
    void readsOtherLinesAsTheyAreMeant(String lines, String place, String mended) throws IOException {
        assertThat(title(lines.replace("\\n", "\n"))).contains("a");
        assertThat(messages())
                .containsExactly("articles/a.md:" + place
                        + ": warning: YAML misreads this line; it was read as meant. Write: " + mended);
    }

    @Test
    void mendsNothingInsideBlocksOfText() throws IOException {
        String comment = "comments:\n  - body: |\n      author: @甲\n      name: [x] y\n      title:a\n";

        FrontMatter head = read("---\ntitle: a\ndate: 2022-05-07\n" + comment + "---\n")
                .orElseThrow()
                .frontMatter();

        assertThat(head.comments().get(0).body()).isEqualTo("author: @甲\nname: [x] y\ntitle:a");
        assertThat(messages()).isEmpty();
    }

    @Test
    void readsKeysInCapitals() throws IOException {
        assertThat(title("Title: 標題")).contains("標題");
        assertThat(messages())
                .containsExactly("articles/a.md:2:1: warning: \"Title\" was read as \"title\". Write title.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '→',
            value = {
                "title: a\\ntitle: b → 3:1 → The key \"title\" stands twice, in line 2 and in line 3. Delete one of them.",
                "title: a\\ntags:\\n\\t- b → 4:1 → This line is indented with a tab, which YAML forbids. Use spaces"
                        + " instead.",
                "title: a\\ntags: [b → 3:7 → This is not valid YAML: tags: [b (expected ',' or ']', but got :). Mend this"
                        + " line.",
                "title:\\n  a: b → 3:3 → \"title\" must be text, but it is a map. Write text, in quotes if need be.",
                "slug:\\n  - b → 3:3 → \"slug\" must be text, but it is a list. Write text, in quotes if need be.",
                "tags:\\n  a: b → 3:3 → \"tags\" must be a list, but it is a map. Write, for example, tags: [one, two]",
                "author: [[a]] → 2:10 → Each of \"author\" must be a name, or {name: A name, url: an address}.",
                "authors: [{url: x}] → 2:11 → Each of \"authors\" must be a name, or {name: A name, url: an address}.",
                "attachments: [[a]] → 2:15 → Each entry of \"attachments\" must be a path, or {file: a path, name: a name,"
                        + " downloads: a count}.",
                "comments: [[a]] → 2:12 → Each entry of \"comments\" must be {author: a name, date: a date, body: the"
                        + " text}.",
                "draft: maybe → 2:8 → \"draft\" must be true or false, but it is \"maybe\". Write one of them.",
                "updated: soon → 2:10 → \"updated\": Cannot read the date \"soon\". Write it like 2022-05-07 12:37 or"
                        + " 2022-05-07.",
                "expires: 2022-02-30 → 2:10 → \"expires\": The date \"2022-02-30\" does not exist: the calendar has no"
                        + " such day. Correct year, month and day.",
                "x: &b c\\ny: *b → 3:4 → \"*b\" is a YAML alias, which is not supported here. Write the value out, or"
                        + " quote it if it is text: \"*b\"",
                "x: !!set {a} → 2:4 → \"!!set\" is a YAML type tag, which is not supported here. Delete it, or quote it"
                        + " if it is text.",
                "? [a]\\n: b → 2:3 → A key is due here that is text. Write \"key: value\"."
            })
    void reportsWhatItCannotRead(String lines, String place, String problem) throws IOException {
        Optional<ArticleSource> article =
                read("---\n" + lines.replace("\\n", "\n").replace("\\t", "\t") + "\ndate: 2022-05-07\n---\n");

        assertThat(article).isEmpty();
        assertThat(messages()).containsExactly("articles/a.md:" + place + ": error: " + problem);
    }

    @Test
    void showsTheMendedLineWhereItCannotBeSure() throws IOException {
        assertThat(read("---\nfoo: A: B\n\tbar: [\ndate: x\n---\n")).isEmpty();
        assertThat(read("---\nfoo: A: B\nbar: [\nbaz\n---\n")).isEmpty();
        assertThat(messages())
                .contains("articles/a.md:2:7: error: This line is not valid YAML: foo: A: B -- write: foo: \"A: B\"");
    }

    @Test
    void limitsTheDepth() throws IOException {
        assertThat(read("---\nx: " + "[".repeat(3000) + "\n---\n")).isEmpty();
        assertThat(read("+++\nx = " + "[".repeat(3000) + "\n+++\n")).isEmpty();
        assertThat(read("{\"x\": " + "[".repeat(3000) + "]".repeat(3000) + "}\n"))
                .isEmpty();
        assertThat(messages())
                .containsExactly(
                        "articles/a.md:1:1: error: The data is nested more than 20 levels deep. Use fewer levels.",
                        "articles/a.md:2:1: error: The data is nested more than 20 levels deep. Use fewer levels.",
                        "articles/a.md:2:24: error: The data is nested more than 20 levels deep. Use fewer levels.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '→',
            value = {"---\\ntitle: a → ---", "+++\\ntitle = 1 → +++", "{\"title\": 1 → }"})
    void reportsFrontMatterThatIsNotClosed(String text, String mark) throws IOException {
        assertThat(read(text.replace("\\n", "\n") + "\n正文\n")).isEmpty();
        assertThat(messages())
                .containsExactly(
                        "articles/a.md:1:1: error: The front matter that begins here is not closed. Add a line " + mark
                                + " at its end.");
    }

    @Test
    void closesYamlWithDots() throws IOException {
        assertThat(read("---\ndate: 2022-05-07\n...\n正文"))
                .hasValueSatisfying(article -> assertThat(article.body()).isEqualTo("正文"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", " \n\n", "\u3000\n"})
    void readsFrontMatterBelowWhiteSpace(String space) throws IOException {
        assertThat(read(space + "---\ntitle: a\ndate: 2022-05-07\n---\n正文")).isPresent();
        assertThat(messages())
                .singleElement()
                .asString()
                .endsWith(
                        "warning: There is white space before the front matter; it was read all the same. Delete it, so"
                                + " that the file begins with this mark.");
    }

    @Test
    void limitsTheSizeOfFrontMatter() throws IOException {
        assertThat(read("---\nx: " + "a".repeat(1_100_000) + "\n---\n")).isEmpty();
        assertThat(messages())
                .containsExactly(
                        "articles/a.md:1:1: error: The front matter that begins here has more than 1024 KiB. Move"
                                + " the text below its closing mark.");
    }

    @ParameterizedTest
    @CsvSource({
        "articles/2015-12-08-a.md,2015-12-08",
        "articles/20151208-a.md,2015-12-08",
        "articles/20151208.md,2015-12-08",
        "articles/2015-12-08.md,2015-12-08",
        "articles/2015-12-08-會議/index.md,2015-12-08"
    })
    void takesTheDateFromTheFileName(String path, String day) throws IOException {
        assertThat(readAt(path, "# 標題\n")
                        .flatMap(article -> article.frontMatter().date())
                        .map(SiteDate::iso))
                .contains(day);
        assertThat(messages()).isEmpty();
    }

    @Test
    void prefersTheDateOfTheFrontMatter() throws IOException {
        assertThat(readAt("articles/2015-12-08-a.md", "---\ndate: 2022-05-07\n---\n")
                        .flatMap(article -> article.frontMatter().date())
                        .map(SiteDate::iso))
                .contains("2022-05-07");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"articles/a.md", "articles/2015-02-30-a.md", "articles/201512081.md", "articles/2015-12-081.md"})
    void reportsAMissingDate(String path) throws IOException {
        assertThat(readAt(path, "\n---\ntitle: a\n---\n")).isEmpty();
        assertThat(messages())
                .contains(path + ":2:1: error: There is no date. Add a line date: 2022-05-07 12:37, or begin the file's"
                        + " name with it, like 2022-05-07-name.md");
    }

    @Test
    void showsHowFrontMatterLooksWhereThereIsNone() throws IOException {
        assertThat(read("# 標題\n")).isEmpty();
        assertThat(messages())
                .containsExactly("articles/a.md:1:1: error: There is no front matter, and no date at the start of the"
                        + " file's name. Begin the file with the lines: ---, title: My title, date: 2022-05-07 12:37,"
                        + " ---");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '→',
            value = {
                "tags: 甲,乙 → [甲, 乙]",
                "tags: 甲、乙，丙 , → [甲, 乙, 丙]",
                "tags: [\"甲,乙\"] → [甲,乙]",
                "tags: → []",
                "tags: [] → []",
                "tags: 2022 → [2022]",
                "tags: [甲, \"\", ~, 甲] → [甲]",
                "categories: [甲, 乙, 丙] → [乙, 丙]"
            })
    void readsTags(String line, String tags) throws IOException {
        assertThat(read("---\ndate: 2022-05-07\n" + line + "\n---\n")
                        .orElseThrow()
                        .frontMatter()
                        .tags())
                .hasToString(tags);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '→',
            value = {"category: 甲 → 甲", "categories: 甲 → 甲", "categories: [甲] → 甲", "category: [甲] → 甲"})
    void readsOneCategory(String line, String category) throws IOException {
        assertThat(read("---\ndate: 2022-05-07\n" + line + "\n---\n")
                        .flatMap(article -> article.frontMatter().category()))
                .contains(category);
        assertThat(messages()).isEmpty();
    }

    @Test
    void warnsOfMoreCategories() throws IOException {
        assertThat(read("---\ndate: 2022-05-07\ncategories:\n  - [甲, 乙]\n---\n")
                        .flatMap(article -> article.frontMatter().category()))
                .contains("甲");
        assertThat(messages())
                .containsExactly(
                        "articles/a.md:4:9: warning: An article has one category: \"甲\" was taken, and the rest"
                                + " became tags. Write category and tags.");
    }

    @ParameterizedTest
    @CsvSource({"50次", "-1", "1.5", "many"})
    void warnsOfCountsItCannotRead(String count) throws IOException {
        FrontMatter head = read("---\ndate: 2022-05-07\nattachments:\n  - downloads: " + count + "\n---\n")
                .orElseThrow()
                .frontMatter();

        assertThat(head.attachments().get(0).downloads()).isEmpty();
        assertThat(messages())
                .containsExactly(
                        "articles/a.md:4:16: warning: \"downloads\" must be a whole number from 0 up, but it is" + " \""
                                + count + "\", and was left out. Write the number alone.");
    }

    @Test
    void warnsOfCommentDatesItCannotRead() throws IOException {
        assertThat(read("---\ndate: 2022-05-07\ncomments: [{date: 昨天, body: x}]\n---\n"))
                .isPresent();
        assertThat(messages())
                .containsExactly("articles/a.md:3:19: warning: \"date\": Cannot read the date \"昨天\". Write it like"
                        + " 2022-05-07 12:37 or 2022-05-07. It was left out.");
    }

    @ParameterizedTest
    @CsvSource({"true,true", "yes,true", "on,true", "1,true", "是,true", "False,false", "no,false", "否,false", "0,false"
    })
    void readsDraftInManyWords(String word, boolean isDraft) throws IOException {
        assertThat(read("---\ndate: 2022-05-07\ndraft: " + word + "\n---\n")
                        .orElseThrow()
                        .frontMatter()
                        .draft())
                .isEqualTo(isDraft);
    }

    @Test
    void keepsTheSwitchesOfOtherGenerators() throws IOException {
        FrontMatter head =
                read("---\nlayout: post\ndate: 2017-04-06 00:00:00 -0700\ncomments: true\npermalink: /:title/\n---\n")
                        .orElseThrow()
                        .frontMatter();

        assertThat(head.comments()).isEmpty();
        assertThat(head.extra())
                .containsExactly(
                        Map.entry("layout", "post"), Map.entry("comments", true), Map.entry("permalink", "/:title/"));
        assertThat(messages()).isEmpty();
    }

    @Test
    void namesTheSitesAuthorWhereTheHeadNamesNobody() throws IOException {
        Files.writeString(root.resolve("site.yaml"), "title: x\nauthor: 編輯部\n");
        SiteConfig config = org.sitegen.config.ConfigReader.read(root, problems).orElseThrow();
        Files.createDirectories(root.resolve("articles"));
        Files.writeString(root.resolve(PATH), "---\ndate: 2022-05-07\n---\n");

        assertThat(new ArticleReader(root, config)
                        .read(PATH, problems)
                        .orElseThrow()
                        .frontMatter()
                        .authors())
                .containsExactly(new Person("編輯部", Optional.empty()));
    }

    @Test
    void removesWhatEscapesSmuggleIn() throws IOException {
        assertThat(title("title: \"a\\u0001b\\uFFFEc\"")).contains("abc");
        assertThat(messages())
                .containsExactly(
                        "articles/a.md:2:8: warning: Removed 2 control characters that pages and feeds must not"
                                + " hold; the first is here. Delete them from the file.");
    }

    @Test
    void countsColumnsInUtf16Units() throws IOException {
        assertThat(read("---\n\"🀄\": {a: 1, a: 2}\ndate: 2022-05-07\n---\n")).isEmpty();
        assertThat(messages())
                .containsExactly(
                        "articles/a.md:2:14: error: The key \"a\" stands twice, in line 2 and in line 2. Delete"
                                + " one of them.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '→',
            value = {
                "+++\\ntitle = a\\n+++ → 2:9",
                "+++\\ntitle: a\\n+++ → 2:1",
                "+++\\na = 1\\na = 2\\n+++ → 3:1",
                "{\"a\": 1,} → 1:9",
                "{\"a\": 1, \"a\": 2} → 1:10"
            })
    void reportsTheFirstMistakeOfTomlAndJson(String text, String place) throws IOException {
        assertThat(read(text.replace("\\n", "\n") + "\n正文\n")).isEmpty();
        assertThat(messages()).singleElement().asString().startsWith("articles/a.md:" + place + ": error: ");
    }

    private Optional<String> title(String lines) throws IOException {
        return read("---\n" + lines + "\ndate: 2022-05-07\n---\n")
                .flatMap(article -> article.frontMatter().title())
                .map(Located::value);
    }

    private Optional<ArticleSource> read(String text) throws IOException {
        return readAt(PATH, text);
    }

    private Optional<ArticleSource> readAt(String path, String text) throws IOException {
        Files.createDirectories(root.resolve(path).getParent());
        Files.writeString(root.resolve(path), text);
        return new ArticleReader(root, SiteConfig.defaults()).read(path, problems);
    }

    private List<String> messages() {
        return problems.sorted().stream()
                .map(problem -> problem.format(Language.EN))
                .toList();
    }
}

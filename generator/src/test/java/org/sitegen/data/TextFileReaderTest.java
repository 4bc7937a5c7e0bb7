package org.sitegen.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.sitegen.problem.Problem;
import org.sitegen.problem.Problems;
import org.sitegen.text.Language;

class TextFileReaderTest {

    private static final List<String> TRADITIONAL = List.of(
            "公告",
            "濱州在線",
            "市政府",
            "動員大會召開",
            "標題：今天開會",
            "本報記者報道，全市創建文明城市工作動員大會召開。",
            "---\ntitle: 新聞\ndate: 2022-05-07\n---\n內容在這裡。\n",
            "「你好」他說，「我們走吧。」",
            "附件下載次數：五十次",
            "天氣預報：明天多雲轉晴，最高溫度二十五度。",
            "圖書館將於下週一重新開放，歡迎市民前來閱讀。",
            "A 組與 B 組的比賽結果",
            "電話：0543-1234567，聯繫人：張先生",
            "冬棗採摘節在沾化舉行，遊客絡繹不絕",
            "醫療保障政策調整通知",
            "歡迎光臨論壇，請先閱讀版規再發帖",
            "學校",
            "選舉結果公佈",
            "黃河",
            "這是一篇很短的文章");

    private static final List<String> SIMPLIFIED = List.of(
            "公告",
            "滨州在线",
            "市政府",
            "动员大会召开",
            "标题：今天开会",
            "本报记者报道，全市创建文明城市工作动员大会召开。",
            "---\ntitle: 新闻\ndate: 2022-05-07\n---\n内容在这里。\n",
            "“你好”他说，“我们走吧。”",
            "附件下载次数：五十次",
            "天气预报：明天多云转晴，最高温度二十五度。",
            "图书馆将于下周一重新开放，欢迎市民前来阅读。",
            "A 组与 B 组的比赛结果",
            "电话：0543-1234567，联系人：张先生",
            "冬枣采摘节在沾化举行，游客络绎不绝",
            "医疗保障政策调整通知",
            "欢迎光临论坛，请先阅读版规再发帖",
            "学校放假通知",
            "选举结果公布",
            "黄河",
            "这是一篇很短的文章");

    @TempDir
    private Path folder;

    private final Problems problems = new Problems();

    static Stream<Arguments> snippetsInOldCharsets() {
        Stream<Arguments> gb = Stream.concat(SIMPLIFIED.stream(), TRADITIONAL.stream())
                .map(text -> Arguments.of("GB18030", "GB18030", text));
        Stream<Arguments> big5 = TRADITIONAL.stream().map(text -> Arguments.of("Big5", "BIG5", text));
        Stream<Arguments> utf16 = Stream.concat(SIMPLIFIED.stream(), TRADITIONAL.stream())
                .flatMap(text -> Stream.of("UTF-16LE", "UTF-16BE").map(name -> Arguments.of(name, name, text + "\n")));
        return Stream.of(gb, big5, utf16).flatMap(snippets -> snippets);
    }

    @ParameterizedTest
    @MethodSource("snippetsInOldCharsets")
    void recognisesOldCharsets(String charset, String name, String text) {
        Optional<String> read = text(text.getBytes(Charset.forName(charset)), "articles/a.md", problems);

        assertThat(read).contains(text);
        assertThat(messages())
                .containsExactly("articles/a.md:1:1: warning: The file is not UTF-8 and was read as " + name
                        + ". Convert it to UTF-8: iconv -f " + name + " -t UTF-8 articles/a.md");
    }

    @Test
    void quotesOddNamesInTheCommandToConvert() {
        text("公告".getBytes(Charset.forName("GB18030")), "articles/it's a.md", problems);

        assertThat(messages().get(0)).endsWith("iconv -f GB18030 -t UTF-8 'articles/it'\\''s a.md'");
    }

    @ParameterizedTest
    @CsvSource({"UTF-8,0", "UTF-16LE,1", "UTF-16BE,1"})
    void dropsTheByteOrderMark(String charset, int warnings) {
        byte[] bytes = "\uFEFF標題\n".getBytes(Charset.forName(charset));

        assertThat(text(bytes, "a.md", problems)).contains("標題\n");
        assertThat(problems.sorted()).hasSize(warnings).noneMatch(Problem::isError);
    }

    @Test
    void makesAllLineEndsOne() {
        assertThat(utf8("a\r\nb\rc\n\r\nd\r")).contains("a\nb\nc\n\nd\n");
        assertThat(problems.sorted()).isEmpty();
    }

    @Test
    void removesControlCharactersWithOneWarning() {
        assertThat(utf8("標題\n甲\u0001乙\u000B丙\uFFFE\u0085\uFDD0\n\u007F\t")).contains("標題\n甲乙丙\n\t");
        assertThat(messages())
                .containsExactly("a.md:2:2: warning: Removed 6 control characters that pages and feeds must not hold;"
                        + " the first is here. Delete them from the file.");
    }

    @Test
    void keepsCharactersBeyondTheFirstPlane() {
        assertThat(utf8("𠮷🀄\uFE0F")).contains("𠮷🀄\uFE0F");
        assertThat(problems.sorted()).isEmpty();
    }

    @Test
    void saysWhereUtf8IsDamaged() {
        byte[] bytes = "第一行\n第二行很長\n".getBytes(StandardCharsets.UTF_8);
        bytes[13] = (byte) 0xFF;

        assertThat(text(bytes, "a.md", problems)).isEmpty();
        assertThat(messages())
                .containsExactly(
                        "a.md:2:2: error: There are bytes here that are not UTF-8: the file is damaged. Put the"
                                + " right characters in and save it as UTF-8.");
    }

    @ParameterizedTest
    @MethodSource("binaries")
    void refusesWhatIsNoText(byte[] bytes) {
        assertThat(text(bytes, "a.md", problems)).isEmpty();
        assertThat(messages())
                .containsExactly("a.md:1:1: error: This is no text file. Move it to attachments/, or save it as UTF-8"
                        + " text.");
    }

    static Stream<byte[]> binaries() {
        return Stream.of(
                new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 0, 0, 0, 13, 'I', 'H', 'D', 'R', 0},
                new byte[] {'a', 0, 0, 0, 'b'},
                new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xE0, 0, 16, 'J', 'F', 'I', 'F'},
                new byte[] {'c', 'a', 'f', (byte) 0xE9, '\n'});
    }

    @Test
    void refusesFilesThatAreTooLarge() throws IOException {
        Path file = Files.writeString(folder.resolve("a.md"), "12345");

        assertThat(TextFileReader.read(file, "a.md", 4, problems)).isEmpty();
        assertThat(messages())
                .containsExactly("a.md:1:1: error: The file has 5 bytes, more than the limit of 4. Split it, and keep"
                        + " pictures as attachments.");
    }

    /** Java could not hold this one. */
    @Test
    void readsNothingOfFilesThatAreTooLarge() throws IOException {
        Path file = folder.resolve("a.md");
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            channel.write(ByteBuffer.allocate(1), Integer.MAX_VALUE);
        }

        assertThat(TextFileReader.read(file, "a.md", Integer.MAX_VALUE - 8, problems))
                .isEmpty();
        assertThat(messages()).singleElement().asString().contains("2147483648");
    }

    @Test
    void reportsAFileThatIsGone() {
        assertThat(TextFileReader.read(folder.resolve("a.md"), "a.md", 4, problems))
                .isEmpty();
        assertThat(messages())
                .containsExactly(
                        "a.md:1:1: error: The file vanished while the archive was read. Run the command again.");
    }

    private Optional<String> utf8(String text) {
        return text(text.getBytes(StandardCharsets.UTF_8), "a.md", problems);
    }

    private List<String> messages() {
        return problems.sorted().stream()
                .map(problem -> problem.format(Language.EN))
                .toList();
    }

    @Test
    void readsFilesThatDoNotTellTheirSize() throws IOException {
        Path file = Path.of("/proc/self/status");
        assumeTrue(Files.isReadable(file) && Files.size(file) == 0);
        assertThat(TextFileReader.read(file, "status", 1 << 20, problems))
                .hasValueSatisfying(text -> assertThat(text).contains("Name:"));
        assertThat(TextFileReader.read(file, "status", 100, problems)).isEmpty();
        assertThat(problems.hasErrorsIn("status")).isTrue();
    }

    private static Optional<String> text(byte[] bytes, String path, Problems problems) {
        return TextFileReader.text(bytes, bytes.length, path, problems);
    }
}

package org.sitegen.dump;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sitegen.forum.FileMention;
import org.sitegen.forum.Post;
import org.sitegen.forum.ThreadKey;
import org.sitegen.forum.ThreadPart;
import org.sitegen.problem.Message;

class DumpReaderTest {

    private static final String SCHEMA = """
            CREATE TABLE `pre_common_setting` (`skey` varchar(255), `svalue` text) ENGINE=MyISAM DEFAULT CHARSET=utf8;
            INSERT INTO `pre_common_setting` VALUES ('siteurl','http://www.b.example/'),('bbname','甲站');
            CREATE TABLE `pre_forum_thread` (
              `tid` int(10) NOT NULL DEFAULT '0', `fid` int, `author` char(15), `subject` char(80) DEFAULT ')',
              `dateline` int, `displayorder` int, `special` int, `readperm` int, `price` decimal(8,2), `closed` int,
              PRIMARY KEY (`tid`), KEY `x` (`fid`,`tid`)
            ) ENGINE=InnoDB DEFAULT CHARSET=utf8;
            CREATE TABLE `pre_forum_post` (
              `pid` int, `tid` int, `first` int, `author` char(15), `subject` char(80), `dateline` int, `message` text,
              `invisible` int, `anonymous` int, `htmlon` int, `bbcodeoff` int, `status` int, `tags` text, `position` int
            ) ENGINE=InnoDB DEFAULT CHARSET=utf8;
            """;

    private static final String THREAD = "INSERT INTO `pre_forum_thread` VALUES (1,2,'甲','题',1615165200,0,0,0,0,0);\n";

    @TempDir
    private Path folder;

    private final List<ThreadPart> parts = new ArrayList<>();
    private final List<Message> notes = new ArrayList<>();

    private void read(byte[] dump) throws IOException {
        new DumpReader(new DumpSettings(ZoneId.of("Asia/Shanghai"), false, folder))
                .read(new ByteArrayInputStream(dump), parts::add, notes::add);
    }

    private void read(String dump) throws IOException {
        read(dump.getBytes(StandardCharsets.UTF_8));
    }

    private static String post(String message) {
        return "INSERT INTO `pre_forum_post` VALUES (5,1,1,'甲','题',1615165200," + message + ",0,0,0,0,0,'',1);\n";
    }

    private static String body(ThreadPart part) {
        return part.posts().get(0).body().markdown(UnaryOperator.identity());
    }

    private void readSample() throws IOException {
        try (InputStream sample = DumpReaderTest.class.getResourceAsStream("board.sql")) {
            read(sample.readAllBytes());
        }
    }

    private ThreadPart part(long number) {
        return parts.stream()
                .filter(part -> part.key().orElseThrow().number() == number)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void givesWhatWasPublicOfADump() throws IOException {
        readSample();

        assertThat(parts)
                .extracting(part -> part.key().orElseThrow().number())
                .containsExactlyInAnyOrder(1201L, 1203L, 1204L, 1208L, 61L);
        assertThat(notes)
                .extracting(Message::en)
                .hasSize(2)
                .anySatisfy(note -> assertThat(note).contains("1207"))
                .anySatisfy(note -> assertThat(note).contains("1209", "password"));
    }

    @Test
    void readsAThreadWithItsAttachments() throws IOException {
        readSample();

        ThreadPart thread = part(1201);
        assertThat(thread.title()).isEqualTo("清河大桥主桥合龙 预计10月通车");
        assertThat(thread.forum()).isEqualTo("本地新闻");
        assertThat(thread.siteName()).isEqualTo("清河论坛");
        assertThat(thread.source()).isEqualTo("http://www.qinghebbs.example/forum.php?mod=viewthread&tid=1201");
        assertThat(thread.key()).contains(new ThreadKey("qinghebbs.example", ThreadKey.Kind.THREAD, 1201));
        assertThat(thread.tags()).containsExactly("大桥", "交通");
        Post post = thread.posts().get(0);
        assertThat(post.author()).isEqualTo("清河编辑部");
        assertThat(post.date().orElseThrow()).hasToString("2021-03-08T09:00+08:00");
        assertThat(body(thread)).isEqualTo("""
                        **清河大桥主桥合龙**

                        3月7日上午，清河大桥主桥最后一段钢箱梁吊装到位，大桥顺利合龙。

                        ![](http://www.qinghebbs.example/data/attachment/forum/202103/08/085820ab3cd4ef5gh6ij7k.jpg)

                        大桥全长1.86公里，双向六车道，预计今年10月通车。项目经理说：“我们比工期提前了17天。”详见[工程简报](http://news.qinghe.example/bridge?id=3&p=1)。

                        1. 3月：主桥合龙
                        2. 6月：桥面铺装
                        3. 10月：通车""");
        assertThat(post.files()).extracting(FileMention::name).containsExactly("合龙现场.jpg", "工程简报 (第12期).pdf");
        assertThat(post.files()).extracting(FileMention::size).containsExactly("311 KB", "1.5 MB");
        assertThat(post.files())
                .extracting(file -> file.downloads().orElseThrow())
                .containsExactly(267L, 19L);
        assertThat(post.files().get(1).address())
                .isEqualTo(
                        "http://www.qinghebbs.example/data/attachment/forum/202103/08/085910zz9yy8xx7ww6vv5u.attach");
        assertThat(post.files().get(0).caption()).isEqualTo("主桥合龙瞬间");
        assertThat(thread.posts()).extracting(Post::author).containsExactly("清河编辑部", "河边人");
    }

    @Test
    void readsATableAMailAddressAndAFilm() throws IOException {
        readSample();

        assertThat(part(1203).title()).isEqualTo("\"春天的故事\"少儿朗读会报名 & 须知");
        assertThat(body(part(1203))).isEqualTo("""
                        本周六（3月13日）上午9点，清河图书馆少儿部举办“春天的故事”朗读会，面向6—10岁儿童，限30人。

                        报名请发邮件至[lib@qinghe.example](mailto:lib@qinghe.example)，或扫描下方二维码。

                        ![](http://www.qinghebbs.example/data/attachment/forum/202103/10/092820m1n2b3v4c5x6z7l8.png)

                        | 时间 | 环节 |
                        | --- | --- |
                        | 9:00 | 签到 |
                        | 9:20 | 朗读 |

                        http://v.qinghe.example/read.mp4""");
        assertThat(part(1203).posts().get(0).files())
                .extracting(FileMention::size)
                .containsExactly("900 Bytes");
    }

    @Test
    void readsHtmlCodeAndAnAnonymousPost() throws IOException {
        readSample();

        assertThat(body(part(1204))).isEqualTo("我市**第三水厂**扩建工程环评公示。\n\n公示期：2021年3月10日至3月16日。意见请寄市生态环境局。");
        assertThat(part(1208).posts()).extracting(Post::author).containsExactly("", "河边人");
        assertThat(body(part(1208)))
                .contains("AQI=76", "东站,81\n西站,[b]70[/b]\n```", "环保监测站 & 气象台 <公开数据>。~~昨日数据有误~~已更正。");
        assertThat(part(1208).posts().get(1).body().marked()).isEqualTo("it's OK，谢谢");
    }

    @Test
    void readsAnArticleOfThePortalWithItsPagesInOrder() throws IOException {
        readSample();

        ThreadPart article = part(61);
        assertThat(article.key()).contains(new ThreadKey("qinghebbs.example", ThreadKey.Kind.ARTICLE, 61));
        assertThat(article.title()).isEqualTo("清河县志数字版上线");
        assertThat(article.posts().get(0).author()).isEqualTo("县志办");
        assertThat(article.source()).isEqualTo("http://www.qinghebbs.example/portal.php?mod=view&aid=61");
        assertThat(body(article)).isEqualTo("""
                        清河县志全部28卷、共1900万字日前完成数字化并上线。

                        ![](http://www.qinghebbs.example/data/attachment/portal/202103/09/100001aa2bb3cc.jpg)

                        ## 二、如何查阅

                        读者可在[县志网站](http://zhi.qinghe.example/)免费查阅。""");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '!',
            value = {
                "'it\\'s'~it's",
                "'it''s'~it's",
                "\"a \\\"b\\\"\"~a \"b\"",
                "'a\\r\\nb'~a|b",
                "'a\\Zb\\0c'~abc",
                "'a\\\\nb'~a\\nb",
                "'x);INSERT INTO y VALUES (1'~x);INSERT INTO y VALUES (1",
                "0xE794B2E4B999~甲乙",
                "_binary '甲'~甲",
                "_utf8mb4 0xE794B2~甲",
                "x'E794B2'~甲",
                "'a -- b # c /* d'~a -- b # c /* d",
                "NULL~!!"
            })
    void readsEachWayOfWritingAText(String written, String text) throws IOException {
        read(SCHEMA + THREAD + post(written));

        assertThat(body(parts.get(0)).replace("\\\\", "\\")).isEqualTo(text.replace("|", "\n\n"));
        assertThat(notes).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "-- comment with ' quote\n",
                "# comment with ' quote\r\n",
                "/* it's */ ",
                "/*!40000 ALTER TABLE `x` DISABLE KEYS */;\n",
                "LOCK TABLES `pre_forum_post` WRITE;\r\n",
                "SET @a = 'x;y';\n",
                "DELIMITER ;;\nCREATE TRIGGER t BEFORE INSERT ON x FOR EACH ROW BEGIN SET @a='; END;;\nDELIMITER ;\n",
                "CREATE ALGORITHM=UNDEFINED VIEW `v` AS SELECT 'a;b';\n",
                "DROP TABLE IF EXISTS `pre_forum_post`;\n",
                "\uFEFF",
                "\r\n\r\n",
                "INSERT INTO `pre_common_member` VALUES (1,'a\\'b;',NULL,-1.5),(2,'',0x,1e5);\n",
                "BEGIN;\nCOMMIT;\n",
                "USE `db`;\n"
            })
    void passesOverWhatItDoesNotNeed(String other) throws IOException {
        read(SCHEMA + THREAD + other + post("'文'"));

        assertThat(body(parts.get(0))).isEqualTo("文");
        assertThat(notes).isEmpty();
    }

    @Test
    void readsInsertsWithColumnsOtherWordsAndAnotherPrefix() throws IOException {
        read("""
                INSERT IGNORE INTO db.dz_forum_thread (subject, `tid`, dateline) VALUES\r
                ('题', 7, 1);\r
                REPLACE INTO "dz_forum_post_3" (`tid`,`pid`,`first`,`message`) VALUES (7,1,1,'甲'),
                (7,2,0,'乙');
                INSERT INTO `dz_forum_post_4` SET tid=8;
                """);

        assertThat(parts).hasSize(1);
        assertThat(parts.get(0).posts())
                .extracting(post -> post.body().marked())
                .containsExactly("甲", "乙");
    }

    @Test
    void readsTheBackupThatABoardMakesItself() throws IOException {
        Charset gbk = Charset.forName("GBK");
        byte[] head = """
                # Identify: MTYxNTE2
                # Discuz! Multi-Volume Data Dump Vol.1
                SET NAMES 'gbk';
                DROP TABLE IF EXISTS pre_forum_thread;
                CREATE TABLE pre_forum_thread (tid int, subject text, dateline int);
                CREATE TABLE pre_forum_post (tid int, pid int, first int, message text);
                INSERT INTO pre_forum_thread VALUES ('9',0x%s,'1615165200');
                INSERT INTO pre_forum_post VALUES ('9','1','1','""".formatted(hex("标题", gbk)).getBytes(gbk);
        // The board escapes bytes, not characters: the second byte of 乗 is a backslash.
        byte[] escaped = {(byte) 0x81, 0x5C, 0x5C, (byte) 0xCE, (byte) 0xC4};
        read(joined(head, escaped, "');\n".getBytes(gbk)));

        assertThat(parts.get(0).title()).isEqualTo("标题");
        assertThat(body(parts.get(0)))
                .isEqualTo(new String(new byte[] {(byte) 0x81, 0x5C, (byte) 0xCE, (byte) 0xC4}, gbk));
    }

    @ParameterizedTest
    @CsvSource({"GBK,gbk", "Big5,big5", "UTF-8,utf8mb4"})
    void readsTheCharsetOfTheConnection(String charset, String name) throws IOException {
        // In Big5 the second bytes of 功 and 許 are backslashes; in GBK, that of 誠.
        String text = "功能許可，成功";
        byte[] dump = ("/*!40101 SET NAMES " + name + " */;\n" + SCHEMA.replace("甲站", "") + THREAD
                        + post("'" + text + "'"))
                .getBytes(Charset.forName(charset));
        read(dump);

        assertThat(body(parts.get(0))).isEqualTo(text);
        assertThat(notes).isEmpty();
    }

    @Test
    void readsWhatTheDumpDeclaresWrongly() throws IOException {
        read((SCHEMA.replace("甲站", "") + THREAD + post("'清河大桥主桥合龙预计十月通车'")).getBytes(Charset.forName("GBK")));

        assertThat(body(parts.get(0))).isEqualTo("清河大桥主桥合龙预计十月通车");
    }

    @Test
    void readsAPackedDump() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream packed = new GZIPOutputStream(bytes)) {
            packed.write((SCHEMA + THREAD + post("'文'")).getBytes(StandardCharsets.UTF_8));
        }
        read(bytes.toByteArray());

        assertThat(parts).hasSize(1);
    }

    @Test
    void givesWhatIsWholeOfADumpThatIsCutOff() throws IOException {
        String whole = SCHEMA + post("'文'") + "INSERT INTO `pre_forum_thread` VALUES (1,2,'甲";
        read(whole);

        assertThat(parts).extracting(ThreadPart::title).containsExactly("题");
        assertThat(notes)
                .singleElement()
                .satisfies(note -> assertThat(note.en()).contains("cut off at line 13"));
    }

    @Test
    void goesOnBehindDamage() throws IOException {
        String damaged = "INSERT INTO `pre_forum_post` VALUES (6,2,1,'甲','题',16151652\u0000\u0000,'文;\n";
        read(SCHEMA + THREAD + damaged + post("'文'"));

        assertThat(body(parts.get(0))).isEqualTo("文");
        assertThat(notes)
                .extracting(Message::en)
                .anySatisfy(note -> assertThat(note).contains("damaged near line"));
    }

    @ParameterizedTest
    @CsvSource({
        "'-1,0,0,0,0', deleted",
        "'-2,0,0,0,0', never approved",
        "'-4,0,0,0,0', drafts",
        "'0,0,20,0,0', permission",
        "'0,0,0,5,0', pay",
        "'0,0,0,0,99', moved"
    })
    void countsWhatWasNotPublic(String state, String why) throws IOException {
        read(SCHEMA + THREAD.replace("5200,0,0,0,0,0", "5200," + state) + post("'文'"));

        assertThat(parts).isEmpty();
        assertThat(notes)
                .singleElement()
                .satisfies(note -> assertThat(note.en()).contains(why, "Numbers: 1."));
    }

    @Test
    void takesARewardForNoPrice() throws IOException {
        read(SCHEMA + THREAD.replace("5200,0,0,0,0,0", "5200,0,3,0,5,0") + post("'文'"));

        assertThat(parts).hasSize(1);
    }

    @Test
    void leavesOutRepliesThatWereNotShown() throws IOException {
        String reply = "INSERT INTO `pre_forum_post` VALUES (7,1,0,'乙','',1615165300,'回',-5,0,0,0,0,'',2),"
                + "(8,1,0,'丙','',1615165400,'覆',0,0,0,0,0,'',3),(9,1,0,'丁','',1615165500,'禁',0,0,0,0,1,'',4);\n";
        read(SCHEMA + THREAD + post("'文'") + reply);

        assertThat(parts.get(0).posts()).extracting(Post::author).containsExactly("甲", "丙");
        assertThat(notes)
                .singleElement()
                .satisfies(note -> assertThat(note.en()).contains("2 replies"));
    }

    @Test
    void keepsFilesBehindAPermissionAway() throws IOException {
        read(SCHEMA + THREAD + post("'文[attach]3[/attach]'")
                + "INSERT INTO `pre_forum_attachment_1` (aid,tid,pid,filename,filesize,attachment,readperm,isimage)"
                + " VALUES (3,1,5,'a.jpg',2048,'x/a.jpg',50,1);\n");

        assertThat(body(parts.get(0))).isEqualTo("文");
        assertThat(parts.get(0).posts().get(0).files()).singleElement().satisfies(file -> {
            assertThat(file.address()).isEmpty();
            assertThat(file.name()).isEqualTo("a.jpg");
            assertThat(file.size()).isEqualTo("2 KB");
        });
    }

    @Test
    void findsRemoteFilesAndTheZoneInTheSettings() throws IOException {
        read(
                SCHEMA.replace(
                                "('bbname','甲站')",
                                "('timeoffset','-5.5'),('ftp','a:1:{s:9:\"attachurl\";s:20:\"http://cdn.example/a\";}')")
                        + THREAD + post("'文'")
                        + "INSERT INTO `pre_forum_attachment_1` (aid,tid,pid,filename,attachment,remote) VALUES (3,1,5,'a','x/a.jpg',1);\n");

        assertThat(parts.get(0).posts().get(0).files().get(0).address())
                .isEqualTo("http://cdn.example/a/forum/x/a.jpg");
        assertThat(parts.get(0).posts().get(0).date().orElseThrow())
                .hasToString(Instant.ofEpochSecond(1615165200)
                        .atOffset(java.time.ZoneOffset.ofHoursMinutes(-5, -30))
                        .toString());
    }

    @Test
    void saysThatADumpIsOfNoBoard() throws IOException {
        read("CREATE TABLE `wp_posts` (`ID` int);\nINSERT INTO `wp_posts` VALUES (1);\n");

        assertThat(notes)
                .singleElement()
                .satisfies(note -> assertThat(note.en()).contains("Discuz! X"));
    }

    @Test
    void readsNoSecondBoard() throws IOException {
        read(SCHEMA + THREAD + post("'文'") + "INSERT INTO `old_forum_thread` (tid,subject) VALUES (1,'旧');\n");

        assertThat(parts).extracting(ThreadPart::title).containsExactly("题");
        assertThat(notes)
                .extracting(Message::en)
                .singleElement()
                .satisfies(note -> assertThat(note).contains("old_"));
    }

    @Test
    void leavesNothingInItsFolder() throws IOException {
        readSample();

        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).isEmpty();
        }
    }

    @Test
    void survivesAnyDamage() throws IOException {
        byte[] sample;
        try (InputStream in = DumpReaderTest.class.getResourceAsStream("board.sql")) {
            sample = in.readAllBytes();
        }
        Random random = new Random(6);
        for (int i = 0; i < 300; i++) {
            byte[] damaged = Arrays.copyOf(sample, 1 + random.nextInt(sample.length));
            for (int j = 0; j < random.nextInt(20); j++) {
                damaged[random.nextInt(damaged.length)] =
                        (byte) (random.nextBoolean() ? "'\"`;(),\\".charAt(random.nextInt(8)) : random.nextInt(256));
            }
            assertThatCode(() -> read(damaged)).doesNotThrowAnyException();
        }
    }

    private static String hex(String text, Charset charset) {
        StringBuilder hex = new StringBuilder();
        for (byte b : text.getBytes(charset)) {
            hex.append(String.format("%02X", b));
        }
        return hex.toString();
    }

    private static byte[] joined(byte[]... pieces) {
        ByteArrayOutputStream joined = new ByteArrayOutputStream();
        for (byte[] piece : pieces) {
            joined.writeBytes(piece);
        }
        return joined.toByteArray();
    }
}

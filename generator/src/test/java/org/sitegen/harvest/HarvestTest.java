package org.sitegen.harvest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sitegen.forum.SavedPage;

class HarvestTest {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final String PICTURE = "data/attachment/forum/202205/07/123456abcdefghijklmnop.jpg";

    @TempDir
    private Path folder;

    @Test
    void takesPagesAndLeavesPicturesForThePagesThatNameThem() throws IOException {
        file("mirror/a.html", "a");
        file("mirror/b.TXT", "b");
        file("mirror/c.jpg", "c");
        file("mirror/.hidden.html", "h");

        assertThat(names("mirror")).containsExactly("mirror/a.html", "mirror/b.TXT");
    }

    @Test
    void knowsAPageOfAMirrorByItsAddress() throws IOException {
        file("mirror/bbs.example.com/forum.php@mod=viewthread&tid=12.html", "a");
        file("mirror/bbs.example.com/archiver/index.html?tid-12.html", "b");
        file("mirror/bbs.example.com+8080/thread-12-1-1.html", "c");
        file("mirror/backup.old/x.html", "d");

        try (Harvest harvest = harvest("mirror")) {
            assertThat(harvest.pages())
                    .extracting(page -> page.address().orElse(""))
                    .containsExactlyInAnyOrder(
                            "http://bbs.example.com/forum.php?mod=viewthread&tid=12",
                            "http://bbs.example.com/archiver/?tid-12.html",
                            "http://bbs.example.com:8080/thread-12-1-1.html",
                            "");
        }
    }

    @Test
    void believesTheNoteThatAMirrorLeftInAPage() throws IOException {
        file(
                "mirror/x1.html",
                "<html>\n<!-- Mirrored from bbs.example.com/thread-5-1-1.html by HTTrack Website Copier/3.x"
                        + " [XR&CO'2014], Thu, 05 Jun 2014 10:00:00 GMT -->");

        try (Harvest harvest = harvest("mirror")) {
            SavedPage page = harvest.pages().get(0).page();
            assertThat(page.address()).contains("http://bbs.example.com/thread-5-1-1.html");
            assertThat(page.saved()).contains(Instant.parse("2014-06-05T10:00:00Z"));
        }
    }

    @Test
    void findsAFileByItsAddress() throws IOException {
        file("mirror/bbs.example.com/" + PICTURE, "p");
        file("mirror/img.example.com/a b/圖.png", "q");

        try (Harvest harvest = harvest("mirror")) {
            assertThat(find(harvest, "http://bbs.example.com/" + PICTURE)).isEqualTo("p");
            assertThat(find(harvest, "https://www.bbs.example.com/" + PICTURE)).isEqualTo("p");
            assertThat(find(harvest, "http://img.example.com/a%20b/%E5%9C%96.png"))
                    .isEqualTo("q");
            assertThat(harvest.file("http://img.example.com/other.png", "")).isEmpty();
        }
    }

    @Test
    void findsAnAttachmentByTheNumberThatItsAddressHides() throws IOException {
        file(
                "mirror/bbs.example.com/forum.php@mod=attachment&aid=MTIzfGFiY2RlZjEyfDE2NTE4OTU4MjB8MHw5OQ%3D%3D",
                "\u0000bin");

        try (Harvest harvest = harvest("mirror")) {
            assertThat(harvest.pages()).isEmpty();
            assertThat(find(
                            harvest,
                            "http://bbs.example.com/forum.php?mod=attachment&aid=MTIzfHp6enp6enp6fDF8MHw5OQ=="))
                    .isEqualTo("\u0000bin");
        }
    }

    @Test
    void takesAPageOfLoginInPlaceOfAnAttachmentForAPage() throws IOException {
        file("mirror/bbs.example.com/forum.php@mod=attachment&aid=MTIz", "<!DOCTYPE html><html>login");

        assertThat(names("mirror")).hasSize(1);
    }

    @Test
    void findsTheFilesBesideAPageThatABrowserSaved() throws IOException {
        file("saved/新聞.html", "x");
        file("saved/新聞_files/p.jpg", "p");
        file("saved/新聞_files/654321zyxwvutsrqponmlk.png", "r");

        try (Harvest harvest = harvest("saved")) {
            assertThat(find(harvest, "./新聞_files/p.jpg")).isEqualTo("p");
            assertThat(find(harvest, "http://bbs.example.com/%E6%96%B0%E8%81%9E_files/p.jpg"))
                    .isEqualTo("p");
            assertThat(find(harvest, "http://x.example/data/attachment/forum/202205/07/654321zyxwvutsrqponmlk.png"))
                    .isEqualTo("r");
        }
    }

    @Test
    void findsTheFilesOfASinglePage() throws IOException {
        file("saved/a.html", "x");
        file("saved/a_files/p.jpg", "p");

        try (Harvest harvest = harvest("saved/a.html")) {
            assertThat(harvest.pages()).extracting(SavedFile::name).containsExactly("a.html");
            assertThat(harvest.file("a_files/p.jpg", "a.html")).isPresent();
        }
    }

    @Test
    void takesTheAttachmentsBesideADump() throws IOException {
        file("backup/dump.sql", "-- dump");
        file("backup/" + PICTURE, "p");

        try (Harvest harvest = harvest("backup/dump.sql")) {
            assertThat(harvest.dumps()).extracting(DumpFile::name).containsExactly("dump.sql");
            assertThat(harvest.pages()).isEmpty();
            assertThat(find(harvest, "http://any.example/" + PICTURE)).isEqualTo("p");
        }
    }

    @Test
    void takesWhatWasUploadedForFilesWhateverItsName() throws IOException {
        file("mirror/bbs.example.com/data/attachment/forum/notes.txt", "n");
        file("mirror/bbs.example.com/data/attachment/forum/page.html", "p");

        try (Harvest harvest = harvest("mirror")) {
            assertThat(harvest.pages()).isEmpty();
            assertThat(find(harvest, "http://bbs.example.com/data/attachment/forum/notes.txt"))
                    .isEqualTo("n");
        }
    }

    @Test
    void tellsOfAZipThatItDoesNotOpen() throws IOException {
        file("folder/pages.zip", "PK");
        file("folder/data/x.zip", "PK");

        try (Harvest harvest = harvest("folder")) {
            assertThat(harvest.notes()).extracting(HarvestNote::name).containsExactly("folder/pages.zip");
        }
    }

    @Test
    void passesOverTheArchiveThatTheFilesAreFor() throws IOException {
        file("mirror/archive/old.html", "o");
        file("mirror/a.html", "a");

        assertThat(names("mirror")).containsExactly("mirror/a.html");
    }

    @Test
    void followsNoLinks() throws IOException {
        file("secret/page.html", "s");
        file("mirror/a.html", "a");
        Files.createSymbolicLink(folder.resolve("mirror/out"), folder.resolve("secret"));
        Files.createSymbolicLink(folder.resolve("mirror/page.html"), folder.resolve("secret/page.html"));

        try (Harvest harvest = harvest("mirror")) {
            assertThat(harvest.pages()).extracting(SavedFile::name).containsExactly("mirror/a.html");
            assertThat(harvest.notes()).extracting(HarvestNote::name).containsExactly("mirror/out", "mirror/page.html");
        }
    }

    @Test
    void readsAZipWhoseNamesAreGbk() throws IOException {
        zip("a.zip", Charset.forName("GBK"), "濱州/新聞.html", "x", "濱州/新聞_files/圖.jpg", "p");

        try (Harvest harvest = harvest("a.zip")) {
            assertThat(harvest.pages()).extracting(SavedFile::name).containsExactly("a.zip/濱州/新聞.html");
            assertThat(find(harvest, "新聞_files/圖.jpg")).isEqualTo("p");
        }
    }

    @Test
    void takesTheNamesOfAZipForNamesOnly() throws IOException {
        zip("a.zip", StandardCharsets.UTF_8, "../../evil.html", "e", "/etc/evil.html", "f", "c:\\evil.html", "g");

        try (Harvest harvest = harvest("a.zip")) {
            assertThat(harvest.pages()).hasSize(3);
            for (SavedFile page : harvest.pages()) {
                page.page();
            }
        }
        assertThat(folder.resolve("evil.html")).doesNotExist();
        assertThat(folder.resolveSibling("evil.html")).doesNotExist();
    }

    @Test
    void endsTheUnpackingOfABomb() throws IOException {
        Path bomb = folder.resolve("bomb.zip");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(bomb))) {
            zip.putNextEntry(new ZipEntry("data/attachment/x.jpg"));
            byte[] zeros = new byte[1 << 20];
            for (int i = 0; i < 64; i++) {
                zip.write(zeros);
            }
        }

        try (Harvest harvest = harvest("bomb.zip")) {
            SavedFile file =
                    harvest.file("http://x.example/data/attachment/x.jpg", "").orElseThrow();
            org.assertj.core.api.Assertions.assertThatThrownBy(
                            () -> file.content().open().transferTo(OutputStream.nullOutputStream()))
                    .isInstanceOf(UnreadableFileException.class);
        }
    }

    @Test
    void tellsThatAZipIsDamaged() throws IOException {
        file("a.zip", "PK no zip");

        try (Harvest harvest = harvest("a.zip")) {
            assertThat(harvest.notes()).extracting(HarvestNote::name).containsExactly("a.zip");
        }
    }

    @Test
    void readsAWebArchive() throws IOException {
        Files.write(folder.resolve("a.warc"), warc(false));

        assertThatArchiveIsRead("a.warc");
    }

    @Test
    void readsAWebArchiveWhoseRecordsArePacked() throws IOException {
        Files.write(folder.resolve("a.warc.gz"), warc(true));

        assertThatArchiveIsRead("a.warc.gz");
    }

    @Test
    void readsAWebArchiveThatIsPackedAsOne() throws IOException {
        Files.write(folder.resolve("a.warc.gz"), packed(warc(false)));

        assertThatArchiveIsRead("a.warc.gz");
    }

    @Test
    void takesTheWholeRecordsOfAWebArchiveThatIsCutOff() throws IOException {
        for (boolean isPacked : new boolean[] {false, true}) {
            byte[] whole = warc(isPacked);
            Files.write(folder.resolve("cut.warc.gz"), Arrays.copyOf(whole, whole.length - 20));

            try (Harvest harvest = harvest("cut.warc.gz")) {
                assertThat(harvest.pages()).hasSize(1);
                assertThat(harvest.notes()).hasSize(1);
            }
        }
    }

    private void assertThatArchiveIsRead(String name) throws IOException {
        try (Harvest harvest = harvest(name)) {
            assertThat(harvest.pages()).hasSize(1);
            SavedPage page = harvest.pages().get(0).page();
            assertThat(new String(page.bytes(), StandardCharsets.UTF_8)).isEqualTo("<html>page");
            assertThat(page.address()).contains("http://bbs.example.com/thread-1-1-1.html");
            assertThat(page.charset()).contains("gbk");
            assertThat(page.saved()).contains(Instant.parse("2014-06-05T10:00:00Z"));
            assertThat(find(harvest, "http://bbs.example.com/" + PICTURE)).isEqualTo("picture");
            assertThat(harvest.notes()).isEmpty();
        }
    }

    private static byte[] warc(boolean isPacked) throws IOException {
        ByteArrayOutputStream warc = new ByteArrayOutputStream();
        record(
                warc,
                isPacked,
                "http://bbs.example.com/thread-1-1-1.html",
                "Content-Type: text/html; charset=gbk\r\nTransfer-Encoding: chunked\r\n\r\na\r\n<html>page\r\n0\r\n\r\n");
        record(warc, isPacked, "http://bbs.example.com/" + PICTURE, "Content-Type: image/jpeg\r\n\r\npicture");
        return warc.toByteArray();
    }

    private static void record(ByteArrayOutputStream warc, boolean isPacked, String address, String rest)
            throws IOException {
        String http = "HTTP/1.1 200 OK\r\n" + rest;
        String record = "WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: " + address
                + "\r\nWARC-Date: 2014-06-05T10:00:00Z\r\nWARC-Record-ID: <urn:uuid:12345678-1234-1234-1234-123456789abc>\r\n"
                + "Content-Type: application/http; msgtype=response\r\nContent-Length: " + http.length() + "\r\n\r\n"
                + http + "\r\n\r\n";
        byte[] bytes = record.getBytes(StandardCharsets.UTF_8);
        warc.writeBytes(isPacked ? packed(bytes) : bytes);
    }

    private static byte[] packed(byte[] bytes) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (OutputStream out = new GZIPOutputStream(packed)) {
            out.write(bytes);
        }
        return packed.toByteArray();
    }

    private List<String> names(String source) throws IOException {
        try (Harvest harvest = harvest(source)) {
            return harvest.pages().stream().map(SavedFile::name).toList();
        }
    }

    private Harvest harvest(String source) throws IOException {
        return Harvest.of(
                List.of(folder.resolve(source)),
                ZONE,
                folder.resolve("mirror/archive"),
                Files.createDirectories(folder.resolve("work")));
    }

    private static String find(Harvest harvest, String address) throws IOException {
        String page = harvest.pages().isEmpty() ? "" : harvest.pages().get(0).name();
        SavedFile file = harvest.file(address, page).orElseThrow();
        return new String(file.content().open().readAllBytes(), StandardCharsets.UTF_8);
    }

    private void file(String path, String text) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
        Files.setLastModifiedTime(file, FileTime.from(Instant.parse("2020-01-01T00:00:00Z")));
    }

    private void zip(String name, Charset charset, String... namesAndTexts) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(folder.resolve(name)), charset)) {
            for (int i = 0; i < namesAndTexts.length; i += 2) {
                zip.putNextEntry(new ZipEntry(namesAndTexts[i]));
                zip.write(namesAndTexts[i + 1].getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
    }
}

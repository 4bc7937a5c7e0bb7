package org.sitegen.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.sitegen.problem.EnvironmentException;
import org.sitegen.url.SitePath;
import org.sitegen.work.Workers;

class SiteOutputTest {

    private static final Instant LONG_AGO = Instant.parse("2022-05-07T04:37:00Z");

    @TempDir
    private Path folder;

    private Path site;
    private Path home;
    private Path source;

    @BeforeEach
    void choosePlaces() throws IOException {
        site = folder.resolve("target/site");
        home = folder.resolve("target/.site.site-gen");
        source = folder.resolve("picture.png");
        Files.writeString(source, "picture");
        age(source);
    }

    private static void age(Path file) throws IOException {
        Files.setLastModifiedTime(file, FileTime.from(LONG_AGO));
    }

    private Published build(String... pathsAndTexts) {
        SortedMap<String, String> pages = new TreeMap<>();
        for (int i = 0; i < pathsAndTexts.length; i += 2) {
            pages.put(pathsAndTexts[i], pathsAndTexts[i + 1]);
        }
        return FileTree.build(site, pages);
    }

    private Published copy(String path) {
        try (SiteOutput output = SiteOutput.open(site, Reuse.UNCHANGED_FILES)) {
            output.copy(new SitePath(path), source);
            return output.publish(any -> false);
        }
    }

    @Test
    void writesAFirstSite() throws IOException {
        Published published = build("index.html", "home", "articles/2022/05/動員大會.html", "article");
        assertThat(published).isEqualTo(new Published(2, 2, 0, 0, Optional.empty()));
        assertThat(FileTree.of(site))
                .isEqualTo(Map.of(
                        "index.html",
                        "home",
                        "articles/",
                        "",
                        "articles/2022/",
                        "",
                        "articles/2022/05/",
                        "",
                        "articles/2022/05/動員大會.html",
                        "article"));
    }

    @Test
    void keepsOnlyLockAndRecordBesideTheSite() throws IOException {
        build("index.html", "home");
        assertThat(FileTree.of(folder.resolve("target")).keySet())
                .containsExactly(
                        ".site.site-gen/", ".site.site-gen/lock", ".site.site-gen/record", "site/", "site/index.html");
    }

    @Test
    void takesTheGivenPartOfAnArray() {
        try (SiteOutput output = SiteOutput.open(site, Reuse.UNCHANGED_FILES)) {
            output.write(new SitePath("index.html"), 0, "<home>".getBytes(StandardCharsets.UTF_8), 1, 4);
            output.publish(any -> false);
        }
        assertThat(site.resolve("index.html")).hasContent("home");
    }

    @Test
    void putsAFirstSiteInPlaceOfAnEmptyFolder() throws IOException {
        Files.createDirectories(site);
        assertThat(build("index.html", "home").written()).isEqualTo(1);
        assertThat(site.resolve("index.html")).hasContent("home");
    }

    @Test
    void movesInOnlyWhatChanged() throws IOException {
        build("index.html", "home", "same.html", "same");
        age(site.resolve("same.html"));
        assertThat(build("index.html", "HOME", "same.html", "same", "new.html", "new"))
                .isEqualTo(new Published(3, 2, 1, 0, Optional.empty()));
        assertThat(Files.getLastModifiedTime(site.resolve("same.html"))).isEqualTo(FileTime.from(LONG_AGO));
        assertThat(site.resolve("index.html")).hasContent("HOME");
    }

    @Test
    void changesNothingAtAllForTheSameSite() throws IOException {
        build("index.html", "home", "a/b.html", "b");
        Path record = home.resolve("record");
        age(record);
        age(site);
        assertThat(build("index.html", "home", "a/b.html", "b")).isEqualTo(new Published(2, 0, 2, 0, Optional.empty()));
        assertThat(Files.getLastModifiedTime(record)).isEqualTo(FileTime.from(LONG_AGO));
        assertThat(Files.getLastModifiedTime(site)).isEqualTo(FileTime.from(LONG_AGO));
    }

    @Test
    void writesEveryFileAnewWhereNothingIsReused() throws IOException {
        build("index.html", "home", "old.html", "old");
        age(site.resolve("index.html"));

        Published published;
        try (SiteOutput output = SiteOutput.open(site, Reuse.NOTHING)) {
            output.write(new SitePath("index.html"), 0, "home".getBytes(StandardCharsets.UTF_8), 0, 4);
            published = output.publish(any -> false);
        }

        assertThat(published).isEqualTo(new Published(1, 1, 0, 1, Optional.empty()));
        assertThat(Files.getLastModifiedTime(site.resolve("index.html"))).isGreaterThan(FileTime.from(LONG_AGO));
        assertThat(FileTree.of(site)).isEqualTo(Map.of("index.html", "home"));
    }

    @Test
    void removesStaleFilesAndFoldersThatAreEmptyWithoutThem() throws IOException {
        build("index.html", "home", "a/b/c.html", "c", "d/e.html", "e", "d/f.html", "f");
        assertThat(build("index.html", "home", "d/f.html", "f")).isEqualTo(new Published(2, 0, 2, 2, Optional.empty()));
        assertThat(FileTree.of(site)).containsOnlyKeys("index.html", "d/", "d/f.html");
    }

    @Test
    void leavesAloneWhatNoBuildWrote() throws IOException {
        build("index.html", "home", "a/b.html", "b");
        FileTree.put(site, ".git/HEAD", "ref");
        FileTree.put(site, "CNAME", "example.org");
        FileTree.put(site, "a/mine.txt", "mine");
        Files.createDirectory(site.resolve("empty"));
        build("index.html", "home");
        assertThat(FileTree.of(site))
                .containsOnlyKeys("index.html", ".git/", ".git/HEAD", "CNAME", "a/", "a/mine.txt", "empty/");
    }

    @Test
    void addsASiteToAFolderWithFilesOfOthers() throws IOException {
        FileTree.put(site, "CNAME", "example.org");
        FileTree.put(site, "index.html", "under construction");
        build("index.html", "home");
        assertThat(FileTree.of(site)).isEqualTo(Map.of("index.html", "home", "CNAME", "example.org"));
    }

    @Test
    void mendsWhatOthersChangedOrDeleted() throws IOException {
        build("index.html", "home", "a/b.html", "b");
        FileTree.put(site, "index.html", "evil");
        Files.delete(site.resolve("a/b.html"));
        Files.delete(site.resolve("a"));
        assertThat(build("index.html", "home", "a/b.html", "b").written()).isEqualTo(2);
        assertThat(FileTree.of(site)).containsEntry("index.html", "home").containsEntry("a/b.html", "b");
    }

    @Test
    void keepsTheOldSiteWhereABuildEndsWithoutPublishing() throws IOException {
        build("index.html", "home");
        SortedMap<String, String> before = FileTree.of(folder);
        try (SiteOutput output = SiteOutput.open(site, Reuse.UNCHANGED_FILES)) {
            FileTree.write(output, "index.html", "HOME");
            FileTree.write(output, "new.html", "new");
        }
        assertThat(FileTree.of(folder)).isEqualTo(before);
    }

    @Test
    void turnsAFileIntoAFolderAndBack() throws IOException {
        build("a", "file");
        build("a/b/c.html", "deep");
        assertThat(FileTree.of(site)).containsOnlyKeys("a/", "a/b/", "a/b/c.html");
        build("a", "file");
        assertThat(FileTree.of(site)).isEqualTo(Map.of("a", "file"));
    }

    @Test
    void refusesAFolderOfOthersWhereAFileMustBe() throws IOException {
        build("a/b.html", "b");
        FileTree.put(site, "a/mine.txt", "mine");
        SortedMap<String, String> before = FileTree.of(folder);
        assertThatThrownBy(() -> build("a", "file"))
                .isInstanceOf(EnvironmentException.class)
                .hasMessage("The site needs a file " + site.resolve("a") + ", but a folder is there, and "
                        + site.resolve("a/mine.txt") + " is not the site's. Move it away, and build again.");
        assertThat(FileTree.of(folder)).isEqualTo(before);
    }

    @Test
    void refusesAnEmptyFolderOfOthersWhereAFileMustBe() throws IOException {
        build("index.html", "home");
        Files.createDirectories(site.resolve("a/b"));
        assertThatThrownBy(() -> build("a", "file"))
                .isInstanceOf(EnvironmentException.class)
                .hasMessageContaining(site.resolve("a/b") + " is not the site's");
    }

    @Test
    void refusesAFileOfOthersWhereAFolderMustBe() throws IOException {
        FileTree.put(site, "a", "mine");
        assertThatThrownBy(() -> build("a/b/c.html", "c"))
                .isInstanceOf(EnvironmentException.class)
                .hasMessageStartingWith("The site needs a folder " + site.resolve("a") + ", but a file or a link");
        assertThat(FileTree.of(site)).isEqualTo(Map.of("a", "mine"));
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void neverWritesThroughALinkInTheSite() throws IOException {
        build("a/b.html", "b", "index.html", "home");
        Path outside = Files.createDirectory(folder.resolve("outside"));
        FileTree.put(outside, "b.html", "outside");
        Files.delete(site.resolve("a/b.html"));
        Files.delete(site.resolve("a"));
        Files.createSymbolicLink(site.resolve("a"), outside);
        assertThatThrownBy(() -> build("a/b.html", "B"))
                .isInstanceOf(EnvironmentException.class)
                .hasMessageContaining(site.resolve("a").toString());
        assertThat(FileTree.of(outside)).isEqualTo(Map.of("b.html", "outside"));
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void neverRemovesThroughALinkInTheSite() throws IOException {
        build("a/b.html", "b", "index.html", "home");
        Path outside = Files.createDirectory(folder.resolve("outside"));
        FileTree.put(outside, "b.html", "outside");
        Files.delete(site.resolve("a/b.html"));
        Files.delete(site.resolve("a"));
        Files.createSymbolicLink(site.resolve("a"), outside);
        build("index.html", "home");
        assertThat(FileTree.of(outside)).isEqualTo(Map.of("b.html", "outside"));
        assertThat(site.resolve("a")).isSymbolicLink();
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void replacesALinkToAFileAndNotTheFile() throws IOException {
        build("index.html", "home");
        FileTree.put(folder, "outside.html", "home");
        Files.delete(site.resolve("index.html"));
        Files.createSymbolicLink(site.resolve("index.html"), folder.resolve("outside.html"));
        build("index.html", "home");
        assertThat(site.resolve("index.html")).isRegularFile();
        assertThat(Files.isSymbolicLink(site.resolve("index.html"))).isFalse();
        build("index.html", "HOME");
        assertThat(folder.resolve("outside.html")).hasContent("home");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void writesWhereALinkToTheOutputFolderLeads() throws IOException {
        Path www = Files.createDirectories(folder.resolve("www/html"));
        Files.createDirectories(site.getParent());
        Files.createSymbolicLink(site, www);
        build("index.html", "home");
        build("index.html", "HOME");
        assertThat(site).isSymbolicLink();
        assertThat(FileTree.of(folder.resolve("www")))
                .containsOnlyKeys(
                        ".html.site-gen/", ".html.site-gen/lock", ".html.site-gen/record", "html/", "html/index.html");
        assertThat(www.resolve("index.html")).hasContent("HOME");
    }

    @Test
    void writesAPathAgainThatDiffersFromAFormerOneInCaseAlone() throws IOException {
        build("Tags/Mac.html", "mac");
        FileTree.put(site, "tags/mac.html", "mac");
        assertThat(build("tags/mac.html", "mac")).isEqualTo(new Published(1, 1, 0, 1, Optional.empty()));
        assertThat(FileTree.of(site)).containsOnlyKeys("tags/", "tags/mac.html");
    }

    @Test
    void costsOnlyTimeWhereTheRecordIsLost() throws IOException {
        build("index.html", "home", "a.html", "a", "stale.html", "stale");
        Files.delete(home.resolve("record"));
        assertThat(build("index.html", "HOME", "a.html", "a")).isEqualTo(new Published(2, 1, 1, 0, Optional.empty()));
        assertThat(build("index.html", "HOME")).isEqualTo(new Published(1, 0, 1, 1, Optional.empty()));
        assertThat(FileTree.of(site)).containsOnlyKeys("index.html", "stale.html");
    }

    @Test
    void setsAsideWhatAnEarlierBuildSeemsToHaveLeftWhereTheRecordIsLost() throws IOException {
        String signed = "<meta name=\"generator\" content=\"site-gen\">";
        build("index.html", signed, "help.html", signed, "tags/a.html", "own template");
        FileTree.put(site, "CNAME", "archive.example");
        FileTree.put(site, "mine.html", "mine");
        FileTree.put(site, ".git/tags/a", "git");
        Files.delete(home.resolve("record"));
        try (SiteOutput output = SiteOutput.open(site, Reuse.UNCHANGED_FILES)) {
            FileTree.write(output, "index.html", signed);
            Published published = output.publish(path -> path.startsWith("tags/"));
            assertThat(published.aside()).contains(home.resolve("set-aside"));
        }
        assertThat(FileTree.of(site))
                .containsOnlyKeys(".git/", ".git/tags/", ".git/tags/a", "CNAME", "index.html", "mine.html");
        assertThat(FileTree.of(home.resolve("set-aside"))).containsOnlyKeys("help.html", "tags/", "tags/a.html");
    }

    @Test
    void touchesNoSiteOfAnotherProgram() throws IOException {
        FileTree.put(site, "index.html", "<meta name=\"generator\" content=\"other\">");
        FileTree.put(site, "tags/a.html", "other");
        try (SiteOutput output = SiteOutput.open(site, Reuse.UNCHANGED_FILES)) {
            FileTree.write(output, "help.html", "help");
            assertThat(output.publish(path -> path.startsWith("tags/")).aside()).isEmpty();
        }
        assertThat(FileTree.of(site)).containsOnlyKeys("help.html", "index.html", "tags/", "tags/a.html");
    }

    @Test
    void keepsWhatWasMadeFromTheSame() throws IOException {
        publish("page.html", 7, "page");
        try (SiteOutput output = SiteOutput.open(site, Reuse.UNCHANGED_FILES)) {
            assertThat(output.keep(new SitePath("page.html"), 7)).isTrue();
            assertThat(output.publish(any -> false)).isEqualTo(new Published(1, 0, 1, 0, Optional.empty()));
        }
        assertThat(site.resolve("page.html")).hasContent("page");
    }

    @Test
    void keepsNothingThatWasMadeFromSomethingElseOrTouched() throws IOException {
        publish("page.html", 7, "page");
        try (SiteOutput output = SiteOutput.open(site, Reuse.UNCHANGED_FILES)) {
            assertThat(output.keep(new SitePath("page.html"), 8)).isFalse();
            assertThat(output.keep(new SitePath("other.html"), 7)).isFalse();
            FileTree.put(site, "page.html", "PAGE.");
            assertThat(output.keep(new SitePath("page.html"), 7)).isFalse();
            Files.delete(site.resolve("page.html"));
            assertThat(output.keep(new SitePath("page.html"), 7)).isFalse();
        }
    }

    @Test
    void keepsNothingWhereAllIsToBeMadeAnew() {
        publish("page.html", 7, "page");
        try (SiteOutput output = SiteOutput.open(site, Reuse.NOTHING)) {
            assertThat(output.keep(new SitePath("page.html"), 7)).isFalse();
        }
    }

    @Test
    void isIntactUntilAFileIsTouched() throws IOException {
        build("index.html", "home", "a/b.html", "b");
        assertThat(isIntact()).isTrue();
        FileTree.put(site, "a/b.html", "B.");
        assertThat(isIntact()).isFalse();
    }

    private boolean isIntact() {
        try (SiteOutput output = SiteOutput.open(site, Reuse.UNCHANGED_FILES)) {
            return output.isIntact(new Workers(2));
        }
    }

    private void publish(String path, long fingerprint, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        try (SiteOutput output = SiteOutput.open(site, Reuse.UNCHANGED_FILES)) {
            output.write(new SitePath(path), fingerprint, bytes, 0, bytes.length);
            output.publish(any -> false);
        }
    }

    @Test
    void removesNothingByADamagedRecord() throws IOException {
        build("index.html", "home", "a.html", "a");
        Path record = home.resolve("record");
        String bytes = Files.readString(record, StandardCharsets.ISO_8859_1);
        Files.writeString(record, bytes.replace("a.html", "b.html"), StandardCharsets.ISO_8859_1);
        FileTree.put(site, "b.html", "mine");
        assertThat(build("index.html", "home").removed()).isZero();
        assertThat(FileTree.of(site)).containsOnlyKeys("index.html", "a.html", "b.html");
    }

    @Test
    void ignoresATornJournal() throws IOException {
        build("index.html", "home", "a.html", "a");
        Files.writeString(home.resolve("journal"), "site-gen journal 1\nREMOVE\ta.html\t\n");
        SiteOutput.open(site, Reuse.UNCHANGED_FILES).close();
        assertThat(FileTree.of(site)).containsOnlyKeys("index.html", "a.html");
        assertThat(home.resolve("journal")).doesNotExist();
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void keepsNamesWithAnyCharacter() throws IOException {
        String odd = "50%/new\nline\ttab #?&\uFFFD😀/\"quoted\".html";
        build(odd, "odd", "index.html", "home");
        build(odd, "ODD", "index.html", "HOME");
        assertThat(site.resolve(odd)).hasContent("ODD");
        build("index.html", "HOME");
        assertThat(FileTree.of(site)).containsOnlyKeys("index.html");
    }

    @Test
    void copiesAFileFromOutside() throws IOException {
        assertThat(copy("attachments/picture.png")).isEqualTo(new Published(1, 1, 0, 0, Optional.empty()));
        assertThat(site.resolve("attachments/picture.png")).hasSameBinaryContentAs(source);
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void givesACopyThePermissionsOfANewFile() throws IOException {
        Files.setPosixFilePermissions(source, PosixFilePermissions.fromString("r--------"));
        try (SiteOutput output = SiteOutput.open(site, Reuse.UNCHANGED_FILES)) {
            output.copy(new SitePath("picture.png"), source);
            FileTree.write(output, "index.html", "home");
            output.publish(any -> false);
        }
        assertThat(Files.getPosixFilePermissions(site.resolve("picture.png")))
                .isEqualTo(Files.getPosixFilePermissions(site.resolve("index.html")));
    }

    @Test
    void doesNotCopyAgainWhatIsInPlace() throws IOException {
        copy("picture.png");
        assertThat(copy("picture.png")).isEqualTo(new Published(1, 0, 1, 0, Optional.empty()));
        Files.delete(home.resolve("record"));
        assertThat(copy("picture.png")).isEqualTo(new Published(1, 0, 1, 0, Optional.empty()));
    }

    @Test
    void copiesAgainWhatChanged() throws IOException {
        copy("picture.png");
        Files.writeString(source, "PICTURE");
        assertThat(copy("picture.png").written()).isEqualTo(1);
        assertThat(site.resolve("picture.png")).hasContent("PICTURE");
    }

    @Test
    void copiesAgainWhatWasChangedInTheSite() throws IOException {
        copy("picture.png");
        FileTree.put(site, "picture.png", "damaged");
        assertThat(copy("picture.png").written()).isEqualTo(1);
        assertThat(site.resolve("picture.png")).hasContent("picture");
    }

    @Test
    void takesASourceOfTheSameSizeAndTimeForUnchanged() throws IOException {
        copy("picture.png");
        Files.writeString(source, "PICTURE");
        age(source);
        assertThat(copy("picture.png").unchanged()).isEqualTo(1);
    }

    @Test
    void comparesASourceThatWasWrittenJustBeforeItWasCopied() throws IOException {
        copy("picture.png");
        FileTime copied = Files.getLastModifiedTime(site.resolve("picture.png"));
        FileTime justBefore = FileTime.from(copied.toInstant().minusMillis(500));
        Files.setLastModifiedTime(source, justBefore);
        assertThat(copy("picture.png").unchanged()).isEqualTo(1);
        Files.writeString(source, "PICTURE");
        Files.setLastModifiedTime(source, justBefore);
        assertThat(copy("picture.png").written()).isEqualTo(1);
    }

    @Test
    void comparesAnotherSourceOfTheSameSizeAndTime() throws IOException {
        copy("picture.png");
        source = folder.resolve("other.png");
        Files.writeString(source, "PICTURE");
        age(source);
        assertThat(copy("picture.png").written()).isEqualTo(1);
        assertThat(site.resolve("picture.png")).hasContent("PICTURE");
    }

    @Test
    void namesASourceThatCannotBeRead() {
        source = folder.resolve("none.png");
        assertThatThrownBy(() -> copy("picture.png"))
                .isInstanceOf(EnvironmentException.class)
                .hasMessageStartingWith(source + " is gone");
        assertThat(site).doesNotExist();
    }

    @Test
    void refusesOnePathTwice() {
        try (SiteOutput output = SiteOutput.open(site, Reuse.UNCHANGED_FILES)) {
            FileTree.write(output, "index.html", "home");
            assertThatThrownBy(() -> FileTree.write(output, "index.html", "home"))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("index.html");
            assertThatThrownBy(() -> output.copy(new SitePath("index.html"), source))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("index.html");
        }
    }

    @Test
    void refusesAPathThatIsFileAndFolder() {
        assertThatThrownBy(() -> build("a", "file", "a/b.html", "b"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("a is a file and a folder in one build");
    }

    @Test
    void refusesToPublishWhereAFileFailedToBeWritten() {
        try (SiteOutput output = SiteOutput.open(site, Reuse.UNCHANGED_FILES)) {
            assertThatThrownBy(() -> output.copy(new SitePath("a.png"), folder.resolve("none.png")))
                    .isInstanceOf(EnvironmentException.class);
            assertThatThrownBy(() -> output.publish(any -> false))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("a.png");
        }
        assertThat(site).doesNotExist();
    }

    @Test
    void refusesToPublishTwice() {
        try (SiteOutput output = SiteOutput.open(site, Reuse.UNCHANGED_FILES)) {
            output.publish(any -> false);
            assertThatThrownBy(() -> output.publish(any -> false)).isInstanceOf(IllegalStateException.class);
        }
    }

    @Test
    void mayBeClosedTwice() {
        SiteOutput output = SiteOutput.open(site, Reuse.UNCHANGED_FILES);
        output.close();
        try (SiteOutput next = SiteOutput.open(site, Reuse.UNCHANGED_FILES)) {
            output.close();
            FileTree.write(next, "index.html", "home");
            next.publish(path -> false);
        }
        assertThat(site.resolve("index.html")).hasContent("home");
    }

    @Test
    void refusesAFileForAnOutputFolder() throws IOException {
        FileTree.put(folder, "target/site", "file");
        assertThatThrownBy(() -> SiteOutput.open(site, Reuse.UNCHANGED_FILES))
                .isInstanceOf(EnvironmentException.class)
                .hasMessage(site + " is a file, not a folder. Move it away, or choose another output folder.");
    }

    @Test
    void refusesAnOutputFolderBelowAFile() throws IOException {
        FileTree.put(folder, "target", "file");
        assertThatThrownBy(() -> SiteOutput.open(site, Reuse.UNCHANGED_FILES))
                .isInstanceOf(EnvironmentException.class)
                .hasMessageStartingWith(folder.resolve("target") + " is a file, not a folder.");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void refusesALinkThatLeadsNowhere() throws IOException {
        Files.createDirectories(site.getParent());
        Files.createSymbolicLink(site, folder.resolve("none"));
        assertThatThrownBy(() -> SiteOutput.open(site, Reuse.UNCHANGED_FILES))
                .isInstanceOf(EnvironmentException.class)
                .hasMessageContaining("a symbolic link to a folder that does not exist");
    }

    @Test
    void refusesTheRootOfAFileSystem() {
        assertThatThrownBy(() -> SiteOutput.open(folder.getRoot(), Reuse.UNCHANGED_FILES))
                .isInstanceOf(EnvironmentException.class)
                .hasMessageContaining("is the root of a file system");
    }

    @Test
    void refusesAFileInPlaceOfItsHiddenFolder() throws IOException {
        FileTree.put(folder, "target/.site.site-gen", "file");
        assertThatThrownBy(() -> SiteOutput.open(site, Reuse.UNCHANGED_FILES))
                .isInstanceOf(EnvironmentException.class)
                .hasMessageStartingWith(home.toString());
    }

    @Test
    void namesAPathWhoseNameIsTooLong() {
        String path = "會".repeat(86) + ".html";
        assertThatThrownBy(() -> build(path, "long"))
                .isInstanceOf(EnvironmentException.class)
                .hasMessageStartingWith("The file name is too long for the file system: " + site.resolve(path));
    }

    @Test
    void publishesTheSameFromManyThreads() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try (SiteOutput output = SiteOutput.open(site, Reuse.UNCHANGED_FILES)) {
            var tasks = IntStream.range(0, 5000)
                    .mapToObj(i -> threads.submit(
                            () -> FileTree.write(output, "a" + i % 7 + "/b" + i % 50 + "/" + i + ".html", "page " + i)))
                    .toList();
            for (Future<?> task : tasks) {
                task.get();
            }
            assertThat(output.publish(any -> false)).isEqualTo(new Published(5000, 5000, 0, 0, Optional.empty()));
        } finally {
            threads.shutdown();
        }
        assertThat(FileTree.of(site)).containsEntry("a1/b49/4999.html", "page 4999");
        assertThat(FileTree.of(site).keySet().stream().filter(path -> path.endsWith(".html")))
                .hasSize(5000);
    }
}

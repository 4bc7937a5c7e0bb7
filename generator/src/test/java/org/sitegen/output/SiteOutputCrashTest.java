package org.sitegen.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.sitegen.problem.EnvironmentException;

/** Lets a run end at each of its steps in turn, and looks at what it leaves. */
@Timeout(120)
class SiteOutputCrashTest {

    private static final Map<String, String> OLD_PAGES = Map.of(
            "index.html", "old home",
            "same.html", "same",
            "gone.html", "old gone",
            "deep/er/gone.html", "old deep",
            "shared/gone.html", "old shared",
            "file-then-folder", "old file",
            "folder-then-file/a/b.html", "old in folder",
            "folder-then-file/c.html", "old in folder too",
            "Case.html", "old case");

    private static final Map<String, String> NEW_PAGES = Map.of(
            "index.html", "new home",
            "same.html", "same",
            "new/page.html", "new page",
            "new/er/page.html", "new page too",
            "file-then-folder/a.html", "new in folder",
            "folder-then-file", "new file",
            "case.html", "old case");

    private static final Map<String, String> FOREIGN =
            Map.of(".git/config", "[core]", "CNAME", "example.org", "shared/foreign.txt", "foreign");

    @TempDir
    private Path folder;

    private SortedMap<String, String> oldTree;
    private SortedMap<String, String> newTree;

    @BeforeEach
    void buildBothSites() throws IOException {
        oldTree = FileTree.of(oldSite(folder.resolve("old")));
        Path site = oldSite(folder.resolve("new"));
        FileTree.build(site, NEW_PAGES);
        newTree = FileTree.of(site);
    }

    private static Path oldSite(Path home) throws IOException {
        Path site = home.resolve("site");
        FileTree.build(site, OLD_PAGES);
        for (Map.Entry<String, String> file : FOREIGN.entrySet()) {
            FileTree.put(site, file.getKey(), file.getValue());
        }
        return site;
    }

    @Test
    void buildsWhatIsExpectedOfIt() {
        assertThat(newTree).containsAllEntriesOf(NEW_PAGES).containsAllEntriesOf(FOREIGN);
        assertThat(newTree.keySet().stream().filter(path -> !path.endsWith("/")))
                .hasSize(NEW_PAGES.size() + FOREIGN.size());
        assertThat(newTree).doesNotContainKeys("deep/", "deep/er/", "folder-then-file/");
    }

    @Test
    void leavesTheOldSiteOrFinishesTheNewOneWhereverItIsKilled() throws IOException {
        int old = 0;
        int finished = 0;
        for (int steps = 0; ; steps++) {
            Path site = oldSite(folder.resolve("killed-" + steps));
            FailingOps ops = FailingOps.crashAfter(steps);
            Throwable crash = catchThrowable(() -> FileTree.build(site, ops, NEW_PAGES));
            assertEachFileIsWhole(site);
            if (!ops.hasFailed()) {
                assertThat(crash).isNull();
                break;
            }
            assertThat(crash).isInstanceOf(FailingOps.Crash.class);
            SiteOutput.open(site, Reuse.UNCHANGED_FILES).close();
            SortedMap<String, String> tree = FileTree.of(site);
            assertThat(tree).as("after %d steps", steps).isIn(oldTree, newTree);
            old += tree.equals(oldTree) ? 1 : 0;
            finished += tree.equals(newTree) ? 1 : 0;
            assertNextBuildIsRight(site);
        }
        assertThat(old).isGreaterThan(10);
        assertThat(finished).isGreaterThan(10);
    }

    @Test
    void finishesTheNewSiteAlsoWhereTheFinishingRunIsKilled() throws IOException {
        int journals = 0;
        boolean all = false;
        for (int steps = 0; !all; steps++) {
            Path killed = folder.resolve("killed-" + steps);
            Path site = oldSite(killed);
            FailingOps first = FailingOps.crashAfter(steps);
            runUntilKilled(() -> FileTree.build(site, first, NEW_PAGES));
            all = !first.hasFailed();
            if (Files.exists(killed.resolve(".site.site-gen/journal"))) {
                journals++;
                assertFinishingSurvivesEachKill(site);
            }
        }
        assertThat(journals).isGreaterThan(10);
    }

    /** Each of these runs comes one step further than the one before, on the same folder. */
    private void assertFinishingSurvivesEachKill(Path site) throws IOException {
        boolean all = false;
        for (int steps = 0; !all; steps++) {
            FailingOps ops = FailingOps.crashAfter(steps);
            runUntilKilled(
                    () -> SiteOutput.open(site, Reuse.UNCHANGED_FILES, ops).close());
            assertEachFileIsWhole(site);
            all = !ops.hasFailed();
        }
        assertThat(FileTree.of(site)).isEqualTo(newTree);
        assertNextBuildIsRight(site);
    }

    @Test
    void makesAFirstSiteAppearAtOnce() throws IOException {
        boolean all = false;
        boolean absent = false;
        for (int steps = 0; !all; steps++) {
            Path site = folder.resolve("first-" + steps).resolve("site");
            FailingOps ops = FailingOps.crashAfter(steps);
            runUntilKilled(() -> FileTree.build(site, ops, NEW_PAGES));
            all = !ops.hasFailed();
            SortedMap<String, String> left = FileTree.of(site);
            absent |= left.isEmpty();
            if (!left.isEmpty()) {
                assertThat(left).containsAllEntriesOf(NEW_PAGES);
            }
            SiteOutput.open(site, Reuse.UNCHANGED_FILES).close();
            assertThat(FileTree.build(site, Map.of("index.html", "last")).total())
                    .isEqualTo(1);
            assertThat(FileTree.of(site)).isEqualTo(Map.of("index.html", "last"));
        }
        assertThat(absent).isTrue();
    }

    @Test
    void givesAFirstSiteUpWhereOthersPutFilesInItsPlaceMeanwhile() throws IOException {
        Path killed = folder.resolve("killed");
        Path site = killed.resolve("site");
        for (int steps = 0; Files.notExists(killed.resolve(".site.site-gen/journal")); steps++) {
            FailingOps ops = FailingOps.crashAfter(steps);
            runUntilKilled(() -> FileTree.build(site, ops, NEW_PAGES));
        }
        FileTree.put(site, "CNAME", "example.org");
        SiteOutput.open(site, Reuse.UNCHANGED_FILES).close();
        assertThat(FileTree.of(site)).isEqualTo(Map.of("CNAME", "example.org"));
        assertThat(FileTree.build(site, NEW_PAGES).written()).isEqualTo(NEW_PAGES.size());
        assertThat(FileTree.of(site)).containsAllEntriesOf(NEW_PAGES).containsEntry("CNAME", "example.org");
    }

    @Test
    void survivesAFullDiskAtEachStep() throws IOException {
        boolean all = false;
        for (int steps = 0; !all; steps++) {
            Path site = oldSite(folder.resolve("full-" + steps));
            FailingOps ops = FailingOps.diskFullAfter(steps);
            Throwable failure = catchThrowable(() -> FileTree.build(site, ops, NEW_PAGES));
            all = !ops.hasFailed();
            if (failure != null) {
                assertThat(failure)
                        .isInstanceOf(EnvironmentException.class)
                        .hasMessageStartingWith("The disk is full: cannot write ");
            }
            assertEachFileIsWhole(site);
            SiteOutput.open(site, Reuse.UNCHANGED_FILES).close();
            assertThat(FileTree.of(site)).as("after %d steps", steps).isIn(oldTree, newTree);
            assertNextBuildIsRight(site);
        }
    }

    private static void runUntilKilled(ThrowingCallable run) {
        assertThat(catchThrowable(run))
                .satisfiesAnyOf(
                        end -> assertThat(end).isNull(), end -> assertThat(end).isInstanceOf(FailingOps.Crash.class));
    }

    private void assertNextBuildIsRight(Path site) throws IOException {
        FileTree.build(site, NEW_PAGES);
        assertThat(FileTree.of(site)).isEqualTo(newTree);
        assertThat(FileTree.build(site, NEW_PAGES))
                .isEqualTo(new Published(NEW_PAGES.size(), 0, NEW_PAGES.size(), 0, Optional.empty()));
        FileTree.build(site, OLD_PAGES);
        assertThat(FileTree.of(site)).isEqualTo(oldTree);
    }

    private static void assertEachFileIsWhole(Path site) throws IOException {
        SortedMap<String, String> tree = FileTree.of(site);
        assertThat(tree).containsAllEntriesOf(FOREIGN);
        tree.forEach((path, text) -> {
            if (!path.endsWith("/") && !FOREIGN.containsKey(path)) {
                assertThat(text).as(path).isIn(OLD_PAGES.get(path), NEW_PAGES.get(path));
            }
        });
    }

    @Test
    @Tag("slow")
    void survivesKillsOfARealProcess() throws Exception {
        Random random = new Random(20220507);
        Path site = folder.resolve("real").resolve("site");
        SortedMap<String, String> zero = EndlessBuild.site(0);
        SortedMap<String, String> one = EndlessBuild.site(1);
        for (int kill = 0; kill < 20; kill++) {
            Process process = EndlessBuild.start(site);
            EndlessBuild.awaitFirstBuild(process);
            process.waitFor(random.nextInt(120), TimeUnit.MILLISECONDS);
            process.destroyForcibly().waitFor();
            assertThat(files(site))
                    .as("kill %d", kill)
                    .allSatisfy((path, text) -> assertThat(text).isIn(zero.get(path), one.get(path)));
            SiteOutput.open(site, Reuse.UNCHANGED_FILES).close();
            assertThat(files(site).equals(zero) || files(site).equals(one))
                    .as("one site, whole, after kill %d", kill)
                    .isTrue();
        }
    }

    private static SortedMap<String, String> files(Path site) throws IOException {
        SortedMap<String, String> files = new TreeMap<>(FileTree.of(site));
        files.keySet().removeIf(path -> path.endsWith("/"));
        return files;
    }
}

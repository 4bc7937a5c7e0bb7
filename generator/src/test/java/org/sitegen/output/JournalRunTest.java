package org.sitegen.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.sitegen.problem.EnvironmentException;

class JournalRunTest {

    @TempDir
    private Path folder;

    private Home home;
    private JournalRun run;

    @BeforeEach
    void prepare() throws IOException {
        home = Home.prepare(folder.resolve("site"));
        Files.createDirectory(home.output());
        run = new JournalRun(home, new FileOps());
    }

    private void take(Step step) throws IOException {
        run.take(step);
        run.removeEmptied();
    }

    @Test
    void keepsTheOnlyFileOfTwoNamesOnceTheNewNameIsInPlace() throws IOException {
        FileTree.put(home.output(), "Case.html", "the new file, on a disk that ignores case");
        take(Step.replace("Case.html", "case.html"));
        assertThat(home.output().resolve("Case.html")).exists();
    }

    @Test
    void replacesAFileByOneOfAnotherName() throws IOException {
        FileTree.put(home.output(), "Tags/Case.html", "old");
        FileTree.put(home.staging(), "tags/case.html", "new");
        take(Step.replace("Tags/Case.html", "tags/case.html"));
        assertThat(FileTree.of(home.output())).isEqualTo(Map.of("tags/", "", "tags/case.html", "new"));
    }

    @Test
    void keepsAFileThatIsInPlaceAlready() throws IOException {
        FileTree.put(home.output(), "index.html", "new");
        take(Step.move("index.html"));
        assertThat(home.output().resolve("index.html")).hasContent("new");
    }

    @Test
    void keepsAFolderThatBearsTheNameOfARemovedFile() throws IOException {
        FileTree.put(home.output(), "a/b.html", "new");
        take(Step.remove("a"));
        take(Step.remove("a/b.html/c.html"));
        assertThat(home.output().resolve("a/b.html")).hasContent("new");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void refusesALinkThatCameDuringTheBuild() throws IOException {
        Path outside = Files.createDirectory(folder.resolve("outside"));
        Files.createSymbolicLink(home.output().resolve("a"), outside);
        FileTree.put(home.staging(), "a/b.html", "new");
        assertThatThrownBy(() -> take(Step.move("a/b.html")))
                .isInstanceOf(EnvironmentException.class)
                .hasMessageContaining(home.output().resolve("a").toString());
        assertThat(FileTree.of(outside)).isEmpty();
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void removesNothingBehindALink() throws IOException {
        Path outside = Files.createDirectory(folder.resolve("outside"));
        FileTree.put(outside, "b/c.html", "outside");
        Files.createSymbolicLink(home.output().resolve("a"), outside);
        take(Step.remove("a/b/c.html"));
        assertThat(outside.resolve("b/c.html")).hasContent("outside");
        assertThat(home.output().resolve("a")).isSymbolicLink();
    }
}

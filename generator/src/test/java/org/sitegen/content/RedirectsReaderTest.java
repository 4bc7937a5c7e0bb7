package org.sitegen.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sitegen.problem.Problems;
import org.sitegen.text.Language;

class RedirectsReaderTest {

    @TempDir
    private Path root;

    private final Problems problems = new Problems();

    @Test
    void readsAddressesInOrder() throws IOException {
        assertThat(read("""
                        # 舊論壇
                        forum.php?mod=viewthread&tid=1: 2022/05/會議
                        https://bbs.example/thread-2-1-1.html: 2022/05/a
                        3: about.html
                        """))
                .containsExactly(
                        new Redirect("forum.php?mod=viewthread&tid=1", "2022/05/會議", 2, 1),
                        new Redirect("https://bbs.example/thread-2-1-1.html", "2022/05/a", 3, 1),
                        new Redirect("3", "about.html", 4, 1));
        assertThat(problems.sorted()).isEmpty();
    }

    @Test
    void needsNoFile() {
        assertThat(RedirectsReader.read(root, problems)).isEmpty();
        assertThat(problems.sorted()).isEmpty();
    }

    @Test
    void reportsWhatIsNoRedirect() throws IOException {
        assertThat(read("a: b\nc:\nd: [e]\n")).containsExactly(new Redirect("a", "b", 1, 1));
        assertThat(problems.sorted().stream().map(problem -> problem.format(Language.EN)))
                .isEqualTo(List.of(
                        "redirects.yaml:2:1: error: Each line must be \"old address: id of an article, or path of the"
                                + " site\". Mend this line.",
                        "redirects.yaml:3:1: error: Each line must be \"old address: id of an article, or path of the"
                                + " site\". Mend this line."));
    }

    @Test
    void readsManyLines() throws IOException {
        StringBuilder yaml = new StringBuilder();
        for (int i = 0; i < 50_000; i++) {
            yaml.append("forum.php?tid=")
                    .append(i)
                    .append("&🀄: 2022/")
                    .append(i)
                    .append('\n');
        }

        assertThat(read(yaml.toString())).hasSize(50_000);
    }

    @Test
    void reportsAnAddressThatStandsTwiceAmongTheLinesOfAnImport() throws IOException {
        assertThat(read("# >>> site-gen import\n\"a\": \"b\"\n\"c\": \"d\"\n\"a\": \"e\"\n"))
                .isEmpty();
        assertThat(problems.sorted().stream().map(problem -> problem.format(Language.EN)))
                .singleElement()
                .asString()
                .startsWith("redirects.yaml:4:1: error: The key \"a\"");
    }

    @Test
    void sharesWhatSeveralLinesOfAnArticleLeadTo() throws IOException {
        List<Redirect> redirects = read("a: 2022/x\nb: 2022/x\nc: 2022/y\n");
        assertThat(redirects).extracting(Redirect::to).containsExactly("2022/x", "2022/x", "2022/y");
        assertThat(redirects.get(1).to()).isSameAs(redirects.get(0).to());
    }

    private List<Redirect> read(String yaml) throws IOException {
        Files.writeString(root.resolve("redirects.yaml"), yaml);
        return RedirectsReader.read(root, problems);
    }
}

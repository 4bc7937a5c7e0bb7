package org.sitegen.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sitegen.plan.MachineFile;
import org.sitegen.plan.MachineFile.Kind;
import org.sitegen.plan.SitePlan;
import org.sitegen.testkit.Archives;
import org.sitegen.testkit.Articles;

class MachineFilesTest {

    private static final ArticleHtml HTML = (article, root) -> "<p>文</p>";

    private final SitePlan plan = Archives.empty()
            .url("https://binzhou.example/")
            .add(Articles.of("a", "甲", "2022-05-07").alias("old.php"))
            .plan();

    @ParameterizedTest
    @EnumSource(names = "SITEMAP_PART", mode = EnumSource.Mode.EXCLUDE)
    void leavesTheStreamOpen(Kind kind) throws IOException {
        Set<String> calls = new TreeSet<>();
        OutputStream out = new OutputStream() {
            @Override
            public void write(int b) {
                calls.add("write");
            }

            @Override
            public void flush() {
                calls.add("flush");
            }

            @Override
            public void close() {
                calls.add("close");
            }
        };

        new MachineFiles(plan, HTML).write(Written.only(plan, kind), out);

        assertThat(calls).containsExactly("flush", "write");
    }

    @ParameterizedTest
    @EnumSource(names = "SITEMAP_PART", mode = EnumSource.Mode.EXCLUDE)
    void passesOnWhatTheStreamThrows(Kind kind) {
        IOException full = new IOException("disk full");
        OutputStream out = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw full;
            }
        };

        assertThatThrownBy(() -> new MachineFiles(plan, HTML).write(Written.only(plan, kind), out))
                .isSameAs(full);
    }

    @ParameterizedTest
    @EnumSource(names = "SITEMAP_PART", mode = EnumSource.Mode.EXCLUDE)
    void writesTheSameBytesEachTime(Kind kind) throws IOException {
        MachineFile file = Written.only(plan, kind);
        ByteArrayOutputStream again = new ByteArrayOutputStream();
        MachineFiles files = new MachineFiles(plan, HTML);
        files.write(file, new ByteArrayOutputStream());
        files.write(file, again);

        assertThat(again.toByteArray())
                .isEqualTo(Written.bytes(plan, file, HTML))
                .isNotEmpty();
    }
}

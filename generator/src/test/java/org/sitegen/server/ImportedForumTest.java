package org.sitegen.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sitegen.ImportReport;
import org.sitegen.ImportRequest;
import org.sitegen.Progress;
import org.sitegen.SiteGenerator;
import org.sitegen.discuz.SamplePages;
import org.sitegen.problem.Problem;
import org.sitegen.server.WebServer.Answer;
import org.sitegen.server.WebServer.Kind;
import org.sitegen.testkit.SiteFixture;
import org.sitegen.text.Language;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/**
 * The whole way of a forum: saved pages are imported, the archive is built, and its old addresses are asked for. The system
 * property {@code site-gen.pages} says how many generated pages are imported.
 */
class ImportedForumTest {

    private static final List<String> SAMPLES = List.of(
            "01-printable-x34-tc-utf8.html",
            "01b-printable-x34-tc-text.txt",
            "02-printable-x25-sc-gbk.html",
            "03-thread-x34-sc-utf8.html",
            "04-thread-x35-tc-utf8.html",
            "05-archiver-x34-sc-gbk.html",
            "06-dump-x34-utf8.sql");

    private static final int PAGES = Integer.getInteger("site-gen.pages", 200);

    @TempDir
    private Path folder;

    private SiteFixture site;

    @BeforeEach
    void prepare() throws IOException {
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
        site = SiteFixture.in(folder);
    }

    private ImportReport importSaved() {
        ImportRequest request = new ImportRequest(
                List.of(folder.resolve("saved")),
                site.source(),
                Optional.empty(),
                true,
                false,
                false,
                false,
                2,
                Language.EN);
        return new SiteGenerator().importForum(request, Progress.NONE);
    }

    private ImportReport importSamples() throws IOException {
        Files.createDirectories(folder.resolve("saved"));
        for (String name : SAMPLES) {
            try (InputStream in = SamplePages.class.getResourceAsStream("samples/" + name)) {
                Files.copy(in, folder.resolve("saved").resolve(name));
            }
        }
        return importSaved();
    }

    private Map<String, String> archive() throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(site.source())) {
            for (Path file : (Iterable<Path>) all.filter(Files::isRegularFile)::iterator) {
                files.put(
                        site.source().relativize(file).toString(),
                        Files.getLastModifiedTime(file) + " "
                                + Files.readString(file, StandardCharsets.ISO_8859_1)
                                        .hashCode());
            }
        }
        return files;
    }

    @Test
    void samplesBecomeAnArchiveWithoutMistakesOnce() throws IOException {
        ImportReport.Counts counts = importSamples().counts().orElseThrow();
        assertThat(counts.articles()).isEqualTo(10);
        assertThat(counts.lostFiles()).isEqualTo(16);
        assertThat(counts.unread()).isZero();

        site.build();
        assertThat(site.problems()).isEmpty();
        assertThat(SiteFixture.lines(site.check().problems())).isEmpty();
        Document page = site.page("articles/2022/05/2022,濱州,繼續創城!動員大會召開!-41286.html");
        assertThat(page.select("h1").text()).isEqualTo("2022,濱州,繼續創城!動員大會召開!");
        assertThat(page.text()).contains("包保鄉鎮(街道)").doesNotContain("chuàng");

        Map<String, String> before = archive();
        assertThat(importSaved().counts().orElseThrow().written()).isZero();
        assertThat(archive()).isEqualTo(before);
    }

    @Test
    void generatedPagesBecomeAnArchiveWithoutMistakesOnce() throws IOException {
        for (Map.Entry<String, byte[]> page : SamplePages.pages(42, PAGES).entrySet()) {
            Path file = folder.resolve("saved").resolve(page.getKey());
            Files.createDirectories(file.getParent());
            Files.write(file, page.getValue());
        }
        ImportReport report = importSaved();
        ImportReport.Counts counts = report.counts().orElseThrow();
        assertThat(counts.pages()).isEqualTo(PAGES);
        assertThat(report.problems())
                .hasSize(counts.unread())
                .allSatisfy(problem -> assertThat(problem.message().en()).contains("Only later pages of this thread"));
        assertThat(counts.articles()).isGreaterThan(PAGES / 4);

        site.build();
        assertThat(site.problems()).isEmpty();
        assertThat(site.check().problems()).noneMatch(Problem::isError);

        Map<String, String> before = archive();
        assertThat(importSaved().counts().orElseThrow().written()).isZero();
        assertThat(archive()).isEqualTo(before);
    }

    @ParameterizedTest
    @EnumSource
    void eachOldAddressLeadsToItsArticle(Kind kind) throws IOException {
        assumeTrue(kind.installed().isPresent(), "no " + kind.debianPackage() + " here: install it to run this test");
        importSamples();
        site.build();
        Map<String, String> addresses = addresses();
        assertThat(addresses).hasSizeGreaterThan(75);
        Path home = Files.createDirectory(folder.resolve("server"));
        try (WebServer server = kind.start(home, site.output(), site.output())) {
            addresses.forEach((address, id) ->
                    assertThat(titleAt(server, "/" + address)).as(address).isEqualTo(title(id)));
        }
    }

    @Test
    void linksToAttachmentsAreAmongTheOldAddresses() throws IOException {
        importSamples();
        Set<String> addresses = addresses().keySet();
        int links = 0;
        for (String name : SAMPLES.subList(0, 5)) {
            String page = Files.readString(folder.resolve("saved").resolve(name), StandardCharsets.ISO_8859_1);
            for (String link :
                    Jsoup.parse(page).select("a[href*=mod=attachment]").eachAttr("href")) {
                String path = link.replaceFirst("^https?://[^/]+/", "").replace("&nothumb=yes", "");
                assertThat(addresses).as(name).contains(path);
                links++;
            }
        }
        assertThat(links).isGreaterThan(12);
    }

    private Map<String, String> addresses() throws IOException {
        LoadSettings settings =
                LoadSettings.builder().setCodePointLimit(10_000_000).build();
        Map<?, ?> lines = (Map<?, ?>)
                new Load(settings).loadFromString(Files.readString(site.source().resolve("redirects.yaml")));
        Map<String, String> addresses = new LinkedHashMap<>();
        lines.forEach((from, to) -> addresses.put(from.toString(), to.toString()));
        return addresses;
    }

    private String title(String id) {
        try {
            String head = Files.readString(site.source().resolve("articles/" + id + ".md"));
            return ((Map<?, ?>) new Load(LoadSettings.builder().build()).loadFromString(head.split("---\n", -1)[1]))
                    .get("title")
                    .toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Follows what a browser would follow. */
    private static String titleAt(WebServer server, String target) {
        String path = target;
        for (int steps = 0; steps < 4; steps++) {
            Answer answer = server.ask(path);
            if (answer.status() == 301) {
                path = server.path(answer.location());
                continue;
            }
            assertThat(answer.status()).as(path).isEqualTo(200);
            Document page = Jsoup.parse(answer.body(), "http://localhost" + path);
            String refresh = page.select("meta[http-equiv=refresh]").attr("content");
            if (refresh.isEmpty()) {
                return page.select("h1").text();
            }
            String link = page.select("a[href]").first().absUrl("href");
            path = Arrays.asList(link.split("http://localhost", 2)).get(1);
        }
        throw new AssertionError("no end at " + target);
    }
}

package org.sitegen.importer;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sitegen.text.Language;
import org.sitegen.web.Fetcher;

class FileIntakeTest {

    private static final String ARTICLE = "articles/2022/05/開幕-12.md";

    @TempDir
    private Path folder;

    private Path into;
    private HttpServer server;
    private int asked;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        serve("/a.jpg", "picture");
        serve("/b.jpg", "<!DOCTYPE html><html>login");
        serve("/page.html", "<html>other");
        server.start();
        String site = "http://127.0.0.1:" + server.getAddress().getPort();
        Files.writeString(
                Files.createDirectory(folder.resolve("pages")).resolve("12.html"),
                "thread 12 THREAD\ntitle 開幕\npost 1|甲|2022-05-07T12:37:20+08:00\n![](<" + site + "/a.jpg>) [x](<" + site
                        + "/page.html>)\nfile 7|" + site + "/b.jpg|b.jpg|1|1 KB\n");
        into = Files.createDirectory(folder.resolve("content"));
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void fetchesNothingUnlessItIsAskedTo() throws IOException {
        run(false);

        assertThat(asked).isZero();
        assertThat(Files.readString(into.resolve(ARTICLE))).contains("![](http://127.0.0.1");
    }

    @Test
    void fetchesPicturesAndAttachmentsButNoPages() throws IOException {
        run(true);

        assertThat(into.resolve("attachments/2022/05/12/a.jpg")).hasContent("picture");
        assertThat(Files.readString(into.resolve(ARTICLE)))
                .contains("![](../../../attachments/2022/05/12/a.jpg)")
                .contains("/page.html)");
        assertThat(Files.readString(into.resolve("import-report.md")))
                .contains("`b.jpg`")
                .contains("What was saved is a page");
    }

    @Test
    void keepsWhatWasFetched() throws IOException {
        run(true);
        String article = Files.readString(into.resolve(ARTICLE));
        asked = 0;

        run(false);

        assertThat(Files.readString(into.resolve(ARTICLE))).isEqualTo(article);
        assertThat(asked).isZero();
    }

    private void run(boolean fetches) {
        Fetcher.Limits limits =
                new Fetcher.Limits(Duration.ofMillis(1), Duration.ofSeconds(5), Duration.ofSeconds(5), 1 << 20);
        Optional<Fetcher> fetcher =
                fetches ? Optional.of(new Fetcher(InetAddress::isLoopbackAddress, limits, "test")) : Optional.empty();
        ImportPlan plan = new ImportPlan(
                List.of(folder.resolve("pages")), into, ZoneId.of("Asia/Shanghai"), true, false, 2, Language.EN);
        new ForumImport(plan, PlainForum.readers(), fetcher, (phase, done, total) -> {}).run();
    }

    private void serve(String path, String text) {
        server.createContext(path, exchange -> {
            asked++;
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(200, bytes.length);
            exchange.getResponseBody().write(bytes);
            exchange.close();
        });
    }
}

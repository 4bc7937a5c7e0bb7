package org.sitegen.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sitegen.work.Workers;

class FetcherTest {

    private static final Fetcher.Limits LIMITS =
            new Fetcher.Limits(Duration.ofMillis(20), Duration.ofSeconds(5), Duration.ofSeconds(20), 1000);

    private final AtomicInteger atWork = new AtomicInteger();
    private final AtomicInteger mostAtWork = new AtomicInteger();

    @TempDir
    private Path folder;

    private HttpServer server;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newCachedThreadPool());
        server.createContext("/file.txt", exchange -> answer(exchange, 200, "content"));
        server.createContext("/圖.txt", exchange -> answer(exchange, 200, "picture"));
        server.createContext("/large", exchange -> answer(exchange, 200, "x".repeat(1001)));
        server.createContext("/large-unsaid", exchange -> {
            exchange.sendResponseHeaders(200, 0);
            exchange.getResponseBody().write("x".repeat(5000).getBytes(StandardCharsets.UTF_8));
            exchange.close();
        });
        server.createContext("/gone", exchange -> answer(exchange, 404, "no"));
        server.createContext("/moved", exchange -> move(exchange, "/file.txt"));
        server.createContext("/round", exchange -> move(exchange, "/round"));
        server.createContext("/inside", exchange -> move(exchange, "http://10.0.0.1/secret"));
        server.createContext("/odd", exchange -> move(exchange, "file:///etc/passwd"));
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void fetchesAFile() {
        assertThat(fetch("/file.txt").why()).isEmpty();
        assertThat(folder.resolve("to")).hasContent("content");
    }

    @Test
    void fetchesAnAddressWithCharactersThatUrlsCannotHave() {
        assertThat(fetch("/圖.txt?a=b c").why()).isEmpty();
        assertThat(folder.resolve("to")).hasContent("picture");
    }

    @Test
    void followsARedirect() {
        assertThat(fetch("/moved").why()).isEmpty();
        assertThat(folder.resolve("to")).hasContent("content");
    }

    @Test
    void refusesWhatIsTooLarge() {
        assertThat(why("/large")).contains("more than 0 MiB");
        assertThat(why("/large-unsaid")).contains("more than 0 MiB");
    }

    @Test
    void tellsThatAFileIsGone() {
        assertThat(why("/gone")).contains("404");
    }

    @Test
    void endsARoundOfRedirects() {
        assertThat(why("/round")).contains("redirects");
    }

    @Test
    void looksAtEachAddressAgain() {
        assertThat(why("/inside")).contains("10.0.0.1").contains("not of the public internet");
        assertThat(why("/odd")).contains("no absolute http or https address");
    }

    @Test
    void goesToNoPrivateAddress() {
        Fetcher fetcher = new Fetcher(PublicAddress::test, LIMITS, "test");

        assertThat(fetcher.fetch(address("/file.txt"), folder.resolve("to")).why())
                .hasValueSatisfying(why -> assertThat(why.en()).contains("not of the public internet"));
        assertThat(folder.resolve("to")).doesNotExist();
    }

    @Test
    void refusesAddressesThatAreNoneOfTheWeb() {
        Fetcher fetcher = fetcher(address -> true);

        assertThat(List.of("ftp://a/b", "file:///etc/passwd", "x", "http://", "http://u:p@127.0.0.1/", "http://[/"))
                .allSatisfy(address -> assertThat(
                                fetcher.fetch(address, folder.resolve("to")).why())
                        .isPresent());
    }

    @Test
    void makesOneConnectionToAHostAtATime() {
        Fetcher fetcher = fetcher(InetAddress::isLoopbackAddress);

        new Workers(4)
                .forEach(
                        List.of("1", "2", "3", "4", "5", "6"),
                        name -> fetcher.fetch(address("/file.txt"), folder.resolve(name)),
                        done -> {});

        assertThat(mostAtWork).hasValue(1);
    }

    private void answer(HttpExchange exchange, int status, String text) throws IOException {
        int now = atWork.incrementAndGet();
        mostAtWork.accumulateAndGet(now, Math::max);
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, bytes.length);
        atWork.decrementAndGet();
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    private static void move(HttpExchange exchange, String to) throws IOException {
        exchange.getResponseHeaders().add("Location", to);
        exchange.sendResponseHeaders(302, -1);
        exchange.close();
    }

    private String why(String path) {
        return fetch(path).why().orElseThrow().en();
    }

    private Fetcher.Result fetch(String path) {
        return fetcher(InetAddress::isLoopbackAddress).fetch(address(path), folder.resolve("to"));
    }

    private static Fetcher fetcher(Predicate<InetAddress> allowed) {
        return new Fetcher(allowed, LIMITS, "test");
    }

    private String address(String path) {
        return "http://127.0.0.1:" + server.getAddress().getPort() + path;
    }
}

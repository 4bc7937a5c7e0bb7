package org.sitegen.browser;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A Chromium without a window and with a profile of its own, which ends when it is closed. */
final class Chromium implements AutoCloseable {

    private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome");
    private static final List<String> OPTIONS = List.of(
            "--headless=new",
            // Containers run as root, where the sandbox does not; the pages are our own.
            "--no-sandbox",
            "--disable-dev-shm-usage",
            "--disable-gpu",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--disable-extensions",
            "--no-first-run",
            "--no-default-browser-check",
            "--password-store=basic",
            "--hide-scrollbars",
            "--remote-debugging-port=0");
    private static final String LISTENING = "DevTools listening on ";

    private final Process process;
    private final Path profile;
    private final DevTools devTools;

    private Chromium(Process process, Path profile, DevTools devTools) {
        this.process = process;
        this.profile = profile;
        this.devTools = devTools;
    }

    /** The browser of this machine: the one that CHROME_BIN names, else one on the path. */
    static Optional<Path> installed() {
        String named = System.getenv("CHROME_BIN");
        Stream<Path> candidates = named == null
                ? NAMES.stream()
                        .flatMap(name -> Stream.of(System.getenv()
                                        .getOrDefault("PATH", "/usr/bin")
                                        .split(java.io.File.pathSeparator, -1))
                                .map(folder -> Path.of(folder, name)))
                : Stream.of(Path.of(named));
        return candidates.filter(Files::isExecutable).findFirst();
    }

    static Chromium start(Path program) {
        try {
            Path profile = Files.createTempDirectory("site-gen-browser");
            Process process = new ProcessBuilder(Stream.of(
                                    List.of(program.toString()),
                                    OPTIONS,
                                    List.of("--user-data-dir=" + profile, "about:blank"))
                            .flatMap(List::stream)
                            .toList())
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            URI address = DevTools.await(address(process), "the start of " + program);
            return new Chromium(process, profile, DevTools.connect(address));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A tab that shares nothing with others: no storage, no cache. */
    Tab newTab() {
        String context = devTools.send("Target.createBrowserContext", Map.of())
                .get("browserContextId")
                .text();
        String target = devTools.send("Target.createTarget", Map.of("url", "about:blank", "browserContextId", context))
                .get("targetId")
                .text();
        String session = devTools.send("Target.attachToTarget", Map.of("targetId", target, "flatten", true))
                .get("sessionId")
                .text();
        return new Tab(devTools, session, context);
    }

    @Override
    public void close() {
        List<ProcessHandle> children = process.descendants().toList();
        try {
            devTools.send("Browser.close", Map.of());
            if (!process.waitFor(DevTools.TIMEOUT_SECONDS, TimeUnit.SECONDS)) {
                throw new AssertionError("the browser does not end");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            devTools.close();
            process.destroyForcibly();
            children.forEach(child -> {
                child.destroyForcibly();
                child.onExit()
                        .orTimeout(DevTools.TIMEOUT_SECONDS, TimeUnit.SECONDS)
                        .join();
            });
            Folders.delete(profile);
        }
    }

    /** What the browser says on standard error, of which only the address matters; the rest is read so that it never blocks. */
    private static CompletableFuture<URI> address(Process process) {
        CompletableFuture<URI> address = new CompletableFuture<>();
        Thread reader = new Thread(() -> readAddress(process, address), "browser messages");
        reader.setDaemon(true);
        reader.start();
        return address;
    }

    private static void readAddress(Process process, CompletableFuture<URI> address) {
        StringBuilder said = new StringBuilder();
        try (BufferedReader lines = process.errorReader(StandardCharsets.UTF_8)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith(LISTENING)) {
                    address.complete(
                            URI.create(line.substring(LISTENING.length()).strip()));
                } else if (!address.isDone()) {
                    said.append(line).append('\n');
                }
            }
            address.completeExceptionally(new IllegalStateException("the browser ended: " + said));
        } catch (IOException e) {
            address.completeExceptionally(e);
        }
    }
}

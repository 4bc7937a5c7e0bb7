package org.sitegen.browser;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** A plain host of static files, as a site will find one: under a path, with {@code 404.html} for what is not there. */
final class SiteServer implements AutoCloseable {

    private static final Map<String, String> TYPES = Map.of(
            "html", "text/html; charset=utf-8",
            "css", "text/css; charset=utf-8",
            "js", "text/javascript; charset=utf-8",
            "svg", "image/svg+xml",
            "png", "image/png",
            "jpg", "image/jpeg",
            "gif", "image/gif",
            "webp", "image/webp");

    private final HttpServer server;
    private final Path folder;
    private final String prefix;

    private SiteServer(HttpServer server, Path folder, String prefix) {
        this.server = server;
        this.folder = folder;
        this.prefix = prefix;
    }

    /**
     * Serves a folder.
     *
     * @param prefix the path that the site lives under, with a slash at both ends
     */
    static SiteServer of(Path folder, String prefix) {
        try {
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            SiteServer site = new SiteServer(server, folder, prefix);
            server.createContext(prefix, site::answer);
            server.start();
            return site;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The address of the site, with a slash at its end. */
    URI root() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + prefix);
    }

    /** The address of a page of the site. */
    URI address(String path) {
        return root().resolve(Path.of("/").toUri().relativize(Path.of("/", path).toUri()));
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath().substring(prefix.length());
        Path file = folder.resolve(path.isEmpty() || path.endsWith("/") ? path + "index.html" : path);
        boolean found = Files.isRegularFile(file);
        Path sent = found ? file : folder.resolve("404.html");
        byte[] bytes = Files.readAllBytes(sent);
        try (exchange) {
            exchange.getResponseHeaders().set("Content-Type", type(sent.toString()));
            exchange.sendResponseHeaders(found ? 200 : 404, bytes.length == 0 ? -1 : bytes.length);
            exchange.getResponseBody().write(bytes);
        }
    }

    private static String type(String name) {
        return TYPES.getOrDefault(name.substring(name.lastIndexOf('.') + 1), "application/octet-stream");
    }
}

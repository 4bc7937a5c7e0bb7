package org.sitegen.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;

/** A web server of this machine that shows a folder on a port of its own, until it is closed. */
final class WebServer implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Process process;
    private final int port;
    private final Path log;

    private WebServer(Process process, int port, Path log) {
        this.process = process;
        this.port = port;
        this.log = log;
    }

    /** The kinds of servers that there are rules for. */
    enum Kind {
        NGINX("nginx", "nginx-light") {
            @Override
            List<String> command(Path program, Path home) {
                String folder = home.toString();
                return List.of(program.toString(), "-p", folder, "-c", folder + "/server.conf", "-e", "stderr");
            }

            @Override
            String settings(Path home, Path root, Path site, int port) {
                return """
                        daemon off;
                        master_process off;
                        pid %1$s/pid;
                        events {}
                        http {
                            access_log off;
                            client_body_temp_path %1$s/a;
                            proxy_temp_path %1$s/b;
                            fastcgi_temp_path %1$s/c;
                            uwsgi_temp_path %1$s/d;
                            scgi_temp_path %1$s/e;
                            default_type text/html;
                            include "%3$s/redirects.nginx.conf";
                            server {
                                listen 127.0.0.1:%4$d;
                                root "%2$s";
                                if ($site_gen_redirect) { return 301 $site_gen_redirect; }
                            }
                        }
                        """.formatted(home, root, site, port);
            }
        },
        APACHE("apache2", "apache2") {
            @Override
            List<String> command(Path program, Path home) {
                return List.of(
                        program.toString(), "-X", "-d", home.toString(), "-f", home + "/server.conf", "-e", "warn");
            }

            @Override
            String settings(Path home, Path root, Path site, int port) {
                return """
                        LoadModule mpm_event_module /usr/lib/apache2/modules/mod_mpm_event.so
                        LoadModule authz_core_module /usr/lib/apache2/modules/mod_authz_core.so
                        LoadModule dir_module /usr/lib/apache2/modules/mod_dir.so
                        LoadModule mime_module /usr/lib/apache2/modules/mod_mime.so
                        LoadModule rewrite_module /usr/lib/apache2/modules/mod_rewrite.so
                        ServerName localhost
                        User www-data
                        Group www-data
                        TypesConfig /dev/null
                        PidFile %1$s/pid
                        DefaultRuntimeDir %1$s
                        ErrorLog /dev/stderr
                        Listen 127.0.0.1:%4$d
                        <VirtualHost 127.0.0.1:%4$d>
                            DocumentRoot "%2$s"
                            DirectoryIndex index.html
                            Define SITE_GEN_REDIRECTS "%5$s"
                            Include "%3$s/redirects.apache.conf"
                        </VirtualHost>
                        """.formatted(home, root, site, port, map(site));
            }

            String map(Path site) {
                return "txt:" + site + "/redirects.apache.map";
            }
        };

        private final String program;
        private final String debianPackage;

        Kind(String program, String debianPackage) {
            this.program = program;
            this.debianPackage = debianPackage;
        }

        abstract List<String> command(Path program, Path home);

        abstract String settings(Path home, Path root, Path site, int port);

        /** The package of Debian that has it. */
        String debianPackage() {
            return debianPackage;
        }

        /** Its program, where it is installed. */
        Optional<Path> installed() {
            return Stream.concat(
                            Stream.of("/usr/sbin"),
                            Arrays.stream(System.getenv("PATH").split(java.io.File.pathSeparator, -1)))
                    .map(folder -> Path.of(folder, program))
                    .filter(Files::isExecutable)
                    .findFirst();
        }

        /**
         * Starts it.
         *
         * @param home an empty folder for its own files
         * @param root what it shows
         * @param site the folder with the rules
         */
        WebServer start(Path home, Path root, Path site) {
            try {
                int port = freePort();
                Files.writeString(home.resolve("server.conf"), settings(home, root, site, port));
                Path log = home.resolve("log");
                Process process = new ProcessBuilder(command(installed().orElseThrow(), home))
                        .redirectErrorStream(true)
                        .redirectOutput(log.toFile())
                        .start();
                WebServer server = new WebServer(process, port, log);
                server.await();
                return server;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private static int freePort() throws IOException {
            try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
                return socket.getLocalPort();
            }
        }
    }

    /** An answer: status, the header {@code Location} or nothing, and the body. */
    record Answer(int status, String location, String body) {}

    private void await() throws IOException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!isListening()) {
            assertThat(process.isAlive() && System.nanoTime() < end)
                    .as(Files.readString(log))
                    .isTrue();
            LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
        }
    }

    private boolean isListening() {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            return socket.isConnected();
        } catch (IOException notYet) {
            return false;
        }
    }

    /** What it has said so far. */
    String log() {
        try {
            return Files.readString(log);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Asks for a path with its query, exactly as it is written. */
    Answer ask(String target) {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoTimeout((int) PATIENCE.toMillis());
            socket.getOutputStream()
                    .write(("GET " + target + " HTTP/1.1\r\nHost: localhost:" + port + "\r\nConnection: close\r\n\r\n")
                            .getBytes(StandardCharsets.UTF_8));
            String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            int end = answer.indexOf("\r\n\r\n");
            String location = answer.substring(0, end)
                    .lines()
                    .filter(line -> line.startsWith("Location: "))
                    .map(line -> line.substring("Location: ".length()))
                    .findFirst()
                    .orElse("");
            return new Answer(Integer.parseInt(answer.substring(9, 12)), location, answer.substring(end + 4));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The path of a URL of this server. */
    String path(String location) {
        String root = "http://localhost:" + port;
        assertThat(location).startsWith(root + "/");
        return location.substring(root.length());
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}

package org.sitegen.web;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Predicate;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;
import org.sitegen.problem.Message;
import org.sitegen.url.PercentEncoding;

/**
 * Fetches files politely and warily. One connection to a host at a time, with a pause between two; only {@code http} and
 * {@code https}; only hosts of the public internet. A connection goes to the very address that was looked at, so that a name
 * that changes its mind in between leads nowhere, and each redirect is looked at anew. Safe for use by many threads.
 */
public final class Fetcher {

    /**
     * What a fetcher keeps to.
     *
     * @param pause how long a host is left alone between two requests
     * @param timeout how long a connection may keep silent
     * @param deadline how long one file may take
     * @param largest how many bytes a file may have
     */
    public record Limits(Duration pause, Duration timeout, Duration deadline, long largest) {

        /** A second between two requests, 20 of silence, five minutes and 64 MiB a file. */
        public static final Limits POLITE =
                new Limits(Duration.ofSeconds(1), Duration.ofSeconds(20), Duration.ofMinutes(5), 64L << 20);
    }

    /**
     * What became of a fetch.
     *
     * @param mediaType the media type of what came; empty text where the server does not say, or nothing came
     * @param why why nothing came; empty where it did
     */
    public record Result(String mediaType, Optional<Message> why) {}

    private static final int MOST_REDIRECTS = 5;
    private static final int BUFFER = 1 << 14;

    private final Predicate<InetAddress> allowed;
    private final Limits limits;
    private final String agent;
    private final Map<String, AtomicLong> hosts = new ConcurrentHashMap<>();

    /**
     * A fetcher.
     *
     * @param allowed which addresses may be connected to
     * @param agent what it calls itself
     */
    public Fetcher(Predicate<InetAddress> allowed, Limits limits, String agent) {
        this.allowed = allowed;
        this.limits = limits;
        this.agent = agent;
    }

    /** Fetches a file over whatever lies at a path; what is there afterwards counts only where the fetch succeeded. */
    public Result fetch(String address, Path to) {
        try {
            URI uri = new URI(PercentEncoding.encodeUrl(address));
            for (int hop = 0; hop <= MOST_REDIRECTS; hop++) {
                Step step = step(uri, to);
                if (step.next().isEmpty()) {
                    return step.result();
                }
                uri = uri.resolve(PercentEncoding.encodeUrl(step.next().get()));
            }
            return failed(WebProblems.tooManyRedirects(MOST_REDIRECTS));
        } catch (URISyntaxException | IllegalArgumentException unreadable) {
            return failed(WebProblems.noAddress());
        } catch (UnknownHostException unknown) {
            return failed(WebProblems.unknownHost());
        } catch (IOException failure) {
            return failed(WebProblems.failed(failure.getClass().getSimpleName()));
        }
    }

    /** One request: where it leads on, or what became of it. */
    private record Step(Optional<String> next, Result result) {}

    private Step step(URI uri, Path to) throws IOException {
        String scheme = Optional.ofNullable(uri.getScheme()).orElse("").toLowerCase(Locale.ROOT);
        boolean isWeb = scheme.equals("http") || scheme.equals("https");
        if (!isWeb || uri.getHost() == null || uri.getRawUserInfo() != null) {
            return ended(WebProblems.noAddress());
        }
        InetAddress address = InetAddress.getByName(uri.getHost());
        if (!allowed.test(address)) {
            return ended(WebProblems.notPublic(address.getHostAddress()));
        }
        String host = uri.getHost().toLowerCase(Locale.ROOT);
        AtomicLong free = hosts.computeIfAbsent(host, name -> new AtomicLong(System.nanoTime()));
        synchronized (free) {
            waitUntil(free.get());
            try {
                return request(uri, scheme.equals("https"), address, to);
            } finally {
                free.set(System.nanoTime() + limits.pause().toNanos());
            }
        }
    }

    private static void waitUntil(long nanos) throws IOException {
        try {
            for (long left = nanos - System.nanoTime(); left > 0; left = nanos - System.nanoTime()) {
                TimeUnit.NANOSECONDS.sleep(left);
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", interrupted);
        }
    }

    private Step request(URI uri, boolean isSecure, InetAddress address, Path to) throws IOException {
        long end = System.nanoTime() + limits.deadline().toNanos();
        int standard = isSecure ? 443 : 80;
        int port = uri.getPort() < 0 ? standard : uri.getPort();
        try (Socket plain = new Socket()) {
            plain.connect(new InetSocketAddress(address, port), millis(limits.timeout()));
            plain.setSoTimeout(millis(limits.timeout()));
            try (Socket socket = isSecure ? secure(plain, uri.getHost(), port) : plain) {
                send(socket.getOutputStream(), uri, port == standard ? "" : ":" + port);
                return receive(HttpReply.read(socket.getInputStream()), to, end);
            }
        }
    }

    /** The name is still what the certificate must be for. */
    private static Socket secure(Socket plain, String host, int port) throws IOException {
        SSLSocketFactory factory = (SSLSocketFactory) SSLSocketFactory.getDefault();
        SSLSocket secure = (SSLSocket) factory.createSocket(plain, host, port, true);
        SSLParameters parameters = secure.getSSLParameters();
        parameters.setEndpointIdentificationAlgorithm("HTTPS");
        secure.setSSLParameters(parameters);
        secure.startHandshake();
        return secure;
    }

    private void send(OutputStream out, URI uri, String port) throws IOException {
        String path = Optional.ofNullable(uri.getRawPath())
                .filter(text -> !text.isEmpty())
                .orElse("/");
        String query =
                Optional.ofNullable(uri.getRawQuery()).map(text -> "?" + text).orElse("");
        String request = "GET " + URI.create(path + query).toASCIIString() + " HTTP/1.1\r\n"
                + "Host: " + uri.getHost() + port + "\r\n"
                + "User-Agent: " + agent + "\r\n"
                + "Accept: */*\r\n"
                + "Accept-Encoding: identity\r\n"
                + "Connection: close\r\n\r\n";
        out.write(request.getBytes(StandardCharsets.US_ASCII));
        out.flush();
    }

    private Step receive(HttpReply reply, Path to, long end) throws IOException {
        Optional<String> location = reply.header("location").filter(text -> reply.status() / 100 == 3);
        if (location.isPresent()) {
            return new Step(location, failed(WebProblems.tooManyRedirects(MOST_REDIRECTS)));
        }
        if (reply.status() != 200) {
            return ended(WebProblems.status(reply.status()));
        }
        Optional<Long> length = reply.header("content-length")
                .filter(text -> text.matches("[0-9]{1,18}"))
                .map(Long::valueOf);
        if (length.filter(bytes -> bytes > limits.largest()).isPresent()) {
            return ended(WebProblems.tooLarge(limits.largest() >> 20));
        }
        long received = save(reply, to, end);
        if (received > limits.largest()) {
            return ended(WebProblems.tooLarge(limits.largest() >> 20));
        }
        boolean isCut = reply.header("content-encoding").isEmpty()
                && reply.header("transfer-encoding").isEmpty()
                && length.filter(bytes -> received < bytes).isPresent();
        return isCut
                ? ended(WebProblems.failed(EOFException.class.getSimpleName()))
                : new Step(Optional.empty(), new Result(reply.mediaType(), Optional.empty()));
    }

    private long save(HttpReply reply, Path to, long end) throws IOException {
        long received = 0;
        byte[] buffer = new byte[BUFFER];
        try (InputStream in = reply.body();
                OutputStream out = Files.newOutputStream(to)) {
            for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
                out.write(buffer, 0, count);
                received += count;
                if (received > limits.largest()) {
                    return received;
                }
                if (System.nanoTime() - end > 0) {
                    throw new IOException("deadline");
                }
            }
        }
        return received;
    }

    private static Step ended(Message why) {
        return new Step(Optional.empty(), failed(why));
    }

    private static Result failed(Message why) {
        return new Result("", Optional.of(why));
    }

    private static int millis(Duration duration) {
        return (int) duration.toMillis();
    }
}

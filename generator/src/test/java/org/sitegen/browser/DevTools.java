package org.sitegen.browser;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiConsumer;

/**
 * A connection to a browser over the DevTools protocol: commands and their answers, and the events of each session.
 *
 * <p>See <a href="https://chromedevtools.github.io/devtools-protocol/">the protocol</a>; sessions are flat, that is, all
 * share one socket and each message names its own.
 */
final class DevTools implements AutoCloseable {

    /** So long may a busy machine need for a page. */
    static final int TIMEOUT_SECONDS = 60;

    private final AtomicInteger lastId = new AtomicInteger();
    private final Map<Integer, CompletableFuture<JsonValue>> answers = new ConcurrentHashMap<>();
    private final Map<String, BiConsumer<String, JsonValue>> listeners = new ConcurrentHashMap<>();
    private final WebSocket socket;

    private DevTools(URI address) {
        socket = HttpClient.newHttpClient()
                .newWebSocketBuilder()
                .buildAsync(address, new Receiver())
                .join();
    }

    static DevTools connect(URI address) {
        return new DevTools(address);
    }

    /** Sends a command to the browser itself and waits for its answer. */
    JsonValue send(String method, Map<String, ?> parameters) {
        return send("", method, parameters);
    }

    /** Sends a command to a session and waits for its answer. */
    JsonValue send(String session, String method, Map<String, ?> parameters) {
        int id = lastId.incrementAndGet();
        CompletableFuture<JsonValue> answer = new CompletableFuture<>();
        answers.put(id, answer);
        Map<String, Object> message = session.isEmpty()
                ? Map.of("id", id, "method", method, "params", parameters)
                : Map.of("id", id, "method", method, "params", parameters, "sessionId", session);
        transmit(JsonValue.write(message));
        JsonValue reply = await(answer, method);
        if (reply.get("error").isPresent()) {
            throw new AssertionError(method + ": " + reply.get("error").text());
        }
        return reply.get("result");
    }

    /** Hands the events of a session, by name, to a listener, one after the other. */
    void listen(String session, BiConsumer<String, JsonValue> listener) {
        listeners.put(session, listener);
    }

    void forget(String session) {
        listeners.remove(session);
    }

    static <T> T await(CompletableFuture<T> future, String what) {
        try {
            return future.get(TIMEOUT_SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            throw new AssertionError("waited " + TIMEOUT_SECONDS + " s in vain: " + what, e);
        } catch (ExecutionException e) {
            throw new AssertionError(what, e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(what, e);
        }
    }

    /** A socket takes one message at a time. */
    private synchronized void transmit(String message) {
        socket.sendText(message, true).join();
    }

    @Override
    public void close() {
        socket.abort();
    }

    private void receive(JsonValue message) {
        if (message.get("id").isPresent()) {
            CompletableFuture<JsonValue> answer =
                    answers.remove((int) message.get("id").number());
            if (answer != null) {
                answer.complete(message);
            }
        } else {
            BiConsumer<String, JsonValue> listener =
                    listeners.get(message.get("sessionId").text());
            if (listener != null) {
                listener.accept(message.get("method").text(), message.get("params"));
            }
        }
    }

    private void fail(Throwable cause) {
        answers.values().forEach(answer -> answer.completeExceptionally(cause));
    }

    /** Puts the pieces of messages together. */
    private final class Receiver implements WebSocket.Listener {

        private final StringBuilder pieces = new StringBuilder();

        @Override
        public CompletionStage<?> onText(WebSocket from, CharSequence data, boolean last) {
            pieces.append(data);
            if (last) {
                String message = pieces.toString();
                pieces.setLength(0);
                receive(JsonValue.parse(message));
            }
            from.request(1);
            return CompletableFuture.completedStage(null);
        }

        @Override
        public CompletionStage<?> onClose(WebSocket from, int status, String reason) {
            fail(new IllegalStateException("the browser closed the connection: " + status + " " + reason));
            return CompletableFuture.completedStage(null);
        }

        @Override
        public void onError(WebSocket from, Throwable error) {
            fail(error);
        }
    }
}

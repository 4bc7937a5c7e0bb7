package org.sitegen.browser;

import java.net.URI;
import java.time.MonthDay;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;

/** A tab of the browser: what a reader does in it, and what it tells in the meantime. */
final class Tab implements AutoCloseable {

    private final DevTools devTools;
    private final String session;
    private final String context;
    private final List<String> messages = new CopyOnWriteArrayList<>();
    private final List<String> failures = new CopyOnWriteArrayList<>();
    private final List<String> requests = new CopyOnWriteArrayList<>();
    private volatile CompletableFuture<Void> loaded = new CompletableFuture<>();

    Tab(DevTools devTools, String session, String context) {
        this.devTools = devTools;
        this.session = session;
        this.context = context;
        devTools.listen(session, this::hear);
        for (String domain : List.of("Page", "Network", "Runtime", "Log")) {
            send(domain + ".enable", Map.of());
        }
        viewport(1280, 900);
    }

    /** What the console shows: messages of scripts, exceptions, and complaints of the browser about pages. */
    List<String> messages() {
        return messages;
    }

    /** Requests that failed, and answers that are errors. */
    List<String> failures() {
        return failures;
    }

    /** The address of each thing that was asked for. */
    List<String> requests() {
        return requests;
    }

    /** Opens a page and waits until all of it is loaded. */
    void open(URI address) {
        afterLoading("the loading of " + address, () -> {
            String error = send("Page.navigate", Map.of("url", address.toString()))
                    .get("errorText")
                    .text();
            if (!error.isEmpty()) {
                throw new AssertionError(address + ": " + error);
            }
        });
    }

    /** Clicks a link with the mouse and waits until the page that it leads to is loaded. */
    void follow(String selector) {
        afterLoading("the page behind " + selector, () -> click(selector));
    }

    /** Clicks the first element that matches, with the mouse, in the middle of its first line. */
    void click(String selector) {
        JsonValue point = evaluate("""
                (() => {
                  const element = document.querySelector(%s);
                  if (!element) throw new Error("no element matches, in " + location.href);
                  element.scrollIntoView({block: "center", behavior: "instant"});
                  const box = element.getClientRects()[0];
                  if (!box) throw new Error("the element is not shown, in " + location.href);
                  return {x: box.x + box.width / 2, y: box.y + box.height / 2};
                })()""".formatted(JsonValue.write(selector)));
        for (String type : List.of("mousePressed", "mouseReleased")) {
            send(
                    "Input.dispatchMouseEvent",
                    Map.of(
                            "type",
                            type,
                            "x",
                            point.get("x").number(),
                            "y",
                            point.get("y").number(),
                            "button",
                            "left",
                            "clickCount",
                            1));
        }
    }

    /** Presses and releases a key: {@code Tab}, {@code Enter}, {@code Escape}, {@code ArrowRight} … */
    void press(String key) {
        int code = switch (key) {
            case "Tab" -> 9;
            case "Enter" -> 13;
            case "Escape" -> 27;
            case "ArrowLeft" -> 37;
            case "ArrowRight" -> 39;
            default -> throw new IllegalArgumentException(key);
        };
        Map<String, Object> common = Map.of("key", key, "code", key, "windowsVirtualKeyCode", code);
        Map<String, Object> down = new java.util.LinkedHashMap<>(common);
        down.put("type", "keyDown");
        if (key.equals("Enter")) {
            down.put("text", "\r");
        }
        Map<String, Object> up = new java.util.LinkedHashMap<>(common);
        up.put("type", "keyUp");
        send("Input.dispatchKeyEvent", down);
        send("Input.dispatchKeyEvent", up);
    }

    /** The value of an expression of JavaScript, or what its promise gives. */
    JsonValue evaluate(String expression) {
        JsonValue answer = send(
                "Runtime.evaluate",
                Map.of("expression", expression, "awaitPromise", true, "returnByValue", true, "userGesture", true));
        JsonValue error = answer.get("exceptionDetails");
        if (error.isPresent()) {
            throw new AssertionError(error.get("text").text() + " "
                    + error.get("exception").get("description").text());
        }
        return answer.get("result").get("value");
    }

    /** Waits until an expression of JavaScript is true. */
    void waitUntil(String condition) {
        evaluate("""
                new Promise((resolve, reject) => {
                  const end = performance.now() + %d;
                  const look = () => {
                    if (%s) resolve();
                    else if (performance.now() > end) reject(new Error("waited in vain"));
                    else setTimeout(look, 10);
                  };
                  look();
                })""".formatted(DevTools.TIMEOUT_SECONDS * 500L, condition));
    }

    /** The path of the page, decoded. */
    String path() {
        return URI.create(evaluate("location.href").text()).getPath();
    }

    /** The text of an element as it is shown. */
    String text(String selector) {
        return evaluate("document.querySelector(" + JsonValue.write(selector) + ").innerText")
                .text();
    }

    /** Makes the window so large, in CSS pixels. */
    void viewport(int width, int height) {
        send(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", false));
    }

    /** Lets the reader's system be dark or light. Animations are off, so that what is measured is final. */
    void dark(boolean dark) {
        media("", dark);
    }

    /** Shows pages as they are printed. */
    void paper() {
        media("print", false);
    }

    private void media(String media, boolean dark) {
        send(
                "Emulation.setEmulatedMedia",
                Map.of(
                        "media",
                        media,
                        "features",
                        List.of(
                                Map.of("name", "prefers-color-scheme", "value", dark ? "dark" : "light"),
                                Map.of("name", "prefers-reduced-motion", "value", "reduce"))));
    }

    /** Runs no script of the pages that are opened from now on. */
    void withoutScripts() {
        send("Emulation.setScriptExecutionDisabled", Map.of("value", true));
    }

    /** Lets the clocks of the pages that are opened from now on stand at noon of a day of 2024. */
    void setClock(MonthDay day) {
        send("Page.addScriptToEvaluateOnNewDocument", Map.of("source", """
                {
                  const Real = Date;
                  globalThis.Date = class extends Real {
                    constructor(...parts) {
                      super(...(parts.length ? parts : [2024, %d, %d, 12]));
                    }
                  };
                }""".formatted(
                        day.getMonthValue() - 1, day.getDayOfMonth())));
    }

    /** Loads the pictures that wait until they come into sight. Printing asks for them, too, but DevTools does not wait for them. */
    void loadPictures() {
        evaluate("""
                Promise.all([...document.images].map(picture => {
                  picture.loading = "eager";
                  return picture.decode();
                })).then(() => true)""");
    }

    /** Prints the page as it is, on the paper that its style sheet asks for. */
    byte[] pdf() {
        String data = send("Page.printToPDF", Map.of("preferCSSPageSize", true, "printBackground", true))
                .get("data")
                .text();
        return Base64.getDecoder().decode(data);
    }

    @Override
    public void close() {
        devTools.forget(session);
        devTools.send("Target.disposeBrowserContext", Map.of("browserContextId", context));
    }

    private JsonValue send(String method, Map<String, ?> parameters) {
        return devTools.send(session, method, parameters);
    }

    private void afterLoading(String what, Runnable action) {
        CompletableFuture<Void> next = new CompletableFuture<>();
        loaded = next;
        action.run();
        DevTools.await(next, what);
    }

    private void hear(String event, JsonValue details) {
        switch (event) {
            case "Page.loadEventFired" -> loaded.complete(null);
            case "Runtime.consoleAPICalled" ->
                messages.add(
                        details.get("type").text() + ": " + details.get("args").text());
            case "Runtime.exceptionThrown" ->
                messages.add(details.get("exceptionDetails").text());
            case "Log.entryAdded" -> messages.add(details.get("entry").text());
            case "Network.requestWillBeSent" ->
                requests.add(details.get("request").get("url").text());
            case "Network.loadingFailed" -> hearFailure(details);
            case "Network.responseReceived" -> hearAnswer(details.get("response"));
            default -> {
                // Of no interest here.
            }
        }
    }

    /** What the browser itself gave up, because the page was left or the window got another size, did not fail. */
    private void hearFailure(JsonValue details) {
        if (!details.text().contains("canceled=true")) {
            failures.add(details.text());
        }
    }

    private void hearAnswer(JsonValue response) {
        if (response.get("status").number() >= 400) {
            failures.add(
                    response.get("status").text() + " " + response.get("url").text());
        }
    }
}

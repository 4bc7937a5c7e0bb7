package org.sitegen.maven.fork;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.sitegen.face.Outcome;
import org.sitegen.face.Terminal;

/** The child as Maven's process sees it. Nothing of it is left once this is closed. */
final class Child implements AutoCloseable {

    private final Process process;
    private final Noise noise;
    private boolean hasStarted;

    private Child(Process process) {
        this.process = process;
        this.noise = new Noise(process.getErrorStream());
    }

    /** Starts a Java whose main class is {@link Main}. */
    static Child start(List<String> command) throws IOException {
        return new Child(new ProcessBuilder(command).start());
    }

    /** Has it do a task, and shows what it says. Empty where it ends without an outcome. */
    Optional<Outcome> run(Request request, Terminal terminal) throws IOException {
        send(request);
        DataInputStream in = new DataInputStream(new BufferedInputStream(process.getInputStream()));
        Optional<Throwable> cause = Optional.empty();
        for (Optional<Frame> next = Frame.read(in); next.isPresent(); next = Frame.read(in)) {
            Frame frame = next.get();
            switch (frame.kind()) {
                case STARTED -> hasStarted = true;
                case OUT -> print(frame, terminal.out());
                case ERR -> print(frame, terminal.err());
                case CAUSE -> cause = Optional.of(CauseFormat.read(frame.bytes()));
                case OUTCOME -> {
                    return Optional.of(OutcomeFormat.read(frame.bytes(), cause));
                }
                case REQUEST -> throw new IOException("a request from the child");
            }
        }
        return Optional.empty();
    }

    /** The pipe stays open, for when it closes the child ends. */
    private void send(Request request) {
        try {
            DataOutputStream out = new DataOutputStream(process.getOutputStream());
            new Frame(Frame.Kind.REQUEST, RequestFormat.write(request)).write(out);
        } catch (IOException ended) {
            // It has ended already, which shows where it should answer.
        }
    }

    private static void print(Frame frame, PrintStream stream) {
        stream.print(new String(frame.bytes(), StandardCharsets.UTF_8));
        stream.flush();
    }

    /** Whether Java has come as far as to the main class. */
    boolean hasStarted() {
        return hasStarted;
    }

    /** What its Java said before it ended. */
    String noise() throws InterruptedException {
        return noise.inOneLine();
    }

    /** Waits until it has ended, and gives its exit status. */
    int exitStatus() throws InterruptedException {
        return process.waitFor();
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}

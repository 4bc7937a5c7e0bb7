package org.sitegen.maven.fork;

import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import org.sitegen.face.ExitStatus;
import org.sitegen.face.Outcome;

/** Maven's process as the child sees it, through two pipes. */
final class Parent {

    private final DataInputStream in;
    private final DataOutputStream out;

    Parent(InputStream in, OutputStream out) {
        this.in = new DataInputStream(in);
        this.out = new DataOutputStream(new BufferedOutputStream(out));
    }

    /** What Maven asks for. */
    Request request() throws IOException {
        return RequestFormat.read(
                Frame.read(in).orElseThrow(() -> new IOException("no request")).bytes());
    }

    synchronized void send(Frame.Kind kind, byte[] bytes) throws IOException {
        new Frame(kind, bytes).write(out);
    }

    /** Tells how it ended; the last that the child has to say. */
    void send(Outcome outcome) throws IOException {
        if (outcome.cause().isPresent()) {
            send(Frame.Kind.CAUSE, CauseFormat.write(outcome.cause().get()));
        }
        send(Frame.Kind.OUTCOME, OutcomeFormat.write(outcome));
    }

    /** Ends this process as soon as Maven's is gone, however it went: it holds the other end of the pipe until then. */
    void endWithIt() {
        Thread watch = new Thread(
                () -> {
                    waitForEnd();
                    Runtime.getRuntime().halt(ExitStatus.ENVIRONMENT_FAILED.code());
                },
                "parent-watch");
        watch.setDaemon(true);
        watch.start();
    }

    private void waitForEnd() {
        try {
            in.transferTo(OutputStream.nullOutputStream());
        } catch (IOException gone) {
            // That is an end, too.
        }
    }
}

package org.sitegen.maven.fork;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import org.sitegen.SiteGenerator;
import org.sitegen.face.Commands;
import org.sitegen.face.ExitStatus;
import org.sitegen.face.Outcome;

/** The entry of the child. */
public final class Main {

    private Main() {}

    /** Reads a request from standard input, and does it. All that is said of it are frames on standard output. */
    public static void main(String[] arguments) throws IOException {
        SiteGenerator.prepare(Runtime.getRuntime().availableProcessors());
        Parent parent = new Parent(System.in, new FileOutputStream(FileDescriptor.out));
        parent.send(Frame.Kind.STARTED, new byte[0]);
        Request request = parent.request();
        parent.endWithIt();
        parent.send(run(request, parent));
        System.exit(ExitStatus.DONE.code());
    }

    private static Outcome run(Request request, Parent parent) {
        PrintStream out = FrameStream.of(parent, Frame.Kind.OUT);
        PrintStream err = FrameStream.of(parent, Frame.Kind.ERR);
        System.setOut(out);
        System.setErr(err);
        request.rehearsal().map(Path::of).ifPresent(GoalRehearsal::run);
        Outcome outcome = request.task().run(new Commands(request.surroundings(out, err)));
        out.flush();
        err.flush();
        return outcome;
    }
}

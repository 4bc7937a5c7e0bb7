package org.sitegen.maven.fork;

import java.util.Optional;
import org.sitegen.face.ExitStatus;
import org.sitegen.face.Outcome;
import org.sitegen.problem.Message;
import org.sitegen.store.ByteReader;
import org.sitegen.store.ByteWriter;

/** An {@link Outcome} as bytes, except for its cause. */
final class OutcomeFormat {

    private OutcomeFormat() {}

    static byte[] write(Outcome outcome) {
        ByteWriter out = new ByteWriter();
        out.text(outcome.status().name());
        out.optional(outcome.message(), (to, message) -> {
            to.text(message.zhHant());
            to.text(message.zhHans());
            to.text(message.en());
        });
        return out.toBytes();
    }

    static Outcome read(byte[] bytes, Optional<Throwable> cause) {
        ByteReader in = new ByteReader(bytes);
        return new Outcome(
                ExitStatus.valueOf(in.text()), in.optional(() -> new Message(in.text(), in.text(), in.text())), cause);
    }
}

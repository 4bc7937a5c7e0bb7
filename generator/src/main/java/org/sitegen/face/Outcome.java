package org.sitegen.face;

import java.util.Optional;
import org.sitegen.problem.Message;

/**
 * How a command ended, for a face to pass on.
 *
 * @param status how it ended
 * @param message what went wrong and what to do; empty where all went well
 * @param cause what a programmer wants to see; empty where only the user can help
 */
public record Outcome(ExitStatus status, Optional<Message> message, Optional<Throwable> cause) {

    static Outcome done() {
        return new Outcome(ExitStatus.DONE, Optional.empty(), Optional.empty());
    }

    static Outcome failed(ExitStatus status, Message message) {
        return new Outcome(status, Optional.of(message), Optional.empty());
    }

    static Outcome failed(ExitStatus status, Message message, Throwable cause) {
        return new Outcome(status, Optional.of(message), Optional.of(cause));
    }
}

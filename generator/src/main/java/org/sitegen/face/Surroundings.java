package org.sitegen.face;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import org.sitegen.text.Language;

/**
 * What a face finds around it; the only way by which environment, clock and streams reach a command.
 *
 * @param folder what relative paths are relative to; absolute
 * @param clock tells the time where nobody says which time it is
 * @param sourceDateEpoch the environment variable {@code SOURCE_DATE_EPOCH}; empty where it is not set
 * @param processors how many processors there are
 * @param terminal where text goes
 * @param language the user's language
 * @param spelling how the face writes options
 */
public record Surroundings(
        Path folder,
        Clock clock,
        Optional<String> sourceDateEpoch,
        int processors,
        Terminal terminal,
        Language language,
        Spelling spelling) {

    /** The surroundings of this process. */
    public static Surroundings ofProcess(Path folder, Terminal terminal, Language language, Spelling spelling) {
        return new Surroundings(
                folder.toAbsolutePath().normalize(),
                Clock.systemUTC(),
                Optional.ofNullable(System.getenv("SOURCE_DATE_EPOCH")).filter(value -> !value.isBlank()),
                Runtime.getRuntime().availableProcessors(),
                terminal,
                language,
                spelling);
    }
}

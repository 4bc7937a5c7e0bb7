package org.sitegen.face;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Where text goes.
 *
 * @param out standard output
 * @param err standard error
 * @param interactive whether someone watches standard error on a screen
 * @param shared whether others write there, too, and may leave a line unfinished, as Maven does with its colours
 */
public record Terminal(PrintStream out, PrintStream err, boolean interactive, boolean shared) {

    private static final String CHINESE = "濱州";

    /** The streams of this process, in an encoding that can hold Chinese. */
    public static Terminal ofProcess() {
        return new Terminal(
                holdingChinese(System.out, "stdout.encoding", "sun.stdout.encoding"),
                holdingChinese(System.err, "stderr.encoding", "sun.stderr.encoding"),
                isWatched(),
                false);
    }

    /** The same streams where others write, too. */
    public Terminal shared(boolean screen) {
        return new Terminal(out, err, interactive && screen, true);
    }

    /** Text of a stream whose encoding cannot hold Chinese goes through it as UTF-8. */
    private static PrintStream holdingChinese(PrintStream stream, String... encodingProperties) {
        return canHoldChinese(encoding(encodingProperties))
                ? stream
                : new PrintStream(stream, true, StandardCharsets.UTF_8);
    }

    /** The properties are those of newer and older Java versions; without a screen, some have neither. */
    private static Charset encoding(String... properties) {
        return Stream.of(properties)
                .flatMap(name -> Optional.ofNullable(System.getProperty(name)).stream())
                .filter(Charset::isSupported)
                .findFirst()
                .map(Charset::forName)
                .orElseGet(Charset::defaultCharset);
    }

    private static boolean canHoldChinese(Charset charset) {
        return charset.canEncode() && charset.newEncoder().canEncode(CHINESE);
    }

    /** Newer Java versions always have a console, so that where the system can tell, it is asked as well. */
    @SuppressWarnings("SystemConsoleNull")
    private static boolean isWatched() {
        return System.console() != null && isStandardErrorOnScreen();
    }

    /** Linux tells; elsewhere it is taken to be so. */
    private static boolean isStandardErrorOnScreen() {
        Path standardError = Path.of("/proc/self/fd/2");
        try {
            return !Files.isSymbolicLink(standardError)
                    || Files.readSymbolicLink(standardError).startsWith("/dev");
        } catch (IOException unknown) {
            return false;
        }
    }
}

package org.sitegen.theme;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.sitegen.problem.EnvironmentException;

/** A file of a theme: a template, a text bundle or an asset. */
public final class ThemeFile {

    private final String path;
    private final String location;
    private final Source source;

    ThemeFile(String path, String location, Source source) {
        this.path = path;
        this.location = location;
        this.source = source;
    }

    /** Opens the bytes of a file. */
    @FunctionalInterface
    interface Source {
        InputStream open() throws IOException;
    }

    /** Where it is in the theme, in NFC with {@code /} between its parts: {@code partials/head.ftlh}. */
    public String path() {
        return path;
    }

    /** How problems name it: {@code templates/home.ftlh}, or {@code theme:home.ftlh} for one of the default theme. */
    public String location() {
        return location;
    }

    /**
     * Its bytes.
     *
     * @throws EnvironmentException where it cannot be read
     */
    public byte[] read() {
        try (InputStream in = source.open()) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new EnvironmentException(ThemeProblems.unreadable(location), e);
        }
    }

    /**
     * Its text, without a byte order mark.
     *
     * @throws CharacterCodingException where it is not UTF-8
     * @throws EnvironmentException where it cannot be read
     */
    public String text() throws CharacterCodingException {
        String text = StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(read()))
                .toString();
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    /**
     * Writes its bytes to a new file, in folders that are made where they are missing.
     *
     * @return whether it was written; a file that is there already is left as it is
     * @throws EnvironmentException where it cannot be written
     */
    public boolean copyTo(Path target) {
        byte[] bytes = read();
        try {
            Files.createDirectories(target.toAbsolutePath().getParent());
            Files.write(target, bytes, StandardOpenOption.CREATE_NEW);
            return true;
        } catch (FileAlreadyExistsException taken) {
            if (Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
                return false;
            }
            throw new EnvironmentException(ThemeProblems.unwritable(target.toString()), taken);
        } catch (IOException e) {
            throw new EnvironmentException(ThemeProblems.unwritable(target.toString()), e);
        }
    }

    @Override
    public String toString() {
        return location;
    }
}

package org.sitegen.output;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.zip.CRC32;

/**
 * A text file in UTF-8 that shows whether it is whole: its first line says what it is, its last line holds the CRC-32 of
 * the lines before.
 *
 * <p>A line consists of fields between tabs. In a field, {@code \\}, {@code \t}, {@code \n} and {@code \r} stand for
 * characters that would end it.
 */
final class SealedLines {

    private static final String SEAL = "end\t";

    private SealedLines() {}

    static void write(OutputStream out, String title, Iterator<String> lines) throws IOException {
        CRC32 crc = new CRC32();
        writeLine(out, crc, title);
        while (lines.hasNext()) {
            writeLine(out, crc, lines.next());
        }
        writeLine(out, crc, SEAL + Long.toHexString(crc.getValue()));
    }

    private static void writeLine(OutputStream out, CRC32 crc, String line) throws IOException {
        byte[] bytes = (line + '\n').getBytes(StandardCharsets.UTF_8);
        crc.update(bytes);
        out.write(bytes);
    }

    /** The lines between the first and the last, or empty where the file is absent, damaged or of another kind. */
    static Optional<List<String>> read(Path file, String title) throws IOException {
        try (BufferedReader in =
                new BufferedReader(new InputStreamReader(Files.newInputStream(file), StandardCharsets.UTF_8))) {
            return read(in, title);
        } catch (NoSuchFileException e) {
            return Optional.empty();
        }
    }

    private static Optional<List<String>> read(BufferedReader in, String title) throws IOException {
        if (!title.equals(in.readLine())) {
            return Optional.empty();
        }
        CRC32 crc = new CRC32();
        update(crc, title);
        List<String> lines = new ArrayList<>();
        String line = in.readLine();
        while (line != null && !line.startsWith(SEAL)) {
            update(crc, line);
            lines.add(line);
            line = in.readLine();
        }
        boolean whole = (SEAL + Long.toHexString(crc.getValue())).equals(line);
        return whole ? Optional.of(lines) : Optional.empty();
    }

    private static void update(CRC32 crc, String line) {
        crc.update((line + '\n').getBytes(StandardCharsets.UTF_8));
    }

    static String line(String... fields) {
        StringBuilder line = new StringBuilder();
        for (String field : fields) {
            if (line.length() > 0) {
                line.append('\t');
            }
            line.append(escape(field));
        }
        return line.toString();
    }

    static List<String> fields(String line) {
        List<String> fields = new ArrayList<>();
        int start = 0;
        for (int end = line.indexOf('\t'); end >= 0; end = line.indexOf('\t', start)) {
            fields.add(unescape(line.substring(start, end)));
            start = end + 1;
        }
        fields.add(unescape(line.substring(start)));
        return fields;
    }

    private static String escape(String field) {
        return field.replace("\\", "\\\\")
                .replace("\t", "\\t")
                .replace("\n", "\\n")
                .replace("\r", "\\r");
    }

    private static String unescape(String field) {
        if (field.indexOf('\\') < 0) {
            return field;
        }
        StringBuilder plain = new StringBuilder(field.length());
        for (int i = 0; i < field.length(); i++) {
            char c = field.charAt(i);
            if (c == '\\' && i + 1 < field.length()) {
                i++;
                c = unescaped(field.charAt(i));
            }
            plain.append(c);
        }
        return plain.toString();
    }

    private static char unescaped(char letter) {
        return switch (letter) {
            case 't' -> '\t';
            case 'n' -> '\n';
            case 'r' -> '\r';
            default -> letter;
        };
    }
}

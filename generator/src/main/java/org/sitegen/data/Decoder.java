package org.sitegen.data;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import org.sitegen.problem.Problems;
import org.sitegen.problem.SourceLocation;

/** Bytes to text: UTF-8, or with a warning what else they are. */
final class Decoder {

    private Decoder() {}

    static Optional<String> decode(byte[] bytes, String path, Problems problems) {
        SourceLocation where = SourceLocation.of(path);
        if (startsWith(bytes, 0xFF, 0xFE)) {
            return utf16(bytes, StandardCharsets.UTF_16LE, where, problems);
        }
        if (startsWith(bytes, 0xFE, 0xFF)) {
            return utf16(bytes, StandardCharsets.UTF_16BE, where, problems);
        }
        byte[] content = startsWith(bytes, 0xEF, 0xBB, 0xBF) ? Arrays.copyOfRange(bytes, 3, bytes.length) : bytes;
        String text = new String(content, StandardCharsets.UTF_8);
        boolean isUtf8 = text.indexOf('\uFFFD') < 0
                || strict(content, StandardCharsets.UTF_8).isPresent();
        if (isUtf8 && text.indexOf('\0') < 0) {
            return Optional.of(text);
        }
        if (!isUtf8 && isMostlyUtf8(text)) {
            problems.add(DataProblems.damagedUtf8(place(text, where)));
            return Optional.empty();
        }
        return detected(content, where, problems);
    }

    /** The text of bytes that are wholly in a charset. */
    static Optional<String> strict(byte[] bytes, Charset charset) {
        CharsetDecoder decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        try {
            return Optional.of(decoder.decode(ByteBuffer.wrap(bytes)).toString());
        } catch (CharacterCodingException notInIt) {
            return Optional.empty();
        }
    }

    private static Optional<String> utf16(byte[] bytes, Charset charset, SourceLocation where, Problems problems) {
        Optional<String> text = strict(Arrays.copyOfRange(bytes, 2, bytes.length), charset)
                .filter(decoded -> decoded.indexOf('\0') < 0);
        problems.add(
                text.isPresent() ? DataProblems.readAs(where, "UTF-16", where.path()) : DataProblems.notText(where));
        return text;
    }

    private static Optional<String> detected(byte[] content, SourceLocation where, Problems problems) {
        Optional<CharsetGuess> guess = CharsetGuess.of(content);
        problems.add(
                guess.isPresent()
                        ? DataProblems.readAs(where, guess.get().name(), where.path())
                        : DataProblems.notText(where));
        return guess.map(CharsetGuess::text);
    }

    /** Whether so much of a text was read as UTF-8 that the rest must be damage. */
    private static boolean isMostlyUtf8(String text) {
        int good = 0;
        int bad = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\0') {
                return false;
            }
            if (c == '\uFFFD') {
                bad++;
            } else if (c > 0x2000) {
                good++;
            }
        }
        return good > 2 * bad;
    }

    private static SourceLocation place(String text, SourceLocation where) {
        int at = text.indexOf('\uFFFD');
        int line =
                1 + (int) text.substring(0, at).chars().filter(c -> c == '\n').count();
        return where.at(line, at - text.lastIndexOf('\n', at));
    }

    private static boolean startsWith(byte[] bytes, int... start) {
        if (bytes.length < start.length) {
            return false;
        }
        for (int i = 0; i < start.length; i++) {
            if ((bytes[i] & 0xFF) != start[i]) {
                return false;
            }
        }
        return true;
    }
}

package org.sitegen.dump;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The bytes of a value to text, by what the dump says of its charset and by what the bytes themselves show. */
final class Texts {

    private static final Charset CHINESE = Charset.forName("GB18030");

    private static final Charset BIG5 = Charset.forName("Big5-HKSCS");

    /** So many bytes that are no ASCII and make up UTF-8 are no accident. */
    private static final int TELLING = 12;

    private Optional<Charset> named = Optional.empty();
    private Optional<Charset> ofTable = Optional.empty();
    private boolean metUtf8;
    private boolean metOther;

    /** Takes the charset of the connection, as MySQL names it. */
    void setNamed(String mysqlName) {
        named = charset(mysqlName);
    }

    /** Takes the charset of the table that is read, as MySQL names it; empty where it is not known. */
    void setOfTable(String mysqlName) {
        ofTable = charset(mysqlName);
    }

    /** Whether the second byte of a character may look like a backslash or a quote. */
    boolean hasTrickyBytes() {
        return named.isPresent() && !named.get().equals(StandardCharsets.UTF_8);
    }

    private static Optional<Charset> charset(String mysqlName) {
        return switch (mysqlName.toLowerCase(Locale.ROOT)) {
            case "utf8", "utf8mb3", "utf8mb4" -> Optional.of(StandardCharsets.UTF_8);
            case "gbk", "gb2312", "gb18030" -> Optional.of(CHINESE);
            case "big5" -> Optional.of(BIG5);
            default -> Optional.empty();
        };
    }

    String decode(byte[] bytes) {
        int wide = 0;
        for (byte b : bytes) {
            wide += b < 0 ? 1 : 0;
        }
        if (wide == 0) {
            return new String(bytes, StandardCharsets.US_ASCII);
        }
        Optional<String> utf8 = strict(bytes, StandardCharsets.UTF_8);
        Charset declared = named.or(() -> ofTable).orElse(StandardCharsets.UTF_8);
        if (utf8.isPresent()
                && (declared.equals(StandardCharsets.UTF_8) || wide >= TELLING || (metUtf8 && !metOther))) {
            metUtf8 |= wide >= TELLING;
            return utf8.get();
        }
        metOther = true;
        for (Charset charset : List.of(declared, CHINESE, BIG5)) {
            Optional<String> text = charset.equals(StandardCharsets.UTF_8) ? utf8 : strict(bytes, charset);
            if (text.isPresent()) {
                return text.get();
            }
        }
        return new String(bytes, declared);
    }

    private static Optional<String> strict(byte[] bytes, Charset charset) {
        try {
            return Optional.of(charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
        } catch (CharacterCodingException notInIt) {
            return Optional.empty();
        }
    }
}

package org.sitegen.importer;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Tells what kind a file is by its first bytes. */
final class MagicBytes {

    /** How many bytes it takes. */
    static final int NEEDED = 16;

    private static final Map<String, String> ENDINGS = new TreeMap<>(Map.of(
            "GIF8", ".gif",
            "\u00FF\u00D8\u00FF", ".jpg",
            "\u0089PNG\r\n", ".png",
            "%PDF-", ".pdf",
            "PK\u0003\u0004", ".zip",
            "Rar!\u001A\u0007", ".rar",
            "7z\u00BC\u00AF", ".7z",
            "ID3", ".mp3",
            "BM", ".bmp"));

    private MagicBytes() {}

    /** The ending of the kind, with its dot. */
    static Optional<String> ending(byte[] head) {
        String text = new String(head, StandardCharsets.ISO_8859_1);
        if (text.startsWith("RIFF") && text.startsWith("WEBP", 8)) {
            return Optional.of(".webp");
        }
        return ENDINGS.entrySet().stream()
                .filter(known -> text.startsWith(known.getKey()))
                .map(Map.Entry::getValue)
                .findFirst();
    }
}

package org.sitegen.present;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.sitegen.model.Article;
import org.sitegen.model.Attachment;
import org.sitegen.model.KeptFile;

/**
 * The ids that attachments have in the gallery. They come from the id of the article and the path or name of the file, so
 * they stay when other attachments come, go or change places.
 */
final class AttachmentAnchors {

    /** Many enough that no two of an archive's are likely to be the same, let alone on one page. */
    private static final int DIGITS = 12;

    private AttachmentAnchors() {}

    /** The ids of an article's attachments, in their order. */
    static List<String> of(Article article) {
        Map<String, Integer> seen = new HashMap<>();
        List<String> anchors = new ArrayList<>();
        for (Attachment attachment : article.attachments()) {
            String key = article.id() + "\n" + key(attachment);
            int number = seen.merge(key, 1, Integer::sum);
            anchors.add("f-" + digest(number == 1 ? key : key + "\n" + number));
        }
        return anchors;
    }

    private static String key(Attachment attachment) {
        return attachment
                .file()
                .map(KeptFile::source)
                .or(attachment::written)
                .or(attachment::name)
                .orElse("");
    }

    private static String digest(String key) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest).substring(0, DIGITS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}

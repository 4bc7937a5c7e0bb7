package org.sitegen.harvest;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sitegen.url.PercentEncoding;

/**
 * Finds saved files by the addresses that pages name. A file is known by where it was fetched from; by its place in the
 * source; as an attachment by its number, since the rest of such an address changes from day to day; and by the random name
 * that a forum gives to what is uploaded, which no two files share.
 */
final class FileIndex {

    private static final Pattern RANDOM_NAME = Pattern.compile("([0-9]{6}[a-z0-9]{16}\\.[A-Za-z0-9]{1,10})$");
    private static final Pattern ATTACHMENT_NUMBER =
            Pattern.compile("attachment.*?[?&;]aid=([A-Za-z0-9+/=_%-]{1,200})", Pattern.CASE_INSENSITIVE);
    private static final Pattern ATTACHMENT_PATH =
            Pattern.compile("(/attachments?/(?:forum|portal|album|group|month_)?.+)$");
    private static final Pattern BESIDE = Pattern.compile("(?:^|/)([^/]+(?:_files|\\.files|_Files|_fichiers)/.+)$");
    private static final Pattern WEB = Pattern.compile("(?i)^https?://");

    private final Map<String, SavedFile> byKey = new HashMap<>();

    FileIndex(List<SavedFile> files) {
        files.forEach(this::add);
    }

    private void add(SavedFile file) {
        byKey.putIfAbsent("name:" + plain(file.name()), file);
        String inSource = file.name().substring(file.name().indexOf('/') + 1);
        keys(file.address().orElse("/" + MirrorName.query(inSource))).forEach(key -> byKey.putIfAbsent(key, file));
    }

    /**
     * Looks for a file.
     *
     * @param address an absolute URL, or a path as written in the page
     * @param page the page that names it; where the page's place is not known, empty text
     */
    Optional<SavedFile> find(String address, String page) {
        for (String key : lookups(address, page)) {
            SavedFile found = byKey.get(key);
            if (found != null) {
                return Optional.of(found);
            }
        }
        return Optional.empty();
    }

    private static List<String> lookups(String address, String page) {
        String bare = address.replaceFirst("#.*$", "");
        List<String> keys = new ArrayList<>();
        String folder = page.substring(0, Math.max(0, page.lastIndexOf('/')));
        if (!WEB.matcher(bare).find()) {
            keys.add("name:" + plain(resolved(folder, bare)));
        }
        Matcher beside = BESIDE.matcher(bare);
        if (beside.find()) {
            keys.add("name:" + plain(resolved(folder, beside.group(1))));
        }
        keys.addAll(keys(bare));
        return keys;
    }

    /** The keys of an address, the surest first. */
    private static List<String> keys(String address) {
        List<String> keys = new ArrayList<>();
        String plain = plain(address);
        keys.add("url:" + WEB.matcher(plain).replaceFirst("").replaceFirst("^www\\.", ""));
        Matcher number = ATTACHMENT_NUMBER.matcher(plain);
        if (number.find()) {
            attachmentNumber(number.group(1)).ifPresent(aid -> keys.add("aid:" + aid));
        }
        Matcher random = RANDOM_NAME.matcher(plain);
        if (random.find()) {
            keys.add("random:" + random.group(1));
        }
        Matcher attachment = ATTACHMENT_PATH.matcher(plain);
        if (attachment.find()) {
            keys.add("path:" + attachment.group(1));
        }
        Matcher beside = BESIDE.matcher(plain);
        if (beside.find()) {
            keys.add("beside:" + beside.group(1));
        }
        return keys;
    }

    /** The number of an attachment: as it stands in old addresses, or the first field of what newer ones pack. */
    private static Optional<String> attachmentNumber(String written) {
        if (written.matches("[0-9]{1,18}")) {
            return Optional.of(written);
        }
        try {
            String packed = written.replaceAll("=+$", "").replace('-', '+').replace('_', '/');
            String fields = new String(Base64.getDecoder().decode(packed), StandardCharsets.ISO_8859_1);
            String first = fields.replaceFirst("\\|.*", "");
            return first.matches("[0-9]{1,18}") ? Optional.of(first) : Optional.empty();
        } catch (IllegalArgumentException damaged) {
            return Optional.empty();
        }
    }

    private static String resolved(String folder, String path) {
        List<String> parts = new ArrayList<>(folder.isEmpty() ? List.of() : List.of(folder.split("/", -1)));
        for (String part : path.split("/", -1)) {
            if (part.equals("..") && !parts.isEmpty()) {
                parts.remove(parts.size() - 1);
            } else if (!part.isEmpty() && !part.equals(".") && !part.equals("..")) {
                parts.add(part);
            }
        }
        return String.join("/", parts);
    }

    /** Percent-encoding, the form of Unicode, entities and the case of a host do not tell addresses apart. */
    private static String plain(String address) {
        String decoded = PercentEncoding.decode(address.replace("&amp;", "&"));
        Matcher web = Pattern.compile("(?i)^https?://[^/]*").matcher(decoded);
        String lower = web.find() ? web.group().toLowerCase(Locale.ROOT) + decoded.substring(web.end()) : decoded;
        return Normalizer.normalize(lower, Normalizer.Form.NFC);
    }
}

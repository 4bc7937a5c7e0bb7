package org.sitegen.dump;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;
import org.sitegen.text.CleanText;

/** What a dump says of the board as a whole: its settings, and the names of its forums and categories. */
final class Board {

    private static final Pattern SCHEME = Pattern.compile("[a-zA-Z][a-zA-Z0-9+.-]*:.*", Pattern.DOTALL);

    /** In the serialized settings of the server for attachments. */
    private static final Pattern REMOTE = Pattern.compile("\"attachurl\";s:\\d+:\"([^\"]*)\"");

    private static final int MOST_NAMES = 1_000_000;

    private final Map<String, String> settings = new HashMap<>();
    private final Map<Long, String> forums = new HashMap<>();
    private final Map<Long, String> categories = new HashMap<>();

    void addSetting(Row row) {
        String key = row.text("skey");
        switch (key) {
            case "bbname", "siteurl", "attachurl", "timeoffset", "ftp" -> settings.put(key, row.text("svalue"));
            default -> {}
        }
    }

    void addForum(Row row) {
        if (forums.size() < MOST_NAMES) {
            forums.put(row.number("fid"), plain(row.text("name")));
        }
    }

    void addCategory(Row row) {
        if (categories.size() < MOST_NAMES) {
            categories.put(row.number("catid"), plain(row.text("catname")));
        }
    }

    String name() {
        return plain(settings.getOrDefault("bbname", ""));
    }

    /** The absolute URL of the board with a slash at its end; may be empty. */
    String url() {
        String url = settings.getOrDefault("siteurl", "").strip();
        if (url.isEmpty()) {
            return "";
        }
        String absolute = SCHEME.matcher(url).matches() ? url : "http://" + url;
        return absolute.endsWith("/") ? absolute : absolute + "/";
    }

    /** What tells the board from others: its host and path, without what only some of its URLs have. */
    String key() {
        String bare = url().toLowerCase(Locale.ROOT)
                .replaceFirst("^[a-z0-9+.-]*://", "")
                .replaceFirst("^www\\.", "");
        int end = bare.length();
        while (end > 0 && bare.charAt(end - 1) == '/') {
            end--;
        }
        return bare.substring(0, end);
    }

    String forum(long id) {
        return forums.getOrDefault(id, "");
    }

    String category(long id) {
        return categories.getOrDefault(id, "");
    }

    /** The zone by the board's own setting, which counts hours. */
    ZoneId zone(ZoneId otherwise) {
        String hours = settings.getOrDefault("timeoffset", "").strip();
        try {
            int minutes = (int) Math.round(Double.parseDouble(hours) * 60);
            return Math.abs(minutes) <= 18 * 60 ? ZoneOffset.ofTotalSeconds(minutes * 60) : otherwise;
        } catch (NumberFormatException notSet) {
            return otherwise;
        }
    }

    /** Where the file of an attachment is; relative where the board's address is not known. */
    String fileUrl(Stored.FileRow file, String folder) {
        String base = file.isRemote() ? remoteUrl().orElseGet(this::localUrl) : localUrl();
        return base + folder + "/" + file.path();
    }

    private String localUrl() {
        String written = settings.getOrDefault("attachurl", "").strip();
        String folder = written.isEmpty() ? "data/attachment" : written;
        return absolute(folder.endsWith("/") ? folder : folder + "/");
    }

    private Optional<String> remoteUrl() {
        Matcher remote = REMOTE.matcher(settings.getOrDefault("ftp", ""));
        return Optional.of(remote)
                .filter(Matcher::find)
                .map(found -> found.group(1).strip())
                .filter(url -> !url.isEmpty())
                .map(url -> url.endsWith("/") ? url : url + "/")
                .map(this::absolute);
    }

    /** An address in a post, made absolute where the board's address is known. */
    String absolute(String written) {
        String site = url();
        if (site.isEmpty() || SCHEME.matcher(written).matches()) {
            return written;
        }
        if (written.startsWith("//")) {
            return site.substring(0, site.indexOf(':') + 1) + written;
        }
        if (written.startsWith("/")) {
            int path = site.indexOf('/', site.indexOf("//") + 2);
            return site.substring(0, path) + written;
        }
        return site + (written.startsWith("./") ? written.substring(2) : written);
    }

    /** A text that the board stored as HTML. */
    static String plain(String stored) {
        return CleanText.of(Parser.unescapeEntities(stored, false))
                .text()
                .replace('\n', ' ')
                .replace('\u00A0', ' ')
                .strip();
    }
}

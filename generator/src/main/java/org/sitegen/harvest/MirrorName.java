package org.sitegen.harvest;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The names under which programs that mirror sites save what they fetch: {@code host/path}, with {@code ?}, {@code @} or
 * {@code %3F} before the query, and {@code .html} behind one.
 */
final class MirrorName {

    private static final Pattern HOST = Pattern.compile("(?:[A-Za-z0-9_-]+\\.)+[A-Za-z]{2,}(?:[:+][0-9]{1,5})?"
            + "|[0-9]{1,3}(?:\\.[0-9]{1,3}){3}(?:[:+][0-9]{1,5})?|localhost(?:[:+][0-9]{1,5})?");
    private static final Set<String> FILE_ENDINGS =
            Set.of("html", "htm", "php", "files", "old", "bak", "zip", "orig", "git", "backup", "mirror");
    private static final Pattern QUERY = Pattern.compile("(\\.php|\\.s?html?|\\.aspx?|\\.jsp)[@?](?=.)");

    private MirrorName() {}

    /**
     * The address of a file of a mirror.
     *
     * @param path the path in the source
     * @return empty where the path does not begin with a host
     */
    static Optional<String> address(String path) {
        String rest = path;
        String scheme = "http";
        Matcher protocol = Pattern.compile("^(https?)/").matcher(path);
        if (protocol.find()) {
            scheme = protocol.group(1);
            rest = path.substring(protocol.end());
        }
        int slash = rest.indexOf('/');
        if (slash < 0 || !isHost(rest.substring(0, slash))) {
            return Optional.empty();
        }
        String host = rest.substring(0, slash).replace('+', ':');
        return Optional.of(scheme + "://" + host + query(rest.substring(slash)));
    }

    /** Whether a folder's name is that of a host. */
    static boolean isHost(String folder) {
        String ending = folder.substring(folder.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return HOST.matcher(folder).matches() && !FILE_ENDINGS.contains(ending);
    }

    /** Whether a file's name has a query. */
    static boolean hasQuery(String name) {
        return QUERY.matcher(plainMark(name)).find();
    }

    /** A path whose query begins with {@code ?}, without the ending that was put behind a query. */
    static String query(String path) {
        Matcher query = QUERY.matcher(plainMark(path));
        if (!query.find()) {
            return path;
        }
        String plain = plainMark(path);
        String before = plain.substring(0, query.end(1));
        String after = plain.substring(query.end(1) + 1);
        String bare = after.indexOf('=') >= 0 ? after.replaceFirst("(?i)\\.html?$", "") : after;
        return before.replaceFirst("/index\\.html$", after.indexOf('=') < 0 ? "/" : "/index.html") + "?" + bare;
    }

    private static String plainMark(String path) {
        return path.replaceFirst("%3[Ff]", "?");
    }
}

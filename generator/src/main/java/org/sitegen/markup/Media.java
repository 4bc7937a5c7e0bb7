package org.sitegen.markup;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Finds what a player plays: its address is in an attribute, in a link for those who cannot play it, or only in a script. */
final class Media {

    private static final Set<String> PLAYERS = Set.of("embed", "object", "iframe", "video", "audio", "bgsound");

    private static final Set<String> SOURCES = Set.of("movie", "src", "url", "filename");

    private static final Pattern SCRIPTED =
            Pattern.compile("detectPlayer|AC_FL_RunContent|mobileplayer|_player|innerHTML", Pattern.CASE_INSENSITIVE);

    private static final Pattern QUOTED =
            Pattern.compile("[\"'=(]((?:(?:https?|mms|rtsp|rtmp):)?//[^\"'\\s<>\\\\()]{4,2000})");

    private static final int LONGEST_SCRIPT = 20_000;

    private Media() {}

    static boolean isPlayer(Element element) {
        return PLAYERS.contains(element.normalName()) || element.hasClass("media");
    }

    /** The address of what an element plays, as written. */
    static Optional<String> played(Element player) {
        String own = player.normalName().equals("object") ? player.attr("data") : player.attr("src");
        if (isAddress(own)) {
            return Optional.of(own.strip());
        }
        for (Element inside : player.getAllElements()) {
            String found = inner(inside);
            if (isAddress(found)) {
                return Optional.of(found.strip());
            }
        }
        return Optional.empty();
    }

    private static String inner(Element element) {
        return switch (element.normalName()) {
            case "a" -> element.attr("href");
            case "embed", "source" -> element.attr("src");
            case "param" ->
                SOURCES.contains(element.attr("name").toLowerCase(Locale.ROOT)) ? element.attr("value") : "";
            case "script" -> scripted(element).orElse("");
            default -> "";
        };
    }

    /** The address that a script hands to a player; empty where the script does something else. */
    static Optional<String> scripted(Element script) {
        String code = script.data();
        if (code.length() > LONGEST_SCRIPT || !SCRIPTED.matcher(code).find()) {
            return Optional.empty();
        }
        Matcher address = QUOTED.matcher(code);
        while (address.find()) {
            if (isAddress(address.group(1))) {
                return Optional.of(address.group(1));
            }
        }
        return Optional.empty();
    }

    private static boolean isAddress(String written) {
        String lower = written.strip().toLowerCase(Locale.ROOT);
        return !lower.isEmpty()
                && !lower.startsWith("javascript:")
                && !lower.startsWith("data:")
                && !lower.startsWith("about:")
                && !lower.contains("static/image/")
                && !lower.contains("static/js/");
    }
}

package org.sitegen.face;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.sitegen.text.Language;

/** Finds out which language the user reads. */
public final class UserLanguage {

    private UserLanguage() {}

    /** The language for this process. */
    public static Language ofProcess() {
        return of(Locale.getDefault(Locale.Category.DISPLAY), System.getenv());
    }

    /**
     * Chinese where the JVM or the environment says so, else English. Both are asked because a JVM falls back to English
     * where the environment names a locale that is not installed, as in most containers.
     */
    static Language of(Locale jvm, Map<String, String> environment) {
        return Stream.concat(Stream.of(jvm.toLanguageTag()), messagesLocale(environment).stream())
                .flatMap(tag -> Language.ofTag(tag).stream())
                .filter(language -> language != Language.EN)
                .findFirst()
                .orElse(Language.EN);
    }

    /** The order of POSIX; what follows the name of the locale is its encoding or a modifier. */
    private static Optional<String> messagesLocale(Map<String, String> environment) {
        return Stream.of("LC_ALL", "LC_MESSAGES", "LANG")
                .map(name -> environment.getOrDefault(name, ""))
                .filter(value -> !value.isEmpty())
                .findFirst()
                .map(value -> value.replaceFirst("[.@].*", ""));
    }
}

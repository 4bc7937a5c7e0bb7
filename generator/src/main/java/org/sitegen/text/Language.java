package org.sitegen.text;

import java.util.Locale;
import java.util.Optional;

/** The languages that site-gen speaks, on pages and in messages. */
public enum Language {
    /** Chinese in Traditional script. */
    ZH_HANT("zh-Hant"),
    /** Chinese in Simplified script. */
    ZH_HANS("zh-Hans"),
    /** English. */
    EN("en");

    private final String tag;

    Language(String tag) {
        this.tag = tag;
    }

    /** The BCP 47 tag of the language, as it stands in {@code lang} attributes. */
    public String tag() {
        return tag;
    }

    /**
     * The language that a BCP 47 tag means, or empty where it is none of ours. Case and {@code _} for {@code -} do not
     * matter; of Chinese tags the script decides, else the region ({@code TW}, {@code HK} and {@code MO} write
     * Traditional), and a bare {@code zh} is Simplified, as CLDR has it.
     */
    public static Optional<Language> ofTag(String tag) {
        Locale locale = Locale.forLanguageTag(tag.strip().replace('_', '-'));
        return switch (locale.getLanguage()) {
            case "en" -> Optional.of(EN);
            case "zh" -> Optional.of(isTraditional(locale) ? ZH_HANT : ZH_HANS);
            default -> Optional.empty();
        };
    }

    private static boolean isTraditional(Locale locale) {
        if (!locale.getScript().isEmpty()) {
            return locale.getScript().equals("Hant");
        }
        return switch (locale.getCountry()) {
            case "TW", "HK", "MO" -> true;
            default -> false;
        };
    }
}

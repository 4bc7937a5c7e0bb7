package org.sitegen.importer;

import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.util.List;

/** Writes the settings of an archive that has none yet, so that it can be built at once. */
final class SiteSettings {

    private static final int TRADITIONAL_PERCENT = 3;

    private SiteSettings() {}

    /**
     * The text of a site.yaml.
     *
     * @param siteName the name of the board; empty where unknown
     * @param siteUrl its URL; empty where unknown
     * @param zone the name of the time zone
     * @param titles the titles of the articles, by which the script is told
     */
    static String text(String siteName, String siteUrl, String zone, List<String> titles) {
        boolean isTraditional = isTraditional(siteName + String.join("", titles));
        String fallback = isTraditional ? "新聞典藏" : "新闻存档";
        String title = SafeText.line(siteName);
        StringBuilder text = new StringBuilder();
        text.append("title: ")
                .append(Yaml.value(title.isEmpty() ? fallback : title))
                .append('\n');
        if (siteUrl.matches("(?i)https?://[A-Za-z0-9.:-]+/[A-Za-z0-9._~/-]*")) {
            text.append("url: ").append(siteUrl).append('\n');
        }
        text.append("language: ").append(isTraditional ? "zh-Hant" : "zh-Hans").append('\n');
        return text.append("timezone: ").append(zone).append('\n').toString();
    }

    /** Whether more than a few of the characters stand in no table of simplified ones. */
    private static boolean isTraditional(String text) {
        CharsetEncoder simplified = Charset.forName("GB2312").newEncoder();
        long han = text.codePoints().filter(Character::isIdeographic).count();
        long others = text.codePoints()
                .filter(Character::isIdeographic)
                .filter(c -> !simplified.canEncode(Character.toString(c)))
                .count();
        return others * 100 >= han * TRADITIONAL_PERCENT && (han > 0 || text.isEmpty());
    }
}

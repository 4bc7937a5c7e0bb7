package org.sitegen.discuz;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * How a generated page looks, whatever it tells.
 *
 * @param wording its language pack
 * @param version of the board's software
 * @param charset of its bytes
 * @param declared the charset that it declares; empty for none
 * @param isCrlf whether its lines end as on Windows
 * @param isBlank whether a printable page hides what attachments are
 * @param isRelative whether times are in words, with the absolute one in a title
 * @param isRewritten whether links have the rewritten form
 * @param isNoisy whether pinyin stands behind Traditional characters
 * @param isUnclosed whether tips are left open
 * @param isUpperCase whether tags are in upper case
 * @param isSavedByBrowser whether a browser left its comment, and no {@code base}
 * @param isStripped whether a template left ids and classes out
 */
record Look(
        Wording wording,
        String version,
        Charset charset,
        String declared,
        boolean isCrlf,
        boolean isBlank,
        boolean isRelative,
        boolean isRewritten,
        boolean isNoisy,
        boolean isUnclosed,
        boolean isUpperCase,
        boolean isSavedByBrowser,
        boolean isStripped) {

    static final Look PLAIN = of(Wording.SC);

    static Look of(Wording wording) {
        return new Look(
                wording,
                "X3.4",
                StandardCharsets.UTF_8,
                "utf-8",
                false,
                false,
                false,
                false,
                false,
                false,
                false,
                false,
                false);
    }
}

package org.sitegen.problem;

import org.sitegen.text.Language;

/**
 * One sentence or two for the user, in each language that site-gen speaks: what was found, and what to do.
 *
 * <p>A package keeps the messages of its problems together in one class named {@code …Problems}, so that their wording
 * can be read and mended in one place.
 *
 * @param zhHant the text in Traditional Chinese
 * @param zhHans the text in Simplified Chinese
 * @param en the text in English
 */
public record Message(String zhHant, String zhHans, String en) {

    /** The text in one language. */
    public String in(Language language) {
        return switch (language) {
            case ZH_HANT -> zhHant;
            case ZH_HANS -> zhHans;
            case EN -> en;
        };
    }
}

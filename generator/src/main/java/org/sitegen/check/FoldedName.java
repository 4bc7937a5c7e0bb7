package org.sitegen.check;

import com.github.houbb.opencc4j.util.ZhConverterUtil;
import java.text.Normalizer;
import java.util.Locale;

/** A name without what sets names apart for computers only. Never shown, so it need not be good Chinese. */
final class FoldedName {

    private FoldedName() {}

    /** The name in Simplified Chinese, in lower case and in the usual width (NFKC). */
    static String of(String name) {
        String width = Normalizer.normalize(name, Normalizer.Form.NFKC);
        // By way of upper case, so that letters with two small forms (σ and ς) meet.
        String lower = width.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
        return ZhConverterUtil.toSimple(lower);
    }
}

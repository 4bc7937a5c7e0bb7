package org.sitegen.url;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;

/**
 * Names made fit for a segment of a path, on every file system and in every URL.
 *
 * <p>In NFC; white space, control and format characters and {@code \ / : * ? " < > | # %} become {@code -}, never two in
 * a row nor at an end; no dot at the end; at most {@value #LIMIT} bytes of UTF-8, cut between whole characters. Chinese
 * and all else stays. Where nothing is left it is {@code untitled}; names that Windows reserves, and {@code index}, get
 * {@code _} in front.
 */
public final class Slug {

    private static final int LIMIT = 200;
    private static final int ENDING_LIMIT = 32;
    private static final String SEPARATORS = "\\/:*?\"<>|#%-";
    private static final String NOTHING = "untitled";
    private static final Set<String> DEVICES = Set.of("con", "prn", "aux", "nul", "conin$", "conout$", "clock$");
    private static final String PORT_NUMBERS = "0123456789¹²³";

    private Slug() {}

    /** A segment without an ending, such as the slug of an article or the file of a tag. */
    public static String ofSegment(String text) {
        String clean = trimmed(dashed(text));
        return guarded(cut(clean, LIMIT));
    }

    /** A file's name: where it is too long, it is cut before its ending. */
    public static String ofFileName(String name) {
        String clean = trimmed(dashed(name));
        int dot = clean.lastIndexOf('.');
        String ending = dot < 0 ? "" : clean.substring(dot);
        if (ending.isEmpty() || utf8Length(ending) > ENDING_LIMIT) {
            return guarded(cut(clean, LIMIT));
        }
        String stem = cut(clean.substring(0, dot), LIMIT - utf8Length(ending));
        return guarded((stem.isEmpty() ? NOTHING : stem) + ending);
    }

    /** A path of segments without endings, such as the id of an article. */
    public static String ofPath(String path) {
        int slash = path.lastIndexOf('/');
        String last = ofSegment(path.substring(slash + 1));
        return slash < 0 ? last : ofPath(path.substring(0, slash)) + '/' + last;
    }

    /** A path that ends in a file's name. */
    public static String ofFilePath(String path) {
        int slash = path.lastIndexOf('/');
        String last = ofFileName(path.substring(slash + 1));
        return slash < 0 ? last : ofPath(path.substring(0, slash)) + '/' + last;
    }

    private static String dashed(String text) {
        String nfc = Normalizer.normalize(text, Normalizer.Form.NFC);
        StringBuilder slug = new StringBuilder(nfc.length());
        for (int i = 0; i < nfc.length(); ) {
            int c = nfc.codePointAt(i);
            i += Character.charCount(c);
            if (!isSeparator(c)) {
                slug.appendCodePoint(c);
            } else if (slug.length() > 0 && slug.charAt(slug.length() - 1) != '-') {
                slug.append('-');
            }
        }
        return slug.toString();
    }

    private static boolean isSeparator(int c) {
        if (c < 0x80) {
            return c <= ' ' || c == 0x7F || SEPARATORS.indexOf(c) >= 0;
        }
        return switch (Character.getType(c)) {
            case Character.SPACE_SEPARATOR,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE -> true;
            default -> false;
        };
    }

    /** Without dashes and dots at the end. */
    private static String trimmed(String text) {
        int end = text.length();
        while (end > 0 && (text.charAt(end - 1) == '-' || text.charAt(end - 1) == '.')) {
            end--;
        }
        return text.substring(0, end);
    }

    /** At most so many bytes of UTF-8, without cutting a character from the marks that belong to it. */
    private static String cut(String text, int limit) {
        if (text.length() * 3 <= limit || utf8Length(text) <= limit) {
            return text;
        }
        int bytes = 0;
        int end = 0;
        while (true) {
            int c = text.codePointAt(end);
            bytes += utf8Length(c);
            if (bytes > limit) {
                return trimmed(text.substring(0, startOfCharacter(text, end)));
            }
            end += Character.charCount(c);
        }
    }

    private static int startOfCharacter(String text, int at) {
        int start = at;
        while (start > 0 && isMark(text.codePointAt(start))) {
            start = text.offsetByCodePoints(start, -1);
        }
        return start == 0 ? at : start;
    }

    private static boolean isMark(int c) {
        return switch (Character.getType(c)) {
            case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK -> true;
            default -> false;
        };
    }

    private static int utf8Length(String text) {
        return text.codePoints().map(Slug::utf8Length).sum();
    }

    private static int utf8Length(int c) {
        if (c < 0x80) {
            return 1;
        }
        if (c < 0x800) {
            return 2;
        }
        return c < 0x10000 ? 3 : 4;
    }

    private static String guarded(String slug) {
        if (slug.isEmpty()) {
            return NOTHING;
        }
        return slug.equalsIgnoreCase("index") || isReserved(slug) ? "_" + slug : slug;
    }

    /** Whether Windows takes a name, with whatever ending, for a device. */
    private static boolean isReserved(String slug) {
        int dot = slug.indexOf('.');
        String name = (dot < 0 ? slug : slug.substring(0, dot)).toLowerCase(Locale.ROOT);
        if (DEVICES.contains(name)) {
            return true;
        }
        return name.length() == 4
                && (name.startsWith("com") || name.startsWith("lpt"))
                && PORT_NUMBERS.indexOf(name.charAt(3)) >= 0;
    }
}

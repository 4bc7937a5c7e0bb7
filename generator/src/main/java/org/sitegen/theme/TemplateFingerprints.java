package org.sitegen.theme;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sitegen.store.Fingerprint;

/**
 * What the pages of each kind are made with: a template and what it includes and imports, directly or through others. Where a
 * template names another by anything but a plain literal, it may be made with any. Not safe for use by many threads.
 */
public final class TemplateFingerprints {

    /** A literal counts only where it is the whole name, not a part of an expression. */
    private static final Pattern USE = Pattern.compile(
            "[<\\[]#(?:include|import)\\s+" + "(?:(?:\"([^\"\\\\$#]+)\"|'([^'\\\\$#]+)')(?=\\s*(?:/?[>\\]]|as\\s))|)");

    private static final String DYNAMIC = "get_optional_template";

    private final Theme theme;
    private final Map<String, Long> files = new HashMap<>();
    private final Map<String, Long> templates = new HashMap<>();

    /** Looks at the templates of a theme. */
    public TemplateFingerprints(Theme theme) {
        this.theme = theme;
    }

    /** The fingerprint of what a kind of page is made with: {@code home}, {@code article} … */
    public long of(String template) {
        return templates.computeIfAbsent(template, this::compute);
    }

    private long compute(String template) {
        SortedSet<String> used = new TreeSet<>();
        if (!collect(template + Theme.TEMPLATE_ENDING, used)) {
            used.addAll(theme.paths());
        }
        Fingerprint fingerprint = new Fingerprint();
        used.forEach(path -> fingerprint.add(path).add(file(path)));
        return fingerprint.value();
    }

    /** Whether all that a template uses is known. */
    private boolean collect(String path, SortedSet<String> used) {
        Optional<ThemeFile> file = theme.find(path);
        if (file.isEmpty()) {
            return false;
        }
        if (!used.add(path)) {
            return true;
        }
        String text = new String(file.get().read(), StandardCharsets.UTF_8);
        if (text.contains(DYNAMIC)) {
            return false;
        }
        Matcher use = USE.matcher(text);
        while (use.find()) {
            String name = use.group(1) == null ? use.group(2) : use.group(1);
            if (name == null || !collect(resolve(path, name), used)) {
                return false;
            }
        }
        return true;
    }

    /** A name that begins with a slash is meant from the theme's root, any other from the folder of its template. */
    private static String resolve(String from, String name) {
        return name.startsWith("/") ? name.substring(1) : from.substring(0, from.lastIndexOf('/') + 1) + name;
    }

    private long file(String path) {
        return files.computeIfAbsent(path, key -> of(theme.read(key)));
    }

    private static long of(byte[] bytes) {
        return new Fingerprint().add(bytes, 0, bytes.length).value();
    }
}

package org.sitegen.render;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import org.sitegen.problem.SourceLocation;
import org.sitegen.text.Language;
import org.sitegen.theme.Theme;
import org.sitegen.theme.ThemeFile;

/**
 * The texts of one language by key. Those of the archive's bundle come before those of the default theme's, key by key.
 * Immutable.
 */
final class TextBundle {

    private static final String ONE = ".one";
    private static final String OTHER = ".other";

    private final Map<String, String> texts;

    private TextBundle(Map<String, String> texts) {
        this.texts = texts;
    }

    static TextBundle of(Theme theme, Language language) throws TemplateFailure {
        Map<String, String> texts = new HashMap<>();
        for (ThemeFile file : theme.findAll("text/" + language.tag() + ".properties")) {
            load(file).forEach((key, text) -> texts.putIfAbsent((String) key, (String) text));
        }
        return new TextBundle(texts);
    }

    private static Properties load(ThemeFile file) throws TemplateFailure {
        Properties properties = new Properties();
        try {
            properties.load(new StringReader(ThemeText.decode(file)));
        } catch (RefusedTemplateException e) {
            throw new TemplateFailure(SourceLocation.of(file.location()), e.text(), e);
        } catch (IOException | IllegalArgumentException e) {
            throw new TemplateFailure(SourceLocation.of(file.location()), RenderProblems.badBundle(), e);
        }
        return properties;
    }

    /** The text of a key with its arguments put in the places of {@code {0}}, {@code {1}} …, if there is such a key. */
    Optional<String> text(String key, List<String> arguments) {
        return Optional.ofNullable(texts.get(key)).map(pattern -> fill(pattern, arguments));
    }

    /** The same for a number, which decides between {@code key.one} and {@code key.other}, where there are such. */
    Optional<String> counted(String key, boolean one, List<String> arguments) {
        return (one ? text(key + ONE, arguments) : Optional.<String>empty())
                .or(() -> text(key + OTHER, arguments))
                .or(() -> text(key, arguments));
    }

    /** The keys that resemble one, for a hint. */
    List<String> similar(String key) {
        String start = key.substring(0, Math.max(key.indexOf('.'), 0));
        List<String> similar = new ArrayList<>();
        texts.keySet().stream()
                .filter(known -> !start.isEmpty() && known.startsWith(start + "."))
                .sorted()
                .forEach(similar::add);
        return similar;
    }

    private static String fill(String pattern, List<String> arguments) {
        if (arguments.isEmpty() || pattern.indexOf('{') < 0) {
            return pattern;
        }
        StringBuilder filled = new StringBuilder();
        int start = 0;
        for (int open = pattern.indexOf('{'); open >= 0; open = pattern.indexOf('{', open + 1)) {
            int index = open + 2 < pattern.length() && pattern.charAt(open + 2) == '}'
                    ? pattern.charAt(open + 1) - '0'
                    : -1;
            if (index >= 0 && index < arguments.size()) {
                filled.append(pattern, start, open).append(arguments.get(index));
                start = open + 3;
            }
        }
        return filled.append(pattern, start, pattern.length()).toString();
    }
}

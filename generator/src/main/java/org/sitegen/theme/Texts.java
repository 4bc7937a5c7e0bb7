package org.sitegen.theme;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.CharacterCodingException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import org.sitegen.problem.Message;
import org.sitegen.problem.Problem;
import org.sitegen.problem.SourceLocation;
import org.sitegen.store.Fingerprint;
import org.sitegen.text.Language;
import org.sitegen.text.NumberFormats;

/**
 * The texts of a theme in one language by key, from {@code text/<language>.properties} in UTF-8. Those of the archive's
 * bundle come before those of the default theme's, key by key. Immutable.
 */
public final class Texts {

    private static final String ONE = ".one";
    private static final String OTHER = ".other";

    private final Map<String, String> texts = new HashMap<>();
    private final List<Problem> problems = new ArrayList<>();

    private Texts() {}

    /** The texts of a theme in a language; a bundle that cannot be understood is a problem and left out. */
    public static Texts of(Theme theme, Language language) {
        Texts texts = new Texts();
        for (ThemeFile file : theme.findAll("text/" + language.tag() + ".properties")) {
            texts.load(file);
        }
        return texts;
    }

    private void load(ThemeFile file) {
        Properties properties = new Properties();
        try {
            properties.load(new StringReader(file.text()));
            properties.forEach((key, text) -> texts.putIfAbsent((String) key, (String) text));
        } catch (CharacterCodingException e) {
            note(file, ThemeProblems.notUtf8());
        } catch (IOException | IllegalArgumentException e) {
            // Only a malformed escape: there is no I/O in a string.
            note(file, ThemeProblems.badEscape());
        }
    }

    private void note(ThemeFile file, Message message) {
        problems.add(Problem.error(SourceLocation.of(file.location()), message));
    }

    /** Stands for all texts. */
    public long fingerprint() {
        Fingerprint fingerprint = new Fingerprint();
        new TreeMap<>(texts).forEach((key, text) -> fingerprint.add(key).add(text));
        return fingerprint.value();
    }

    /** What is wrong with the bundles. */
    public List<Problem> problems() {
        return List.copyOf(problems);
    }

    /**
     * The text of a key with its arguments in the places of {@code {0}}, {@code {1}} …, if there is such a key. Where
     * the first argument is a number, written as the language writes it, {@code key.one} or {@code key.other} is
     * preferred to the key itself.
     */
    public Optional<String> find(String key, List<String> arguments) {
        Optional<String> pattern = arguments.isEmpty() || !isNumber(arguments.get(0))
                ? pattern(key)
                : counted(key, arguments.get(0).equals("1"));
        return pattern.map(found -> fill(found, arguments));
    }

    /**
     * The text of a key of the default theme, for a number.
     *
     * @throws IllegalArgumentException where there is no such key
     */
    public String text(String key, long number) {
        return required(key, List.of(NumberFormats.count(number)));
    }

    /**
     * The text of a key of the default theme.
     *
     * @throws IllegalArgumentException where there is no such key
     */
    public String text(String key, String... arguments) {
        return required(key, List.of(arguments));
    }

    private String required(String key, List<String> arguments) {
        return find(key, arguments).orElseThrow(() -> new IllegalArgumentException("no text has the key " + key));
    }

    /** The keys that begin like one, up to its first dot, sorted: for a hint. */
    public List<String> similar(String key) {
        int dot = key.indexOf('.');
        String start = dot < 0 ? key : key.substring(0, dot);
        return texts.keySet().stream()
                .filter(known -> known.equals(start) || known.startsWith(start + "."))
                .sorted()
                .toList();
    }

    private Optional<String> pattern(String key) {
        return Optional.ofNullable(texts.get(key));
    }

    private Optional<String> counted(String key, boolean one) {
        return (one ? pattern(key + ONE) : Optional.<String>empty())
                .or(() -> pattern(key + OTHER))
                .or(() -> pattern(key));
    }

    private static boolean isNumber(String text) {
        return !text.isEmpty() && text.chars().allMatch(c -> (c >= '0' && c <= '9') || c == ',');
    }

    private static String fill(String pattern, List<String> arguments) {
        if (arguments.isEmpty() || pattern.indexOf('{') < 0) {
            return pattern;
        }
        StringBuilder filled = new StringBuilder();
        int start = 0;
        for (int open = pattern.indexOf('{'); open >= 0; open = pattern.indexOf('{', open + 1)) {
            boolean closed = open + 2 < pattern.length() && pattern.charAt(open + 2) == '}';
            int index = closed ? pattern.charAt(open + 1) - '0' : -1;
            if (index >= 0 && index < arguments.size()) {
                filled.append(pattern, start, open).append(arguments.get(index));
                start = open + 3;
            }
        }
        return filled.append(pattern, start, pattern.length()).toString();
    }
}

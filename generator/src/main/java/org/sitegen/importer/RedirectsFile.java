package org.sitegen.importer;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sitegen.data.MapNode;
import org.sitegen.data.YamlKeys;
import org.sitegen.data.YamlReader;
import org.sitegen.problem.Problems;
import org.sitegen.problem.SourceLocation;
import org.sitegen.store.Fingerprint;
import org.sitegen.text.CodePointOrder;
import org.sitegen.url.PercentEncoding;

/**
 * The lines of {@code redirects.yaml} that imports write: a block between two comments, which is theirs. What the keeper wrote
 * around it stays as it is, and goes before: an address that the keeper has a line for gets none in the block.
 */
final class RedirectsFile {

    /** The name of the file. */
    static final String NAME = "redirects.yaml";

    private static final String OPENING = "# >>> site-gen import: 由匯入改寫，請把自己的轉址寫在這一段之外 / 由导入改写，请把自己的重定向写在这一段之外"
            + " / rewritten by each import, write your own lines outside of it";
    private static final String CLOSING = "# <<< site-gen import";
    private static final String GROUP = "# ";
    private static final Pattern LINE = Pattern.compile("\"((?:[^\"\\\\]++|\\\\.)*+)\": .*");
    private static final Pattern ESCAPE = Pattern.compile("\\\\(.)");
    private static final Pattern HOST = Pattern.compile("(?i)^(https?:)?//[^/?#]*");
    private static final Pattern FRAGMENT = Pattern.compile("#.*$");
    private static final Pattern SLASHES = Pattern.compile("^/+");

    /**
     * The redirects of one article.
     *
     * @param lines old address to new: the article's id, or a path of the site
     */
    record Group(Map<String, String> lines) {}

    private final List<String> before = new ArrayList<>();
    private final Map<String, List<String>> own = new LinkedHashMap<>();
    private final List<String> after = new ArrayList<>();
    private boolean isReadable = true;

    private RedirectsFile() {}

    /** Reads the file of an archive; what is not there is empty. */
    static RedirectsFile read(Path root) throws IOException {
        RedirectsFile file = new RedirectsFile();
        List<String> lines;
        try {
            lines = Files.readAllLines(root.resolve(NAME), StandardCharsets.UTF_8);
        } catch (NoSuchFileException none) {
            return file;
        } catch (CharacterCodingException otherCharset) {
            file.isReadable = false;
            return file;
        }
        file.divide(lines);
        return file;
    }

    /** A file without a line. */
    static RedirectsFile empty() {
        return new RedirectsFile();
    }

    private void divide(List<String> lines) {
        int open = indexOf("# >>> site-gen import", lines, 0);
        int close = open < 0 ? -1 : indexOf(CLOSING, lines, open);
        if (close < 0) {
            before.addAll(lines);
            return;
        }
        before.addAll(lines.subList(0, open));
        after.addAll(lines.subList(close + 1, lines.size()));
        String group = "";
        for (String line : lines.subList(open + 1, close)) {
            if (line.startsWith(GROUP)) {
                group = line.substring(GROUP.length());
            } else if (LINE.matcher(line).matches()) {
                own.computeIfAbsent(group, unseen -> new ArrayList<>()).add(line);
            }
        }
    }

    private static int indexOf(String start, List<String> lines, int from) {
        for (int i = from; i < lines.size(); i++) {
            if (lines.get(i).startsWith(start)) {
                return i;
            }
        }
        return -1;
    }

    /** The ids of the articles that the block has lines for. */
    Set<String> groups() {
        return own.keySet();
    }

    /** Whether a block can be added to what the keeper wrote: a map in braces, or what is no YAML, takes none. */
    boolean takesBlock() {
        String text = keepersText();
        return isReadable
                && (text.isBlank() || keys(text + "\n\"site-gen\": \"x\"\n").contains("site-gen"));
    }

    private String keepersText() {
        return String.join("\n", before) + "\n" + String.join("\n", after);
    }

    private static Set<String> keys(String yaml) {
        Set<String> keys = new HashSet<>();
        YamlReader.read(yaml, new SourceLocation(NAME, 1, 1), YamlKeys.NONE, new Problems())
                .map(MapNode::entries)
                .ifPresent(entries -> entries.forEach(entry -> keys.add(entry.key())));
        return keys;
    }

    /**
     * Writes the file.
     *
     * @param ids the articles of this import, whose lines replace those that they had
     * @param group gives the lines of an article
     * @param gone articles that are no more, whose lines go
     * @return how many lines were left out since another has the same address
     */
    int write(Path to, Set<String> ids, Function<String, Group> group, Set<String> gone) throws IOException {
        Set<Long> seen = new HashSet<>();
        keys(keepersText()).forEach(key -> seen.add(print(key)));
        int left = 0;
        SortedSet<String> all = new TreeSet<>(CodePointOrder.COMPARATOR);
        all.addAll(own.keySet());
        all.addAll(ids);
        all.removeAll(gone);
        try (BufferedWriter out = Files.newBufferedWriter(to, StandardCharsets.UTF_8)) {
            write(before, out);
            out.write(OPENING + "\n");
            for (String id : all) {
                List<String> lines = ids.contains(id) ? lines(group.apply(id)) : own.get(id);
                List<String> fresh = new ArrayList<>();
                for (String line : lines) {
                    if (seen.add(print(address(line)))) {
                        fresh.add(line);
                    } else {
                        left++;
                    }
                }
                if (!fresh.isEmpty()) {
                    out.write(GROUP + id + "\n");
                    write(fresh, out);
                }
            }
            out.write(CLOSING + "\n");
            write(after, out);
        }
        return left;
    }

    private static List<String> lines(Group group) {
        List<String> lines = new ArrayList<>();
        group.lines().forEach((from, to) -> lines.add(Yaml.quoted(from) + ": " + Yaml.quoted(to)));
        return lines;
    }

    private static String address(String line) {
        Matcher matcher = LINE.matcher(line);
        return matcher.matches() ? ESCAPE.matcher(matcher.group(1)).replaceAll("$1") : line;
    }

    /** Of an address only path and query count; of the path neither percent-encoding nor case. */
    private static long print(String address) {
        String path = path(address);
        int query = path.indexOf('?');
        String file = PercentEncoding.decode(query < 0 ? path : path.substring(0, query));
        String folded = Normalizer.normalize(file, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        return new Fingerprint()
                .add(query < 0 ? folded : folded + path.substring(query))
                .value();
    }

    /** Path and query of an address, without a slash in front. */
    static String path(String address) {
        String onHost = HOST.matcher(address.strip()).replaceFirst("");
        return SLASHES.matcher(FRAGMENT.matcher(onHost).replaceFirst("")).replaceFirst("");
    }

    private static void write(List<String> lines, BufferedWriter out) throws IOException {
        for (String line : lines) {
            out.write(line + "\n");
        }
    }
}

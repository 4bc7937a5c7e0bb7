package org.sitegen.importer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What earlier imports have written: where each thread went, and the digest that each file had. A text file of lines whose
 * fields are parted by tabs; lines that cannot be read count as absent.
 */
final class ImportRecord {

    private static final String TITLE = "site-gen import 1";
    private static final String ARTICLE = "article";
    private static final String FILE = "file";

    private final SortedMap<String, Placed> articles;
    private final SortedMap<String, String> digests;

    ImportRecord(Map<String, Placed> articles, Map<String, String> digests) {
        this.articles = Collections.unmodifiableSortedMap(new TreeMap<>(articles));
        this.digests = Collections.unmodifiableSortedMap(new TreeMap<>(digests));
    }

    static ImportRecord read(Path file) throws IOException {
        Map<String, Placed> articles = new TreeMap<>();
        Map<String, String> digests = new TreeMap<>();
        try (var lines = Files.lines(file)) {
            lines.forEach(line -> {
                List<String> fields = List.of(line.split("\t", -1));
                if (fields.size() == 4 && fields.get(0).equals(ARTICLE)) {
                    articles.put(fields.get(1), new Placed(fields.get(2), fields.get(3)));
                } else if (fields.size() == 3 && fields.get(0).equals(FILE)) {
                    digests.put(fields.get(2), fields.get(1));
                }
            });
        } catch (NoSuchFileException first) {
            return new ImportRecord(Map.of(), Map.of());
        }
        return new ImportRecord(articles, digests);
    }

    /** Where each thread went, by its id. */
    SortedMap<String, Placed> articles() {
        return articles;
    }

    /** The digest that each file had when it was written, by path. */
    SortedMap<String, String> digests() {
        return digests;
    }

    String text() {
        StringBuilder text = new StringBuilder(TITLE).append('\n');
        articles.forEach((id, placed) -> text.append(ARTICLE)
                .append('\t')
                .append(id)
                .append('\t')
                .append(placed.path())
                .append('\t')
                .append(placed.folder())
                .append('\n'));
        digests.forEach((path, digest) -> text.append(FILE)
                .append('\t')
                .append(digest)
                .append('\t')
                .append(path)
                .append('\n'));
        return text.toString();
    }
}

package org.sitegen.importer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

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
        try (Stream<String> lines = Files.lines(file)) {
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

    /** The record after the keeper has moved articles, under their names, to other folders below {@code articles/}. */
    ImportRecord following(Path root) throws IOException {
        List<Placed> missing = articles.values().stream()
                .filter(placed -> !Files.exists(root.resolve(placed.path())))
                .toList();
        if (missing.isEmpty() || !Files.isDirectory(root.resolve("articles"))) {
            return this;
        }
        Map<String, Optional<String>> byName = byName(root);
        Map<String, String> moved = new HashMap<>();
        missing.forEach(placed -> byName.getOrDefault(placed.name(), Optional.empty())
                .filter(path -> !digests.containsKey(path))
                .ifPresent(path -> moved.put(placed.path(), path)));
        Map<String, Placed> movedArticles = new TreeMap<>();
        articles.forEach((id, placed) ->
                movedArticles.put(id, new Placed(moved.getOrDefault(placed.path(), placed.path()), placed.folder())));
        Map<String, String> movedDigests = new TreeMap<>();
        digests.forEach((path, digest) -> movedDigests.put(moved.getOrDefault(path, path), digest));
        return new ImportRecord(movedArticles, movedDigests);
    }

    /** The articles of an archive by the names of their files; no path where several have one name. */
    private static Map<String, Optional<String>> byName(Path root) throws IOException {
        Map<String, Optional<String>> byName = new HashMap<>();
        try (Stream<Path> files = Files.walk(root.resolve("articles"))) {
            files.filter(Files::isRegularFile)
                    .map(file -> root.relativize(file).toString().replace('\\', '/'))
                    .filter(path -> path.endsWith(".md"))
                    .forEach(path -> byName.merge(
                            path.substring(path.lastIndexOf('/') + 1),
                            Optional.of(path),
                            (one, other) -> Optional.empty()));
        }
        return byName;
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

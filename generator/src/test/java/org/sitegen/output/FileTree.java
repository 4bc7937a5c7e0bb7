package org.sitegen.output;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.sitegen.url.SitePath;

/** Folders as values: texts of files by path; a folder ends in {@code /}, a link has its target for a text. */
final class FileTree {

    private FileTree() {}

    static SortedMap<String, String> of(Path root) throws IOException {
        SortedMap<String, String> tree = new TreeMap<>();
        if (Files.notExists(root)) {
            return tree;
        }
        List<Path> paths;
        try (Stream<Path> walk = Files.walk(root)) {
            paths = walk.filter(path -> !path.equals(root)).toList();
        }
        for (Path path : paths) {
            String name = root.relativize(path).toString();
            if (Files.isSymbolicLink(path)) {
                tree.put(name, "-> " + Files.readSymbolicLink(path));
            } else if (Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
                tree.put(name + "/", "");
            } else {
                tree.put(name, text(Files.readAllBytes(path)));
            }
        }
        return tree;
    }

    /** The records of builds are no text. */
    private static String text(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            return HexFormat.of().formatHex(bytes);
        }
    }

    static void put(Path root, String path, String text) throws IOException {
        Path file = root.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    static void write(SiteOutput output, String path, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        output.write(new SitePath(path), 0, bytes, 0, bytes.length);
    }

    static Published build(Path output, Map<String, String> pages) {
        return build(output, new UnforcedOps(), pages);
    }

    static Published build(Path output, FileOps ops, Map<String, String> pages) {
        try (SiteOutput site = SiteOutput.open(output, Reuse.UNCHANGED_FILES, ops)) {
            pages.forEach((path, text) -> write(site, path, text));
            return site.publish(path -> false);
        }
    }
}

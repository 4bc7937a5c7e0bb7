package org.sitegen.content;

import java.nio.file.Path;
import java.util.Optional;
import org.sitegen.config.SiteZone;
import org.sitegen.data.TextFileReader;
import org.sitegen.problem.Problems;

/** Reads Markdown files with front matter. */
final class MarkdownFileReader {

    private static final int LIMIT = 2 << 20;

    private final Path root;
    private final SiteZone zone;

    MarkdownFileReader(Path root, SiteZone zone) {
        this.root = root;
        this.zone = zone;
    }

    /** The file taken apart; empty where there was an error. */
    Optional<MarkdownFile> read(String path, Problems problems) {
        return TextFileReader.read(root.resolve(path), path, LIMIT, problems)
                .flatMap(text -> parse(text, path, problems));
    }

    private Optional<MarkdownFile> parse(String text, String path, Problems problems) {
        FrontMatterBlock block = FrontMatterBlock.of(text, path);
        block.problem().ifPresent(problems::add);
        if (block.isBroken()) {
            return Optional.empty();
        }
        return FrontMatterReader.read(block, zone, problems)
                .map(frontMatter -> new MarkdownFile(
                        frontMatter,
                        block.format() != FrontMatterBlock.Format.NONE,
                        block.opening(),
                        block.body(),
                        block.bodyStart()));
    }
}

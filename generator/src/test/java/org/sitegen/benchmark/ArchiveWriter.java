package org.sitegen.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/** Writes a synthetic archive to a folder. */
final class ArchiveWriter {

    private static final String SETTINGS = """
            title: 青渡舊聞
            description: 青渡鎮的新聞典藏，全是虛構
            url: https://qingdu.example/
            language: zh-Hant
            timezone: Asia/Shanghai
            """;

    private final SyntheticArchive archive;
    private final ArchiveOptions options;
    private final Path folder;

    private ArchiveWriter(ArchiveOptions options, Path folder) {
        this.archive = new SyntheticArchive(options);
        this.options = options;
        this.folder = folder;
    }

    /**
     * Writes an archive.
     *
     * @param folder made where it is absent; what else is in it stays
     * @throws UncheckedIOException where it cannot be written
     */
    static void write(ArchiveOptions options, Path folder) {
        ArchiveWriter writer = new ArchiveWriter(options, folder);
        writer.writeFolders();
        writer.writePictures();
        IntStream.range(0, writer.archive.size()).parallel().forEach(writer::writeArticle);
    }

    private void writeFolders() {
        Set<YearMonth> months = new TreeSet<>();
        for (int index = 0; index < archive.size(); index += options.perDay()) {
            months.add(YearMonth.from(archive.day(index)));
        }
        months.forEach(month -> makeFolder(options.format().folder(month.atDay(1))));
        if (options.format() == Format.HUGO) {
            months.forEach(this::writeSections);
        } else {
            write("site.yaml", SETTINGS.getBytes(StandardCharsets.UTF_8));
        }
    }

    /** Hugo takes a folder for a list of its own where the folder has a file that says so. */
    private void writeSections(YearMonth month) {
        String monthFolder = options.format().folder(month.atDay(1));
        section(options.format().articles() + "/" + month.getYear(), month.getYear() + "年", "year");
        section(monthFolder, month.getYear() + "年" + month.getMonthValue() + "月", "month");
    }

    private void section(String path, String title, String layout) {
        write(
                path + "/_index.md",
                ("---\ntitle: " + title + "\nlayout: " + layout + "\n---\n").getBytes(StandardCharsets.UTF_8));
    }

    private void writePictures() {
        if (options.attachments() == ArchiveOptions.Attachments.POOL) {
            String pictures = options.format().attachments();
            makeFolder(pictures);
            IntStream.range(0, SyntheticArchive.PICTURES)
                    .forEach(number ->
                            write(pictures + "/" + SyntheticArchive.pictureName(number), archive.picture(number)));
        }
    }

    private void writeArticle(int index) {
        SyntheticArticle article = archive.article(index);
        write(
                options.format().folder(article.day()) + "/" + article.slug() + ".md",
                options.format().file(article).getBytes(StandardCharsets.UTF_8));
    }

    private void makeFolder(String path) {
        try {
            Files.createDirectories(folder.resolve(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(String path, byte[] bytes) {
        try {
            Files.write(folder.resolve(path), bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

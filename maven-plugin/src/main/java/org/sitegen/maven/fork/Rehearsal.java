package org.sitegen.maven.fork;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.sitegen.face.ArchiveOptions;
import org.sitegen.face.BuildOptions;
import org.sitegen.face.Commands;
import org.sitegen.face.Spelling;
import org.sitegen.face.Surroundings;
import org.sitegen.face.Terminal;
import org.sitegen.text.Language;

/**
 * The build of a tiny archive that has something of everything, so that class data which are recorded have the classes of
 * any build, whatever the keeper's own needs on that day.
 */
final class Rehearsal {

    private static final String SETTINGS = """
            title: 排演
            author: 編輯
            url: https://example.org/
            menu:
              - {title: 歸檔, url: archive/index.html}
            """;
    private static final String ARTICLE = """
            ---
            title: 河岸市集開張
            date: 2022-05-07 12:37
            tags: [市集, 河岸]
            categories: [地方]
            attachments:
              - {file: picture.png, name: 攤位圖.png, downloads: 50}
              - {name: 現場照片.jpg, downloads: 51}
            comments:
              - {author: 讀者, date: 2022-05-08, text: 好看。}
            ---

            # 開張

            河岸**市集**今天開張，[另一篇](other.md)有 `說明`。<b>人很多</b>[^1]

            ![攤位](picture.png)

            - 一
            - 二

            > 引文

            | 攤 | 位 |
            |---|---|
            | 1 | 2 |

            [^1]: 註。
            """;
    private static final String OTHER = """
            ---
            title: Another
            date: 2021-05-07
            tags: [市集]
            ---

            Text of [the first](first.md).
            """;
    private static final String PAGE = """
            ---
            title: 關於
            ---

            文字。
            """;

    private final Path folder;

    private Rehearsal(Path folder) {
        this.folder = folder;
    }

    /** Builds in that folder. A rehearsal that fails is no failure of the task: less is recorded. */
    static void run(Path folder) {
        try {
            new Rehearsal(folder).run();
        } catch (IOException | UncheckedIOException unwritable) {
            // The task will find out for itself, if it matters to it.
        }
    }

    private void run() throws IOException {
        write("archive/site.yaml", SETTINGS);
        write("archive/articles/first.md", ARTICLE);
        write("archive/articles/other.md", OTHER);
        write("archive/pages/about.md", PAGE);
        ImageIO.write(
                new BufferedImage(900, 600, BufferedImage.TYPE_INT_RGB),
                "png",
                folder.resolve("archive/articles/picture.png").toFile());
        PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        Surroundings surroundings = new Surroundings(
                folder,
                Clock.systemUTC(),
                Optional.empty(),
                2,
                new Terminal(nowhere, nowhere, false, true),
                Language.EN,
                Spelling.MAVEN);
        new Commands(surroundings).build(options());
    }

    private BuildOptions options() {
        ArchiveOptions archive = new ArchiveOptions(
                "archive", Optional.empty(), false, false, false, Optional.empty(), false, Optional.empty(), false);
        return new BuildOptions(archive, "site", false, false);
    }

    private void write(String file, String text) throws IOException {
        Path path = folder.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }
}

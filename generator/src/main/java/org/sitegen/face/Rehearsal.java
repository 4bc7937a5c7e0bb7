package org.sitegen.face;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import javax.imageio.ImageIO;

/**
 * Builds of a tiny archive that has something of everything: the first, one after a few words have changed, and one after
 * nothing has. What Java records of the classes that they need is good for any build, whatever a keeper needs that day.
 */
public final class Rehearsal {

    /** The archive, in the folder of the rehearsal. */
    public static final String ARCHIVE = "archive";

    /** The site, in the folder of the rehearsal. */
    public static final String SITE = "site";

    private static final String ARTICLE_FILE = "articles/first.md";
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
            category: 地方
            tags: [市集, 河岸]
            summary: 今天開張。
            attachments:
              - file: picture.png
                name: 攤位圖.png
                downloads: 50
              - {name: 現場照片.jpg, downloads: 51}
            comments:
              - {author: 讀者, date: 2022-05-08, body: 好看。}
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
            author: 編輯
            date: 2021-05-07
            category: 地方
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

    private final Path archive;

    private Rehearsal(Path archive) {
        this.archive = archive;
    }

    /**
     * Rehearses in a folder.
     *
     * @param folder an empty folder, or one that can be made
     * @param build builds the site {@link #SITE} of the archive {@link #ARCHIVE} in that folder
     * @throws IOException where the folder cannot be written
     */
    public static void run(Path folder, Runnable build) throws IOException {
        new Rehearsal(folder.resolve(ARCHIVE)).run(build);
    }

    private void run(Runnable build) throws IOException {
        write("site.yaml", SETTINGS);
        write(ARTICLE_FILE, ARTICLE);
        write("articles/other.md", OTHER);
        write("pages/about.md", PAGE);
        ImageIO.write(
                new BufferedImage(900, 600, BufferedImage.TYPE_INT_RGB),
                "png",
                archive.resolve("articles/picture.png").toFile());
        age(0);
        build.run();
        Files.writeString(archive.resolve(ARTICLE_FILE), "\n更正。\n", StandardOpenOption.APPEND);
        age(1);
        build.run();
        build.run();
    }

    private void write(String file, String text) throws IOException {
        Path path = archive.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text, StandardCharsets.UTF_8);
    }

    /** What was written right before a build is not trusted by the next. */
    private void age(int second) throws IOException {
        FileTime past = FileTime.from(Instant.ofEpochSecond(1_600_000_000L + second));
        List<Path> files;
        try (Stream<Path> walk = Files.walk(archive)) {
            files = walk.filter(path -> second == 0 || path.endsWith(ARTICLE_FILE))
                    .toList();
        }
        for (Path file : files) {
            Files.setLastModifiedTime(file, past);
        }
    }
}

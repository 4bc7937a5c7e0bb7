package org.sitegen.browser;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;

/**
 * Sixty articles that try a layout: long titles, words that do not break, wide tables and code, sixty pictures in one
 * article, lost files with long names, and many terms.
 */
final class DemandingArchive {

    private static final String LONG_TITLE = "關於進一步加強城市公共空間精細化管理、持續提升沿黃河各鄉鎮文化場館與閱讀設施服務水準的若干意見及其說明（第一部分）";
    private static final String LONG_WORD =
            "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft_v2";
    private static final int PICTURES = 60;

    private DemandingArchive() {}

    /** Writes it; {@code url} is the address of the site. */
    static void write(Path archive, URI url) {
        text(archive.resolve("site.yaml"), """
                title: 濱州地區城鄉建設與文化生活新聞資料典藏館
                description: 一個名字很長的典藏
                author: 典藏館
                url: %s
                """.formatted(url));
        IntStream.rangeClosed(1, 60)
                .forEach(number -> text(archive.resolve("articles/%02d.md".formatted(number)), article(number)));
        IntStream.rangeClosed(1, PICTURES)
                .forEach(number -> bytes(archive.resolve("attachments/%d.png".formatted(number)), picture(number)));
    }

    private static String article(int number) {
        return """
                ---
                title: '%s'
                date: 2022-%02d-%02d 08:30
                category: %s
                author: %s
                tags: [標籤%d, '%s']
                %s---
                %s
                """.formatted(
                        title(number),
                        1 + number % 12,
                        1 + number % 28,
                        number == 10 ? LONG_WORD : "分類" + number % 15,
                        number == 10 || number == 11 ? LONG_WORD : "典藏館",
                        number,
                        number == 1 ? LONG_WORD : "共同標籤",
                        number == 2 ? lost() : "",
                        body(number));
    }

    private static String title(int number) {
        return switch (number) {
            case 1 -> LONG_WORD;
            case 2, 47 -> LONG_TITLE;
            case 22, 34, 46, 58 -> "檔案" + LONG_WORD;
            default -> "第 " + number + " 篇";
        };
    }

    private static String lost() {
        return """
                attachments:
                - {name: %s.jpg, downloads: 1234567, size: 123456789}
                - {name: 會議照片.jpg, downloads: 50}
                """.formatted(LONG_WORD);
    }

    private static String body(int number) {
        return switch (number) {
            case 1 ->
                "| " + LONG_WORD + " | 乙 | 丙 |\n|---|---|---|\n"
                        + "| 一 | https://example.org/" + LONG_WORD + " | " + LONG_WORD + " |\n\n"
                        + "```\n" + (LONG_WORD + " ").repeat(4) + "\n```\n\n"
                        + "行內 `" + LONG_WORD.repeat(2) + "` 與 <https://example.org/" + LONG_WORD.repeat(2) + ">。";
            case 2 -> "## " + LONG_TITLE + "\n\n> > > - - - 深處的" + LONG_WORD + "\n\n" + "長段落。".repeat(300);
            case 3 ->
                IntStream.rangeClosed(1, PICTURES)
                        .mapToObj(picture -> "![第 %d 張](/attachments/%d.png)".formatted(picture, picture))
                        .collect(Collectors.joining("\n\n"));
            default -> "這是第 " + number + " 篇的正文。";
        };
    }

    /** Wide, high and small pictures in turn. */
    private static byte[] picture(int number) {
        int width = number % 3 == 0 ? 1600 : 300;
        int height = number % 3 == 1 ? 1200 : 200;
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        pen.setColor(new Color(3 * number, 255 - 3 * number, 128));
        pen.fillRect(0, 0, width, height);
        pen.dispose();
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", png);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return png.toByteArray();
    }

    private static void text(Path file, String text) {
        bytes(file, text.getBytes(StandardCharsets.UTF_8));
    }

    private static void bytes(Path file, byte[] bytes) {
        try {
            Files.createDirectories(file.getParent());
            Files.write(file, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

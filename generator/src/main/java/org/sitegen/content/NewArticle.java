package org.sitegen.content;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.sitegen.config.Person;
import org.sitegen.config.SiteConfig;
import org.sitegen.data.YamlText;
import org.sitegen.problem.EnvironmentException;
import org.sitegen.url.Slug;

/** Writes the file of a new article. */
public final class NewArticle {

    private static final int NAME_LIMIT = 60;
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("uuuu/MM", Locale.ROOT);

    private NewArticle() {}

    /**
     * Writes {@code articles/YYYY/MM/YYYY-MM-DD-<name>.md} with a head to fill in, in UTF-8; never replaces a file: a
     * name that is taken gets {@code -2}, {@code -3} …
     *
     * @param root the archive's folder
     * @param title the title, any text
     * @param now the date of the article
     * @return the path relative to the root
     * @throws EnvironmentException where the file cannot be written
     */
    public static String write(Path root, SiteConfig config, String title, SiteDate now) {
        String clean = oneLine(title);
        String folder = "articles/" + MONTH.format(now.day());
        String name = now.day() + "-" + Slug.ofSegment(readable(clean));
        byte[] content = text(config, clean, now).getBytes(StandardCharsets.UTF_8);
        try {
            Files.createDirectories(root.resolve(folder));
            for (int number = 1; ; number++) {
                String path = folder + "/" + name + (number == 1 ? "" : "-" + number) + ".md";
                if (isWritten(root.resolve(path), content)) {
                    return path;
                }
            }
        } catch (IOException e) {
            throw new EnvironmentException(
                    ContentProblems.cannotWrite(folder, e.getClass().getSimpleName()), e);
        }
    }

    private static boolean isWritten(Path file, byte[] content) throws IOException {
        try {
            Files.write(file, content, StandardOpenOption.CREATE_NEW);
            return true;
        } catch (FileAlreadyExistsException taken) {
            return false;
        }
    }

    private static String text(SiteConfig config, String title, SiteDate now) {
        String author = config.author()
                .map(Person::name)
                .map(name -> " " + YamlText.quoted(oneLine(name)))
                .orElse("");
        String time = now.isDay() ? "" : " " + MINUTE.format(now.time());
        return "---\n"
                + "title: " + YamlText.quoted(title) + "\n"
                + "author:" + author + "\n"
                + "date: " + now.day() + time + "\n"
                + "category:\n"
                + "tags: []\n"
                + "---\n\n";
    }

    /** White space and control characters as one space. */
    private static String oneLine(String text) {
        return text.replaceAll("[\\p{Z}\\p{C}\\s]+", " ").strip();
    }

    /** Letters and digits, the rest as dashes, in lower case and not too long. */
    private static String readable(String title) {
        String words = title.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}\\p{M}]+", "-");
        return words.codePointCount(0, words.length()) <= NAME_LIMIT
                ? words
                : words.substring(0, words.offsetByCodePoints(0, NAME_LIMIT));
    }
}

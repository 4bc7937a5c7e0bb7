package org.sitegen.benchmark;

import java.io.UncheckedIOException;
import java.nio.file.Path;

/** The command that makes synthetic archives: {@code java -cp target/test-classes org.sitegen.benchmark.MakeArchive}. */
public final class MakeArchive {

    private static final String USAGE = """
            MakeArchive --out FOLDER [option value]...
              --articles N             how many articles (1000)
              --seed N                 another seed gives other articles (1)
              --per-day N              articles a day, 1 to 999; days go back from the end of 2025 (20)
              --attachments pool|none  200 pictures that articles share, or none (pool)
              --format site-gen|hugo   for which generator (site-gen)
            """;
    private static final int DEFAULT_ARTICLES = 1000;

    private MakeArchive() {}

    /** Makes an archive. Exits with 2 where the options are wrong, with 3 where files cannot be written. */
    public static void main(String[] words) {
        System.exit(run(words));
    }

    private static int run(String[] words) {
        try {
            make(words);
            return 0;
        } catch (IllegalArgumentException e) {
            System.err.println(e.getMessage());
            System.err.print(USAGE);
            return 2;
        } catch (UncheckedIOException e) {
            System.err.println("cannot write: " + e.getCause());
            return 3;
        }
    }

    private static void make(String[] words) {
        if (words.length % 2 != 0) {
            throw new IllegalArgumentException("each option needs a value");
        }
        ArchiveOptions options = ArchiveOptions.of(DEFAULT_ARTICLES);
        String out = "";
        for (int i = 0; i < words.length; i += 2) {
            if (words[i].equals("--out")) {
                out = words[i + 1];
            } else {
                options = options.with(words[i], words[i + 1]);
            }
        }
        if (out.isEmpty()) {
            throw new IllegalArgumentException("--out is missing");
        }
        ArchiveWriter.write(options, Path.of(out));
    }
}

package org.sitegen.browser;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** A page as it was printed, read back with the tools of Poppler. Tests that need them are skipped where they are not. */
final class Paper {

    private static final String PAGE_NUMBER = "\\d+\\s*/\\s*\\d+";

    private final Path pdf;
    private final List<String> pages;

    private Paper(Path pdf, List<String> pages) {
        this.pdf = pdf;
        this.pages = pages;
    }

    /** Prints the page of a tab into a new file. */
    static Paper of(Tab tab, Path pdf) {
        try {
            Files.write(pdf, tab.pdf());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        String[] pages =
                run("pdftotext", "-raw", "-enc", "UTF-8", pdf.toString(), "-").split("\f", -1);
        return new Paper(pdf, Arrays.asList(pages).subList(0, pages.length - 1));
    }

    int pageCount() {
        return pages.size();
    }

    /** The whole text in a form to compare: see {@link #plain}, and without running heads and page numbers. */
    String text(String runningHead) {
        return plain(pages.stream()
                .flatMap(String::lines)
                .filter(line ->
                        !line.strip().equals(runningHead) && !line.strip().matches(PAGE_NUMBER))
                .collect(Collectors.joining()));
    }

    /** How many pictures are on each page; one that is cut is on two. */
    int pictures() {
        List<String> rows = new ArrayList<>(
                run("pdfimages", "-list", pdf.toString()).lines().toList());
        return (int) rows.stream()
                .filter(row -> row.strip().matches("\\d+\\s+\\d+\\s+image\\s.*"))
                .count();
    }

    /** Text without white space and the differences between characters of one meaning. */
    static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("[\\p{Z}\\s\\p{Cf}]", "");
    }

    private static String run(String... command) {
        try {
            Process process = new ProcessBuilder(command)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            try (var output = process.getInputStream()) {
                return new String(output.readAllBytes(), StandardCharsets.UTF_8);
            }
        } catch (IOException e) {
            assumeTrue(false, command[0] + " is not here: install poppler-utils to test what is printed");
            throw new UncheckedIOException(e);
        }
    }
}

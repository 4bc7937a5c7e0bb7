package org.sitegen.output;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import org.sitegen.problem.EnvironmentException;

/** A process that publishes one of two sites after the other until it is killed. */
final class EndlessBuild {

    private static final int PAGES = 150;

    private EndlessBuild() {}

    /** One of the two sites; they share some pages, some paths, and some have a file where the other has a folder. */
    static SortedMap<String, String> site(int variant) {
        SortedMap<String, String> pages = new TreeMap<>();
        for (int page = 0; page < PAGES; page++) {
            pages.put(
                    "shared/" + page % 7 + "/" + page + ".html",
                    ("page " + page + " of " + variant + "\n").repeat(200));
            pages.put("same/" + page + ".html", "the same");
            pages.put("only-" + variant + "/" + page % 5 + "/" + page + ".html", "only in " + variant);
        }
        pages.put(variant == 0 ? "kind" : "kind/page.html", "of kind " + variant);
        return pages;
    }

    static Process start(Path output) throws IOException, URISyntaxException {
        String classPath = codeOf(SiteOutput.class) + System.getProperty("path.separator") + codeOf(EndlessBuild.class);
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        return new ProcessBuilder(
                        java,
                        "-XX:TieredStopAtLevel=1",
                        "-Xshare:auto",
                        "-cp",
                        classPath,
                        EndlessBuild.class.getName(),
                        output.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    private static Path codeOf(Class<?> type) throws URISyntaxException {
        return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
    }

    static void awaitFirstBuild(Process process) throws IOException {
        BufferedReader lines = process.inputReader(StandardCharsets.UTF_8);
        if (!"built".equals(lines.readLine())) {
            throw new IOException("the process did not build");
        }
    }

    public static void main(String[] arguments) {
        Path output = Path.of(arguments[0]);
        boolean told = false;
        int variant = 0;
        while (true) {
            try {
                FileTree.build(output, site(variant));
                variant = 1 - variant;
            } catch (EnvironmentException e) {
                // The test has the lock for a moment.
                Thread.onSpinWait();
            }
            if (!told) {
                told = true;
                System.out.println("built");
            }
        }
    }
}

package org.sitegen.face;

import java.io.PrintStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.sitegen.BuildReport;
import org.sitegen.CheckReport;
import org.sitegen.EjectReport;
import org.sitegen.ImportReport;
import org.sitegen.NewArticleReport;
import org.sitegen.problem.Message;
import org.sitegen.problem.Problem;
import org.sitegen.text.Language;

/** Prints reports: problems to standard error, summaries to standard output, the same words for both faces. */
final class ReportPrinter {

    private final Terminal terminal;
    private final Language language;
    private final boolean quiet;

    /** A printer that leaves out everything but problems, and times that were asked for, where it is {@code quiet}. */
    ReportPrinter(Terminal terminal, Language language, boolean quiet) {
        this.terminal = terminal;
        this.language = language;
        this.quiet = quiet;
    }

    /** What a build did; {@code output} as the user knows it. */
    void print(BuildReport report, String output, Duration time, boolean timings) {
        ProblemCount count = ProblemCount.of(report.problems());
        if (!report.published()) {
            printProblems(report.problems(), text(FaceTexts.notPublished(count.errors() == 0)));
            return;
        }
        printProblems(report.problems(), "");
        List<String> lines = new ArrayList<>();
        lines.add(text(FaceTexts.summary(report, count.warnings(), time)));
        lines.add(text(FaceTexts.published(output, report.changedFiles(), report.removedFiles())));
        report.aside().ifPresent(folder -> lines.add(text(FaceTexts.setAside(folder.toString()))));
        printSummary(lines);
        if (timings) {
            printLines(terminal.out(), timings(report));
        }
    }

    private List<String> timings(BuildReport report) {
        List<String> lines = new ArrayList<>();
        report.stages()
                .forEach((stage, duration) ->
                        lines.add("  " + text(FaceTexts.stage(stage)) + ": " + FaceTexts.milliseconds(duration)));
        if (!report.templates().isEmpty()) {
            lines.add("  " + text(FaceTexts.templates()) + ":");
        }
        report.templates()
                .forEach(template -> lines.add("    " + template.template() + ": "
                        + FaceTexts.milliseconds(template.time()) + ", " + text(FaceTexts.pages(template.pages()))));
        return lines;
    }

    /** What a check found. */
    void print(CheckReport report, Duration time) {
        ProblemCount count = ProblemCount.of(report.problems());
        printProblems(report.problems(), "");
        printSummary(List.of(
                text(FaceTexts.checked(report.articles(), report.pages(), count.errors(), count.warnings(), time))));
    }

    /** What became of a new article; {@code file} as the user knows it. */
    void print(NewArticleReport report, String file) {
        printProblems(report.problems(), "");
        if (report.file().isPresent()) {
            printSummary(List.of(text(FaceTexts.created(file))));
        }
    }

    /** What an import did; {@code file} is its report as the user knows it. */
    void print(ImportReport report, String file, Duration time) {
        printProblems(report.problems(), "");
        report.counts()
                .ifPresent(counts -> printSummary(List.of(
                        text(FaceTexts.imported(counts, time)), text(FaceTexts.written(counts.written(), file)))));
    }

    /** A file of the theme that was copied; {@code file} as the user knows it. */
    void print(EjectReport.Copied report, String file) {
        printSummary(List.of(text(FaceTexts.ejected(report.name(), file))));
    }

    /** The files of the theme that can be copied. */
    void print(EjectReport.Listed report) {
        printSummary(report.files());
    }

    private void printProblems(List<Problem> problems, String consequence) {
        List<String> lines = new ArrayList<>();
        if (terminal.shared() && !problems.isEmpty()) {
            lines.add("");
        }
        problems.stream().sorted().map(problem -> problem.format(language)).forEach(lines::add);
        if (!problems.isEmpty() && !quiet) {
            lines.add(text(ProblemCount.of(problems).totals()) + consequence);
        }
        printLines(terminal.err(), lines);
    }

    private void printSummary(List<String> lines) {
        if (!quiet) {
            printLines(terminal.out(), lines);
        }
    }

    /** In one go, because the streams of a process write each piece at once. */
    private static void printLines(PrintStream stream, List<String> lines) {
        if (!lines.isEmpty()) {
            stream.print(String.join("\n", lines) + "\n");
            stream.flush();
        }
    }

    private String text(Message message) {
        return message.in(language);
    }
}

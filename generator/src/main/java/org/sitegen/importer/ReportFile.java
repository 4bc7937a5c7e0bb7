package org.sitegen.importer;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.sitegen.problem.Message;
import org.sitegen.text.Language;

/** Writes {@code import-report.md}: what came in, what was lost, and what became of each page. */
final class ReportFile implements AutoCloseable {

    /** The name of the file. */
    static final String NAME = "import-report.md";

    private final BufferedWriter out;
    private final Language language;

    ReportFile(Path file, Language language) throws IOException {
        this.out = Files.newBufferedWriter(file, StandardCharsets.UTF_8);
        this.language = language;
        line("# " + text(ReportWords.title()));
        line("");
        line(text(ReportWords.about()));
        line("");
    }

    /** A table of two columns; rows follow. */
    void table(Message left, Message right, boolean isCount) throws IOException {
        line("| " + text(left) + " | " + text(right) + " |");
        line(isCount ? "|---|---:|" : "|---|---|");
    }

    void row(String left, String right) throws IOException {
        line("| " + left + " | " + right + " |");
    }

    void heading(Message heading) throws IOException {
        line("");
        String title = text(heading);
        line("## " + title.substring(0, 1).toUpperCase(Locale.ROOT) + title.substring(1));
        line("");
    }

    void paragraph(Message text) throws IOException {
        line(text(text));
        line("");
    }

    /** An entry of a list: a place, and what there is to say of it. */
    void entry(String place, List<Message> texts) throws IOException {
        StringBuilder entry = new StringBuilder("- ").append(code(place));
        String colon = language == Language.EN ? ": " : "：";
        for (int i = 0; i < texts.size(); i++) {
            String gap = language == Language.EN ? " " : "";
            entry.append(i == 0 ? colon : gap).append(text(texts.get(i)));
        }
        line(entry.toString());
    }

    /** Lines that are Markdown already. */
    void lines(String lines) throws IOException {
        out.write(lines);
    }

    String text(Message message) {
        return message.in(language);
    }

    private void line(String line) throws IOException {
        out.write(line);
        out.write('\n');
    }

    /** A name or address as code, whatever is in it; empty text stays empty. */
    static String code(String text) {
        String line = SafeText.line(text).replace('`', '\'').replace('|', '¦');
        return line.isEmpty() ? "" : "`" + line + "`";
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}

package org.sitegen.face;

import java.util.ArrayList;
import java.util.List;
import org.sitegen.problem.Message;
import org.sitegen.text.Language;

/** Writes how to use site-gen, for either face. */
public final class HelpText {

    private final Language language;
    private final Spelling spelling;

    /** Help in a language, with options as a face writes them. */
    public HelpText(Language language, Spelling spelling) {
        this.language = language;
        this.spelling = spelling;
    }

    /** All commands, a line each. */
    public String overview() {
        List<String[]> rows = new ArrayList<>();
        for (Command command : Command.values()) {
            if (isKnown(command)) {
                rows.add(new String[] {call(command), text(command.description())});
            }
        }
        return text(new Message(
                        "site-gen：新聞典藏的靜態網站產生器",
                        "site-gen：新闻存档的静态网站生成器",
                        "site-gen, a static site generator for news archives"))
                + "\n\n" + table(rows) + "\n" + text(more()) + "\n";
    }

    /** One command with its options. */
    public String of(Command command) {
        List<String[]> rows = new ArrayList<>();
        for (Option option : command.options()) {
            rows.add(new String[] {usage(option), text(option.description()) + defaultText(option)});
        }
        String head = call(command) + "\n  " + text(command.description()) + "\n";
        return rows.isEmpty() ? head : head + "\n" + table(rows);
    }

    /** Every command with its options. */
    public String complete() {
        StringBuilder all = new StringBuilder(overview());
        for (Command command : Command.values()) {
            if (isKnown(command) && !command.options().isEmpty()) {
                all.append('\n').append(of(command));
            }
        }
        return all.toString();
    }

    /** Maven tells versions itself. */
    private boolean isKnown(Command command) {
        return spelling == Spelling.COMMAND_LINE || command != Command.VERSION;
    }

    private String call(Command command) {
        return (spelling == Spelling.MAVEN ? "mvn site-gen:" : "site-gen ") + command.word();
    }

    private String usage(Option option) {
        if (option.isArgument() && spelling == Spelling.COMMAND_LINE) {
            String name = text(option.valueName());
            if (option == Option.SOURCES) {
                return ImportOptions.DISCUZ + " <" + name + ">…";
            }
            return option == Option.TITLE ? "\"" + name + "\"" : "<" + name + ">";
        }
        return spelling.of(option) + (option.isFlag() ? "" : "=<" + text(option.valueName()) + ">");
    }

    private String defaultText(Option option) {
        return option.defaultValue()
                .map(value ->
                        text(new Message("（預設：" + value + "）", "（默认：" + value + "）", " (default: " + value + ")")))
                .orElse("");
    }

    private Message more() {
        return spelling == Spelling.MAVEN
                ? new Message(
                        "選項寫在 pom.xml 的 <configuration> 裡，或命令列的 -Dsite-gen.… 裡；-Dsite-gen.skip 略過目標；"
                                + "build 和 check 另起一個 Java，-Dsite-gen.jvm-args 是給它的選項（例如 -Xmx2g），-Dsite-gen.fork=false 則不另起。",
                        "选项写在 pom.xml 的 <configuration> 里，或命令行的 -Dsite-gen.… 里；-Dsite-gen.skip 跳过目标；"
                                + "build 和 check 另起一个 Java，-Dsite-gen.jvm-args 是给它的选项（例如 -Xmx2g），-Dsite-gen.fork=false 则不另起。",
                        "Options stand in <configuration> of pom.xml, or on the command line as -Dsite-gen.…; "
                                + "-Dsite-gen.skip skips a goal. build and check start a Java for themselves: -Dsite-gen.jvm-args "
                                + "has options for it, such as -Xmx2g; with -Dsite-gen.fork=false they do not.")
                : new Message(
                        "「site-gen help <命令>」顯示該命令的選項。",
                        "“site-gen help <命令>”显示该命令的选项。",
                        "\"site-gen help <command>\" lists the options of a command.");
    }

    private static String table(List<String[]> rows) {
        int width = rows.stream().mapToInt(row -> Columns.of(row[0])).max().orElse(0);
        StringBuilder table = new StringBuilder();
        for (String[] row : rows) {
            table.append("  ").append(row[0]).append(" ".repeat(width - Columns.of(row[0]) + 2));
            table.append(row[1]).append('\n');
        }
        return table.toString();
    }

    private String text(Message message) {
        return message.in(language);
    }
}

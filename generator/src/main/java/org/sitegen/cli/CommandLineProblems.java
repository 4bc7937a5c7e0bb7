package org.sitegen.cli;

import java.util.List;
import java.util.Optional;
import org.sitegen.problem.Message;
import org.sitegen.text.Nearest;

/** What can be wrong with the words of a command line. */
final class CommandLineProblems {

    private CommandLineProblems() {}

    static Message unknownCommand(String word, List<String> commands) {
        Optional<String> nearest = Nearest.to(word, commands);
        String all = String.join("、", commands);
        return new Message(
                "沒有「" + word + "」這個命令。"
                        + nearest.map(name -> "是不是要用 " + name + "？").orElse("可用的命令：" + all + "。"),
                "没有“" + word + "”这个命令。"
                        + nearest.map(name -> "是不是要用 " + name + "？").orElse("可用的命令：" + all + "。"),
                "There is no command \"" + word + "\". "
                        + nearest.map(name -> "Did you mean " + name + "?")
                                .orElse("The commands are " + String.join(", ", commands) + "."));
    }

    static Message unknownOption(String option, String command, List<String> options) {
        Optional<String> nearest = Nearest.to(option, options);
        String help = "site-gen help " + command;
        return new Message(
                command + " 沒有「" + option + "」這個選項。"
                        + nearest.map(name -> "是不是要用 " + name + "？").orElse("所有選項請見 " + help + "。"),
                command + " 没有“" + option + "”这个选项。"
                        + nearest.map(name -> "是不是要用 " + name + "？").orElse("所有选项请见 " + help + "。"),
                "The command " + command + " has no option \"" + option + "\". "
                        + nearest.map(name -> "Did you mean " + name + "?")
                                .orElse("\"" + help + "\" lists its options."));
    }

    static Message unknownForum(List<String> arguments, String known) {
        String example = "site-gen import " + known + " saved-pages --into content";
        return arguments.isEmpty()
                ? new Message(
                        "沒有寫要匯入什麼。例如：" + example,
                        "没有写要导入什么。例如：" + example,
                        "It is not said what to import. For example: " + example)
                : new Message(
                        "不會匯入「" + arguments.get(0) + "」；import 後面要先寫論壇的種類，目前有 " + known + "。例如：" + example,
                        "不会导入“" + arguments.get(0) + "”；import 后面要先写论坛的种类，目前有 " + known + "。例如：" + example,
                        "\"" + arguments.get(0) + "\" is no kind of forum; behind import comes " + known
                                + ". For example: " + example);
    }

    static Message missingCommand(String option, List<String> commands) {
        return new Message(
                "「" + option + "」之前要先寫命令：" + String.join("、", commands) + "。例如：site-gen build " + option,
                "“" + option + "”之前要先写命令：" + String.join("、", commands) + "。例如：site-gen build " + option,
                "A command must stand before \"" + option + "\": " + String.join(", ", commands)
                        + ". For example: site-gen build " + option);
    }

    static Message unexpectedArgument(String argument, String command) {
        return new Message(
                command + " 不接受「" + argument + "」。所有選項請見 site-gen help " + command + "。",
                command + " 不接受“" + argument + "”。所有选项请见 site-gen help " + command + "。",
                "The command " + command + " takes no \"" + argument + "\". \"site-gen help " + command
                        + "\" lists its options.");
    }

    static Message missingValue(String option) {
        return new Message(
                option + " 之後要寫它的值，例如 " + option + "=…",
                option + " 之后要写它的值，例如 " + option + "=…",
                "The option " + option + " needs a value, as in " + option + "=…");
    }

    static Message flagWithValue(String option) {
        return new Message(
                option + " 不帶值。要用就只寫 " + option + "，不用就不寫。",
                option + " 不带值。要用就只写 " + option + "，不用就不写。",
                "The option " + option + " takes no value. Write just " + option + ", or leave it out.");
    }

    static Message tooManyTitles(List<String> words) {
        String quoted = "site-gen new \"" + String.join(" ", words) + "\"";
        return new Message(
                "標題有空白時要加引號：" + quoted, "标题有空格时要加引号：" + quoted, "A title with spaces must be quoted: " + quoted);
    }
}

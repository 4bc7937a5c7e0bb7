package org.sitegen.render;

import java.util.List;
import org.sitegen.problem.Message;

/** What can go wrong while pages are rendered, in words. */
final class RenderProblems {

    private RenderProblems() {}

    static Message notUtf8() {
        return new Message(
                "這個檔案不是 UTF-8 編碼。請以 UTF-8 另存新檔。",
                "这个文件不是 UTF-8 编码。请以 UTF-8 另存。",
                "this file is not UTF-8; save it as UTF-8");
    }

    static Message forbidden(String found) {
        return new Message(
                "範本不得使用「" + found + "」。請移除它；頁面所需的資料都在資料模型裡。",
                "模板不得使用“" + found + "”。请移除它；页面所需的数据都在数据模型里。",
                "templates must not use \"" + found + "\"; remove it: all that a page needs is in the data model");
    }

    static Message tooSlow(long seconds) {
        return new Message(
                "這個頁面 " + seconds + " 秒後仍未完成。請檢查範本裡有沒有不會結束的迴圈或巨集。",
                "这个页面 " + seconds + " 秒后仍未完成。请检查模板里有没有不会结束的循环或宏。",
                "the page was not done after " + seconds + " seconds; look for a loop or macro that never ends");
    }

    static Message stuck() {
        return new Message(
                "這個頁面一直沒有完成，也無法中斷。請檢查範本裡有沒有對無窮序列使用 ?filter、?map 或 ?join。",
                "这个页面一直没有完成，也无法中断。请检查模板里有没有对无穷序列使用 ?filter、?map 或 ?join。",
                "the page does not end and cannot be interrupted; look for ?filter, ?map or ?join over an endless"
                        + " sequence");
    }

    static Message interrupted() {
        return new Message("產生頁面時被中斷。請重新執行。", "生成页面时被中断。请重新运行。", "rendering was interrupted; run it again");
    }

    static Message tooDeep() {
        return new Message(
                "範本的呼叫層數太深。請檢查有沒有巨集、函式或 include 呼叫了自己。",
                "模板的调用层数太深。请检查有没有宏、函数或 include 调用了自己。",
                "the template nests too deeply; look for a macro, function or include that calls itself");
    }

    static Message outOfMemory() {
        return new Message(
                "產生頁面時記憶體不足。請檢查範本裡有沒有不斷變長的文字；若頁面本來就很大，請加大 -Xmx。",
                "生成页面时内存不足。请检查模板里有没有不断变长的文本；若页面本来就很大，请加大 -Xmx。",
                "there was not enough memory for the page; look for text that the template makes longer and longer, or"
                        + " raise -Xmx if the page is meant to be that large");
    }

    static Message tooLarge(long bytes) {
        return new Message(
                "這個頁面超過了 " + bytes + " 位元組的上限。請檢查範本裡有沒有不會結束的迴圈。",
                "这个页面超过了 " + bytes + " 字节的上限。请检查模板里有没有不会结束的循环。",
                "the page grew beyond the limit of " + bytes + " bytes; look for a loop that never ends");
    }

    static Message syntax(String detail) {
        return new Message(
                "範本語法有誤，請改正：" + detail, "模板语法有误，请改正：" + detail, "the template's syntax is wrong, mend it: " + detail);
    }

    static Message failed(String detail) {
        return new Message("範本執行失敗，請改正：" + detail, "模板运行失败，请改正：" + detail, "the template failed, mend it: " + detail);
    }

    static Message missing(String expression) {
        return new Message(
                "「" + expression + "」沒有值。若它可以沒有值，請寫成 (" + expression + ")! 或先以 ?? 判斷。",
                "“" + expression + "”没有值。若它可以没有值，请写成 (" + expression + ")! 或先用 ?? 判断。",
                "\"" + expression + "\" has no value; where it may have none, write (" + expression
                        + ")! or test it with ??");
    }

    static Message unknownName(String expression, String name, List<String> known) {
        String list = String.join(", ", known);
        return new Message(
                "「" + expression + "」沒有值：這裡沒有叫「" + name + "」的資料。可用的有：" + list + "。",
                "“" + expression + "”没有值：这里没有叫“" + name + "”的数据。可用的有：" + list + "。",
                "\"" + expression + "\" has no value: there is no \"" + name + "\" here; there are: " + list);
    }

    static Message noSuchTemplate(String name, List<String> known) {
        String list = String.join(", ", known);
        return new Message(
                "找不到範本「" + name + "」。請改正名稱或補上檔案。現有的範本：" + list + "。",
                "找不到模板“" + name + "”。请改正名称或补上文件。现有的模板：" + list + "。",
                "there is no template \"" + name + "\"; mend the name or add the file; there are: " + list);
    }

    static Message outsideTheme(String name) {
        return new Message(
                "「" + name + "」不是範本資料夾內的路徑。請改用從範本資料夾算起的路徑，例如 partials/head.ftlh。",
                "“" + name + "”不是模板文件夹内的路径。请改用从模板文件夹算起的路径，例如 partials/head.ftlh。",
                "\"" + name + "\" is not a path inside the folder of templates; use a path from that folder, such as"
                        + " partials/head.ftlh");
    }

    static Message textNeedsKey() {
        return new Message(
                "text 的第一個參數必須是文字的鍵，例如 text(\"menu.home\")。",
                "text 的第一个参数必须是文本的键，例如 text(\"menu.home\")。",
                "the first argument of text must be the key of a text, as in text(\"menu.home\")");
    }

    static Message textArgument(String key) {
        return new Message(
                "text(\"" + key + "\") 的參數只能是文字或數字。請改正。",
                "text(\"" + key + "\") 的参数只能是文本或数字。请改正。",
                "the arguments of text(\"" + key + "\") must be text or numbers; mend them");
    }

    static Message unknownText(String key, List<String> similar) {
        String hint = String.join(", ", similar);
        return new Message(
                "文字檔裡沒有「" + key + "」這個鍵。請改正，或把它加進 templates/text/ 下的文字檔。"
                        + (similar.isEmpty() ? "" : "相近的鍵：" + hint + "。"),
                "文本文件里没有“" + key + "”这个键。请改正，或把它加进 templates/text/ 下的文本文件。"
                        + (similar.isEmpty() ? "" : "相近的键：" + hint + "。"),
                "no text has the key \"" + key + "\"; mend it, or add it to the bundles in templates/text/"
                        + (similar.isEmpty() ? "" : "; similar keys: " + hint));
    }

    static Message numberNeedsNumber() {
        return new Message(
                "number 需要一個數字作為參數，例如 number(term.count)。",
                "number 需要一个数字作为参数，例如 number(term.count)。",
                "number needs one number, as in number(term.count)");
    }

    static Message whileRendering(Message text, String subject) {
        return new Message(
                text.zhHant() + "（產生 " + subject + " 時）",
                text.zhHans() + "（生成 " + subject + " 时）",
                text.en() + " (while rendering " + subject + ")");
    }
}

package org.sitegen.face;

import java.util.List;
import java.util.Optional;
import org.sitegen.problem.Message;
import org.sitegen.text.Nearest;

/** What can be wrong with what the user asked, and with the environment. */
final class FaceProblems {

    private FaceProblems() {}

    static Message sourceIsNoFolder(String option, String source) {
        return new Message(
                "找不到典藏資料夾「" + source + "」。請以 " + option + " 指定含有 site.yaml 的資料夾。",
                "找不到存档文件夹“" + source + "”。请用 " + option + " 指定含有 site.yaml 的文件夹。",
                "There is no folder \"" + source + "\" for the archive. Name the folder that has site.yaml with "
                        + option + ".");
    }

    static Message outputHoldsArchive(String option, String output) {
        return new Message(
                "輸出資料夾「" + output + "」就是典藏資料夾，或包含著它。請以 " + option + " 指定另一個資料夾，例如 target/site。",
                "输出文件夹“" + output + "”就是存档文件夹，或包含着它。请用 " + option + " 指定另一个文件夹，例如 target/site。",
                "The output folder \"" + output + "\" is the archive's own, or contains it. Name another folder with "
                        + option + ", such as target/site.");
    }

    static Message outputIsInArchive(String option, String output) {
        return new Message(
                "輸出資料夾「" + output + "」在典藏的 articles/、attachments/、pages/、static/ 或 templates/ 裡，網站會混進典藏。請以 " + option
                        + " 指定另一個資料夾，例如 target/site。",
                "输出文件夹“" + output + "”在存档的 articles/、attachments/、pages/、static/ 或 templates/ 里，网站会混进存档。请用 " + option
                        + " 指定另一个文件夹，例如 target/site。",
                "The output folder \"" + output
                        + "\" lies in articles/, attachments/, pages/, static/ or templates/ of the"
                        + " archive, so the site would mix with it. Name another folder with " + option
                        + ", such as target/site.");
    }

    static Message unreadablePath(String option, String path) {
        return new Message(
                option + " 的值「" + path + "」不能作為路徑。請改用別的資料夾名稱。",
                option + " 的值“" + path + "”不能作为路径。请改用别的文件夹名称。",
                "The value \"" + path + "\" of " + option + " cannot be a path. Name another folder.");
    }

    static Message unreadableNow(String name, String value) {
        return new Message(
                "看不懂 " + name + " 的時刻「" + value + "」。請寫成 2022-05-07、2022-05-07T12:37 或 2022-05-07T12:37:00+08:00。",
                "看不懂 " + name + " 的时刻“" + value + "”。请写成 2022-05-07、2022-05-07T12:37 或 2022-05-07T12:37:00+08:00。",
                "The moment \"" + value + "\" of " + name
                        + " cannot be read. Write 2022-05-07, 2022-05-07T12:37 or 2022-05-07T12:37:00+08:00.");
    }

    static Message unreadableSourceDateEpoch(String value) {
        return new Message(
                "環境變數 SOURCE_DATE_EPOCH 的值「" + value + "」不是秒數。請寫成整數（1970 年起的秒數），或取消設定。",
                "环境变量 SOURCE_DATE_EPOCH 的值“" + value + "”不是秒数。请写成整数（1970 年起的秒数），或取消设置。",
                "The environment variable SOURCE_DATE_EPOCH has \"" + value
                        + "\", which is no number of seconds. Set it to a whole number of seconds since 1970, or unset it.");
    }

    static Message unreadableJobs(String option, String value, int most) {
        return new Message(
                option + " 的值「" + value + "」不能用。請寫 1 到 " + most + " 的整數。",
                option + " 的值“" + value + "”不能用。请写 1 到 " + most + " 的整数。",
                "The value \"" + value + "\" of " + option + " cannot be used. Write a whole number from 1 to " + most
                        + ".");
    }

    static Message unreadableBaseUrl(String option, String value) {
        return new Message(
                option + " 的值「" + value + "」不是完整的網址。請寫成 https://example.org/ 這樣的網址，不帶 ? 和 #。",
                option + " 的值“" + value + "”不是完整的网址。请写成 https://example.org/ 这样的网址，不带 ? 和 #。",
                "The value \"" + value + "\" of " + option
                        + " is no absolute address. Write one like https://example.org/, without ? and #.");
    }

    static Message missingTitle(Spelling spelling) {
        String example = spelling == Spelling.MAVEN ? spelling.of(Option.TITLE) + "=" : "site-gen new ";
        return new Message(
                "沒有寫標題。例如：" + example + "\"大會召開\"",
                "没有写标题。例如：" + example + "\"大会召开\"",
                "The title is missing. For example: " + example + "\"Spring fair opens\"");
    }

    static Message missingSources(Spelling spelling) {
        String example = spelling == Spelling.MAVEN
                ? spelling.of(Option.SOURCES) + "=saved-pages"
                : "site-gen import discuz saved-pages";
        return new Message(
                "沒有寫要匯入什麼。例如：" + example,
                "没有写要导入什么。例如：" + example,
                "It is not said what to import. For example: " + example);
    }

    static Message noSuchSource(String source) {
        return new Message(
                "找不到來源「" + source + "」。請寫保存網頁的資料夾、zip、WARC、.sql 或文字檔。",
                "找不到来源“" + source + "”。请写保存网页的文件夹、zip、WARC、.sql 或文本文件。",
                "There is no source \"" + source
                        + "\". Name a folder or zip of saved pages, a WARC file, a dump (.sql) or a text file.");
    }

    static Message unreadableReplies(String option, String value) {
        return new Message(
                option + " 的值「" + value + "」不能用。請寫 keep（留下回覆）或 drop（不要回覆）。",
                option + " 的值“" + value + "”不能用。请写 keep（留下回复）或 drop（不要回复）。",
                "The value \"" + value + "\" of " + option + " cannot be used. Write keep or drop.");
    }

    static Message unreadableZone(String option, String value) {
        return new Message(
                option + " 的值「" + value + "」不是時區。請寫 Asia/Taipei、Asia/Shanghai 這樣的名稱。",
                option + " 的值“" + value + "”不是时区。请写 Asia/Taipei、Asia/Shanghai 这样的名称。",
                "The value \"" + value + "\" of " + option
                        + " is no time zone. Write a name such as Asia/Taipei or Asia/Shanghai.");
    }

    static Message unknownTemplate(String name, List<String> files) {
        Optional<String> nearest = nearestTemplate(name, files);
        String all = String.join(" ", files);
        return new Message(
                "預設佈景裡沒有「" + name + "」。"
                        + nearest.map(file -> "是不是要用 " + file + "？").orElse("") + "可用的檔案：" + all,
                "默认主题里没有“" + name + "”。"
                        + nearest.map(file -> "是不是要用 " + file + "？").orElse("") + "可用的文件：" + all,
                "The default theme has no \"" + name + "\". "
                        + nearest.map(file -> "Did you mean " + file + "? ").orElse("") + "Its files are: " + all);
    }

    /** A file is guessed by its path, or by its name alone. */
    private static Optional<String> nearestTemplate(String name, List<String> files) {
        return Nearest.to(name, files).or(() -> {
            List<String> names = files.stream().map(FaceProblems::bareName).toList();
            return Nearest.to(bareName(name), names).map(names::indexOf).map(files::get);
        });
    }

    private static String bareName(String file) {
        String name = file.substring(file.lastIndexOf('/') + 1);
        int dot = name.lastIndexOf('.');
        return dot < 0 ? name : name.substring(0, dot);
    }

    static Message templateIsThere(String file) {
        return new Message(
                "已經有 " + file + "，沒有更動它。若要重新複製，請先把它改名或移走。",
                "已经有 " + file + "，没有改动它。若要重新复制，请先把它改名或移走。",
                "There is a file " + file
                        + " already; it was left as it is. To copy anew, rename it or move it away first.");
    }

    static Message fileNamesCannotBeChinese() {
        return new Message(
                "此環境的檔名編碼不能表示中文。請設定 LC_ALL=C.UTF-8（或別的 UTF-8 地區設定）後再執行。",
                "此环境的文件名编码不能表示中文。请设置 LC_ALL=C.UTF-8（或别的 UTF-8 区域设置）后再运行。",
                "The file-name encoding of this environment cannot hold Chinese. Set LC_ALL=C.UTF-8, or another locale with"
                        + " UTF-8, and run again.");
    }

    static Message inputOutputFailed(String reason) {
        return new Message(
                "讀寫檔案失敗：" + reason + "。請檢查磁碟空間和權限。",
                "读写文件失败：" + reason + "。请检查磁盘空间和权限。",
                "Reading or writing files failed: " + reason + ". Look at the disk's space and the permissions.");
    }

    static Message memoryRanOut(long mebibytes) {
        return new Message(
                "記憶體不足（上限 " + mebibytes + " MiB）。請以 java -Xmx…（Maven：MAVEN_OPTS）給多一點，或減少工作數。",
                "内存不足（上限 " + mebibytes + " MiB）。请用 java -Xmx…（Maven：MAVEN_OPTS）多给一些，或减少线程数。",
                "Memory ran out (the limit is " + mebibytes
                        + " MiB). Give more with java -Xmx… (Maven: MAVEN_OPTS), or fewer jobs.");
    }

    static Message unexpected(Throwable failure, Spelling spelling) {
        String again = spelling == Spelling.MAVEN ? "mvn -X" : spelling.of(Option.DEBUG);
        return new Message(
                "site-gen 內部出錯（" + failure + "）。請加上 " + again + " 再執行一次，並回報所顯示的內容。",
                "site-gen 内部出错（" + failure + "）。请加上 " + again + " 再运行一次，并报告所显示的内容。",
                "site-gen itself failed (" + failure + "). Run again with " + again + ", and report what it prints.");
    }

    static Message archiveHasErrors(String totals) {
        return new Message(
                "典藏有問題（" + totals + "），已列在上面。",
                "存档有问题（" + totals + "），已列在上面。",
                "The archive has problems (" + totals + "); they are listed above.");
    }
}

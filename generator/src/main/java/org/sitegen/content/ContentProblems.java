package org.sitegen.content;

import org.sitegen.problem.Message;
import org.sitegen.problem.Problem;
import org.sitegen.problem.SourceLocation;

/** What can be wrong with the files of an archive and their front matter. */
final class ContentProblems {

    private ContentProblems() {}

    static Message noDate(String found) {
        return new Message(
                "看不懂日期「" + found + "」。請寫成例如 2022-05-07 12:37 或 2022年5月7日。",
                "看不懂日期“" + found + "”。请写成例如 2022-05-07 12:37 或 2022年5月7日。",
                "Cannot read the date \"" + found + "\". Write it like 2022-05-07 12:37 or 2022-05-07.");
    }

    static Message noSuchDay(String found) {
        return new Message(
                "日期「" + found + "」不存在：曆法裡沒有這一天。請更正年、月、日。",
                "日期“" + found + "”不存在：历法里没有这一天。请更正年、月、日。",
                "The date \"" + found
                        + "\" does not exist: the calendar has no such day. Correct year, month and day.");
    }

    static Message noSuchTime(String found) {
        return new Message(
                "日期「" + found + "」的時間不存在：時為 0 到 23，分秒為 0 到 59，時差至多 18 小時。請更正。",
                "日期“" + found + "”的时间不存在：时为 0 到 23，分秒为 0 到 59，时差至多 18 小时。请更正。",
                "The time in \"" + found + "\" does not exist: hours go from 0 to 23, minutes and seconds from 0 to 59,"
                        + " offsets to 18 hours. Correct it.");
    }

    static Problem unreadableDate(SourceLocation where, String key, Message why) {
        return Problem.error(
                where,
                new Message(
                        "「" + key + "」：" + why.zhHant(),
                        "“" + key + "”：" + why.zhHans(),
                        "\"" + key + "\": " + why.en()));
    }

    static Problem unreadableDateIgnored(SourceLocation where, String key, Message why) {
        return Problem.warning(
                where,
                new Message(
                        "「" + key + "」：" + why.zhHant() + "已略過這一項。",
                        "“" + key + "”：" + why.zhHans() + "已略过这一项。",
                        "\"" + key + "\": " + why.en() + " It was left out."));
    }

    static Problem notClosed(SourceLocation where, String mark) {
        return Problem.error(
                where,
                new Message(
                        "從這裡開始的 front matter 沒有結束。請在它的最後加一行 " + mark,
                        "从这里开始的 front matter 没有结束。请在它的最后加一行 " + mark,
                        "The front matter that begins here is not closed. Add a line " + mark + " at its end."));
    }

    static Problem frontMatterTooLarge(SourceLocation where, int limit) {
        return Problem.error(
                where,
                new Message(
                        "從這裡開始的 front matter 超過 " + limit + " KiB。請把正文移到結束標記之後。",
                        "从这里开始的 front matter 超过 " + limit + " KiB。请把正文移到结束标记之后。",
                        "The front matter that begins here has more than " + limit
                                + " KiB. Move the text below its closing mark."));
    }

    static Problem notAtStart(SourceLocation where) {
        return Problem.warning(
                where,
                new Message(
                        "front matter 之前有空白，仍已讀取。請刪去，讓檔案從這個標記開始。",
                        "front matter 之前有空白，仍已读取。请删去，让文件从这个标记开始。",
                        "There is white space before the front matter; it was read all the same. Delete it, so that the"
                                + " file begins with this mark."));
    }

    static Problem notReadAsMarkdown(SourceLocation where) {
        return Problem.warning(
                where,
                new Message(
                        "這個檔案沒有當成文章讀取：文章與頁面的檔名要以 .md 結尾。請改檔名。",
                        "这个文件没有当成文章读取：文章与页面的文件名要以 .md 结尾。请改文件名。",
                        "This file is not read as an article: the names of articles and pages end in .md. Rename it."));
    }

    static Problem missingFrontMatter(SourceLocation where) {
        return Problem.error(
                where,
                new Message(
                        "沒有 front matter，檔名開頭也沒有日期。請在檔案最前面寫：---、title: 標題、date: 2022-05-07 12:37、---，各佔一行。",
                        "没有 front matter，文件名开头也没有日期。请在文件最前面写：---、title: 标题、date: 2022-05-07 12:37、---，各占一行。",
                        "There is no front matter, and no date at the start of the file's name. Begin the file with the"
                                + " lines: ---, title: My title, date: 2022-05-07 12:37, ---"));
    }

    static Problem missingDate(SourceLocation where) {
        return Problem.error(
                where,
                new Message(
                        "沒有日期。請加一行 date: 2022-05-07 12:37，或把檔名改成以日期開頭，例如 2022-05-07-名稱.md",
                        "没有日期。请加一行 date: 2022-05-07 12:37，或把文件名改成以日期开头，例如 2022-05-07-名称.md",
                        "There is no date. Add a line date: 2022-05-07 12:37, or begin the file's name with it, like"
                                + " 2022-05-07-name.md"));
    }

    static Problem severalCategories(SourceLocation where, String category) {
        return Problem.warning(
                where,
                new Message(
                        "一篇文章只有一個分類：已取「" + category + "」，其餘當作標籤。請寫成 category 與 tags。",
                        "一篇文章只有一个分类：已取“" + category + "”，其余当作标签。请写成 category 与 tags。",
                        "An article has one category: \"" + category
                                + "\" was taken, and the rest became tags. Write category and tags."));
    }

    static Problem bothKeys(SourceLocation where, String used, String other) {
        return Problem.warning(
                where,
                new Message(
                        "「" + used + "」與「" + other + "」都寫了，已採用前者。請刪去其中一個。",
                        "“" + used + "”与“" + other + "”都写了，已采用前者。请删去其中一个。",
                        "Both \"" + used + "\" and \"" + other + "\" are there; the former was taken. Delete one of"
                                + " them."));
    }

    static Problem personDue(SourceLocation where, String key) {
        return Problem.error(
                where,
                new Message(
                        "「" + key + "」的每一位應該是名字，或 {name: 名字, url: 網址}。",
                        "“" + key + "”的每一位应该是名字，或 {name: 名字, url: 网址}。",
                        "Each of \"" + key + "\" must be a name, or {name: A name, url: an address}."));
    }

    static Problem attachmentDue(SourceLocation where) {
        return Problem.error(
                where,
                new Message(
                        "「attachments」的每一項應該是檔案路徑，或 {file: 路徑, name: 名稱, downloads: 次數}。",
                        "“attachments”的每一项应该是文件路径，或 {file: 路径, name: 名称, downloads: 次数}。",
                        "Each entry of \"attachments\" must be a path, or {file: a path, name: a name, downloads: a"
                                + " count}."));
    }

    static Problem commentDue(SourceLocation where) {
        return Problem.error(
                where,
                new Message(
                        "「comments」的每一項應該是 {author: 名字, date: 日期, body: 內文}。",
                        "“comments”的每一项应该是 {author: 名字, date: 日期, body: 内文}。",
                        "Each entry of \"comments\" must be {author: a name, date: a date, body: the text}."));
    }

    static Problem unreadableCount(SourceLocation where, String found) {
        return Problem.warning(
                where,
                new Message(
                        "「downloads」應該是 0 以上的整數，卻是「" + found + "」，已略過。請只寫數字。",
                        "“downloads”应该是 0 以上的整数，却是“" + found + "”，已略过。请只写数字。",
                        "\"downloads\" must be a whole number from 0 up, but it is \"" + found
                                + "\", and was left out. Write the number alone."));
    }

    static Problem redirectDue(SourceLocation where) {
        return Problem.error(
                where,
                new Message(
                        "每一行應該是「舊網址: 文章 id 或網站裡的路徑」。請改正這一行。",
                        "每一行应该是“旧网址: 文章 id 或网站里的路径”。请改正这一行。",
                        "Each line must be \"old address: id of an article, or path of the site\". Mend this line."));
    }

    static Problem linkLeaves(SourceLocation where) {
        return Problem.error(
                where,
                new Message(
                        "這個符號連結指向典藏之外，沒有讀取。請把檔案複製進來，再刪去連結。",
                        "这个符号链接指向存档之外，没有读取。请把文件复制进来，再删去链接。",
                        "This symbolic link leads out of the archive and was not followed. Copy what it leads to into the"
                                + " archive, and delete the link."));
    }

    static Problem linkDangles(SourceLocation where) {
        return Problem.error(
                where,
                new Message(
                        "這個符號連結指向的檔案不存在。請修正或刪去連結。",
                        "这个符号链接指向的文件不存在。请修正或删去链接。",
                        "What this symbolic link leads to does not exist. Mend or delete the link."));
    }

    static Problem badFileName(SourceLocation where) {
        return Problem.error(
                where,
                new Message(
                        "這個檔名含有無法讀取的字元。請改名。",
                        "这个文件名含有无法读取的字符。请改名。",
                        "The name of this file has characters that cannot be read. Rename it."));
    }

    static Message cannotList(String path, String reason) {
        return new Message(
                "無法讀取資料夾 " + path + "（" + reason + "）。請檢查權限與磁碟。",
                "无法读取文件夹 " + path + "（" + reason + "）。请检查权限与磁盘。",
                "Cannot read the folder " + path + " (" + reason + "). Check its permissions and the disk.");
    }

    static Message cannotWrite(String path, String reason) {
        return new Message(
                "無法寫入 " + path + "（" + reason + "）。請檢查權限與磁碟空間。",
                "无法写入 " + path + "（" + reason + "）。请检查权限与磁盘空间。",
                "Cannot write " + path + " (" + reason + "). Check its permissions and the space on the disk.");
    }
}

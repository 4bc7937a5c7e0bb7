package org.sitegen.importer;

import org.sitegen.forum.FileMention;
import org.sitegen.problem.Message;

/** What the report of an import says. */
final class ReportWords {

    private ReportWords() {}

    static Message title() {
        return new Message("匯入報告", "导入报告", "Import report");
    }

    static Message about() {
        return new Message(
                "每次匯入都會改寫這份報告；它不會發布到網站上。",
                "每次导入都会改写这份报告；它不会发布到网站上。",
                "Each import rewrites this report. It is not published.");
    }

    static Message pages() {
        return new Message("讀到主題的網頁", "读到主题的网页", "pages that tell of a thread");
    }

    static Message dumpThreads() {
        return new Message("資料庫備份裡的主題", "数据库备份里的主题", "threads in dumps");
    }

    static Message articles() {
        return new Message("文章", "文章", "articles");
    }

    static Message replies() {
        return new Message("留下的回覆", "留下的回复", "replies that were kept");
    }

    static Message keptFiles() {
        return new Message("存入典藏的附件和圖片", "存入存档的附件和图片", "attachments and pictures in the archive");
    }

    static Message lostFiles() {
        return new Message("遺失的附件", "丢失的附件", "lost attachments");
    }

    static Message undated() {
        return new Message("沒有日期的文章", "没有日期的文章", "articles without a date");
    }

    static Message leftAlone() {
        return new Message("沒有更動的檔案", "没有改动的文件", "files that were left alone");
    }

    static Message unread() {
        return new Message("讀不了的檔案", "读不了的文件", "files that could not be read");
    }

    static Message passedOver() {
        return new Message("不是文章的網頁", "不是文章的网页", "pages that are no articles");
    }

    static Message notes() {
        return new Message("說明", "说明", "notes");
    }

    static Message pageByPage() {
        return new Message("逐頁", "逐页", "page by page");
    }

    static Message what() {
        return new Message("項目", "项目", "what");
    }

    static Message count() {
        return new Message("數目", "数目", "count");
    }

    static Message source() {
        return new Message("來源", "来源", "source");
    }

    static Message article() {
        return new Message("文章", "文章", "article");
    }

    static Message aboutUndated() {
        return new Message(
                "來源沒有這些文章的日期。檔名開頭的日子取自回覆、附件或保存的時間，只用來排列；查到日期後，請在檔案裡加上 date。",
                "来源没有这些文章的日期。文件名开头的日子取自回复、附件或保存的时间，只用来排列；查到日期后，请在文件里加上 date。",
                "The sources do not tell when these were posted. The day that their file names begin with is that of a reply, of"
                        + " an attachment or of saving, and only sorts them. Once you know the date, add it as date.");
    }

    static Message lost(FileMention file) {
        String name = ReportFile.code(file.name());
        String address = ReportFile.code(file.address());
        String count = file.downloads().map(number -> Long.toString(number)).orElse("");
        String size = SafeText.line(file.size());
        return new Message(
                joined(
                        "，",
                        "。",
                        name.isEmpty() ? "沒有名稱的附件" : name,
                        size,
                        count.isEmpty() ? "" : "下載次數 " + count,
                        address),
                joined(
                        "，",
                        "。",
                        name.isEmpty() ? "没有名称的附件" : name,
                        size,
                        count.isEmpty() ? "" : "下载次数 " + count,
                        address),
                joined(
                        ", ",
                        ".",
                        name.isEmpty() ? "an attachment without a name" : name,
                        size,
                        count.isEmpty() ? "" : "downloads: " + count,
                        address));
    }

    private static String joined(String comma, String stop, String... parts) {
        StringBuilder joined = new StringBuilder();
        for (String part : parts) {
            if (!part.isEmpty()) {
                joined.append(joined.isEmpty() ? "" : comma).append(part);
            }
        }
        return joined.append(stop).toString();
    }

    static Message threadsOfDump(int threads) {
        return new Message(threads + " 個主題", threads + " 个主题", threads + (threads == 1 ? " thread" : " threads"));
    }

    static Message repeatedAddresses(int lines) {
        return new Message(
                "有 " + lines + " 個舊網址屬於兩篇以上的文章，或已由典藏自己的轉址處理，沒有再寫。",
                "有 " + lines + " 个旧网址属于两篇以上的文章，或已由存档自己的重定向处理，没有再写。",
                lines + " old addresses belong to more than one article, or have a redirect of your own; they were not"
                        + " written again.");
    }
}

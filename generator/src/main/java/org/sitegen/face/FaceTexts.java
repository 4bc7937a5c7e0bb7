package org.sitegen.face;

import java.time.Duration;
import java.util.Locale;
import org.sitegen.BuildReport;
import org.sitegen.ImportReport;
import org.sitegen.Stage;
import org.sitegen.problem.Message;

/** What the faces say when nothing is wrong. */
final class FaceTexts {

    private FaceTexts() {}

    static Message totals(long errors, long warnings) {
        return new Message(
                "錯誤 " + errors + " 個，警告 " + warnings + " 個",
                "错误 " + errors + " 个，警告 " + warnings + " 个",
                counted(errors, "error") + ", " + counted(warnings, "warning"));
    }

    static Message notPublished(boolean forStrictness) {
        return forStrictness
                ? new Message(
                        "；要求嚴格時警告視同錯誤，網站未更動",
                        "；要求严格时警告视同错误，网站未更动",
                        "; warnings count as errors, the site was left as it was")
                : new Message("；網站未更動", "；网站未更动", "; the site was left as it was");
    }

    static Message summary(BuildReport report, long warnings, Duration time) {
        String kept = Integer.toString(report.keptAttachments());
        String lost = Integer.toString(report.lostAttachments());
        return new Message(
                "文章 " + report.articles() + " 篇，網頁 " + report.pages() + " 頁，附件保存 " + kept + " 個、遺失 " + lost + " 個，警告 "
                        + warnings + " 個，用時 " + seconds(time) + " 秒",
                "文章 " + report.articles() + " 篇，网页 " + report.pages() + " 页，附件保存 " + kept + " 个、丢失 " + lost + " 个，警告 "
                        + warnings + " 个，用时 " + seconds(time) + " 秒",
                counted(report.articles(), "article") + ", " + counted(report.pages(), "page") + ", attachments: "
                        + kept + " kept and " + lost + " lost, " + counted(warnings, "warning") + ", " + seconds(time)
                        + " s");
    }

    static Message published(String output, int changed, int removed) {
        return new Message(
                "網站在 " + output + "（寫入檔案 " + changed + " 個，移除 " + removed + " 個）",
                "网站在 " + output + "（写入文件 " + changed + " 个，移除 " + removed + " 个）",
                "The site is in " + output + " (" + counted(changed, "file") + " written, " + removed + " removed)");
    }

    static Message setAside(String folder) {
        return new Message(
                "先前建置的紀錄不見了；看來是先前建置留下的檔案已移到 " + folder + "，確認後可以刪除。",
                "先前构建的记录不见了；看来是先前构建留下的文件已移到 " + folder + "，确认后可以删除。",
                "The record of earlier builds is gone; files that these seem to have left were moved to " + folder
                        + ". Look at them, then delete them.");
    }

    static Message checked(int articles, int pages, long errors, long warnings, Duration time) {
        return new Message(
                "已檢查文章 " + articles + " 篇，網頁 " + pages + " 頁："
                        + totals(errors, warnings).zhHant() + "，用時 " + seconds(time) + " 秒",
                "已检查文章 " + articles + " 篇，网页 " + pages + " 页："
                        + totals(errors, warnings).zhHans() + "，用时 " + seconds(time) + " 秒",
                "Checked " + counted(articles, "article") + ", " + counted(pages, "page") + ": "
                        + totals(errors, warnings).en() + ", " + seconds(time) + " s");
    }

    static Message created(String file) {
        return new Message("已建立 " + file, "已新建 " + file, "Created " + file);
    }

    static Message ejected(String name, String file) {
        return new Message(
                "已把 " + name + " 複製到 " + file + "；改這份複本就行",
                "已把 " + name + " 复制到 " + file + "；改这份副本就行",
                "Copied " + name + " to " + file + "; change that copy");
    }

    static Message imported(ImportReport.Counts counts, Duration time) {
        String kept = Integer.toString(counts.keptFiles());
        String lost = Integer.toString(counts.lostFiles());
        return new Message(
                "文章 " + counts.articles() + " 篇，回覆 " + counts.replies() + " 則，附件和圖片存入 " + kept + " 個、遺失 " + lost
                        + " 個，讀不了的檔案 " + counts.unread() + " 個，不是文章的網頁 " + counts.passedOver() + " 頁，用時 "
                        + seconds(time) + " 秒",
                "文章 " + counts.articles() + " 篇，回复 " + counts.replies() + " 条，附件和图片存入 " + kept + " 个、丢失 " + lost
                        + " 个，读不了的文件 " + counts.unread() + " 个，不是文章的网页 " + counts.passedOver() + " 页，用时 "
                        + seconds(time) + " 秒",
                counted(counts.articles(), "article") + ", " + replies(counts.replies()) + ", files: " + kept
                        + " kept and "
                        + lost + " lost, " + counts.unread() + " unread, " + counts.passedOver() + " not articles, "
                        + seconds(time) + " s");
    }

    private static String replies(int replies) {
        return replies + (replies == 1 ? " reply" : " replies");
    }

    static Message written(int files, String report) {
        return files == 0
                ? new Message(
                        "沒有檔案需要更動；逐頁的說明在 " + report,
                        "没有文件需要改动；逐页的说明在 " + report,
                        "No file had to be changed; " + report + " tells of each page")
                : new Message(
                        "寫入檔案 " + files + " 個；逐頁的說明在 " + report,
                        "写入文件 " + files + " 个；逐页的说明在 " + report,
                        counted(files, "file") + " written; " + report + " tells of each page");
    }

    static Message stage(Stage stage) {
        return switch (stage) {
            case SCAN -> new Message("掃描檔案", "扫描文件", "Scanning files");
            case READ -> new Message("讀取文章", "读取文章", "Reading articles");
            case ASSEMBLE -> new Message("整理典藏", "整理存档", "Assembling the archive");
            case THUMBNAILS -> new Message("製作縮圖", "制作缩略图", "Making thumbnails");
            case RENDER -> new Message("產生網頁", "生成网页", "Rendering pages");
            case PUBLISH -> new Message("寫入網站", "写入网站", "Publishing the site");
            case GATHER -> new Message("查看來源", "查看来源", "Looking through the sources");
            case READ_PAGES -> new Message("讀取網頁", "读取网页", "Reading pages");
            case WRITE_ARTICLES -> new Message("寫入文章", "写入文章", "Writing articles");
        };
    }

    static Message templates() {
        return new Message(
                "各範本（所有執行緒合計，最慢的在前）", "各模板（所有线程合计，最慢的在前）", "Templates, all threads together, the slowest first");
    }

    static Message pages(int pages) {
        return new Message(pages + " 頁", pages + " 页", counted(pages, "page"));
    }

    static String milliseconds(Duration time) {
        return time.toMillis() + " ms";
    }

    private static String seconds(Duration time) {
        return String.format(Locale.ROOT, "%.1f", time.toMillis() / 1000.0);
    }

    private static String counted(long number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }
}

package org.sitegen.importer;

import org.sitegen.problem.Message;
import org.sitegen.problem.Problem;
import org.sitegen.problem.SourceLocation;

/** What an import can meet. */
final class ImporterProblems {

    private ImporterProblems() {}

    static Problem unread(String page, Message why) {
        return Problem.warning(SourceLocation.of(page), why);
    }

    static Message locked() {
        return new Message(
                "另一個匯入正在寫這個典藏。請等它結束再執行。",
                "另一个导入正在写这个存档。请等它结束再运行。",
                "Another import is writing to this archive. Wait until it has ended, and run again.");
    }

    static Message unreadable(String reason) {
        return new Message(
                "檔案讀不完整（" + reason + "）。請檢查來源，或重新保存。",
                "文件读不完整（" + reason + "）。请检查来源，或重新保存。",
                "The file cannot be read to its end (" + reason + "). Look at the source, or save it anew.");
    }

    static Message emptyFile() {
        return new Message("保存下來的檔案是空的。", "保存下来的文件是空的。", "The saved file is empty.");
    }

    static Message pageInPlaceOfFile() {
        return new Message(
                "保存下來的是網頁（多半是登入頁），不是檔案。",
                "保存下来的是网页（多半是登录页），不是文件。",
                "What was saved is a page, probably one of login, and not the file.");
    }

    static Message onlyReplies() {
        return new Message(
                "只有這個主題後面的頁，缺第一頁，沒有文章可寫。請把第一頁也放進來源。",
                "只有这个主题后面的页，缺第一页，没有文章可写。请把第一页也放进来源。",
                "Only later pages of this thread are there, which have replies and no article. Add its first page.");
    }

    static Message cut() {
        return new Message(
                "文章太長，典藏放不下（上限 2 MB），後面的沒有寫入。請自行分成幾篇。",
                "文章太长，存档放不下（上限 2 MB），后面的没有写入。请自行分成几篇。",
                "The article is too long for an archive (2 MB); the rest was not written. Divide it yourself.");
    }

    static Message repliesLeftOut(int left) {
        return new Message(
                "回覆太多，最後 " + left + " 則放不下，沒有寫入。",
                "回复太多，最后 " + left + " 条放不下，没有写入。",
                "There are too many replies; the last " + left + " did not fit and were left out.");
    }

    static Problem edited(String path) {
        return Problem.warning(
                SourceLocation.of(path),
                new Message(
                        "這個檔案在上次匯入後改過，或不是匯入寫的，沒有更動它。要改成匯入的內容，請加上 --force。",
                        "这个文件在上次导入后改过，或不是导入写的，没有改动它。要改成导入的内容，请加上 --force。",
                        "This file was changed since the last import, or is from none; it was left as it is. Use --force to"
                                + " write it anew."));
    }

    static Problem gone(String path) {
        return Problem.warning(
                SourceLocation.of(path),
                new Message(
                        "這個檔案在上次匯入後刪除或改名了，沒有再寫一次。要重新寫入，請加上 --force。",
                        "这个文件在上次导入后删除或改名了，没有再写一次。要重新写入，请加上 --force。",
                        "This file was deleted or renamed since the last import; it was not made again. Use --force to make it"
                                + " anew."));
    }

    static Problem redirectsUntouched(String file) {
        return Problem.warning(
                SourceLocation.of(RedirectsFile.NAME),
                new Message(
                        "這個檔案不是一行一項的對照表，接不上新的轉址；新的轉址寫在 " + file + "，請自行併入。",
                        "这个文件不是一行一项的对照表，接不上新的重定向；新的重定向写在 " + file + "，请自行并入。",
                        "This file is no map with an entry a line, so nothing can be added to it. The new redirects are in "
                                + file + "; put them in yourself."));
    }

    static Problem nothingCameIn(String place) {
        return Problem.warning(
                SourceLocation.of(place),
                new Message(
                        "來源裡沒有找到論壇的文章。請確認來源是保存下來的 Discuz! 網頁、WARC 或資料庫備份。",
                        "来源里没有找到论坛的文章。请确认来源是保存下来的 Discuz! 网页、WARC 或数据库备份。",
                        "The sources have no article of a forum. Look whether they are saved pages of Discuz!, web archives or"
                                + " dumps."));
    }

    static Message dumpFailed(String reason) {
        return new Message(
                "資料庫備份讀到一半失敗（" + reason + "）；先前讀到的都留下了。",
                "数据库备份读到一半失败（" + reason + "）；之前读到的都留下了。",
                "Reading the dump failed (" + reason + "); what came before that was kept.");
    }
}

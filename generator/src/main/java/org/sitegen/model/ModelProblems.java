package org.sitegen.model;

import java.io.IOException;
import org.sitegen.problem.Message;
import org.sitegen.problem.Problem;
import org.sitegen.problem.SourceLocation;

/** The problems of this package, in words. */
final class ModelProblems {

    private ModelProblems() {}

    static Problem leavesArchive(SourceLocation at, String path) {
        return Problem.error(
                at,
                new Message(
                        "路徑「" + path + "」指到典藏資料夾之外。請把檔案放進 attachments/，再改寫路徑。",
                        "路径“" + path + "”指到存档文件夹之外。请把文件放进 attachments/，再改写路径。",
                        "The path \"" + path
                                + "\" leaves the archive. Put the file under attachments/ and name it from there."));
    }

    static Problem wrongDigest(SourceLocation at, String file, String stated, String actual) {
        return Problem.error(
                at,
                new Message(
                        "檔案「" + file + "」的 SHA-256 是 " + actual + "，front matter 寫的卻是 " + stated
                                + "。請找回原來的檔案，或確認新檔案無誤後改寫 sha256。",
                        "文件“" + file + "”的 SHA-256 是 " + actual + "，front matter 写的却是 " + stated
                                + "。请找回原来的文件，或确认新文件无误后改写 sha256。",
                        "The file \"" + file + "\" has the SHA-256 " + actual + ", but the front matter says " + stated
                                + ". Bring back the original file, or correct sha256 if the new one is right."));
    }

    static Problem missingCover(SourceLocation at, String file) {
        return Problem.error(
                at,
                new Message(
                        "找不到封面圖片「" + file + "」。請檢查檔名（大小寫也要一致），或刪去 cover 這一行。",
                        "找不到封面图片“" + file + "”。请检查文件名（大小写也要一致），或删去 cover 这一行。",
                        "The cover \"" + file
                                + "\" is not in the archive. Check the name, upper and lower case too, or remove the line."));
    }

    static Problem outsideCover(SourceLocation at, String url) {
        return Problem.warning(
                at,
                new Message(
                        "封面「" + url + "」不是典藏裡的檔案，已略過。請把圖片存進 attachments/ 再指到它。",
                        "封面“" + url + "”不是存档里的文件，已略过。请把图片存进 attachments/ 再指到它。",
                        "The cover \"" + url
                                + "\" is not a file of the archive and is left out. Save the picture under attachments/."));
    }

    static Message unreadable(String file, IOException cause) {
        String reason = cause.getClass().getSimpleName() + ": " + cause.getMessage();
        return new Message(
                "檔案「" + file + "」無法讀取（" + reason + "）。請檢查權限與磁碟。",
                "文件“" + file + "”无法读取（" + reason + "）。请检查权限与磁盘。",
                "The file \"" + file + "\" cannot be read (" + reason + "). Check its permissions and the disk.");
    }
}

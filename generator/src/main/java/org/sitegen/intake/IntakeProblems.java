package org.sitegen.intake;

import java.io.IOException;
import org.sitegen.problem.Message;
import org.sitegen.problem.Problem;
import org.sitegen.problem.SourceLocation;

/** The problems of this package, in words. */
final class IntakeProblems {

    private IntakeProblems() {}

    static Problem missingTitle(SourceLocation at) {
        return Problem.error(
                at,
                new Message(
                        "沒有標題。請在檔案開頭的 front matter 加上一行「title: 標題」，或讓正文以一級標題「# 標題」開頭。",
                        "没有标题。请在文件开头的 front matter 加上一行“title: 标题”，或让正文以一级标题“# 标题”开头。",
                        "There is no title. Add a line \"title: …\" to the front matter, or begin the text with a heading \"# …\"."));
    }

    static Message noTemporaryFile(IOException cause) {
        String reason = String.valueOf(cause.getMessage());
        return new Message(
                "暫存檔無法讀寫（" + reason + "）。請確認磁碟還有空間，暫存資料夾可以寫入。",
                "临时文件无法读写（" + reason + "）。请确认磁盘还有空间，临时文件夹可以写入。",
                "A temporary file cannot be used (" + reason
                        + "). Make sure that the disk has room and the folder for temporary files can be written.");
    }

    static Message changedMeanwhile(String path) {
        return new Message(
                path + " 在建置途中被改動或移走了。請再建置一次。",
                path + " 在构建途中被改动或移走了。请再构建一次。",
                path + " was changed or moved while the site was built. Build again.");
    }
}

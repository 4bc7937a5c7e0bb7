package org.sitegen.cache;

import java.io.IOException;
import java.nio.file.Path;
import org.sitegen.problem.Message;

/** The problems of what is written down for later builds, here and by the builds themselves, in words. */
public final class CacheProblems {

    private CacheProblems() {}

    /** A file of notes that cannot be read or written. */
    public static Message failed(Path file, IOException cause) {
        String reason = cause.getClass().getSimpleName() + ": " + cause.getMessage();
        return new Message(
                "先前建置的紀錄 " + file + " 無法讀寫（" + reason + "）。請確認磁碟還有空間，資料夾可以寫入；也可以刪除這個檔案。",
                "先前构建的记录 " + file + " 无法读写（" + reason + "）。请确认磁盘还有空间，文件夹可以写入；也可以删除这个文件。",
                "The notes of earlier builds, " + file + ", cannot be read or written (" + reason
                        + "). Make sure that the disk has room and the folder can be written; the file may be deleted.");
    }
}

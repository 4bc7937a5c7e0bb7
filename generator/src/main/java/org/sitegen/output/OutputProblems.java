package org.sitegen.output;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.sitegen.problem.Message;

/** What can go wrong with the output folder, in words. */
final class OutputProblems {

    private static final int LONGEST_NAME = 255;

    private OutputProblems() {}

    static Message locked(Path output, String process) {
        String zhHant = process.isEmpty() ? "" : "（處理程序 " + process + "）";
        String zhHans = process.isEmpty() ? "" : "（进程 " + process + "）";
        String en = process.isEmpty() ? "" : " (process " + process + ")";
        return new Message(
                "輸出資料夾 " + output + " 正由另一次 site-gen 執行使用" + zhHant + "；請等它結束後再試，或改用別的輸出資料夾。",
                "输出文件夹 " + output + " 正被另一次 site-gen 运行占用" + zhHans + "；请等它结束后再试，或改用别的输出文件夹。",
                "The output folder " + output + " is in use by another run of site-gen" + en
                        + ". Wait until it has finished, or choose another output folder.");
    }

    static Message notAFolder(Path path) {
        return new Message(
                path + " 是檔案，不是資料夾；請移走它，或改用別的輸出資料夾。",
                path + " 是文件，不是文件夹；请移走它，或改用别的输出文件夹。",
                path + " is a file, not a folder. Move it away, or choose another output folder.");
    }

    static Message linkToNothing(Path output) {
        return new Message(
                "輸出資料夾 " + output + " 是符號連結，但指向的資料夾不存在；請建立那個資料夾，或刪除這個連結。",
                "输出文件夹 " + output + " 是符号链接，但指向的文件夹不存在；请创建那个文件夹，或删除这个链接。",
                "The output folder " + output
                        + " is a symbolic link to a folder that does not exist. Create that folder, or delete the link.");
    }

    static Message outputIsRoot(Path output) {
        return new Message(
                output + " 是檔案系統的根，不能當輸出資料夾；請改用其中的一個資料夾。",
                output + " 是文件系统的根，不能用作输出文件夹；请改用其中的一个文件夹。",
                output + " is the root of a file system and cannot be the output folder. Choose a folder in it.");
    }

    static Message otherVolume(Path output) {
        return new Message(
                "輸出資料夾 " + output + " 本身是掛載點，新檔案無法從旁邊一步移入；請改用其中的一個資料夾，例如 " + output.resolve("site") + "。",
                "输出文件夹 " + output + " 本身是挂载点，新文件无法从旁边一步移入；请改用其中的一个文件夹，例如 " + output.resolve("site") + "。",
                "The output folder " + output
                        + " is a mount point, into which files cannot be moved from beside it in one step."
                        + " Choose a folder in it, such as " + output.resolve("site") + ".");
    }

    static Message homeIsTaken(Path folder) {
        return new Message(
                folder + " 應是 site-gen 存放暫存檔案的資料夾，卻已是檔案或連結；請移走它。",
                folder + " 应是 site-gen 存放暂存文件的文件夹，却已是文件或链接；请移走它。",
                folder + " is where site-gen keeps its working files, but it is a file or a link. Move it away.");
    }

    static Message folderIsBlocked(Path path) {
        return new Message(
                "網站需要資料夾 " + path + "，但那裡有不屬於網站的檔案或連結；請移走它，再建置一次。",
                "网站需要文件夹 " + path + "，但那里有不属于网站的文件或链接；请移走它，再构建一次。",
                "The site needs a folder " + path
                        + ", but a file or a link that is not the site's is there. Move it away, and build again.");
    }

    static Message fileIsBlocked(Path path, Path inside) {
        return new Message(
                "網站需要檔案 " + path + "，但那裡是一個資料夾，其中的 " + inside + " 不屬於網站；請移走它，再建置一次。",
                "网站需要文件 " + path + "，但那里是一个文件夹，其中的 " + inside + " 不属于网站；请移走它，再构建一次。",
                "The site needs a file " + path + ", but a folder is there, and " + inside
                        + " is not the site's. Move it away, and build again.");
    }

    static Message unspeakable(String path) {
        return new Message(
                "這個環境的檔名無法寫成「" + path + "」；請把語系設為 UTF-8（例如 LC_ALL=C.UTF-8）再執行，或換一個名稱。",
                "当前环境的文件名无法写成“" + path + "”；请把区域设置改为 UTF-8（例如 LC_ALL=C.UTF-8）再运行，或换一个名称。",
                "File names of this environment cannot be \"" + path
                        + "\". Run under a UTF-8 locale (such as LC_ALL=C.UTF-8), or choose another name.");
    }

    /** The file that a failure names, if any. */
    static Optional<Path> named(IOException failure) {
        return failure instanceof FileSystemException e
                ? Optional.ofNullable(e.getFile()).map(Path::of)
                : Optional.empty();
    }

    /** A failure of the disk; the reason is told by its type where that says it, else by the words of the system. */
    static Message failed(Path path, IOException failure) {
        String reason = reason(failure);
        String words = reason.toLowerCase(Locale.ROOT);
        if (failure instanceof AccessDeniedException || words.contains("not permitted")) {
            return accessDenied(path);
        }
        if (words.contains("no space left") || words.contains("not enough space") || words.contains("quota")) {
            return diskFull(path);
        }
        if (words.contains("read-only")) {
            return readOnly(path);
        }
        if (words.contains("too long") || hasLongName(path)) {
            return nameTooLong(path);
        }
        if (words.contains("too many open files")) {
            return tooManyOpenFiles(path);
        }
        if (failure instanceof NoSuchFileException) {
            return vanished(path);
        }
        return isFull(path) ? diskFull(path) : other(path, reason);
    }

    private static String reason(IOException failure) {
        String reason = failure instanceof FileSystemException e ? e.getReason() : failure.getMessage();
        return reason == null ? failure.getClass().getSimpleName() : reason;
    }

    private static boolean hasLongName(Path path) {
        for (Path part : path) {
            if (part.toString().getBytes(StandardCharsets.UTF_8).length > LONGEST_NAME) {
                return true;
            }
        }
        return false;
    }

    /** The words of the system may be in any language; an empty rest of the disk is not. */
    private static boolean isFull(Path path) {
        for (Path above = path; above != null; above = above.getParent()) {
            try {
                return Files.getFileStore(above).getUsableSpace() == 0;
            } catch (IOException e) {
                // Not there; the disk is that of the folder above.
            }
        }
        return false;
    }

    private static Message accessDenied(Path path) {
        return new Message(
                "沒有讀寫 " + path + " 的權限；請改正它和所在資料夾的權限，或改用別的輸出資料夾。",
                "没有读写 " + path + " 的权限；请改正它及所在文件夹的权限，或改用别的输出文件夹。",
                "Permission denied: " + path
                        + ". Correct its permissions and those of the folder it is in, or choose another output folder.");
    }

    private static Message diskFull(Path path) {
        return new Message(
                "磁碟已滿，無法寫入 " + path + "；請騰出空間再建置一次。上一次建好的網站未受影響，或會在下次執行時完成更新。",
                "磁盘已满，无法写入 " + path + "；请腾出空间再构建一次。上次建好的网站未受影响，或会在下次运行时完成更新。",
                "The disk is full: cannot write " + path
                        + ". Free some space and build again; the last good site is untouched, or the next run finishes the"
                        + " new one.");
    }

    private static Message readOnly(Path path) {
        return new Message(
                "檔案系統是唯讀的，無法寫入 " + path + "；請以可寫方式掛載，或改用別的輸出資料夾。",
                "文件系统是只读的，无法写入 " + path + "；请以可写方式挂载，或改用别的输出文件夹。",
                "The file system is read-only: cannot write " + path
                        + ". Mount it for writing, or choose another output folder.");
    }

    private static Message nameTooLong(Path path) {
        return new Message(
                "檔名太長，檔案系統無法接受：" + path + "；請縮短它（例如用 slug）。",
                "文件名太长，文件系统无法接受：" + path + "；请缩短它（例如用 slug）。",
                "The file name is too long for the file system: " + path
                        + ". Make it shorter (by a slug, for example).");
    }

    private static Message tooManyOpenFiles(Path path) {
        return new Message(
                "開啟的檔案太多，無法存取 " + path + "；請提高系統的上限（ulimit -n），或用較小的 --jobs。",
                "打开的文件太多，无法访问 " + path + "；请提高系统上限（ulimit -n），或用较小的 --jobs。",
                "Too many open files: cannot reach " + path
                        + ". Raise the limit of the system (ulimit -n), or use fewer --jobs.");
    }

    private static Message vanished(Path path) {
        return new Message(
                path + " 不見了，可能在建置期間被移走或刪除；請再建置一次。",
                path + " 不见了，可能在构建期间被移走或删除；请再构建一次。",
                path + " is gone; it may have been moved or deleted during the build. Build again.");
    }

    private static Message other(Path path, String reason) {
        return new Message(
                "無法讀寫 " + path + "，系統說：" + reason + "。請排除原因後再建置一次。",
                "无法读写 " + path + "，系统提示：" + reason + "。请排除原因后再构建一次。",
                "Cannot read or write " + path + ": " + reason + ". Remove the cause, and build again.");
    }
}

package org.sitegen.theme;

import org.sitegen.problem.Message;

/** What can be wrong with a theme's files, in words. */
final class ThemeProblems {

    private ThemeProblems() {}

    static Message linkLeaves() {
        return new Message(
                "這個符號連結沒有指向範本資料夾內的檔案，不會被採用。請改放檔案本身。",
                "这个符号链接没有指向模板文件夹内的文件，不会被采用。请改放文件本身。",
                "this symbolic link does not lead to a file inside the folder of templates and is not followed; put the"
                        + " file itself there");
    }

    static Message notUtf8() {
        return new Message(
                "這個檔案不是 UTF-8 編碼。請以 UTF-8 另存新檔。",
                "这个文件不是 UTF-8 编码。请以 UTF-8 另存。",
                "this file is not UTF-8; save it as UTF-8");
    }

    static Message badEscape() {
        return new Message(
                "這個文字檔含有錯誤的 \\u 跳脫序列。請改正，或直接寫出該字元。",
                "这个文本文件含有错误的 \\u 转义序列。请改正，或直接写出该字符。",
                "this file has a malformed \\u escape; mend it, or write the character itself");
    }

    static Message unwritable(String file) {
        return new Message(
                "無法寫入 " + file + "。請檢查權限、磁碟空間，以及路徑上有沒有同名的檔案。",
                "无法写入 " + file + "。请检查权限、磁盘空间，以及路径上有没有同名的文件。",
                "cannot write " + file + "; check permissions, the disk's space, and whether a file stands in its way");
    }

    static Message unreadable(String file) {
        return new Message(
                "無法讀取 " + file + "。請檢查檔案是否存在以及讀取權限。",
                "无法读取 " + file + "。请检查文件是否存在以及读取权限。",
                "cannot read " + file + "; check that it exists and that you may read it");
    }
}

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

    static Message unreadable(String file) {
        return new Message(
                "無法讀取 " + file + "。請檢查檔案是否存在以及讀取權限。",
                "无法读取 " + file + "。请检查文件是否存在以及读取权限。",
                "cannot read " + file + "; check that it exists and that you may read it");
    }
}

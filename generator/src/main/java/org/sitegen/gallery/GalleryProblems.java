package org.sitegen.gallery;

import java.io.IOException;
import java.nio.file.Path;
import org.sitegen.problem.Message;
import org.sitegen.problem.Problem;
import org.sitegen.problem.SourceLocation;

/** The problems of this package, in words. */
final class GalleryProblems {

    private GalleryProblems() {}

    static Problem tooLarge(SourceLocation at, int width, int height) {
        String size = width + " × " + height;
        return Problem.warning(
                at,
                new Message(
                        "圖片自稱有 " + size + " 像素，超過一億，不製作縮圖，頁面上只放連結：請另存較小的圖片",
                        "图片自称有 " + size + " 像素，超过一亿，不制作缩略图，页面上只放链接：请另存较小的图片",
                        "the picture claims " + size
                                + " pixels, more than 100 million: no thumbnail is made and pages only link to it;"
                                + " save a smaller copy"));
    }

    static Problem notAPicture(SourceLocation at) {
        return Problem.warning(
                at,
                new Message(
                        "檔名說是圖片，內容卻不是（或開頭已經損壞），頁面上只放連結：請找回原檔，或改正檔名",
                        "文件名说是图片，内容却不是（或开头已经损坏），页面上只放链接：请找回原文件，或改正文件名",
                        "the file is named like a picture but does not begin like one, so pages only link to it:"
                                + " bring back the original, or correct its name"));
    }

    static Problem undecodable(SourceLocation at, String reason) {
        return Problem.warning(
                at,
                new Message(
                        "圖片已損壞，無法製作縮圖，頁面上改放原檔（" + reason + "）：請找回完好的檔案",
                        "图片已损坏，无法制作缩略图，页面上改放原文件（" + reason + "）：请找回完好的文件",
                        "the picture is damaged and no thumbnail could be made, so pages show the file itself ("
                                + reason + "): bring back an intact copy"));
    }

    static Message cacheFailed(Path path, IOException cause) {
        String reason = cause.getClass().getSimpleName() + ": " + cause.getMessage();
        return new Message(
                "縮圖的暫存檔「" + path + "」無法讀寫（" + reason + "）：請檢查權限與磁碟空間",
                "缩略图的缓存文件“" + path + "”无法读写（" + reason + "）：请检查权限与磁盘空间",
                "the cached thumbnail \"" + path + "\" cannot be read or written (" + reason
                        + "): check permissions and free space");
    }

    static Message unreadable(String file, IOException cause) {
        String reason = cause.getClass().getSimpleName() + ": " + cause.getMessage();
        return new Message(
                "檔案「" + file + "」無法讀取（" + reason + "）：請檢查權限與磁碟",
                "文件“" + file + "”无法读取（" + reason + "）：请检查权限与磁盘",
                "the file \"" + file + "\" cannot be read (" + reason + "): check its permissions and the disk");
    }
}

package org.sitegen.harvest;

import org.sitegen.problem.Message;

/** What can keep a source, or a part of it, from coming in. */
final class HarvestProblems {

    private HarvestProblems() {}

    static Message unreadable(String reason) {
        return new Message(
                "讀不了（" + reason + "），略過了它。請檢查檔案和權限。",
                "读不了（" + reason + "），跳过了它。请检查文件和权限。",
                "It cannot be read (" + reason + ") and was passed over. Look at the file and its permissions.");
    }

    static Message link() {
        return new Message(
                "這是連結，沒有跟著走。請把它所指的檔案或資料夾另外列為來源。",
                "这是链接，没有跟着走。请把它所指的文件或文件夹另外列为来源。",
                "This is a link and was not followed. Name the file or folder that it leads to as a source.");
    }

    static Message noZip(String reason) {
        return new Message(
                "打不開這個 zip 壓縮檔（" + reason + "）。請重新下載或重新壓縮。",
                "打不开这个 zip 压缩文件（" + reason + "）。请重新下载或重新压缩。",
                "This zip archive cannot be opened (" + reason + "). Fetch it again, or pack it anew.");
    }

    static Message unopenedZip() {
        return new Message(
                "資料夾裡的壓縮檔沒有打開。裡面若是保存的網頁，請把它另外列為來源。",
                "文件夹里的压缩文件没有打开。里面若是保存的网页，请把它另外列为来源。",
                "A zip in a folder is not opened. If it has saved pages in it, name it as a source.");
    }

    static Message encrypted() {
        return new Message(
                "這個檔案加了密碼，略過了它。請先解開壓縮檔，再把資料夾列為來源。",
                "这个文件加了密码，跳过了它。请先解开压缩文件，再把文件夹列为来源。",
                "This file is locked by a password and was passed over. Unpack the archive first, and name the folder.");
    }

    static Message tooManyEntries(int most) {
        return new Message(
                "壓縮檔裡的檔案超過 " + most + " 個，後面的沒有讀。請分成幾個壓縮檔。",
                "压缩文件里的文件超过 " + most + " 个，后面的没有读。请分成几个压缩文件。",
                "The archive has more than " + most + " files; the rest was not read. Split it.");
    }

    static Message cutOff(long position) {
        return new Message(
                "從第 " + position + " 個位元組起損壞或被截斷；前面完整的紀錄都讀了。",
                "从第 " + position + " 个字节起损坏或被截断；前面完整的记录都读了。",
                "It is damaged or cut off from byte " + position + " on; the whole records before that were read.");
    }

    static Message noCapture(int status) {
        return new Message(
                "當時伺服器的回應是 " + status + "，沒有網頁。",
                "当时服务器的响应是 " + status + "，没有网页。",
                "The server answered " + status + ", without a page.");
    }

    static Message expands(long size, long packed) {
        return new Message(
                "解開後會從 " + packed + " 位元組變成 " + size + " 位元組以上，像是壓縮炸彈，沒有解開。",
                "解开后会从 " + packed + " 字节变成 " + size + " 字节以上，像是压缩炸弹，没有解开。",
                "Unpacked, " + packed + " bytes would become more than " + size
                        + ", as in a bomb; it was not unpacked.");
    }
}

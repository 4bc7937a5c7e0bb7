package org.sitegen.data;

import org.sitegen.problem.Message;
import org.sitegen.problem.Problem;
import org.sitegen.problem.SourceLocation;

/** What can be wrong with text files and structured data. */
final class DataProblems {

    private DataProblems() {}

    static Problem tooLarge(SourceLocation where, long bytes, int limit) {
        return Problem.error(
                where,
                new Message(
                        "檔案有 " + bytes + " 位元組，超過上限 " + limit + " 位元組。請拆成幾個檔案，圖片請另存成附件。",
                        "文件有 " + bytes + " 字节，超过上限 " + limit + " 字节。请拆成几个文件，图片请另存为附件。",
                        "The file has " + bytes + " bytes, more than the limit of " + limit
                                + ". Split it, and keep pictures as attachments."));
    }

    static Problem vanished(SourceLocation where) {
        return Problem.error(
                where,
                new Message(
                        "讀取途中檔案不見了。請再執行一次。",
                        "读取途中文件不见了。请再运行一次。",
                        "The file vanished while the archive was read. Run the command again."));
    }

    static Message unreadable(String path, String reason) {
        return new Message(
                "無法讀取 " + path + "（" + reason + "）。請檢查檔案權限與磁碟。",
                "无法读取 " + path + "（" + reason + "）。请检查文件权限与磁盘。",
                "Cannot read " + path + " (" + reason + "). Check the file's permissions and the disk.");
    }

    static Problem notText(SourceLocation where) {
        return Problem.error(
                where,
                new Message(
                        "這不是文字檔。請移到 attachments/，或存成 UTF-8 文字檔。",
                        "这不是文本文件。请移到 attachments/，或存为 UTF-8 文本文件。",
                        "This is no text file. Move it to attachments/, or save it as UTF-8 text."));
    }

    static Problem damagedUtf8(SourceLocation where) {
        return Problem.error(
                where,
                new Message(
                        "這裡有不屬於 UTF-8 的位元組，檔案已有損壞。請在編輯器裡補上正確的字，存成 UTF-8。",
                        "这里有不属于 UTF-8 的字节，文件已有损坏。请在编辑器里补上正确的字，存为 UTF-8。",
                        "There are bytes here that are not UTF-8: the file is damaged. Put the right characters in"
                                + " and save it as UTF-8."));
    }

    static Problem readAs(SourceLocation where, String charset, String path) {
        String command = "iconv -f " + charset + " -t UTF-8 " + ShellWord.quote(path);
        return Problem.warning(
                where,
                new Message(
                        "檔案不是 UTF-8，已當作 " + charset + " 讀取。請轉成 UTF-8：" + command,
                        "文件不是 UTF-8，已当作 " + charset + " 读取。请转成 UTF-8：" + command,
                        "The file is not UTF-8 and was read as " + charset + ". Convert it to UTF-8: " + command));
    }

    static Problem controlCharacters(SourceLocation where, int count) {
        return Problem.warning(
                where,
                new Message(
                        "已去掉 " + count + " 個網頁與訂閱源不能有的控制字元，第一個在這裡。請從檔案中刪除。",
                        "已去掉 " + count + " 个网页与订阅源不能有的控制字符，第一个在这里。请从文件中删除。",
                        "Removed " + count + (count == 1 ? " control character" : " control characters")
                                + " that pages and feeds must not hold; the first is here. Delete them from the file."));
    }

    static Problem invalid(SourceLocation where, String format, String line, String found) {
        return Problem.error(
                where,
                new Message(
                        "讀不懂這裡的 " + format + "：" + line + "（" + found + "）。請改正這一行。",
                        "读不懂这里的 " + format + "：" + line + "（" + found + "）。请改正这一行。",
                        "This is not valid " + format + ": " + line + " (" + found + "). Mend this line."));
    }

    static Problem invalidWithMend(SourceLocation where, String line, String mended) {
        return Problem.error(
                where,
                new Message(
                        "讀不懂這一行 YAML：" + line + "　請寫成：" + mended,
                        "读不懂这一行 YAML：" + line + "　请写成：" + mended,
                        "This line is not valid YAML: " + line + " -- write: " + mended));
    }

    static Problem mended(SourceLocation where, String mended) {
        return Problem.warning(
                where,
                new Message(
                        "YAML 會誤解這一行，已照原意讀取。請寫成：" + mended,
                        "YAML 会误解这一行，已按原意读取。请写成：" + mended,
                        "YAML misreads this line; it was read as meant. Write: " + mended));
    }

    static Problem cutByComment(SourceLocation where, String mended) {
        return Problem.warning(
                where,
                new Message(
                        "YAML 把 # 之後的字當作註解，沒有讀取。若屬於內文，請寫成：" + mended,
                        "YAML 把 # 之后的字当作注释，没有读取。若属于内文，请写成：" + mended,
                        "YAML takes what follows # for a comment, and it was left out. If it belongs to the text, write: "
                                + mended));
    }

    static Problem tab(SourceLocation where) {
        return Problem.error(
                where,
                new Message(
                        "這一行用定位字元（Tab）縮排，YAML 不允許。請改用空格。",
                        "这一行用制表符（Tab）缩进，YAML 不允许。请改用空格。",
                        "This line is indented with a tab, which YAML forbids. Use spaces instead."));
    }

    static Problem duplicateKey(SourceLocation where, String key, int firstLine) {
        return Problem.error(
                where,
                new Message(
                        "「" + key + "」寫了兩次：第 " + firstLine + " 行與第 " + where.line() + " 行。請刪去其中一個。",
                        "“" + key + "”写了两次：第 " + firstLine + " 行与第 " + where.line() + " 行。请删去其中一个。",
                        "The key \"" + key + "\" stands twice, in line " + firstLine + " and in line " + where.line()
                                + ". Delete one of them."));
    }

    static Problem tooDeep(SourceLocation where, int limit) {
        return Problem.error(
                where,
                new Message(
                        "資料巢狀超過 " + limit + " 層。請減少層數。",
                        "数据嵌套超过 " + limit + " 层。请减少层数。",
                        "The data is nested more than " + limit + " levels deep. Use fewer levels."));
    }

    static Problem alias(SourceLocation where, String name) {
        return Problem.error(
                where,
                new Message(
                        "「*" + name + "」是 YAML 的引用，這裡不支援。請把值寫出來；若是文字，請加引號：\"*" + name + "\"",
                        "“*" + name + "”是 YAML 的引用，这里不支持。请把值写出来；若是文字，请加引号：\"*" + name + "\"",
                        "\"*" + name
                                + "\" is a YAML alias, which is not supported here. Write the value out, or quote it"
                                + " if it is text: \"*" + name + "\""));
    }

    static Problem tag(SourceLocation where, String tag) {
        return Problem.error(
                where,
                new Message(
                        "「" + tag + "」是 YAML 的型別標記，這裡不支援。請刪去；若是文字，請加引號。",
                        "“" + tag + "”是 YAML 的类型标记，这里不支持。请删去；若是文字，请加引号。",
                        "\"" + tag
                                + "\" is a YAML type tag, which is not supported here. Delete it, or quote it if it is"
                                + " text."));
    }

    static Problem keyNotText(SourceLocation where) {
        return Problem.error(
                where,
                new Message(
                        "這裡的鍵不是文字。請寫成「鍵: 值」。",
                        "这里的键不是文字。请写成“键: 值”。",
                        "A key is due here that is text. Write \"key: value\"."));
    }

    static Problem notAMap(SourceLocation where, String format) {
        return Problem.error(
                where,
                new Message(
                        "這裡應該是 " + format + " 的「鍵與值」，卻是別的東西。請每行寫一個「鍵: 值」。",
                        "这里应该是 " + format + " 的“键与值”，却是别的东西。请每行写一个“键: 值”。",
                        "Keys with values are due here as " + format
                                + " writes them, but this is something else. Write \"key: value\", one on a line."));
    }

    static Problem secondDocument(SourceLocation where) {
        return Problem.error(
                where,
                new Message(
                        "這裡開始了第二份 YAML 文件，只允許一份。請刪去這一行的 ---。",
                        "这里开始了第二份 YAML 文档，只允许一份。请删去这一行的 ---。",
                        "A second YAML document begins here, but only one is allowed. Delete the --- line."));
    }

    static Problem textDue(SourceLocation where, String key, boolean isMap) {
        return Problem.error(
                where,
                new Message(
                        "「" + key + "」應該是文字，卻寫成了" + (isMap ? "一組鍵與值" : "清單") + "。請改成文字，必要時加引號。",
                        "“" + key + "”应该是文字，却写成了" + (isMap ? "一组键与值" : "列表") + "。请改成文字，必要时加引号。",
                        "\"" + key + "\" must be text, but it is a " + (isMap ? "map" : "list")
                                + ". Write text, in quotes if need be."));
    }

    static Problem listDue(SourceLocation where, String key) {
        return Problem.error(
                where,
                new Message(
                        "「" + key + "」應該是清單，卻寫成了一組鍵與值。請寫成例如 " + key + ": [甲, 乙]",
                        "“" + key + "”应该是列表，却写成了一组键与值。请写成例如 " + key + ": [甲, 乙]",
                        "\"" + key + "\" must be a list, but it is a map. Write, for example, " + key
                                + ": [one, two]"));
    }

    static Problem itemTextDue(SourceLocation where, String key) {
        return Problem.error(
                where,
                new Message(
                        "「" + key + "」的每一項都應該是文字，這一項不是。若含有冒號或括號，請加引號。",
                        "“" + key + "”的每一项都应该是文字，这一项不是。若含有冒号或括号，请加引号。",
                        "Each entry of \"" + key + "\" must be text, but this one is not. Put it in quotes if it has a"
                                + " colon or brackets."));
    }

    static Problem mapDue(SourceLocation where, String key, String example) {
        return Problem.error(
                where,
                new Message(
                        "「" + key + "」應該是一組鍵與值，例如 " + example,
                        "“" + key + "”应该是一组键与值，例如 " + example,
                        "\"" + key + "\" must be a map, for example " + example));
    }

    static Problem booleanDue(SourceLocation where, String key, String found) {
        return Problem.error(
                where,
                new Message(
                        "「" + key + "」應該是 true 或 false，卻是「" + found + "」。請改成其中之一。",
                        "“" + key + "”应该是 true 或 false，却是“" + found + "”。请改成其中之一。",
                        "\"" + key + "\" must be true or false, but it is \"" + found + "\". Write one of them."));
    }

    static Problem keyWrittenAs(SourceLocation where, String found, String meant) {
        return Problem.warning(
                where,
                new Message(
                        "「" + found + "」已當作「" + meant + "」讀取。請用小寫的 " + meant + "。",
                        "“" + found + "”已当作“" + meant + "”读取。请用小写的 " + meant + "。",
                        "\"" + found + "\" was read as \"" + meant + "\". Write " + meant + "."));
    }
}

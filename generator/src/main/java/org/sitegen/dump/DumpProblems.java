package org.sitegen.dump;

import org.sitegen.problem.Message;

/** What is said of dumps. */
final class DumpProblems {

    private DumpProblems() {}

    static Message damaged(long line) {
        return new Message(
                "傾印檔第 " + line + " 行附近損壞，該敘述中之後的資料列無法讀取，已從下一個敘述繼續。若有另一份備份，請改用那一份。",
                "转储文件第 " + line + " 行附近损坏，该语句中之后的数据行无法读取，已从下一条语句继续。若有另一份备份，请改用那一份。",
                "The dump is damaged near line " + line
                        + "; the rows of that statement behind it cannot be read, and reading"
                        + " went on with the next statement. If there is another backup, use that one.");
    }

    static Message damagedFurther(long count) {
        return new Message(
                "另有 " + count + " 處損壞，不再逐一列出。",
                "另有 " + count + " 处损坏，不再逐一列出。",
                "There are " + count + " more damaged places that are not listed.");
    }

    static Message cutOff(long line) {
        return new Message(
                "傾印檔在第 " + line + " 行中斷，其後的內容不在檔案裡。在此之前的資料已經匯入；若有完整的備份，請改用完整的。",
                "转储文件在第 " + line + " 行中断，其后的内容不在文件里。在此之前的数据已经导入；若有完整的备份，请改用完整的。",
                "The dump is cut off at line " + line
                        + "; what comes behind is not in the file. What was whole has come in. If"
                        + " there is a complete backup, use that one.");
    }

    static Message noBoard() {
        return new Message(
                "傾印檔裡沒有論壇的主題或門戶文章的資料表（名稱以 forum_thread、forum_post 或 portal_article_title 結尾）。請確認這是 Discuz! X 資料庫的傾印檔。",
                "转储文件里没有论坛主题或门户文章的数据表（名称以 forum_thread、forum_post 或 portal_article_title 结尾）。请确认这是 Discuz! X 数据库的转储文件。",
                "The dump has no tables of threads or portal articles (their names end in forum_thread, forum_post or"
                        + " portal_article_title). Make sure that it is the dump of a Discuz! X database.");
    }

    static Message otherBoard(String prefix, String taken) {
        return new Message(
                "傾印檔裡另有前綴為「" + prefix + "」的論壇資料表，未匯入；已匯入的是「" + taken + "」。請把另一個論壇單獨傾印後再匯入。",
                "转储文件里另有前缀为“" + prefix + "”的论坛数据表，未导入；已导入的是“" + taken + "”。请把另一个论坛单独转储后再导入。",
                "The dump also has the tables of a board with the prefix \"" + prefix
                        + "\", which were not taken; taken were" + " those with \"" + taken
                        + "\". Dump the other board by itself, and import that.");
    }

    static Message noUrl() {
        return new Message(
                "傾印檔裡沒有論壇的網址（common_setting 的 siteurl），文章因此沒有來源網址，舊網址也無法轉到新文章。請把 common_setting 資料表一併傾印。",
                "转储文件里没有论坛的网址（common_setting 的 siteurl），文章因此没有来源网址，旧网址也无法转到新文章。请把 common_setting 数据表一并转储。",
                "The dump does not have the board's address (siteurl in common_setting), so the articles have no source, and old"
                        + " addresses cannot lead to them. Dump the table common_setting too.");
    }

    static Message threadsWithheld(NotPublic why, long count, String numbers) {
        return withheld("主題", "主题", count == 1 ? "thread" : "threads", why, count, numbers);
    }

    static Message articlesWithheld(NotPublic why, long count, String numbers) {
        return withheld("門戶文章", "门户文章", count == 1 ? "portal article" : "portal articles", why, count, numbers);
    }

    private static Message withheld(String hant, String hans, String en, NotPublic why, long count, String numbers) {
        return new Message(
                count + " 個" + hant + "未匯入：" + hant(why) + "。編號：" + numbers + "。",
                count + " 个" + hans + "未导入：" + hans(why) + "。编号：" + numbers + "。",
                count + " " + en + " did not come in: " + en(why) + ". Numbers: " + numbers + ".");
    }

    private static String hant(NotPublic why) {
        return switch (why) {
            case DELETED -> "已刪除或在回收站裡";
            case UNAPPROVED -> "未通過審核";
            case DRAFT -> "是草稿";
            case RESTRICTED -> "設有閱讀權限";
            case PAID -> "須付費才能閱讀";
            case LOCKED -> "須密碼才能閱讀";
            case BANNED -> "內容已被屏蔽";
            case MOVED -> "已移動，只剩轉向";
            case INCOMPLETE -> "傾印檔裡沒有首帖或主題資料";
        };
    }

    private static String hans(NotPublic why) {
        return switch (why) {
            case DELETED -> "已删除或在回收站里";
            case UNAPPROVED -> "未通过审核";
            case DRAFT -> "是草稿";
            case RESTRICTED -> "设有阅读权限";
            case PAID -> "须付费才能阅读";
            case LOCKED -> "须密码才能阅读";
            case BANNED -> "内容已被屏蔽";
            case MOVED -> "已移动，只剩跳转";
            case INCOMPLETE -> "转储文件里没有首帖或主题数据";
        };
    }

    private static String en(NotPublic why) {
        return switch (why) {
            case DELETED -> "deleted, or in the recycle bin";
            case UNAPPROVED -> "never approved";
            case DRAFT -> "drafts";
            case RESTRICTED -> "only for users with a permission";
            case PAID -> "only for those who pay";
            case LOCKED -> "locked by a password";
            case BANNED -> "banned";
            case MOVED -> "moved, and only lead elsewhere";
            case INCOMPLETE -> "the dump lacks the opening post or the thread's own row";
        };
    }

    static Message repliesWithheld(long count) {
        return new Message(
                count + " 則回覆未匯入：已刪除、未通過審核、被屏蔽或設有密碼。",
                count + " 条回复未导入：已删除、未通过审核、被屏蔽或设有密码。",
                count + " replies did not come in: they were deleted, never approved, banned or locked by a password.");
    }

    static Message filesWithheld(long count) {
        return new Message(
                count + " 個附件設有閱讀權限或售價，只記下名稱與次數，檔案不匯入。",
                count + " 个附件设有阅读权限或售价，只记下名称与次数，文件不导入。",
                count
                        + " attachments were only for users with a permission or for those who pay: their names and counts were"
                        + " kept, their files were not taken.");
    }
}

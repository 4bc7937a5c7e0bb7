package org.sitegen.discuz;

import org.sitegen.problem.Message;

/** What can be said of a saved page. */
final class DiscuzProblems {

    private DiscuzProblems() {}

    static Message noDate() {
        return new Message(
                "頁面沒有寫明發表時間，或只寫了「昨天」之類的說法，又不知道頁面何時存下，日期因此留空。請在文章裡補上 date。",
                "页面没有写明发表时间，或只写了“昨天”之类的说法，又不知道页面何时保存，日期因此留空。请在文章里补上 date。",
                "The page does not tell when it was posted, or only in words such as \"yesterday\" with nothing to count from;"
                        + " the date is left out. Add it to the article.");
    }

    static Message textIsWithheld() {
        return new Message(
                "論壇沒有顯示正文（被屏蔽、要密碼、要付費，或僅作者可見），文章只有標題等資料。若有別的存檔，請補上正文。",
                "论坛没有显示正文（被屏蔽、要密码、要付费，或仅作者可见），文章只有标题等资料。若有别的存档，请补上正文。",
                "The forum did not show the text (it is banned, locked by a password, paid, or for its author only); the article has"
                        + " nothing but its title and the like. Add the text from another copy, if there is one.");
    }

    static Message isCutOff() {
        return new Message(
                "頁面在中途斷掉了，已匯入斷開以前的內容。若能取得完整的頁面，請重新匯入。",
                "页面在中途断掉了，已导入断开以前的内容。若能取得完整的页面，请重新导入。",
                "The page ends in the middle; what stands before the break has come in. Import it again if you find a whole copy.");
    }

    static Message noTitle() {
        return new Message(
                "頁面上找不到標題。請在文章裡補上 title。",
                "页面上找不到标题。请在文章里补上 title。",
                "No title was found on the page. Add it to the article.");
    }

    static Message isFeed() {
        return new Message(
                "RSS 摘要，只有開頭幾句，不能當作文章。",
                "RSS 摘要，只有开头几句，不能当作文章。",
                "A feed, which has only the first words of each thread.");
    }

    static Message isListing() {
        return new Message("主題清單，沒有文章。", "主题列表，没有文章。", "A list of threads, without an article.");
    }

    static Message isNotice() {
        return new Message(
                "論壇的提示頁（例如主題不存在，或要先登入），沒有文章。",
                "论坛的提示页（例如主题不存在，或要先登录），没有文章。",
                "A notice of the forum (that a thread is not there, or that one must log in), without an article.");
    }

    static Message isOtherPage() {
        return new Message(
                "論壇的其他頁面（例如會員資料或搜尋），沒有文章。",
                "论坛的其他页面（例如会员资料或搜索），没有文章。",
                "Another page of the forum, such as a profile or a search, without an article.");
    }

    static Message isCutBeforeText() {
        return new Message(
                "主題的頁面在正文以前就斷掉了。請取得完整的頁面再匯入。",
                "主题的页面在正文以前就断掉了。请取得完整的页面再导入。",
                "A thread's page that ends before its text. Find a whole copy and import it again.");
    }

    static Message isNoForumPage() {
        return new Message(
                "不是 Discuz! 論壇的頁面，沒有匯入。", "不是 Discuz! 论坛的页面，没有导入。", "No page of a Discuz! forum; it was left out.");
    }

    static Message isEmpty() {
        return new Message("檔案是空的。請重新取得這個頁面。", "文件是空的。请重新取得这个页面。", "The file is empty. Fetch the page again.");
    }

    static Message isTooLarge(long mebibytes) {
        return new Message(
                "頁面超過 " + mebibytes + " MiB，或標籤過多，不像是論壇的頁面，沒有讀取。",
                "页面超过 " + mebibytes + " MiB，或标签过多，不像是论坛的页面，没有读取。",
                "The page has more than " + mebibytes
                        + " MiB, or too many tags for a page of a forum; it was not read.");
    }

    static Message isUnreadable(String reason) {
        return new Message(
                "頁面損壞得無法讀取（" + reason + "）。請取得完好的頁面再匯入。",
                "页面损坏得无法读取（" + reason + "）。请取得完好的页面再导入。",
                "The page is damaged beyond reading (" + reason + "). Find a sound copy and import it again.");
    }
}

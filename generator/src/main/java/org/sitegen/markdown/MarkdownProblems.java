package org.sitegen.markdown;

import org.sitegen.problem.Message;

/** The messages of this package. */
final class MarkdownProblems {

    private MarkdownProblems() {}

    static Message tooLarge(int limit) {
        return new Message(
                "內文超過 " + limit + " 個字元，無法轉換。請分成幾篇文章。",
                "正文超过 " + limit + " 个字符，无法转换。请拆分成几篇文章。",
                "The text is longer than " + limit
                        + " characters and cannot be rendered. Split it into several articles.");
    }

    static Message tooDeep(int limit) {
        return new Message(
                "內文的引用、清單或強調層層相套，超過 " + limit + " 層，無法轉換。請減少層數；若是亂碼，請刪除。",
                "正文的引用、列表或强调层层嵌套，超过 " + limit + " 层，无法转换。请减少层数；若是乱码，请删除。",
                "Quotes, lists or emphasis of the text are nested more than " + limit
                        + " levels deep, so it cannot be rendered. Use fewer levels, or delete what is garbage.");
    }

    static Message tooComplex() {
        return new Message(
                "內文含有大量未成對的標記（例如括號、引號、反引號或 HTML 標籤），無法在合理時間內轉換。請修正或刪除這些標記。",
                "正文含有大量未成对的标记（例如括号、引号、反引号或 HTML 标签），无法在合理时间内转换。请修正或删除这些标记。",
                "The text has masses of unmatched markup (such as brackets, quotes, backticks or HTML tags) and cannot be"
                        + " rendered in reasonable time. Mend or delete that markup.");
    }

    static Message dropped(String element) {
        String tag = "<" + element + ">";
        return new Message(
                tag + " 不在允許的 HTML 之列，連同其中的內容已從網頁上略去；同一篇中其餘的 " + tag
                        + " 也一樣。若是影片、音訊或圖片，請把檔案放進 attachments/，再用 ![說明](檔案) 或 [說明](檔案) 引用；"
                        + "若在別的網站上，請改放連結。",
                tag + " 不在允许的 HTML 之列，连同其中的内容已从网页上略去；同一篇中其余的 " + tag
                        + " 也一样。若是视频、音频或图片，请把文件放进 attachments/，再用 ![说明](文件) 或 [说明](文件) 引用；"
                        + "若在别的网站上，请改放链接。",
                tag + " is not among the HTML that is allowed and was left out with all that stands in it, and so was"
                        + " every other " + tag + " of this text. Keep a video, sound or picture under attachments/ and"
                        + " refer to it as ![words](file) or [words](file); link to what is on another site.");
    }

    static Message tableTooWide() {
        return new Message(
                "表格的資料列遠比標題列短，補齊後過於龐大，無法轉換。請檢查標題列的欄數。",
                "表格的数据行远比标题行短，补齐后过于庞大，无法转换。请检查标题行的列数。",
                "The rows of a table are so much shorter than its header that filling them up would make it huge, so it"
                        + " cannot be rendered. Check the number of columns in its header.");
    }
}

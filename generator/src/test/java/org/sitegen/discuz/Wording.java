package org.sitegen.discuz;

/** The words of the language packs that boards were shipped with. */
enum Wording {
    SC(
            "标题",
            "作者",
            "时间",
            "打印本页",
            "欢迎光临",
            "发表于",
            "下载次数",
            "上传",
            "点击文件名下载附件",
            "下载附件",
            "保存到相册",
            "匿名",
            "该用户已被删除",
            "楼主",
            "沙发",
            "查看完整版本",
            "本帖最后由 %s 于 %s 编辑",
            "昨天",
            "发布者",
            "查看",
            "回复"),
    TC(
            "標題",
            "作者",
            "時間",
            "打印本頁",
            "歡迎光臨",
            "發表於",
            "下載次數",
            "上傳",
            "點擊文件名下載附件",
            "下載附件",
            "保存到相冊",
            "匿名",
            "該用戶已被刪除",
            "樓主",
            "沙發",
            "查看完整版本",
            "本帖最後由 %s 於 %s 編輯",
            "昨天",
            "發佈者",
            "查看",
            "回復"),
    TW(
            "標題",
            "作者",
            "時間",
            "列印本頁",
            "歡迎光臨",
            "發表於",
            "下載次數",
            "上傳",
            "點選檔案名稱下載附件",
            "下載附件",
            "儲存到相簿",
            "匿名",
            "該用戶已被刪除",
            "樓主",
            "沙發",
            "檢視完整版本",
            "本文章最後由 %s 於 %s 編輯",
            "昨天",
            "發佈者",
            "檢視",
            "回覆");

    final String subject;
    final String author;
    final String time;
    final String print;
    final String welcome;
    final String posted;
    final String downloads;
    final String uploaded;
    final String tip;
    final String fetch;
    final String album;
    final String anonymous;
    final String deleted;
    final String firstFloor;
    final String secondFloor;
    final String full;
    final String stamp;
    final String yesterday;
    final String publisher;
    final String views;
    final String replies;

    Wording(
            String subject,
            String author,
            String time,
            String print,
            String welcome,
            String posted,
            String downloads,
            String uploaded,
            String tip,
            String fetch,
            String album,
            String anonymous,
            String deleted,
            String firstFloor,
            String secondFloor,
            String full,
            String stamp,
            String yesterday,
            String publisher,
            String views,
            String replies) {
        this.subject = subject;
        this.author = author;
        this.time = time;
        this.print = print;
        this.welcome = welcome;
        this.posted = posted;
        this.downloads = downloads;
        this.uploaded = uploaded;
        this.tip = tip;
        this.fetch = fetch;
        this.album = album;
        this.anonymous = anonymous;
        this.deleted = deleted;
        this.firstFloor = firstFloor;
        this.secondFloor = secondFloor;
        this.full = full;
        this.stamp = stamp;
        this.yesterday = yesterday;
        this.publisher = publisher;
        this.views = views;
        this.replies = replies;
    }

    boolean isTraditional() {
        return this != SC;
    }
}

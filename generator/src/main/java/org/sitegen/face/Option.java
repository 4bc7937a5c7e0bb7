package org.sitegen.face;

import java.util.Arrays;
import java.util.Optional;
import org.sitegen.problem.Message;

/** The options of the commands: one table for both faces. */
// Messages, and lists made by List.of, are immutable, which the checker cannot see.
@SuppressWarnings("ImmutableEnumChecker")
public enum Option {
    /** The folder of the archive. */
    SOURCE(
            OptionNames.SOURCE,
            Value.FOLDER,
            OptionNames.DEFAULT_SOURCE,
            new Message("典藏所在的資料夾", "存档所在的文件夹", "folder of the archive")),
    /** The folder that receives the site. */
    OUTPUT(
            OptionNames.OUTPUT,
            Value.FOLDER,
            OptionNames.DEFAULT_OUTPUT,
            new Message("網站寫入的資料夾", "网站写入的文件夹", "folder that receives the site")),
    /** The address where the site will live. */
    BASE_URL(
            OptionNames.BASE_URL,
            Value.URL,
            null,
            new Message(
                    "網站的網址，代替 site.yaml 的 url",
                    "网站的网址，代替 site.yaml 的 url",
                    "address of the site, in place of url in site.yaml")),
    /** Whether drafts are in. */
    DRAFTS(OptionNames.DRAFTS, new Message("草稿也發布", "草稿也发布", "publish drafts, too")),
    /** Whether articles of the future are in. */
    FUTURE(
            OptionNames.FUTURE,
            new Message("日期未到的文章也發布", "日期未到的文章也发布", "publish articles whose date is yet to come, too")),
    /** Whether expired articles are in. */
    EXPIRED(OptionNames.EXPIRED, new Message("已過期的文章也發布", "已过期的文章也发布", "publish expired articles, too")),
    /** The moment that decides what is future or expired. */
    NOW(
            OptionNames.NOW,
            Value.DATE_TIME,
            null,
            new Message(
                    "以此時刻判斷文章是否未到期或已過期（預設：SOURCE_DATE_EPOCH，否則為現在）",
                    "以此时刻判断文章是否未到期或已过期（默认：SOURCE_DATE_EPOCH，否则为现在）",
                    "moment that decides what is future or expired (default: SOURCE_DATE_EPOCH, else the clock)")),
    /** Whether warnings count as errors. */
    STRICT(OptionNames.STRICT, new Message("警告視同錯誤", "警告视同错误", "treat warnings as errors")),
    /** How many threads work. */
    JOBS(
            OptionNames.JOBS,
            Value.NUMBER,
            null,
            new Message(
                    "同時工作的執行緒數（預設：處理器數）", "同时工作的线程数（默认：处理器数）", "threads that work at once (default: one a processor)")),
    /** Whether everything is made anew. */
    CLEAN(OptionNames.CLEAN, new Message("不用先前建置的結果，全部重做", "不用先前构建的结果，全部重做", "make everything anew")),
    /** Whether only problems are printed. */
    QUIET(OptionNames.QUIET, new Message("只顯示錯誤和警告", "只显示错误和警告", "print nothing but errors and warnings")),
    /** Whether the times of stages and templates are printed. */
    TIMINGS(
            OptionNames.TIMINGS,
            new Message("顯示各階段和各範本所用的時間", "显示各阶段和各模板所用的时间", "print how long each stage and template took")),
    /** Whether stack traces are printed. */
    DEBUG(OptionNames.DEBUG, new Message("失敗時顯示程式的詳細追蹤", "失败时显示程序的详细追踪", "print stack traces of failures")),
    /** The title of a new article; on the command line an argument. */
    TITLE(OptionNames.TITLE, Value.TEXT, null, new Message("文章的標題", "文章的标题", "title of the article")),
    /** The file of the theme to be copied; on the command line an argument. */
    TEMPLATE(
            OptionNames.TEMPLATE,
            Value.TEMPLATE,
            null,
            new Message(
                    "佈景裡的檔案，例如 home 或 assets/site.css；不寫就列出全部",
                    "主题里的文件，例如 home 或 assets/site.css；不写就列出全部",
                    "file of the theme, such as home or assets/site.css; all are listed where none is named")),
    /** What an import brings in; on the command line arguments. */
    SOURCES(
            OptionNames.SOURCES,
            Value.SOURCE,
            null,
            new Message(
                    "要匯入的來源：保存網頁的資料夾或 zip、WARC、資料庫備份（.sql）、文字檔；可以有好幾個",
                    "要导入的来源：保存网页的文件夹或 zip、WARC、数据库备份（.sql）、文本文件；可以有好几个",
                    "what is brought in: folders or zips of saved pages, WARC files, dumps (.sql), text files")),
    /** The archive that an import writes to. */
    INTO(
            OptionNames.INTO,
            Value.FOLDER,
            OptionNames.DEFAULT_SOURCE,
            new Message("匯入到哪個典藏的資料夾", "导入到哪个存档的文件夹", "folder of the archive that receives the articles")),
    /** What becomes of replies. */
    REPLIES(
            OptionNames.REPLIES,
            Value.KEEP_OR_DROP,
            OptionNames.DEFAULT_REPLIES,
            new Message(
                    "回覆留在文章的 comments 裡，或不要",
                    "回复留在文章的 comments 里，或不要",
                    "keep replies as comments of the article, or drop them")),
    /** Whether pinyin noise stays. */
    KEEP_PINYIN(
            OptionNames.KEEP_PINYIN,
            new Message(
                    "保留轉檔時插進來的拼音，例如 標(biāo)題",
                    "保留转换时插进来的拼音，例如 標(biāo)題",
                    "leave pinyin that a conversion has put in, as in 標(biāo)題")),
    /** Whether what the keeper changed is written anew. */
    FORCE(
            OptionNames.FORCE,
            new Message(
                    "上次匯入後改過或刪掉的檔案也重寫",
                    "上次导入后改过或删掉的文件也重写",
                    "write anew what was changed or deleted since the last import")),
    /** Whether what the sources lack is fetched. */
    FETCH(
            OptionNames.FETCH,
            new Message(
                    "來源缺的圖片和附件，從原網址下載", "来源缺的图片和附件，从原网址下载", "fetch pictures and attachments that the sources lack")),
    /** The time zone of the board. */
    TIMEZONE(
            OptionNames.TIMEZONE,
            Value.ZONE,
            null,
            new Message(
                    "論壇的時區（預設：典藏的時區，否則為 Asia/Shanghai）",
                    "论坛的时区（默认：存档的时区，否则为 Asia/Shanghai）",
                    "time zone of the forum (default: that of the archive, else Asia/Shanghai)"));

    private final String word;
    private final Value value;
    private final Optional<String> defaultValue;
    private final Message description;

    Option(String word, Message description) {
        this(word, Value.NONE, null, description);
    }

    Option(String word, Value value, String defaultValue, Message description) {
        this.word = word;
        this.value = value;
        this.defaultValue = Optional.ofNullable(defaultValue);
        this.description = description;
    }

    /** The option of this name, if there is one. */
    public static Optional<Option> named(String word) {
        return Arrays.stream(values())
                .filter(option -> option.word.equals(word))
                .findFirst();
    }

    /** Its name, without what a face puts before it. */
    public String word() {
        return word;
    }

    /** Whether it is just there or not, without a value. */
    public boolean isFlag() {
        return value == Value.NONE;
    }

    /** Whether it stands by itself on the command line, without its name. */
    public boolean isArgument() {
        return this == TITLE || this == TEMPLATE || this == SOURCES;
    }

    /** What it is where nothing is said; empty where that depends on the environment, or there is none. */
    public Optional<String> defaultValue() {
        return defaultValue;
    }

    /** What it does. */
    public Message description() {
        return description;
    }

    /** What stands for its value in a help text; empty text for a flag. */
    public Message valueName() {
        return value.text;
    }

    @SuppressWarnings("ImmutableEnumChecker")
    private enum Value {
        NONE("", "", ""),
        FOLDER("資料夾", "文件夹", "folder"),
        URL("網址", "网址", "url"),
        DATE_TIME("時刻", "时刻", "date-time"),
        NUMBER("數目", "数目", "number"),
        TEXT("標題", "标题", "title"),
        TEMPLATE("檔案", "文件", "file"),
        SOURCE("來源", "来源", "source"),
        KEEP_OR_DROP("keep|drop", "keep|drop", "keep|drop"),
        ZONE("時區", "时区", "zone");

        private final Message text;

        Value(String zhHant, String zhHans, String en) {
            this.text = new Message(zhHant, zhHans, en);
        }
    }
}

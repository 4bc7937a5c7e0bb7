package org.sitegen.face;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.sitegen.problem.Message;

/** The commands, which are goals for Maven, and the options of each. */
// Messages, and lists made by List.of, are immutable, which the checker cannot see.
@SuppressWarnings("ImmutableEnumChecker")
public enum Command {
    /** Archive to site. */
    BUILD(
            new Message("由典藏建置網站", "由存档构建网站", "build the site of an archive"),
            Option.SOURCE,
            Option.OUTPUT,
            Option.BASE_URL,
            Option.DRAFTS,
            Option.FUTURE,
            Option.EXPIRED,
            Option.NOW,
            Option.STRICT,
            Option.JOBS,
            Option.CLEAN,
            Option.QUIET,
            Option.TIMINGS,
            Option.DEBUG),
    /** Everything that is wrong with an archive. */
    CHECK(
            new Message(
                    "找出典藏的所有問題，不寫任何檔案",
                    "找出存档的所有问题，不写任何文件",
                    "find everything that is wrong with an archive; write nothing"),
            Option.SOURCE,
            Option.BASE_URL,
            Option.DRAFTS,
            Option.FUTURE,
            Option.EXPIRED,
            Option.NOW,
            Option.STRICT,
            Option.JOBS,
            Option.QUIET,
            Option.DEBUG),
    /** A file for a new article. */
    NEW(
            new Message("建立一篇新文章的檔案", "新建一篇文章的文件", "write a file for a new article"),
            Option.SOURCE,
            Option.TITLE,
            Option.DEBUG),
    /** A file of the default theme, to be changed. */
    EJECT(
            new Message(
                    "把預設佈景的一個檔案複製到典藏的 templates/，以便修改",
                    "把默认主题的一个文件复制到存档的 templates/，以便修改",
                    "copy a file of the default theme into the archive's templates/, to be changed"),
            Option.SOURCE,
            Option.TEMPLATE,
            Option.DEBUG),
    /** A forum into an archive. */
    IMPORT(
            new Message(
                    "把 Discuz! 論壇匯入典藏：保存的網頁、WARC 或資料庫備份",
                    "把 Discuz! 论坛导入存档：保存的网页、WARC 或数据库备份",
                    "bring a Discuz! forum into an archive: saved pages, web archives or dumps"),
            Option.SOURCES,
            Option.INTO,
            Option.REPLIES,
            Option.TIMEZONE,
            Option.KEEP_PINYIN,
            Option.FETCH,
            Option.FORCE,
            Option.JOBS,
            Option.QUIET,
            Option.DEBUG),
    /** How to use it. */
    HELP(new Message("顯示用法", "显示用法", "print how to use site-gen")),
    /** Which version it is; the command line only. */
    VERSION(new Message("顯示版本", "显示版本", "print the version"));

    private final Message description;
    private final List<Option> options;

    Command(Message description, Option... options) {
        this.description = description;
        this.options = List.of(options);
    }

    /** The command of this name, if there is one. */
    public static Optional<Command> named(String word) {
        return Arrays.stream(values())
                .filter(command -> command.word().equals(word))
                .findFirst();
    }

    /** Its name. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What it does. */
    public Message description() {
        return description;
    }

    /** What may be said with it, in the order of the help text. */
    public List<Option> options() {
        return options;
    }
}

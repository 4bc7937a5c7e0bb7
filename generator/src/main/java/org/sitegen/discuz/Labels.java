package org.sitegen.discuz;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words that boards put around what they show, in the language packs that were shipped. */
final class Labels {

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

    /** The label before a subject, and what follows it. */
    static final Pattern SUBJECT = label("[标標][题題]|主[题題]|Subject|Title");

    /** The label before a name, and what follows it. */
    static final Pattern AUTHOR = label("作者|[发發]帖人|[发發]表人|Author|Poster");

    /** The label before a time, and what follows it. */
    static final Pattern TIME = label("[时時][间間]|日期|[发發]表[时時][间間]|Time|Date");

    private static final Pattern PINYIN =
            Pattern.compile("(?<=\\p{IsHan})\\([a-zɑɡ\\u0300-\\u030Cüāáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜńňǹḿ]{1,8}\\)");
    private static final Pattern ANONYMOUS =
            Pattern.compile("匿名(?:者|用[户戶]|网友|網友|[会會][员員]|人士|作者|[发發]表|[发發]帖|游客|遊客)?|游客|遊客|访客|訪客|Anonymous|Guest", FLAGS);
    private static final Pattern STARTS_ANONYMOUS =
            Pattern.compile("^(?:匿名|游客|遊客|访客|訪客|Anonymous|Guest)(?![\\p{IsHan}\\p{Alnum}])", FLAGS);
    private static final Pattern DELETED =
            Pattern.compile("[该該]用[户戶]已(?:被|經|经)?[删刪]除|[该該][会會][员員]已被?[删刪]除|Member deleted", FLAGS);
    private static final Pattern NOTICE = Pattern.compile(
            "^(?:提示\\s*[:：]\\s*)?(?:(?:[该該]|此)?作者被禁止或[删刪]除|[该該](?:帖|文章|貼|贴)被管理[员員]或版主"
                    + "|本主[题題]需向作者支付|本(?:帖|文章)[为為]密[码碼]|此(?:帖|文章)[仅僅]作者可[见見]"
                    + "|本(?:帖|文章)[仅僅]作者可[见見]|[内內]容自[动動](?:屏蔽|禁止))",
            FLAGS);
    private static final Pattern DOWNLOADS =
            Pattern.compile("(?:下[载載]次[数數]|下[载載][数數]|Downloads?)\\s*[:：]\\s*(\\d[\\d,]{0,17})", FLAGS);
    private static final Pattern SIZE = Pattern.compile(
            "(?<![\\p{Alnum}.])(\\d[\\d,]{0,15}(?:\\.\\d{1,6})?\\s?(?:Bytes?|[KMGT]?B))(?![\\p{Alnum}])", FLAGS);
    private static final Pattern UPLOADED = Pattern.compile("上[传傳]|Uploaded", FLAGS);
    private static final Pattern TIP = Pattern.compile(
            "[点點][击擊]文件名下[载載]附件|[点點][选選][檔档]案名[称稱]下[载載]附件|下[载載]附件|保存到相[册冊]|[储儲]存到相簿"
                    + "|Click the file name to download|Download",
            FLAGS);
    private static final Pattern EDIT_STAMP = Pattern.compile(
            "^[\\s\\u00A0\\u3000]*\\[?[\\s\\u00A0\\u3000]*本(?:帖|贴|貼|文章|主[题題])最[后後]由.{1,60}?[于於].{4,40}?[编編][辑輯輯][\\s\\u00A0\\u3000]*\\]?",
            FLAGS);
    private static final Pattern POSTED = Pattern.compile("[发發]表[于於]|Posted(?: on| at)?", FLAGS);
    private static final Pattern PRINT_LINK =
            Pattern.compile("\\s*\\[\\s*(?:打印本[页頁]|列印本[页頁]|Print)\\s*\\]\\s*$", FLAGS);
    private static final Pattern FIRST_FLOOR = Pattern.compile("楼主|樓主|主楼|主樓|1\\s*#|#\\s*1|1\\s*[楼樓F]|[顶頂][楼樓]", FLAGS);
    private static final Pattern FOOTER = Pattern.compile(
            "(?:[欢歡]迎光[临臨]|Welcome to)\\s*(.{0,200}?)\\s*\\(\\s*(https?://[^)\\s]{1,300})\\s*\\)", FLAGS);

    private Labels() {}

    /** The text without anything that looks like pinyin in parentheses, to find labels in; never to be shown. */
    static String plain(String text) {
        return text.indexOf('(') < 0 ? text : PINYIN.matcher(text).replaceAll("");
    }

    private static Pattern label(String words) {
        return Pattern.compile("(?:" + words + ")\\s{0,5}[:：](.*)", FLAGS | Pattern.DOTALL);
    }

    /** What follows a label of a kind in a line that begins with it; may be empty. */
    static Optional<String> after(Pattern label, String line) {
        Matcher matcher = label.matcher(plain(line));
        return matcher.matches() ? Optional.of(Words.trim(matcher.group(1))) : Optional.empty();
    }

    /** Whether a label of a kind is all that stands there. */
    static boolean is(Pattern label, String text) {
        return after(label, Words.oneLine(text)).filter(String::isEmpty).isPresent();
    }

    /** Whether a name says that there is none. */
    static boolean isAnonymous(String name) {
        return ANONYMOUS.matcher(Words.oneLine(plain(name))).matches();
    }

    /** Whether a text begins with a name that says that there is none. */
    static boolean startsAnonymous(String text) {
        return STARTS_ANONYMOUS.matcher(Words.oneLine(plain(text))).find();
    }

    /** What stands before the words that a user was deleted; empty where they do not stand there. */
    static Optional<String> beforeDeleted(String text) {
        Matcher matcher = DELETED.matcher(plain(text));
        return matcher.find() ? Optional.of(plain(text).substring(0, matcher.start())) : Optional.empty();
    }

    /** Whether a post is but the board's notice that it does not show it. */
    static boolean isNotice(String post) {
        String text = Words.oneLine(plain(post));
        return text.length() < 200 && NOTICE.matcher(text).find();
    }

    /** How often a file was fetched, where a text tells. */
    static Optional<Long> downloads(String text) {
        Matcher matcher = DOWNLOADS.matcher(plain(text));
        return matcher.find() ? Optional.of(Long.valueOf(matcher.group(1).replace(",", ""))) : Optional.empty();
    }

    /** The first size of a file in a text; may be empty. */
    static String size(String text) {
        Matcher matcher = SIZE.matcher(text.replace('\u00A0', ' '));
        return matcher.find() ? matcher.group(1) : "";
    }

    /** Whether a text tells when something was uploaded. */
    static boolean isUploaded(String text) {
        return UPLOADED.matcher(plain(text)).find();
    }

    /** Whether a text is one of those that tell how to fetch a file. */
    static boolean isTip(String text) {
        String rest = TIP.matcher(plain(text)).replaceAll("");
        return rest.length() < plain(text).length() && Words.trim(rest).isEmpty();
    }

    /** The text without the sentence about its last edit that opens it. */
    static String withoutEditStamp(String text) {
        return EDIT_STAMP.matcher(text).replaceFirst("");
    }

    /** Whether a text tells when a post was made. */
    static boolean isPosted(String text) {
        return POSTED.matcher(plain(text)).find();
    }

    /** The text without the link to print at its end. */
    static String withoutPrintLink(String text) {
        return PRINT_LINK.matcher(text).replaceFirst("");
    }

    /** Whether a floor is that of the opening post. */
    static boolean isFirstFloor(String floor) {
        return FIRST_FLOOR.matcher(Words.oneLine(plain(floor)).replace(" ", "")).matches();
    }

    /** The board that greets at the foot of a page. */
    static Optional<Board> footer(String text) {
        Matcher matcher = FOOTER.matcher(text);
        return matcher.find()
                ? Optional.of(new Board(Board.asFolder(matcher.group(2)), Words.oneLine(matcher.group(1))))
                : Optional.empty();
    }
}

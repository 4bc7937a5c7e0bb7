package org.sitegen.discuz;

import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.sitegen.discuz.SampleThread.File;
import org.sitegen.discuz.SampleThread.Reply;
import org.sitegen.url.PercentEncoding;

/** Writes pages as boards of several versions write them. */
final class PageMaker {

    private static final DateTimeFormatter MINUTES = DateTimeFormatter.ofPattern("yyyy-M-d HH:mm", Locale.ROOT);
    private static final DateTimeFormatter SECONDS = DateTimeFormatter.ofPattern("yyyy-M-d HH:mm:ss", Locale.ROOT);
    private static final Pattern TAG = Pattern.compile("<(/?)(\\w+)");
    private static final Map<String, String> PINYIN = Map.ofEntries(
            Map.entry("標", "biāo"),
            Map.entry("時", "shí"),
            Map.entry("動", "dòng"),
            Map.entry("創", "chuàng"),
            Map.entry("數", "shù"),
            Map.entry("會", "huì"),
            Map.entry("點", "diǎn"),
            Map.entry("發", "fā"),
            Map.entry("區", "qū"),
            Map.entry("設", "shè"),
            Map.entry("鄉", "xiāng"));

    private final SampleThread thread;
    private final Look look;
    private final Wording words;

    PageMaker(SampleThread thread, Look look) {
        this.thread = thread;
        this.look = look;
        words = look.wording();
    }

    byte[] bytes(String page) {
        String text = look.isNoisy() ? noisy(page) : page;
        if (look.isUpperCase()) {
            text = TAG.matcher(text)
                    .replaceAll(tag -> "<" + tag.group(1) + tag.group(2).toUpperCase(Locale.ROOT));
        }
        return (look.isCrlf() ? text.replace("\n", "\r\n") : text).getBytes(look.charset());
    }

    /** A page with a few such characters cannot be told from one of a language lesson, and stays as it is. */
    private static String noisy(String page) {
        if (PINYIN.keySet().stream().filter(page::contains).count() < 7) {
            return page;
        }
        String text = page;
        for (Map.Entry<String, String> gloss : PINYIN.entrySet()) {
            text = text.replace(gloss.getKey(), gloss.getKey() + "(" + gloss.getValue() + ")");
        }
        return text;
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    private String code(File file) {
        String plain = file.aid() + "|0a1b2c3d|1663300000|0|" + thread.tid();
        return PercentEncoding.encodePath(
                        Base64.getEncoder().encodeToString(plain.getBytes(StandardCharsets.ISO_8859_1)))
                .replace("=", "%3D");
    }

    private String blankCode() {
        String plain = "|0a1b2c3d|1663300000|0|" + thread.tid();
        return Base64.getEncoder()
                .encodeToString(plain.getBytes(StandardCharsets.ISO_8859_1))
                .replace("=", "%3D");
    }

    private String date(LocalDateTime date, DateTimeFormatter format) {
        String shown = format.format(date);
        return look.isRelative()
                ? "<span title=\"" + shown + "\">" + words.yesterday + "&nbsp;"
                        + DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT).format(date) + "</span>"
                : shown;
    }

    private String meta() {
        if (look.declared().isEmpty()) {
            return "";
        }
        return look.version().equals("X3.5")
                ? "<meta charset=\"" + look.declared() + "\" />\n"
                : "<meta http-equiv=\"Content-Type\" content=\"text/html; charset=" + look.declared() + "\" />\n";
    }

    private String savedFrom(String address) {
        return look.isSavedByBrowser() ? "<!-- saved from url=(00" + address.length() + ")" + address + " -->\n" : "";
    }

    private String base() {
        return look.isSavedByBrowser() ? "" : "<base href=\"" + thread.site() + "\" />\n";
    }

    private String threadUrl(int page) {
        return look.isRewritten()
                ? "thread-" + thread.tid() + "-" + page + "-1.html"
                : "forum.php?mod=viewthread&tid=" + thread.tid() + (page > 1 ? "&page=" + page : "");
    }

    String printable() {
        StringBuilder page = new StringBuilder(look.version().equals("X3.5") ? "<!DOCTYPE html>\n" : "");
        page.append(savedFrom(thread.site() + "forum.php?mod=viewthread&action=printable&tid=" + thread.tid()));
        page.append("<html>\n<head>\n<title>")
                .append(escape(thread.title()))
                .append(" - ")
                .append(thread.siteName())
                .append(" - Powered by Discuz!</title>\n")
                .append(meta())
                .append("</head>\n\n<body>\n<h1>")
                .append(thread.siteName())
                .append("</h1>\n<b>")
                .append(words.subject)
                .append(": </b>")
                .append(escape(thread.title()))
                .append(" <b><a href=\"###\" onclick=\"window.print();\">[")
                .append(words.print)
                .append("]</a></b></span><br />\n");
        page.append(printablePost(thread.author(), thread.date(), true))
                .append(body(true))
                .append("\n");
        for (Reply reply : thread.replies()) {
            page.append(printablePost(reply.author(), reply.date(), false))
                    .append(escape(reply.text()))
                    .append("<br />\n");
        }
        return page.append(
                        "<br /><br /><br /><br /><hr noshade size=\"2\" width=\"100%\" color=\"#CDCDCD\">\n<table width=\"95%\" align=\"center\"><tr><td>")
                .append(words.welcome)
                .append(' ')
                .append(thread.siteName())
                .append(" (")
                .append(thread.site())
                .append(")</td>\n<td align=\"right\">\nPowered by Discuz! ")
                .append(look.version())
                .append("</td></tr></table>\n</body>\n</html>")
                .toString();
    }

    private String printablePost(String author, LocalDateTime date, boolean isFirst) {
        return "<hr noshade size=\"2\" width=\"100%\" color=\"#808080\">\n<b>" + words.author + ": </b>"
                + (author.isEmpty() ? words.anonymous : escape(author)) + "&nbsp; &nbsp; <b>" + words.time + ": </b>"
                + date(date, MINUTES) + "\n<br />\n"
                + (isFirst ? "<b>" + words.subject + ": </b>" + escape(thread.title()) + "<br />\n" : "");
    }

    private String body(boolean isPrintable) {
        StringBuilder body = new StringBuilder();
        if (!isPrintable) {
            body.append("<i class=\"pstatus\"> ")
                    .append(words.stamp.formatted("A", MINUTES.format(thread.date())))
                    .append(" </i><br />\n<br />\n");
        }
        for (int i = 0; i < thread.paragraphs().size(); i++) {
            body.append("&nbsp; &nbsp; ").append(escape(thread.paragraphs().get(i)));
            body.append(i % 2 == 0 ? "<font class=\"jammer\">5 K$ q6 v+</font>" : "")
                    .append("<br />\n");
            if (i < thread.files().size()
                    && (isPrintable || thread.files().get(i).isPicture())) {
                body.append(
                        isPrintable && look.isBlank()
                                ? blank(thread.files().get(i))
                                : inText(thread.files().get(i)));
            }
        }
        return body.toString();
    }

    private String blank(File file) {
        return "\n<ignore_js_op>\n\n<span style=\"white-space: nowrap\" id=\"attach_\">\n<a href=\"forum.php?mod=attachment&aid="
                + blankCode()
                + "\" target=\"_blank\"></a>\n<em class=\"xg1\">(, " + words.downloads + ": " + file.downloads()
                + ")</em>\n</span>\n"
                + "<div class=\"tip tip_4\" id=\"attach__menu\" style=\"position: absolute; display: none\">\n<div class=\"tip_c xs0\">\n<div class=\"y\"> "
                + words.uploaded + "</div>\n" + words.tip + "\n" + endOfTip() + "\n</ignore_js_op>\n<br />\n";
    }

    private String endOfTip() {
        return look.isUnclosed() ? "" : "</div>\n<div class=\"tip_horn\"></div>\n</div>\n";
    }

    private String inText(File file) {
        if (!file.isPicture()) {
            return "\n<ignore_js_op>\n<img src=\"static/image/filetype/msoffice.gif\" border=\"0\" class=\"vm\" alt=\"\" />\n<span id=\"attach_"
                    + file.aid()
                    + "\">\n<a href=\"forum.php?mod=attachment&aid=" + code(file) + "\">" + escape(file.name())
                    + "</a>\n<em class=\"xg1\">(" + file.size()
                    + ", " + words.downloads + ": " + file.downloads()
                    + ")</em>\n</span>\n<div class=\"tip tip_4\" id=\"attach_" + file.aid()
                    + "_menu\" style=\"display: none\">\n<div class=\"tip_c xs0\">\n<div class=\"y\">"
                    + date(thread.date(), MINUTES) + " " + words.uploaded + "</div>\n"
                    + words.tip + "\n" + endOfTip() + "</ignore_js_op>\n<br />\n";
        }
        return "\n<ignore_js_op>\n\n<img id=\"aimg_" + file.aid() + "\" aid=\"" + file.aid()
                + "\" src=\"static/image/common/none.gif\" zoomfile=\"" + file.path()
                + "\" file=\"" + file.path()
                + ".thumb.jpg\" class=\"zoom\" inpost=\"1\" />\n<div class=\"tip tip_4 aimg_tip\" id=\"aimg_"
                + file.aid()
                + "_menu\" style=\"position: absolute; display: none\">\n<div class=\"xs0\">\n<p><strong>"
                + escape(file.name()) + "</strong> <em class=\"xg1\">("
                + file.size() + ", " + words.downloads + ": " + file.downloads()
                + ")</em></p>\n<p>\n<a href=\"forum.php?mod=attachment&aid=" + code(file)
                + "&nothumb=yes\">" + words.fetch + "</a>\n&nbsp;<a href=\"javascript:;\">" + words.album
                + "</a>\n</p>\n<p class=\"xg1 y\">" + date(thread.date(), MINUTES)
                + " " + words.uploaded + "</p>\n" + endOfTip() + "</ignore_js_op>\n<br />\n";
    }

    private String listed(File file) {
        return "<ignore_js_op>\n<dl class=\"tattl\">\n<dt>\n<img src=\"static/image/filetype/zip.gif\" border=\"0\" class=\"vm\" alt=\"\" />\n</dt>\n<dd>\n<p class=\"attnm\">\n\n"
                + "<a href=\"forum.php?mod=attachment&aid=" + code(file) + "\" id=\"aid" + file.aid()
                + "\" target=\"_blank\">" + escape(file.name())
                + "</a>\n\n<div class=\"tip tip_4\" id=\"aid" + file.aid()
                + "_menu\" style=\"display: none\">\n<div class=\"tip_c\">\n<p class=\"y\">"
                + date(thread.date(), MINUTES)
                + " " + words.uploaded + "</p>\n<p>" + words.tip
                + "</p>\n\n</div>\n<div class=\"tip_horn\"></div>\n</div>\n</p>\n<p>" + file.size() + ", "
                + words.downloads + ": "
                + file.downloads() + "</p>\n<p>\n\n</p>\n\n</dd>\n</dl>\n</ignore_js_op>\n";
    }

    String threadPage(int number) {
        StringBuilder page = new StringBuilder("<!DOCTYPE html>\n");
        page.append(savedFrom(thread.site() + threadUrl(number)));
        page.append("<html>\n<head>\n")
                .append(meta())
                .append("<title>")
                .append(escape(thread.title()))
                .append(" - ")
                .append(thread.forum())
                .append(" -  ")
                .append(thread.siteName())
                .append(" - Powered by Discuz!</title>\n");
        if (!look.isStripped()) {
            page.append("<link href=\"")
                    .append(thread.site())
                    .append(threadUrl(number))
                    .append("\" rel=\"canonical\" />\n<meta name=\"generator\" content=\"Discuz! ")
                    .append(look.version())
                    .append("\" />\n");
        }
        page.append(base())
                .append(
                        "</head>\n<body id=\"nv_forum\" class=\"pg_viewthread\">\n<div id=\"pt\" class=\"bm cl\">\n<div class=\"z\">\n<a href=\"./\" class=\"nvhm\">")
                .append(thread.siteName())
                .append(
                        "</a><em>&raquo;</em><a href=\"forum.php\">BBS</a> <em>&rsaquo;</em> <a href=\"forum.php?mod=forumdisplay&fid=41\">")
                .append(thread.forum())
                .append("</a> <em>&rsaquo;</em> <a href=\"")
                .append(threadUrl(1))
                .append("\">")
                .append(escape(thread.title()))
                .append("</a>\n</div>\n</div>\n");
        if (number > 1) {
            page.append("<div class=\"pgs\"><div class=\"pgt\"><div class=\"pg\"><a href=\"")
                    .append(threadUrl(1))
                    .append("\">1</a><strong>")
                    .append(number)
                    .append("</strong></div></div></div>\n");
        }
        page.append(
                        "<div id=\"postlist\" class=\"pl bm\">\n<h1 class=\"ts\">\n<a href=\"forum.php?mod=forumdisplay&fid=41&filter=typeid&typeid=6\">[TYPE]</a>\n<span")
                .append(look.isStripped() ? "" : " id=\"thread_subject\"")
                .append(">")
                .append(escape(thread.title()))
                .append("</span>\n</h1>\n");
        if (number == 1) {
            page.append(
                    post(thread.pid(), thread.author(), thread.isDeleted(), thread.date(), body(false), lists(), true));
        }
        for (Reply reply : thread.replies()) {
            page.append(post(
                    reply.pid() + number * 100L, reply.author(), false, reply.date(), escape(reply.text()), "", false));
        }
        return page.append(
                        "<div id=\"post_new\" style=\"display: none\"></div>\n</div>\n<div id=\"ft\"><p class=\"xs0\">GMT+8, 2024-9-17 21:03</p><p>Powered by <strong><a href=\"http://www.discuz.net\">Discuz!</a></strong> <em>")
                .append(look.version())
                .append("</em></p></div>\n</body>\n</html>\n")
                .toString();
    }

    private String lists() {
        StringBuilder lists = new StringBuilder("<div class=\"pattl\">\n");
        for (int i = 0; i < thread.files().size(); i++) {
            boolean isInText =
                    i < thread.paragraphs().size() && thread.files().get(i).isPicture();
            lists.append(isInText ? "" : listed(thread.files().get(i)));
        }
        return lists.append("</div>\n").toString();
    }

    private String post(
            long pid,
            String author,
            boolean isDeleted,
            LocalDateTime date,
            String body,
            String lists,
            boolean isFirst) {
        String user = look.isRewritten() ? "space-uid-7.html" : "home.php?mod=space&uid=7";
        String left = author.isEmpty()
                ? "<div class=\"pi\">\n" + words.anonymous + "\n</div>"
                : isDeleted
                        ? "<div class=\"pi\">" + escape(author) + " <em>" + words.deleted + "</em></div>"
                        : "<div class=\"pi\"><div class=\"authi\"><a href=\"" + user
                                + "\" target=\"_blank\" class=\"xw1\">" + escape(author) + "</a>\n</div></div>";
        String floor =
                isFirst ? threadUrl(1) : "forum.php?mod=redirect&goto=findpost&ptid=" + thread.tid() + "&pid=" + pid;
        String id = look.isStripped() ? "" : " id=\"post_" + pid + "\"";
        return "<div" + id + " >\n<table id=\"pid" + pid + "\" summary=\"pid" + pid
                + "\"><tr>\n<td class=\"pls\" rowspan=\"2\">\n<div class=\"pls cl favatar\">\n" + left
                + "\n<div class=\"avatar\"><a href=\"" + user
                + "\"><img src=\"uc_server/avatar.php?uid=7&size=middle\" /></a></div>\n</div>\n</td>\n<td class=\"plc\">\n<div class=\"pi\">\n<strong><a href=\""
                + floor + "\" id=\"postnum" + pid + "\">\n" + (isFirst ? words.firstFloor : words.secondFloor)
                + "</a></strong>\n<div class=\"pti\"><div class=\"authi\">\n<em id=\"authorposton" + pid
                + "\">" + words.posted + " " + date(date, SECONDS) + "</em>\n<a href=\"forum.php?mod=viewthread&tid="
                + thread.tid() + "&page=1&authorid=7\">X</a></div></div></div>\n"
                + "<div class=\"pct\"><div class=\"pcb\"><div class=\"t_fsz\"><table><tr><td class=\"t_f\""
                + (look.isStripped() ? "" : " id=\"postmessage_" + pid + "\"") + ">\n" + body
                + "</td></tr></table>\n" + lists + "</div>\n<div id=\"comment_" + pid
                + "\" class=\"cm\"></div></div></div>\n</td></tr>\n<tr><td class=\"plc plm\"><div class=\"sign\">SIGNATURE</div></td></tr></table>\n</div>\n";
    }

    String touch() {
        StringBuilder page = new StringBuilder("<!DOCTYPE html>\n<html>\n<head>\n")
                .append(meta())
                .append("<title>")
                .append(escape(thread.title()))
                .append(" - ")
                .append(thread.forum())
                .append(" -  ")
                .append(thread.siteName())
                .append(" - Powered by Discuz!</title>\n")
                .append(base())
                .append(
                        "</head>\n<body id=\"forum\" class=\"pg_viewthread\">\n<div class=\"viewthread\">\n<div class=\"view_tit\"><em>[TYPE]</em>")
                .append(escape(thread.title()))
                .append("</div>\n");
        page.append(touchPost(thread.pid(), thread.author(), thread.date(), words.firstFloor, body(false)));
        for (Reply reply : thread.replies()) {
            page.append(touchPost(reply.pid(), reply.author(), reply.date(), words.secondFloor, escape(reply.text())));
        }
        return page.append("</div>\n<a href=\"forum.php?mod=post&action=reply&fid=2&tid=")
                .append(thread.tid())
                .append("&repquote=1\">R</a>\n</body>\n</html>")
                .toString();
    }

    private String touchPost(long pid, String author, LocalDateTime date, String floor, String body) {
        String name = author.isEmpty()
                ? "<a href=\"javascript:;\">" + words.anonymous + "</a>"
                : "<a href=\"home.php?mod=space&uid=7\">" + escape(author) + "</a>";
        return "<div class=\"plc cl\" id=\"pid" + pid
                + "\">\n<div class=\"display pi\">\n<ul class=\"authi\">\n<li class=\"mtit\"><span class=\"y\">" + floor
                + "</span><span class=\"z\">" + name + "</span></li>\n<li class=\"mtime\">" + words.posted + " "
                + SECONDS.format(date) + "</li>\n</ul>\n<div class=\"message\">\n" + body + "</div>\n</div>\n</div>\n";
    }

    String archiver() {
        StringBuilder page = new StringBuilder("\n<!DOCTYPE html>\n<html>\n<head>\n<base href=\"")
                .append(thread.site())
                .append("archiver/\" />\n")
                .append(meta())
                .append("<title>")
                .append(escape(thread.title()))
                .append(" - ")
                .append(thread.forum())
                .append(" - ")
                .append(thread.siteName())
                .append(" -  Powered by Discuz! Archiver</title>\n</head>\n<body>\n<center id=\"header\">\n<h2>")
                .append(thread.siteName())
                .append(
                        "'s Archiver </h2>\n</center>\n<div id=\"nav\">\n<a href=\"./\">BBS</a> &rsaquo; <a href=\"?fid-12.html\">")
                .append(thread.forum())
                .append("</a> &rsaquo; ")
                .append(escape(thread.title()))
                .append("\n</div>\n\n<div id=\"content\">\n");
        page.append(archived(thread.author(), thread.date(), thread.title()))
                .append(' ')
                .append(words.stamp.formatted("A", MINUTES.format(thread.date())))
                .append(" <br />\n<br />\n");
        for (String paragraph : thread.paragraphs()) {
            page.append(escape(paragraph)).append("<br />\n");
        }
        page.append(thread.tid()).append("7<br />\n");
        for (Reply reply : thread.replies()) {
            page.append(archived(reply.author(), reply.date(), ""))
                    .append(escape(reply.text()))
                    .append("<br />\n");
        }
        return page.append("<div class=\"page\">\n: \n<strong>[1]</strong> \n</div>\n</div>\n<div id=\"end\">\n")
                .append(words.full)
                .append(":\n<a href=\"../")
                .append(threadUrl(1))
                .append("\" target=\"_blank\"><strong>")
                .append(escape(thread.title()))
                .append("</strong></a>\n</div>\n</body>\n</html>")
                .toString();
    }

    private String archived(String author, LocalDateTime date, String subject) {
        return "<p class=\"author\">\n<strong>" + (author.isEmpty() ? "<i>Anonymous</i>" : escape(author))
                + "</strong>\n" + words.posted + " " + SECONDS.format(date) + "\n</p>\n<h3>" + escape(subject)
                + "</h3>\n";
    }

    String portal() {
        return "<!DOCTYPE html>\n<html>\n<head>\n" + meta() + "<title>" + escape(thread.title()) + " - "
                + thread.forum() + " -  " + thread.siteName() + " - Powered by Discuz!</title>\n<link href=\""
                + thread.site() + "portal.php?mod=view&aid=" + thread.tid() + "\" rel=\"canonical\" />\n" + base()
                + "</head>\n<body>\n<div id=\"pt\"><div class=\"z\"><a href=\"./\" class=\"nvhm\">"
                + thread.siteName() + "</a><a href=\"portal.php?mod=list&catid=2\">" + thread.forum()
                + "</a></div></div>\n<div class=\"bm vw\">\n<div class=\"h hm\">\n<h1 class=\"ph\">"
                + escape(thread.title())
                + " </h1>\n<p class=\"xg1\">\n" + date(thread.date(), MINUTES) + "<span class=\"pipe\">|</span>\n"
                + words.publisher + ": <a href=\"home.php?mod=space&uid=1\">admin</a><span class=\"pipe\">|</span>\n"
                + words.views
                + ": <em id=\"_viewnum\">12</em><span class=\"pipe\">|</span>: 0<span class=\"pipe\">|</span>原作者: "
                + escape(thread.author())
                + "\n</p>\n</div>\n<div class=\"s\"><div><strong>SUMMARY</strong></div></div>\n"
                + "<div class=\"d\">\n<table><tr><td id=\"article_content\">\n<p>"
                + String.join(
                        "</p>\n<p>",
                        thread.paragraphs().stream().map(PageMaker::escape).toList())
                + "</p></td></tr></table>\n<div id=\"click_div\">CLICK</div>\n</div>\n</div>\n</body>\n</html>";
    }

    String text() {
        List<String> lines = new ArrayList<>(List.of(
                thread.siteName(),
                words.subject + ":",
                thread.title(),
                "[" + words.print + "]",
                words.author + ":",
                thread.author().isEmpty() ? words.anonymous : thread.author(),
                words.time + ":",
                MINUTES.format(thread.date()),
                words.subject + ":",
                thread.title()));
        for (int i = 0; i < thread.paragraphs().size(); i++) {
            lines.add("\t　　" + thread.paragraphs().get(i));
            lines.add("");
            if (i < thread.files().size()) {
                lines.addAll(List.of(
                        "(, " + words.downloads + ": " + thread.files().get(i).downloads() + ")",
                        " " + words.uploaded,
                        words.tip));
            }
        }
        for (Reply reply : thread.replies()) {
            lines.addAll(List.of(
                    words.author + ": " + reply.author() + "    " + words.time + ": " + MINUTES.format(reply.date()),
                    reply.text()));
        }
        lines.addAll(List.of(
                "",
                words.welcome + " " + thread.siteName() + " (" + thread.site() + ")",
                "Powered by Discuz! " + look.version()));
        return String.join("\n", lines);
    }
}

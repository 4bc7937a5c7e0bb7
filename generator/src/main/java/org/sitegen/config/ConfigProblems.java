package org.sitegen.config;

import java.nio.file.Path;
import org.sitegen.problem.Message;
import org.sitegen.problem.Problem;
import org.sitegen.problem.SourceLocation;

/** What can be wrong with the settings of an archive. */
final class ConfigProblems {

    private ConfigProblems() {}

    static Problem noConfig(SourceLocation where, Path root) {
        return Problem.error(
                where,
                new Message(
                        "在「" + root + "」裡沒有 site.yaml，這不是一個典藏資料夾。請用 --source 指定正確的資料夾，"
                                + "或在這裡建立 site.yaml，至少寫一行「title: 網站名稱」。",
                        "在“" + root + "”里没有 site.yaml，这不是一个存档文件夹。请用 --source 指定正确的文件夹，"
                                + "或在这里建立 site.yaml，至少写一行“title: 网站名称”。",
                        "There is no site.yaml in \"" + root + "\", so it is no archive. Name the right folder with"
                                + " --source, or make a site.yaml there with at least the line \"title: My site\"."));
    }

    static Problem unknownKey(SourceLocation where, String key, String nearest) {
        return Problem.warning(
                where,
                new Message(
                        "沒有「" + key + "」這個設定，已略過。是不是「" + nearest + "」？",
                        "没有“" + key + "”这个设置，已略过。是不是“" + nearest + "”？",
                        "There is no setting \"" + key + "\"; it was left out. Did you mean \"" + nearest + "\"?"));
    }

    static Problem noTitle(SourceLocation where) {
        return Problem.warning(
                where,
                new Message(
                        "沒有設定網站名稱。請在 site.yaml 加一行「title: 網站名稱」。",
                        "没有设置网站名称。请在 site.yaml 加一行“title: 网站名称”。",
                        "The site has no title. Add a line \"title: My site\" to site.yaml."));
    }

    static Problem url(SourceLocation where, String found) {
        return Problem.error(
                where,
                new Message(
                        "「url」應該是網站的完整網址，例如 https://news.example/，卻是「" + found + "」。不可有 ?、# 與帳號。",
                        "“url”应该是网站的完整网址，例如 https://news.example/，却是“" + found + "”。不可有 ?、# 与账号。",
                        "\"url\" must be the whole address of the site, such as https://news.example/, without ?, # and"
                                + " user, but it is \"" + found + "\"."));
    }

    static Problem language(SourceLocation where, String found) {
        return Problem.error(
                where,
                new Message(
                        "「language」可以是 zh-Hant、zh-Hans、en（或 zh-TW、zh-CN 等），卻是「" + found + "」。",
                        "“language”可以是 zh-Hant、zh-Hans、en（或 zh-TW、zh-CN 等），却是“" + found + "”。",
                        "\"language\" must be zh-Hant, zh-Hans or en (or zh-TW, zh-CN and the like), but it is \""
                                + found + "\"."));
    }

    static Problem timezone(SourceLocation where, String found) {
        return Problem.error(
                where,
                new Message(
                        "沒有時區「" + found + "」。請寫時區資料庫的名稱，例如 Asia/Shanghai、Asia/Taipei，或 +08:00。",
                        "没有时区“" + found + "”。请写时区数据库的名称，例如 Asia/Shanghai、Asia/Taipei，或 +08:00。",
                        "There is no time zone \"" + found + "\". Write a name of the time zone database, such as"
                                + " Asia/Shanghai or Asia/Taipei, or +08:00."));
    }

    static Problem pageSize(SourceLocation where, String found) {
        return Problem.error(
                where,
                new Message(
                        "「pageSize」應該是 1 以上的整數，卻是「" + found + "」。",
                        "“pageSize”应该是 1 以上的整数，却是“" + found + "”。",
                        "\"pageSize\" must be a whole number from 1 up, but it is \"" + found + "\"."));
    }

    static Problem onDuplicateUrl(SourceLocation where, String found) {
        return Problem.error(
                where,
                new Message(
                        "「onDuplicateUrl」應該是 fail 或 suffix，卻是「" + found + "」。",
                        "“onDuplicateUrl”应该是 fail 或 suffix，却是“" + found + "”。",
                        "\"onDuplicateUrl\" must be fail or suffix, but it is \"" + found + "\"."));
    }

    static Message permalinkEnding(String found) {
        return new Message(
                "「permalink」必須以 .html 結尾，例如 articles/{year}/{month}/{slug}.html，卻是「" + found + "」。",
                "“permalink”必须以 .html 结尾，例如 articles/{year}/{month}/{slug}.html，却是“" + found + "”。",
                "\"permalink\" must end in .html, such as articles/{year}/{month}/{slug}.html, but it is \"" + found
                        + "\".");
    }

    static Message permalinkName(String found) {
        return new Message(
                "「permalink」只能用 {year}、{month}、{day}、{slug}、{id}、{category}，卻是「" + found + "」。",
                "“permalink”只能用 {year}、{month}、{day}、{slug}、{id}、{category}，却是“" + found + "”。",
                "\"permalink\" can only use {year}, {month}, {day}, {slug}, {id} and {category}, but it is \"" + found
                        + "\".");
    }

    static Message permalinkPath(String found) {
        return new Message(
                "「permalink」應該是網站裡的相對路徑，不可有 .. 與 \\ : * ? \" < > | # %，卻是「" + found + "」。",
                "“permalink”应该是网站里的相对路径，不可有 .. 与 \\ : * ? \" < > | # %，却是“" + found + "”。",
                "\"permalink\" must be a path inside the site, without .. and \\ : * ? \" < > | # %, but it is \""
                        + found + "\".");
    }

    static Problem permalink(SourceLocation where, Message mistake) {
        return Problem.error(where, mistake);
    }

    static Problem author(SourceLocation where) {
        return Problem.error(
                where,
                new Message(
                        "「author」應該是名字，或 {name: 名字, url: 網址}。",
                        "“author”应该是名字，或 {name: 名字, url: 网址}。",
                        "\"author\" must be a name, or {name: A name, url: an address}."));
    }

    static Problem menuItem(SourceLocation where) {
        return Problem.error(
                where,
                new Message(
                        "「menu」的每一項應該有 title 與 url，例如 - {title: 關於, url: about.html}",
                        "“menu”的每一项应该有 title 与 url，例如 - {title: 关于, url: about.html}",
                        "Each entry of \"menu\" needs a title and a url, for example"
                                + " - {title: About, url: about.html}"));
    }

    static Problem color(SourceLocation where, String name, String found) {
        return Problem.error(
                where,
                new Message(
                        "顏色「" + name + "」應該是 CSS 顏色，例如 \"#b22222\"，卻是「" + found + "」。# 開頭的要加引號。",
                        "颜色“" + name + "”应该是 CSS 颜色，例如 \"#b22222\"，却是“" + found + "”。# 开头的要加引号。",
                        "The color \"" + name + "\" must be a CSS color, such as \"#b22222\" (in quotes), but it is \""
                                + found + "\"."));
    }
}

package org.sitegen.plan;

import org.sitegen.problem.Message;
import org.sitegen.problem.Problem;
import org.sitegen.problem.SourceLocation;
import org.sitegen.url.SitePath;

/** The problems of this package, in words. */
final class PlanProblems {

    private PlanProblems() {}

    static Problem noUrl(SourceLocation at) {
        return Problem.warning(
                at,
                new Message(
                        "沒有設定 url，因此不產生訂閱源（atom.xml、feed.json）、sitemap.xml 與 canonical。請加上一行「url: https://網站的網址/」。",
                        "没有设置 url，因此不生成订阅源（atom.xml、feed.json）、sitemap.xml 与 canonical。请加上一行“url: https://网站的网址/”。",
                        "No url is set, so feeds, sitemap and canonical links are left out. Add a line"
                                + " \"url: https://…/\", the address where the site will live."));
    }

    static Problem takenByFile(SourceLocation at, SitePath path, SourceLocation other) {
        boolean isArticles = isArticle(at) && isArticle(other);
        return Problem.error(
                at,
                new Message(
                        "網址「" + path + "」已由 " + other.path() + " 使用（大小寫視為相同）。請改其中一個的檔名、slug 或 alias"
                                + (isArticles ? "，或在 site.yaml 設 onDuplicateUrl: suffix。" : "。"),
                        "网址“" + path + "”已由 " + other.path() + " 使用（大小写视为相同）。请改其中一个的文件名、slug 或 alias"
                                + (isArticles ? "，或在 site.yaml 设 onDuplicateUrl: suffix。" : "。"),
                        "The address \"" + path + "\" is already taken by " + other.path()
                                + " (upper and lower case count as the same). Change the name, slug or alias of one of them"
                                + (isArticles ? ", or set onDuplicateUrl: suffix in site.yaml." : ".")));
    }

    /** Whether a file as a whole is meant, not one of its aliases. */
    private static boolean isArticle(SourceLocation at) {
        return at.line() == 0 && at.path().startsWith("articles/") && at.path().endsWith(".md");
    }

    static Problem takenByGenerated(SourceLocation at, SitePath path) {
        return Problem.error(
                at,
                new Message(
                        "網址「" + path + "」是 site-gen 自己產生的頁面。請替這個檔案改名、改 slug 或改 alias。",
                        "网址“" + path + "”是 site-gen 自己生成的页面。请给这个文件改名、改 slug 或改 alias。",
                        "The address \"" + path + "\" belongs to a page that site-gen makes by itself. Give this file"
                                + " another name, slug or alias."));
    }

    static Problem fileAndFolder(SourceLocation at, SitePath file, SitePath inFolder) {
        return Problem.error(
                at,
                new Message(
                        "網址「" + file + "」既是檔案，又是「" + inFolder + "」所在的資料夾。請改其中一個的名字。",
                        "网址“" + file + "”既是文件，又是“" + inFolder + "”所在的文件夹。请改其中一个的名字。",
                        "The address \"" + file + "\" is a file and also the folder of \"" + inFolder
                                + "\". Give one of them another name."));
    }

    static Problem missingMarkdown(SourceLocation at, String written) {
        return Problem.error(
                at,
                new Message(
                        "連結指到的文章「" + written + "」不存在。請檢查路徑與檔名（大小寫也要一致）。",
                        "链接指到的文章“" + written + "”不存在。请检查路径与文件名（大小写也要一致）。",
                        "The article \"" + written
                                + "\" that this link names is not there. Check its path and name, upper and"
                                + " lower case too."));
    }

    static Problem missingFile(SourceLocation at, String written) {
        return Problem.error(
                at,
                new Message(
                        "找不到「" + written + "」：文章旁邊、attachments/ 與典藏根目錄都沒有這個檔案，網站也沒有這個路徑。"
                                + "請檢查檔名（大小寫也要一致）；檔案若已遺失，請寫進 front matter 的 attachments。",
                        "找不到“" + written + "”：文章旁边、attachments/ 与存档根目录都没有这个文件，网站也没有这个路径。"
                                + "请检查文件名（大小写也要一致）；文件若已丢失，请写进 front matter 的 attachments。",
                        "\"" + written
                                + "\" is not there: neither beside the article, nor under attachments/, nor from the"
                                + " archive's root, and no page of the site has that path. Check the name, upper and lower"
                                + " case too; if the file is lost, list it under attachments in the front matter."));
    }

    static Problem missingAnchor(SourceLocation at, String anchor) {
        return Problem.error(
                at,
                new Message(
                        "連結指到的小標題「#" + anchor + "」在本文裡不存在。請對照本文的小標題改寫。",
                        "链接指到的小标题“#" + anchor + "”在本文里不存在。请对照本文的小标题改写。",
                        "The anchor \"#" + anchor + "\" is not in this text. Compare it with the headings."));
    }

    static Problem missingAnchor(SourceLocation at, String anchor, String target) {
        return Problem.error(
                at,
                new Message(
                        "連結指到的小標題「#" + anchor + "」在 " + target + " 裡不存在。請對照那篇的小標題改寫。",
                        "链接指到的小标题“#" + anchor + "”在 " + target + " 里不存在。请对照那篇的小标题改写。",
                        "The anchor \"#" + anchor + "\" is not in " + target
                                + ". Compare it with the headings there."));
    }

    static Problem hiddenTarget(SourceLocation at, String written) {
        return Problem.warning(
                at,
                new Message(
                        "連結指到的「" + written + "」沒有發布（草稿、未到日期或已過期），這裡只留下文字。",
                        "链接指到的“" + written + "”没有发布（草稿、未到日期或已过期），这里只留下文字。",
                        "\"" + written
                                + "\" is not published (a draft, in the future or expired), so only the link's text is"
                                + " shown."));
    }

    static Problem aliasLeavesSite(SourceLocation at, String alias) {
        return Problem.error(
                at,
                new Message(
                        "舊網址「" + alias + "」不是網站裡的路徑。請寫成 /old/page.html 這樣從根目錄算起的路徑。",
                        "旧网址“" + alias + "”不是网站里的路径。请写成 /old/page.html 这样从根目录算起的路径。",
                        "The old address \"" + alias + "\" is no path within the site. Write it from the root, such as"
                                + " /old/page.html."));
    }

    static Problem missingRedirectTarget(SourceLocation at, String target) {
        return Problem.error(
                at,
                new Message(
                        "轉址的目標「" + target + "」不存在。請寫文章的 id（articles/ 之下的路徑，不含 .md）或網站裡的路徑。",
                        "跳转的目标“" + target + "”不存在。请写文章的 id（articles/ 之下的路径，不含 .md）或网站里的路径。",
                        "The target \"" + target
                                + "\" of this redirect is not there. Write an article's id (its path under"
                                + " articles/ without .md) or a path of the site."));
    }

    static Problem hiddenRedirectTarget(SourceLocation at, String target) {
        return Problem.warning(
                at,
                new Message(
                        "轉址的目標「" + target + "」沒有發布，這條轉址已略過。",
                        "跳转的目标“" + target + "”没有发布，这条跳转已略过。",
                        "The target \"" + target
                                + "\" of this redirect is not published, so the redirect is left out."));
    }

    static Problem repeatedRedirect(SourceLocation at, String from, SourceLocation other) {
        return Problem.error(
                at,
                new Message(
                        "舊網址「" + from + "」已在 " + other + " 指到別處。請只留一個。",
                        "旧网址“" + from + "”已在 " + other + " 指到别处。请只留一个。",
                        "The old address \"" + from + "\" already leads elsewhere at " + other
                                + ". Keep one of them."));
    }

    static Problem badSettingLink(SourceLocation at, String url) {
        return Problem.error(
                at,
                new Message(
                        "「" + url + "」不在網站裡。請寫網站裡的路徑（如 archive/index.html）或完整網址。",
                        "“" + url + "”不在网站里。请写网站里的路径（如 archive/index.html）或完整网址。",
                        "\"" + url + "\" is not in the site. Write a path of the site (such as archive/index.html) or a"
                                + " whole URL."));
    }
}

package org.sitegen.testkit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.sitegen.text.Language;
import org.sitegen.view.ArchiveMonthView;
import org.sitegen.view.ArchiveView;
import org.sitegen.view.ArchiveYearView;
import org.sitegen.view.ArticleFull;
import org.sitegen.view.ArticleItem;
import org.sitegen.view.ArticlePageView;
import org.sitegen.view.AttachmentRef;
import org.sitegen.view.DateText;
import org.sitegen.view.EditionView;
import org.sitegen.view.GalleryView;
import org.sitegen.view.HomeView;
import org.sitegen.view.Html;
import org.sitegen.view.ImageRef;
import org.sitegen.view.ListView;
import org.sitegen.view.MonthRef;
import org.sitegen.view.NotFoundView;
import org.sitegen.view.OnThisDayIndexView;
import org.sitegen.view.OnThisDayView;
import org.sitegen.view.PageInfo;
import org.sitegen.view.PageLink;
import org.sitegen.view.PageView;
import org.sitegen.view.Pager;
import org.sitegen.view.PersonRef;
import org.sitegen.view.PrintView;
import org.sitegen.view.SiteInfo;
import org.sitegen.view.StaticPageView;
import org.sitegen.view.StatisticsView;
import org.sitegen.view.TermLink;
import org.sitegen.view.TermRef;
import org.sitegen.view.TermsView;
import org.sitegen.view.YearRef;

/** Views as templates get them: for each template a full page, and a sparse one without anything that may be missing. */
public final class Views {

    private static final int ARTICLES = 20;
    private static final int FIRST_WEEKDAY = 6;
    private static final int DAYS = 31;

    private Views() {}

    /**
     * A page to render.
     *
     * @param name what it is called in a preview, unique: {@code home-full}
     * @param template its template
     * @param page the page itself
     * @param root what leads to the site's root
     * @param view what it shows
     */
    public record Fixture(String name, String template, PageInfo page, String root, PageView view) {

        @Override
        public String toString() {
            return name;
        }
    }

    /** All pages, full and sparse, of every template that has a view. */
    public static List<Fixture> all() {
        List<Fixture> all = new ArrayList<>(full());
        all.addAll(sparse());
        return List.copyOf(all);
    }

    /** A page of each template with everything on it. */
    public static List<Fixture> full() {
        return List.of(
                full("home", "濱州在線", home()),
                full(
                        "article",
                        longTitle(),
                        new ArticlePageView(
                                article(1),
                                Optional.of(link("較舊的一篇", 2)),
                                Optional.of(link("較新的一篇", 3)),
                                items(6),
                                Optional.of(new PageLink("歷史上的5月7日", "on-this-day/05-07.html")))),
                full("print", longTitle(), new PrintView(article(1))),
                full("edition", "2022年5月", edition(3)),
                full("list", "新聞", new ListView("categories", term("新聞", 1234), items(ARTICLES), pager(3, 62))),
                full("terms", "標籤", new TermsView("tags", terms(40))),
                full("archive", "歷史文章", new ArchiveView(List.of(year(2022), year(2021)), "1,234")),
                full("archive-year", "2022年", new ArchiveYearView(year(2022))),
                full("archive-month", "2022年5月", archiveMonth()),
                full("on-this-day", "歷史上的5月7日", onThisDay()),
                full("on-this-day-index", "歷史上的每一天", days()),
                full("gallery", "2022年5月的附件", gallery()),
                full("statistics", "統計", statistics()),
                full("page", "關於本站", new StaticPageView(body(), extra())),
                full("not-found", "找不到頁面", new NotFoundView("https://example.org/archive/")));
    }

    /** A page of each template with as little on it as there can be. */
    public static List<Fixture> sparse() {
        Pager only = new Pager(1, 1, Optional.empty(), Optional.empty(), List.of());
        YearRef year = new YearRef("2022年", 2022, 0, "archive/2022.html", emptyMonths());
        return List.of(
                sparse(
                        "home",
                        new HomeView(List.of(), only, "0", List.of(), List.of(), Optional.empty(), Optional.empty())),
                sparse(
                        "article",
                        new ArticlePageView(
                                bareArticle(), Optional.empty(), Optional.empty(), List.of(), Optional.empty())),
                sparse("print", new PrintView(bareArticle())),
                sparse("edition", new EditionView("2022年5月", List.of(), List.of(), Optional.empty())),
                sparse("list", new ListView("tags", new TermRef("x", Optional.empty(), 0), List.of(), only)),
                sparse("terms", new TermsView("authors", List.of())),
                sparse("archive", new ArchiveView(List.of(), "0")),
                sparse("archive-year", new ArchiveYearView(year)),
                sparse(
                        "archive-month",
                        new ArchiveMonthView(link("2022年", 1), year.months().get(4), List.of())),
                sparse("on-this-day", new OnThisDayView("5月7日", 0, List.of())),
                sparse("on-this-day-index", new OnThisDayIndexView(List.of())),
                sparse(
                        "gallery",
                        new GalleryView(
                                Optional.empty(),
                                List.of(),
                                List.of(),
                                List.of(),
                                List.of(),
                                List.of(),
                                only,
                                "0",
                                "0")),
                sparse("statistics", new StatisticsView(List.of(), List.of())),
                sparse("page", new StaticPageView(new Html(""), Map.of())),
                sparse("not-found", new NotFoundView("/")));
    }

    /** A site with everything set. */
    public static SiteInfo site(Language language) {
        return new SiteInfo(
                "濱州在線",
                "濱州本地新聞與論壇檔案",
                language.tag(),
                Optional.of("https://example.org/archive/"),
                Optional.of(new PersonRef(
                        "濱州在線編輯部", Optional.of("authors/%E7%B7%A8.html"), Optional.of("https://example.org/"))),
                List.of(
                        new SiteInfo.MenuLink("關於", "about.html", false),
                        new SiteInfo.MenuLink("舊論壇", "https://forum.example.org/", true)),
                Optional.of("attachments/logo.png"),
                Map.of("accent", "#a01020"),
                new SiteInfo.Features(true, true, true, true, true, true, true, true, true, true, true));
    }

    /** A site with nothing set that need not be. */
    public static SiteInfo bareSite(Language language) {
        return new SiteInfo(
                "x",
                "",
                language.tag(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Map.of(),
                new SiteInfo.Features(false, false, false, false, false, false, false, false, false, false, false));
    }

    /** A page as templates see it, with everything set. */
    public static PageInfo page(String kind, String title) {
        return new PageInfo(
                kind,
                title,
                "articles/2022/05/" + kind + ".html",
                Optional.of("https://example.org/archive/articles/2022/05/" + kind + ".html"),
                "2022 年 5 月 7 日，全市召開動員大會，部署創城工作。",
                List.of(link("首頁", 0), new PageLink("新聞", "categories/%E6%96%B0%E8%81%9E.html")),
                Optional.of(link("較舊的一頁", 2)),
                Optional.of(link("較新的一頁", 3)),
                Optional.of(new Html("<p>內容以 <a href=\"https://example.org/license\">CC BY 4.0</a> 授權。</p>")));
    }

    private static Fixture full(String template, String title, PageView view) {
        return new Fixture(template + "-full", template, page(template, title), "", view);
    }

    private static Fixture sparse(String template, PageView view) {
        PageInfo page = new PageInfo(
                template,
                "x",
                "x.html",
                Optional.empty(),
                "",
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        return new Fixture(template + "-sparse", template, page, "", view);
    }

    private static String longTitle() {
        return "2022,濱州,繼續創城!動員大會召開!" + "一個特別長、沒有空格、必須自己換行的標題".repeat(4) + " & <b>標籤</b> \"引號\"";
    }

    private static PageLink link(String title, int number) {
        return new PageLink(title, "articles/2022/05/" + number + ".html");
    }

    private static TermRef term(String name, int count) {
        return new TermRef(name, Optional.of("tags/" + count + ".html"), count);
    }

    private static List<TermRef> terms(int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(i ->
                        i % 7 == 0 ? term("一個名字很長很長的標籤 with English words " + i, 1000 / i) : term("標籤" + i, 1000 / i))
                .toList();
    }

    private static List<TermLink> termLinks(int count) {
        return terms(count).stream()
                .map(term -> new TermLink(term.name(), term.url()))
                .toList();
    }

    private static DateText date(int day) {
        String iso = "2022-05-" + (day < 10 ? "0" : "") + day;
        return new DateText(
                iso + "T12:37:00+08:00", "2022年5月" + day + "日 12:37", "2022年5月" + day + "日", "5月" + day + "日", "12:37");
    }

    private static ImageRef image(int number) {
        return new ImageRef(
                "attachments/pictures/" + number + ".png",
                "會場照片 " + number,
                1200,
                800,
                Optional.of("thumbnails/ab/" + number + "-480.jpg"),
                List.of(
                        new ImageRef.Source("thumbnails/ab/" + number + "-240.jpg", 240),
                        new ImageRef.Source("thumbnails/ab/" + number + "-480.jpg", 480)));
    }

    private static ArticleItem item(int number) {
        boolean rich = number % 2 == 1;
        return new ArticleItem(
                "2022/05/" + number,
                number == 1 ? longTitle() : "第 " + number + " 篇報導：創城工作穩步推進",
                "articles/2022/05/" + number + ".html",
                date(1 + (number % 28)),
                rich
                        ? List.of(
                                new PersonRef("編輯部", Optional.of("authors/editors.html"), Optional.empty()),
                                new PersonRef("通訊員", Optional.empty(), Optional.of("https://example.org/people")))
                        : List.of(),
                rich ? Optional.of(new TermLink("新聞", Optional.of("tags/1234.html"))) : Optional.empty(),
                rich ? termLinks(12) : List.of(),
                rich ? "5 月 7 日，全市召開動員大會，部署新一年的創城工作。會議強調，要鞏固成果，補齊短板。" : "",
                rich ? Optional.of(image(number)) : Optional.empty(),
                rich ? 3 : 0,
                rich ? 1 : 0);
    }

    private static List<ArticleItem> items(int count) {
        return IntStream.rangeClosed(1, count).mapToObj(Views::item).toList();
    }

    private static ArticleFull article(int number) {
        return new ArticleFull(
                item(number),
                "a" + number,
                "https://example.org/archive/articles/2022/05/" + number + ".html",
                Optional.of("print/2022/05/" + number + ".html"),
                Optional.of(date(9)),
                Optional.of("https://forum.example.org/forum.php?mod=viewthread&tid=" + number),
                body(),
                List.of(
                        kept("會場全景.png", "image", 1),
                        kept("2022 年創城工作實施方案（徵求意見稿）最終版.docx", "document", 2),
                        kept("資料.zip", "archive", 3),
                        lost("S11103-11275250.jpg")),
                List.of(
                        new ArticleFull.Comment(
                                "c1", Optional.of("網友甲"), Optional.of(date(8)), new Html("<p>支持創城！</p>")),
                        new ArticleFull.Comment(
                                "c2", Optional.empty(), Optional.empty(), new Html("<p>路燈甚麼時候修好？</p>"))),
                1234,
                56,
                3,
                extra());
    }

    private static ArticleFull bareArticle() {
        return new ArticleFull(
                new ArticleItem(
                        "x",
                        "x",
                        "articles/x.html",
                        new DateText("2022-05-07", "2022年5月7日", "2022年5月7日", "5月7日", ""),
                        List.of(),
                        Optional.empty(),
                        List.of(),
                        "",
                        Optional.empty(),
                        0,
                        0),
                "a0",
                "articles/x.html",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                new Html(""),
                List.of(),
                List.of(),
                0,
                0,
                1,
                Map.of());
    }

    private static Html body() {
        return new Html("""
                <p>5 月 7 日上午，全市創建文明城市動員大會召開。<strong>會議要求</strong>，各單位要按照分工落實責任，
                把創城與民生工程結合起來。參見<a href="articles/2022/05/2.html">前一篇報導</a>。</p>
                <h2 id="h-1">重點工作</h2>
                <ol><li>整治老舊小區環境；</li><li>規範停車秩序；</li><li>完善公共設施。</li></ol>
                <blockquote><p>創城為民，創城惠民。</p></blockquote>
                <figure><img src="attachments/pictures/1.png" alt="會場" width="1200" height="800">
                <figcaption>動員大會會場</figcaption></figure>
                <table><thead><tr><th>區域</th><th>任務數</th><th>完成</th></tr></thead>
                <tbody><tr><td>濱城區</td><td>120</td><td>87</td></tr><tr><td>沾化區</td><td>64</td><td>31</td></tr></tbody></table>
                <pre><code>沒有空格的長行0123456789012345678901234567890123456789012345678901234567890123456789</code></pre>
                """);
    }

    private static Map<String, Object> extra() {
        Map<String, Object> extra = new LinkedHashMap<>();
        extra.put("board", "濱州新聞");
        extra.put("views", 5312);
        extra.put("sticky", true);
        extra.put("related", List.of("創城", Map.of("name", "民生")));
        return extra;
    }

    private static AttachmentRef kept(String name, String kind, int number) {
        boolean picture = kind.equals("image");
        return new AttachmentRef(
                name,
                true,
                kind,
                Optional.of("attachments/2022/" + number + (picture ? ".png" : ".bin")),
                Optional.of("218.46 KB"),
                Optional.of("1,050"),
                Optional.of("說明：" + name),
                Optional.of("2022-5-7 12:35"),
                Optional.of("9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"),
                picture ? 1200 : 0,
                picture ? 800 : 0,
                picture ? Optional.of(image(number)) : Optional.empty(),
                "f-" + number + kind,
                link("第 " + number + " 篇報導", number));
    }

    private static AttachmentRef lost(String name) {
        return new AttachmentRef(
                name,
                false,
                "image",
                Optional.empty(),
                Optional.of("141.9 KB"),
                Optional.of("50"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                0,
                0,
                Optional.empty(),
                "f-lost-" + name,
                link(longTitle(), 1));
    }

    private static Pager pager(int number, int total) {
        List<Pager.Step> steps = new ArrayList<>();
        for (int step : new int[] {1, number - 1, number, number + 1, total}) {
            steps.add(new Pager.Step(
                    step, "page/" + step + ".html", step == number, step == total || (step == number - 1 && step > 2)));
        }
        return new Pager(
                number,
                total,
                Optional.of("page/" + (number - 1) + ".html"),
                Optional.of("page/" + (number + 1) + ".html"),
                steps);
    }

    private static HomeView home() {
        return new HomeView(
                items(ARTICLES),
                pager(3, 62),
                "1,234",
                terms(8),
                List.of(year(2022), year(2021)),
                Optional.of(month(5, 31)),
                Optional.of("0 0 0 0 40 0 0 0 0 0 0 0"));
    }

    private static EditionView edition(int count) {
        List<ArticleFull> articles =
                IntStream.rangeClosed(1, count).mapToObj(Views::article).toList();
        return new EditionView("2022年5月", articles, items(count), Optional.of("archive/2022/05.html"));
    }

    private static YearRef year(int number) {
        List<MonthRef> months = IntStream.rangeClosed(1, 12)
                .mapToObj(month -> month(month, month % 5 == 0 ? 31 : 0))
                .toList();
        return new YearRef(number + "年", number, 1234, "archive/" + number + ".html", months);
    }

    private static List<MonthRef> emptyMonths() {
        return IntStream.rangeClosed(1, 12).mapToObj(month -> month(month, 0)).toList();
    }

    private static MonthRef month(int number, int count) {
        Optional<String> url = count > 0 ? Optional.of("archive/2022/0" + number + ".html") : Optional.empty();
        return new MonthRef(
                "2022年" + number + "月",
                number + "月",
                number,
                count,
                url,
                url.map(address -> address.replace("archive", "editions")),
                weeks(url));
    }

    private static List<List<MonthRef.Day>> weeks(Optional<String> url) {
        List<List<MonthRef.Day>> weeks = new ArrayList<>();
        List<MonthRef.Day> week = new ArrayList<>();
        for (int cell = 1 - FIRST_WEEKDAY; week.size() % 7 != 0 || cell <= DAYS; cell++) {
            boolean inside = cell >= 1 && cell <= DAYS;
            int count = inside && url.isPresent() && cell % 3 == 0 ? cell : 0;
            week.add(new MonthRef.Day(
                    inside ? cell : 0,
                    count,
                    count > 0 ? url.map(address -> address + "#d" + count) : Optional.empty()));
            if (week.size() == 7) {
                weeks.add(List.copyOf(week));
                week.clear();
            }
        }
        return weeks;
    }

    private static ArchiveMonthView archiveMonth() {
        List<ArchiveMonthView.Day> days = IntStream.of(7, 14, 21)
                .mapToObj(day -> new ArchiveMonthView.Day(
                        "d" + (day < 10 ? "0" : "") + day,
                        date(day),
                        "星期六",
                        day == 7 ? Optional.of("editions/2022/05/07.html") : Optional.empty(),
                        items(4)))
                .toList();
        return new ArchiveMonthView(new PageLink("2022年", "archive/2022.html"), month(5, 31), days);
    }

    private static OnThisDayView onThisDay() {
        return new OnThisDayView(
                "5月7日",
                8,
                List.of(
                        new OnThisDayView.Year("2022年", "archive/2022/05.html#d07", items(4)),
                        new OnThisDayView.Year("2021年", "archive/2021/05.html#d07", items(4))));
    }

    private static OnThisDayIndexView days() {
        return new OnThisDayIndexView(IntStream.rangeClosed(1, 12)
                .mapToObj(month -> new OnThisDayIndexView.Month(
                        month + "月",
                        IntStream.rangeClosed(1, DAYS)
                                .mapToObj(day -> new MonthRef.Day(
                                        day,
                                        day % 3,
                                        day % 3 == 0
                                                ? Optional.empty()
                                                : Optional.of("on-this-day/" + month + "-" + day + ".html")))
                                .toList()))
                .toList());
    }

    private static GalleryView gallery() {
        List<AttachmentRef> pictures = IntStream.rangeClosed(1, 12)
                .mapToObj(i -> kept(i == 3 ? "一個名字特別長的檔案_IMG_20220507_123456789.png" : i + ".png", "image", i))
                .toList();
        List<GalleryView.Month> months = List.of(
                new GalleryView.Month("2022年5月", "gallery/2022/05.html", 16, Optional.of(image(1))),
                new GalleryView.Month("2022年4月", "gallery/2022/04.html", 2, Optional.empty()));
        return new GalleryView(
                Optional.of(new PageLink("2022年5月", "gallery/2022/05.html")),
                pictures,
                List.of(kept("方案.docx", "document", 2), kept("資料.zip", "archive", 3)),
                List.of(lost("S11103-11275250.jpg"), lost("未命名的附件")),
                List.of("image", "document", "archive"),
                List.of(
                        new GalleryView.Year("2022年", "y2022", 18, true, months),
                        new GalleryView.Year("2021年", "y2021", 18, false, months)),
                pager(3, 62),
                "14",
                "1,024");
    }

    private static StatisticsView statistics() {
        List<StatisticsView.Row> rows = List.of(
                new StatisticsView.Row("2021年", Optional.of("archive/2021.html"), List.of("830")),
                new StatisticsView.Row("2022年", Optional.empty(), List.of("1,234")));
        Html svg = new Html(
                "<svg viewBox=\"0 0 100 20\" role=\"img\" aria-label=\"文章\"><rect width=\"80\" height=\"9\"/></svg>");
        return new StatisticsView(
                List.of(
                        new StatisticsView.Figure("文章", "1,234"),
                        new StatisticsView.Figure("作者", "56"),
                        new StatisticsView.Figure("保存的附件", "789"),
                        new StatisticsView.Figure("遺失的附件", "1,024")),
                List.of(
                        new StatisticsView.Chart("years", "各年文章", svg, "年", List.of("文章"), rows),
                        new StatisticsView.Chart("authors", "各作者文章", svg, "作者", List.of("文章"), rows)));
    }
}

package org.sitegen.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.sitegen.config.Person;
import org.sitegen.plan.MachineFile.Kind;
import org.sitegen.plan.SitePlan;
import org.sitegen.testkit.Archives;
import org.sitegen.testkit.Articles;
import org.w3c.dom.Element;

class AtomFeedTest {

    private static final String ATOM = "http://www.w3.org/2005/Atom";
    private static final String XML = "http://www.w3.org/XML/1998/namespace";

    private final Archives archives = Archives.empty().url("https://binzhou.example/news");

    @Test
    void isWrittenForPeopleToo() {
        archives.description("濱州的新聞")
                .author(new Person("編輯部", Optional.of("https://binzhou.example/編輯部")))
                .add(Articles.of("2022/05/動員大會", "動員大會召開!", "2022-05-07T12:37")
                        .author(new Person("記者", Optional.empty()))
                        .filed("時政", "創城")
                        .summary("大會召開。"));

        assertThat(text()).isEqualTo("""
                <?xml version="1.0" encoding="UTF-8"?>
                <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="zh-Hant">
                  <id>https://binzhou.example/news/</id>
                  <title>濱州在線</title>
                  <subtitle>濱州的新聞</subtitle>
                  <updated>2022-05-07T12:37:00+08:00</updated>
                  <link rel="self" type="application/atom+xml" href="https://binzhou.example/news/atom.xml"/>
                  <link rel="alternate" type="text/html" href="https://binzhou.example/news/"/>
                  <author>
                    <name>編輯部</name>
                    <uri>https://binzhou.example/%E7%B7%A8%E8%BC%AF%E9%83%A8</uri>
                  </author>
                  <generator>site-gen</generator>
                  <entry>
                    <id>https://binzhou.example/news/articles/2022/05/%E5%8B%95%E5%93%A1%E5%A4%A7%E6%9C%83.html</id>
                    <title>動員大會召開!</title>
                    <link rel="alternate" type="text/html" href="https://binzhou.example/news/articles/2022/05/%E5%8B%95%E5%93%A1%E5%A4%A7%E6%9C%83.html"/>
                    <published>2022-05-07T12:37:00+08:00</published>
                    <updated>2022-05-07T12:37:00+08:00</updated>
                    <author>
                      <name>記者</name>
                    </author>
                    <category term="時政"/>
                    <category term="創城"/>
                    <summary>大會召開。</summary>
                    <content type="html" xml:base="https://binzhou.example/news/articles/2022/05/%E5%8B%95%E5%93%A1%E5%A4%A7%E6%9C%83.html">&lt;p&gt;2022/05/動員大會&lt;/p&gt;
                </content>
                  </entry>
                </feed>
                """);
    }

    @Test
    void hasWhatTheStandardDemands() {
        archives.add(Articles.of("a", "甲", "2022-05-07T12:37"));

        Element feed = feed();

        assertThat(feed.getNamespaceURI()).isEqualTo(ATOM);
        assertThat(feed.getAttributeNS(XML, "lang")).isEqualTo("zh-Hant");
        assertThat(Written.child(feed, "id")).isEqualTo("https://binzhou.example/news/");
        assertThat(Written.child(feed, "title")).isEqualTo("濱州在線");
        assertThat(Written.children(feed, "author")).hasSize(1);
        Element entry = Written.children(feed, "entry").get(0);
        assertThat(Written.child(entry, "id")).isEqualTo("https://binzhou.example/news/articles/2022/05/a.html");
        assertThat(Written.child(entry, "title")).isEqualTo("甲");
        assertThat(Written.child(entry, "updated")).isEqualTo("2022-05-07T12:37:00+08:00");
    }

    @Test
    void hasTheNewestTwentyNewestFirst() {
        archives.addMany(25);

        List<String> titles = Written.children(feed(), "entry").stream()
                .map(entry -> Written.child(entry, "title"))
                .toList();

        assertThat(titles).hasSize(20).startsWith("第 25 篇", "第 24 篇").endsWith("第 6 篇");
    }

    @Test
    void hasTheSiteForAnAuthorWhereItNamesNone() {
        Element author = Written.children(feed(), "author").get(0);

        assertThat(Written.child(author, "name")).isEqualTo("濱州在線");
    }

    @Test
    void hasItsAddressForATitleWhereTheSiteHasNone() {
        archives.title("");

        assertThat(Written.child(feed(), "title")).isEqualTo("https://binzhou.example/news/");
    }

    @Test
    void saysThatAnEmptyArchiveNeverChanged() {
        Element feed = feed();

        assertThat(Written.child(feed, "updated")).isEqualTo("1970-01-01T00:00:00Z");
        assertThat(Written.children(feed, "entry")).isEmpty();
    }

    @Test
    void changedWhenTheLastOfItsArticlesDid() {
        archives.add(
                Articles.of("old", "舊", "2020-01-01T08:00").updated("2023-03-03T09:00"),
                Articles.of("new", "新", "2022-01-01T08:00"));

        Element feed = feed();

        assertThat(Written.child(feed, "updated")).isEqualTo("2023-03-03T09:00:00+08:00");
        Element old = Written.children(feed, "entry").get(1);
        assertThat(Written.child(old, "published")).isEqualTo("2020-01-01T08:00:00+08:00");
        assertThat(Written.child(old, "updated")).isEqualTo("2023-03-03T09:00:00+08:00");
    }

    @Test
    void beginsADayAtMidnightOfTheSite() {
        archives.add(Articles.of("day", "日", "2022-05-07"));

        assertThat(published()).isEqualTo("2022-05-07T00:00:00+08:00");
    }

    @Test
    void knowsTheSummerTimeOf1988() {
        archives.add(Articles.of("summer", "夏", "1988-07-01T08:00"));

        assertThat(published()).isEqualTo("1988-07-01T08:00:00+09:00");
    }

    @Test
    void writesTimesBeforeTheFirstStandardTimeAsThatTime() {
        archives.add(Articles.of("qing", "光緒", "1898-06-11"));

        assertThat(published()).isEqualTo("1898-06-11T00:00:00+08:00");
    }

    @Test
    void holdsAnyTitle() {
        archives.add(
                Articles.of("x", "<b>&amp; ]]> \"'\u0000\u0008\u000B\uFFFE\uD83D\uDE00 \uD83D 半 \uDE00", "2022-05-07"));

        assertThat(Written.child(entry(), "title")).isEqualTo("<b>&amp; ]]> \"'\uD83D\uDE00 \uFFFD 半 \uFFFD");
    }

    @Test
    void holdsAnyHtml() {
        archives.add(Articles.of("x", "甲", "2022-05-07"));
        SitePlan plan = archives.plan();

        String text = Written.text(plan, Kind.ATOM, (article, root) -> "<p>a]]>\r\nb\rc\u0001&lt;\uD842\uDFB7</p>");

        Element feed = Written.xml(text).getDocumentElement();
        assertThat(text).doesNotContain("]]>").doesNotContain("\r");
        assertThat(Written.child(Written.children(feed, "entry").get(0), "content"))
                .isEqualTo("<p>a]]>\nb\nc&lt;\uD842\uDFB7</p>");
    }

    @Test
    void holdsAnySubject() {
        archives.add(Articles.of("x", "甲", "2022-05-07").filed("\"<&>'\n\u0002類", "\uD83D\uDE00"));

        List<String> terms = Written.children(entry(), "category").stream()
                .map(category -> category.getAttribute("term"))
                .toList();

        assertThat(terms).containsExactly("\"<&>' 類", "\uD83D\uDE00");
    }

    @Test
    void namesASubjectOnce() {
        archives.add(Articles.of("x", "甲", "2022-05-07").filed("時政", "時政", "創城"));

        assertThat(Written.children(entry(), "category")).hasSize(2);
    }

    @Test
    void linksAnAuthorToTheWebOnly() {
        archives.add(Articles.of("x", "甲", "2022-05-07")
                .author(new Person("壞", Optional.of("javascript:alert(1)")))
                .author(new Person("近", Optional.of("about.html"))));

        assertThat(Written.children(entry(), "author"))
                .hasSize(2)
                .allSatisfy(
                        author -> assertThat(Written.children(author, "uri")).isEmpty());
    }

    @Test
    void hasAbsoluteLinksInItsText() {
        archives.add(Articles.of("x", "甲", "2022-05-07"));
        SitePlan plan = archives.plan();

        String text = Written.text(plan, Kind.ATOM, (article, root) -> "<a href=\"" + root + "about.html\">x</a>");

        assertThat(text).contains("href=\"https://binzhou.example/news/about.html\"");
    }

    private String published() {
        return Written.child(entry(), "published");
    }

    private Element entry() {
        return Written.children(feed(), "entry").get(0);
    }

    private Element feed() {
        return Written.xml(text()).getDocumentElement();
    }

    private String text() {
        return Written.text(archives.plan(), Kind.ATOM);
    }
}

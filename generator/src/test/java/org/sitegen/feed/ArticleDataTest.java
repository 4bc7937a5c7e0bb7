package org.sitegen.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.sitegen.config.PageGroup;
import org.sitegen.config.Person;
import org.sitegen.plan.MachineFile.Kind;
import org.sitegen.testkit.Archives;
import org.sitegen.testkit.Articles;

class ArticleDataTest {

    private final Archives archives = Archives.empty();

    @Test
    void writesAnArticleALineWithItsKeysInOrder() {
        archives.add(Articles.of("2022/05/動員", "動員大會", "2022-05-07T12:37")
                .author(new Person("admin", Optional.empty()))
                .filed("時政", "創城")
                .source("http://old.example/thread-1-1-1.html")
                .kept("表.pdf", "2022/表.pdf", 1234, OptionalLong.of(50)));

        assertThat(text())
                .isEqualTo("{\"id\":\"2022/05/動員\",\"title\":\"動員大會\",\"authors\":[\"admin\"],"
                        + "\"date\":\"2022-05-07T12:37:00+08:00\","
                        + "\"url\":\"articles/2022/05/%E5%8B%95%E5%93%A1.html\","
                        + "\"print\":\"print/2022/05/%E5%8B%95%E5%93%A1.html\","
                        + "\"category\":\"時政\",\"tags\":[\"創城\"],\"source\":\"http://old.example/thread-1-1-1.html\","
                        + "\"attachments\":[{\"name\":\"表.pdf\",\"file\":\"attachments/2022/表.pdf\","
                        + "\"url\":\"attachments/2022/%E8%A1%A8.pdf\",\"size\":1234,\"sha256\":\""
                        + "ab".repeat(32)
                        + "\",\"downloads\":50,\"status\":\"kept\"}]}\n");
    }

    @Test
    void writesNullForWhatIsAbsent() {
        archives.add(
                Articles.of("a", "甲", "2022-05-07").lost(Optional.empty(), Optional.empty(), OptionalLong.empty()));

        Map<String, Object> article = articles().get(0);

        assertThat(article)
                .containsEntry("category", null)
                .containsEntry("source", null)
                .containsEntry("authors", List.of())
                .containsEntry("tags", List.of());
        Map<String, Object> lost = Json.maps(article.get("attachments")).get(0);
        assertThat(lost.keySet()).containsExactly("name", "file", "url", "size", "sha256", "downloads", "status");
        assertThat(lost).containsEntry("status", "lost");
        lost.remove("status");
        assertThat(lost.values()).containsOnlyNulls();
    }

    @Test
    void namesALostFileAsItWasWritten() {
        archives.add(Articles.of("a", "甲", "2022-05-07")
                .lost(Optional.of("照片.jpg"), Optional.of("../old/照片.jpg"), OptionalLong.of(51)));

        assertThat(Json.maps(articles().get(0).get("attachments")).get(0))
                .containsEntry("name", "照片.jpg")
                .containsEntry("file", "../old/照片.jpg")
                .containsEntry("url", null)
                .containsEntry("downloads", 51L);
    }

    @Test
    void isOldestFirst() {
        archives.addMany(3);

        assertThat(articles()).extracting(article -> article.get("id")).containsExactly("n1", "n2", "n3");
    }

    @Test
    void writesADayWithoutTime() {
        archives.add(Articles.of("a", "甲", "2022-05-07"), Articles.of("b", "乙", "1898-06-11"));

        assertThat(articles()).extracting(article -> article.get("date")).containsExactly("1898-06-11", "2022-05-07");
    }

    @Test
    void writesMomentsWithTheOffsetOfTheirTime() {
        archives.add(Articles.of("a", "甲", "1988-07-01T08:00"), Articles.of("b", "乙", "1898-06-11T10:00"));

        assertThat(articles())
                .extracting(article -> article.get("date"))
                .containsExactly("1898-06-11T10:00:00+08:00", "1988-07-01T08:00:00+09:00");
    }

    @Test
    void hasNoPrintPageWhereTheSiteHasNone() {
        archives.without(PageGroup.PRINT).add(Articles.of("a", "甲", "2022-05-07"));

        assertThat(articles().get(0)).containsEntry("print", null);
    }

    @Test
    void keepsALineWholeWhateverItsTitle() {
        archives.add(Articles.of("x", "a\nb\r\u2028\u2029\u0000</b>&'\" \uD83D\uDE00 \uD83D", "2022-05-07"));

        assertThat(text().split("[\n\r\u2028\u2029]", -1)).hasSize(2);
        assertThat(text()).contains("\\u2028\\u2029").contains("</b>&'");
        assertThat(articles().get(0)).containsEntry("title", "a\nb\r\u2028\u2029\u0000</b>&'\" \uD83D\uDE00 \uFFFD");
    }

    @Test
    void isEmptyWhereTheArchiveIs() {
        assertThat(text()).isEmpty();
    }

    private List<Map<String, Object>> articles() {
        return text().lines().map(line -> Json.map(Json.parse(line))).toList();
    }

    private String text() {
        return Written.text(archives.plan(), Kind.ARTICLES);
    }
}

package org.sitegen.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.sitegen.config.Person;
import org.sitegen.plan.MachineFile.Kind;
import org.sitegen.testkit.Archives;
import org.sitegen.testkit.Articles;

class JsonFeedTest {

    private final Archives archives = Archives.empty().url("https://binzhou.example");

    @Test
    void isWrittenForPeopleToo() {
        archives.description("濱州的新聞")
                .add(Articles.of("2022/05/snow", "初雪", "2022-05-07T12:37")
                        .updated("2022-05-08")
                        .author(new Person("記者", Optional.of("https://binzhou.example/a b")))
                        .filed("天氣", "雪")
                        .summary("下雪了。")
                        .cover("2022/雪.jpg")
                        .kept("雪.jpg", "2022/雪.jpg", 223_456, OptionalLong.of(5))
                        .lost(Optional.of("冰.jpg"), Optional.empty(), OptionalLong.empty()));

        assertThat(text()).isEqualTo("""
                {
                  "version": "https://jsonfeed.org/version/1.1",
                  "title": "濱州在線",
                  "home_page_url": "https://binzhou.example/",
                  "feed_url": "https://binzhou.example/feed.json",
                  "description": "濱州的新聞",
                  "language": "zh-Hant",
                  "authors": [
                    {
                      "name": "濱州在線"
                    }
                  ],
                  "items": [
                    {
                      "id": "https://binzhou.example/articles/2022/05/snow.html",
                      "url": "https://binzhou.example/articles/2022/05/snow.html",
                      "title": "初雪",
                      "content_html": "<p>2022/05/snow</p>\\n",
                      "summary": "下雪了。",
                      "image": "https://binzhou.example/attachments/2022/%E9%9B%AA.jpg",
                      "date_published": "2022-05-07T12:37:00+08:00",
                      "date_modified": "2022-05-08T00:00:00+08:00",
                      "authors": [
                        {
                          "name": "記者",
                          "url": "https://binzhou.example/a%20b"
                        }
                      ],
                      "tags": [
                        "天氣",
                        "雪"
                      ],
                      "attachments": [
                        {
                          "url": "https://binzhou.example/attachments/2022/%E9%9B%AA.jpg",
                          "mime_type": "image/jpeg",
                          "title": "雪.jpg",
                          "size_in_bytes": 223456
                        }
                      ]
                    }
                  ]
                }
                """);
    }

    @Test
    void hasTheNewestTwentyNewestFirst() {
        archives.addMany(21);

        assertThat(items()).hasSize(20).first().extracting("title").isEqualTo("第 21 篇");
    }

    @Test
    void leavesOutWhatIsAbsent() {
        archives.add(Articles.of("a", "甲", "2022-05-07"));

        assertThat(items().get(0)).containsOnlyKeys("id", "url", "title", "content_html", "date_published");
    }

    @Test
    void hasNoItemsWhereTheArchiveIsEmpty() {
        assertThat(items()).isEmpty();
    }

    @Test
    void holdsAnyTitle() {
        archives.add(Articles.of("x", "\"\\</script>\u0001\u2028\uD83D\uDE00 \uD83D 半 \uDE00", "2022-05-07"));

        assertThat(items().get(0)).containsEntry("title", "\"\\</script>\u0001\u2028\uD83D\uDE00 \uFFFD 半 \uFFFD");
        assertThat(text()).doesNotContain("\u0001").doesNotContain("\u2028");
    }

    private List<Map<String, Object>> items() {
        return Json.maps(Json.map(Json.parse(text())).get("items"));
    }

    private String text() {
        return Written.text(archives.plan(), Kind.JSON_FEED);
    }
}

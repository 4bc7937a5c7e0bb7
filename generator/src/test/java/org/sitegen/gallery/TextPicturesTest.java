package org.sitegen.gallery;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sitegen.testkit.SiteFixture;

/** Pictures in the texts of articles, comments and pages. */
class TextPicturesTest {

    private static final String ARTICLE = "articles/2022/05/a.html";
    private static final String PRINT = "print/2022/05/a.html";

    @TempDir
    private Path folder;

    private SiteFixture article(String body) {
        return SiteFixture.in(folder)
                .with("== articles/2022/05/a.md\n---\ntitle: 甲\ndate: 2022-05-07\n---\n" + body + "\n");
    }

    private static Element picture(SiteFixture site, String page) {
        return site.page(page).selectFirst(".text img");
    }

    @Test
    void areOfferedInSeveralSizes() {
        SiteFixture site = article("![圖](a.png)")
                .file("attachments/a.png", TestPictures.png(1200, 800))
                .build();

        Element picture = picture(site, ARTICLE);

        assertThat(picture.attr("srcset"))
                .matches("../../../thumbnails/\\S+-240.jpg 240w, \\S+-480.jpg 480w, \\S+-960.jpg 960w");
        assertThat(picture.attr("src")).endsWith("-960.jpg");
        assertThat(picture.attr("sizes")).isNotEmpty();
        assertThat(picture.attr("data-file")).isEqualTo("../../../attachments/a.png");
        assertThat(picture.attr("width")).isEqualTo("1200");
        assertThat(picture.attr("height")).isEqualTo("800");
        assertThat(picture.attr("loading")).isEqualTo("lazy");
        assertThat(site.paths()).contains(picture.attr("src").replace("../../../", ""));
    }

    @Test
    void areAllLoadedAtOnceWhereTheyAreForPaper() {
        SiteFixture site = article("![圖](a.png)\n\n![外](https://a.example/b.png)")
                .file("attachments/a.png", TestPictures.png(1200, 800))
                .build();

        for (String page : new String[] {PRINT, "editions/2022/05.html", "editions/2022/05/07.html"}) {
            assertThat(site.page(page).select("img[loading], img[srcset]"))
                    .as(page)
                    .isEmpty();
            assertThat(picture(site, page).attr("src")).as(page).endsWith("-960.jpg");
        }
    }

    @Test
    void areTheFilesThemselvesWhereTheyAreSmallOrThereIsNoGallery() throws IOException {
        SiteFixture small = article("![圖](a.png)")
                .file("attachments/a.png", TestPictures.png(200, 100))
                .build();
        assertThat(picture(small, ARTICLE).attr("src")).isEqualTo("../../../attachments/a.png");
        assertThat(picture(small, ARTICLE).hasAttr("srcset")).isFalse();

        SiteFixture noGallery = article("![封](cover.png)\n\n![圖](a.png)")
                .with("== site.yaml\ntitle: 站\nurl: https://a.example/\npages: {gallery: false}\n")
                .file("attachments/cover.png", TestPictures.png(1000, 500))
                .file("attachments/a.png", TestPictures.png(1200, 800))
                .build();
        Element picture = noGallery.page(ARTICLE).select(".text img").get(1);
        assertThat(picture.attr("src")).isEqualTo("../../../attachments/a.png");
        assertThat(picture.hasAttr("srcset")).isFalse();
        assertThat(picture.attr("width")).isEqualTo("1200");
    }

    @Test
    void goOnMoving() {
        SiteFixture site = article("![圖](a.gif)")
                .file("attachments/a.gif", TestPictures.animatedGif(1200, 800))
                .build();

        assertThat(picture(site, ARTICLE).attr("src")).isEqualTo("../../../attachments/a.gif");
        assertThat(picture(site, ARTICLE).hasAttr("srcset")).isFalse();
        assertThat(picture(site, PRINT).attr("src")).isEqualTo("../../../attachments/a.gif");
    }

    @Test
    void canBeReadWhereTheyAreTooLongForWideCopies() {
        SiteFixture site = article("![長圖](a.png)")
                .file("attachments/a.png", TestPictures.png(1000, 6000))
                .build();

        assertThat(picture(site, ARTICLE).attr("srcset")).endsWith("../../../attachments/a.png 1000w");
        assertThat(picture(site, PRINT).attr("src")).isEqualTo("../../../attachments/a.png");
    }

    @Test
    void leaveANoticeWhereTheyStoodIfTheyAreLostOrNoPictures() {
        SiteFixture site = SiteFixture.in(folder)
                .with("""
                        == articles/2022/05/a.md
                        ---
                        title: 甲
                        date: 2022-05-07
                        attachments:
                          - {file: lost.jpg, name: 會場.jpg}
                        ---
                        前 ![失](lost.jpg) 中 ![壞](bad.png) 後
                        == pages/about.md
                        ---
                        title: 關於
                        ---
                        ![壞](worse.png)
                        """)
                .file("attachments/bad.png", "<html>404</html>".getBytes(StandardCharsets.UTF_8))
                .file("attachments/worse.png", "<html>500</html>".getBytes(StandardCharsets.UTF_8))
                .build();

        assertThat(site.page(ARTICLE).selectFirst(".text").text())
                .isEqualTo("前 〔附件「會場.jpg」未能保存〕 中 〔圖片「bad.png」無法顯示〕 後");
        assertThat(site.page(ARTICLE).select(".text img")).isEmpty();
        assertThat(site.page("about.html").selectFirst(".text .lost").text()).isEqualTo("〔圖片「worse.png」無法顯示〕");
        assertThat(site.problems())
                .hasSize(2)
                .anyMatch(problem -> problem.startsWith("attachments/bad.png"))
                .anyMatch(problem -> problem.startsWith("attachments/worse.png"));
    }
}

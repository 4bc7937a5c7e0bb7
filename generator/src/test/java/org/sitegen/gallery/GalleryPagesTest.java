package org.sitegen.gallery;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sitegen.testkit.SiteFixture;

class GalleryPagesTest {

    private static final String ARTICLE = """
            == articles/2022/05/a.md
            ---
            title: 甲
            date: 2022-05-07
            attachments:
              - {file: a.png, caption: 會場, downloads: 50}
              - {file: song.mp3, name: 市歌}
              - {file: film.mp4}
              - {file: gone.doc, name: 方案.doc, downloads: 7}
            ---
            文
            """;
    private static final String MONTH = "gallery/2022/05.html";

    @TempDir
    private Path folder;

    private SiteFixture site() {
        return SiteFixture.in(folder)
                .with(ARTICLE)
                .file("attachments/a.png", TestPictures.png(1200, 800))
                .file("attachments/song.mp3", new byte[] {1})
                .file("attachments/film.mp4", new byte[] {2});
    }

    @Test
    void offersPicturesInSeveralSizes() {
        SiteFixture site = site().build();

        Element image = site.page(MONTH).selectFirst(".pictures img");

        assertThat(site.problems()).isEmpty();
        assertThat(image.attr("width")).isEqualTo("1200");
        assertThat(image.attr("height")).isEqualTo("800");
        assertThat(image.attr("sizes")).isNotEmpty();
        List<String> sources = List.of(image.attr("srcset").split(", ", -1));
        assertThat(sources)
                .extracting(source -> source.replaceFirst(".* ", ""))
                .containsExactly("240w", "480w", "960w");
        assertThat(sources)
                .allSatisfy(source -> assertThat(site.paths())
                        .contains(source.replace("../../", "").replaceFirst(" .*", "")));
        assertThat(image.attr("src")).endsWith("-480.jpg");
    }

    @Test
    void linksPicturesToTheirFiles() {
        Element link = site().build().page(MONTH).selectFirst(".pictures a.frame");

        assertThat(link.attr("href")).isEqualTo("../../attachments/a.png");
        assertThat(link.hasAttr("data-lightbox")).isTrue();
        assertThat(link.selectFirst("img").attr("width")).isEqualTo("1200");
        assertThat(link.selectFirst("img").attr("alt")).isEqualTo("會場");
    }

    @Test
    void showsCoversAsThumbnails() {
        SiteFixture site = site().build();

        assertThat(site.page("index.html").selectFirst(".cover img").attr("srcset"))
                .contains("thumbnails/");
        assertThat(site.page("gallery/index.html").selectFirst(".albums img").attr("src"))
                .contains("thumbnails/");
    }

    @Test
    void showsOnlyTheNewestYearsByTheirCovers() {
        SiteFixture site = site();
        IntStream.rangeClosed(2018, 2021)
                .forEach(year -> IntStream.rangeClosed(1, 12)
                        .forEach(month -> site.with("""
                        == articles/%d-%02d.md
                        ---
                        title: 甲
                        date: %d-%02d-01
                        cover: a.png
                        ---
                        文
                        """.formatted(year, month, year, month))));

        Document index = site.build().page("gallery/index.html");

        assertThat(site.problems()).isEmpty();
        assertThat(index.select(".albums > li")).hasSize(1 + 12 + 12);
        assertThat(index.select("section .years a").eachAttr("href"))
                .hasSize(24)
                .startsWith("2019/12.html")
                .endsWith("2018/01.html");
    }

    @Test
    void givesEachAttachmentAnAddressThatStays() {
        Document before = site().build().page(MONTH);
        String lost = before.selectFirst(".lost-files li").id();
        String song = before.selectFirst(".files tbody tr").id();

        Document after = SiteFixture.in(folder)
                .with(ARTICLE.replace("  - {file: song", "  - {file: new.doc, name: 新.doc}\n  - {file: song"))
                .build()
                .page(MONTH);

        assertThat(after.getElementById(song).text()).contains("市歌");
        assertThat(after.getElementById(lost).text()).contains("方案.doc");
        assertThat(after.select("a.anchor").eachAttr("href")).contains("#" + song, "#" + lost);
    }

    @Test
    void marksKindAndStatusForTheFilters() {
        Document page = site().build().page(MONTH);

        assertThat(page.select("[data-kind]").eachAttr("data-kind"))
                .containsExactly("image", "audio", "video", "document");
        assertThat(page.select("[data-status=lost]")).hasSize(1);
        assertThat(page.select("form.filters [name=kind] option").eachAttr("value"))
                .containsExactly("", "image", "document", "audio", "video");
        assertThat(page.selectFirst("form.filters").hasAttr("hidden")).isTrue();
    }

    @Test
    void playsSoundAndVideoInPlace() {
        Document page = site().build().page(MONTH);

        assertThat(page.selectFirst("audio").attr("src")).isEqualTo("../../attachments/song.mp3");
        assertThat(page.selectFirst("video").attr("preload")).isEqualTo("none");
    }

    @Test
    void groupsMonthsByYear() {
        Document page = site().with("""
                        == articles/2021/b.md
                        ---
                        title: 乙
                        date: 2021-01-02
                        attachments: [{name: 無.doc}]
                        ---
                        """).build().page("gallery/index.html");

        assertThat(page.select("main h2").eachAttr("id")).containsExactly("y2022", "y2021");
        assertThat(page.select(".year-links a").eachAttr("href")).containsExactly("#y2022", "#y2021");
    }

    @Test
    void warnsOfDamagedPicturesAndShowsTheFile() {
        byte[] cut = Arrays.copyOf(TestPictures.png(1200, 800), 300);
        SiteFixture site = site().file("attachments/a.png", cut).build();

        assertThat(site.report().published()).isTrue();
        assertThat(site.problems()).hasSize(1);
        assertThat(site.problems().get(0)).startsWith("attachments/a.png:1:1: warning: the picture is damaged");
        assertThat(site.page(MONTH).selectFirst(".pictures img").attr("src")).isEqualTo("../../attachments/a.png");
    }

    @Test
    void putsNoBombBeforeReaders() {
        SiteFixture site = site().file("attachments/a.png", TestPictures.headOfPng(30_000, 30_000))
                .build();

        assertThat(site.problems()).hasSize(1);
        assertThat(site.problems().get(0)).contains("30000 × 30000");
        assertThat(site.page(MONTH).select(".pictures img")).isEmpty();
        assertThat(site.page(MONTH).selectFirst(".pictures a.frame").attr("href"))
                .isEqualTo("../../attachments/a.png");
        assertThat(site.page("index.html").select(".cover")).isEmpty();
    }

    @Test
    void changesNothingInASecondBuild() {
        site().build();

        assertThat(site().build().report().changedFiles()).isZero();
    }

    @Test
    void removesThumbnailsWithTheirPicture() throws IOException {
        SiteFixture site = site().build();
        assertThat(site.paths()).anyMatch(path -> path.startsWith("thumbnails/"));

        site.with(ARTICLE.replace("  - {file: a.png, caption: 會場, downloads: 50}\n", ""))
                .build();

        assertThat(site.paths()).noneMatch(path -> path.startsWith("thumbnails/"));
        try (var kept = Files.walk(folder.resolve(".site.site-gen/thumbnails"))) {
            assertThat(kept.filter(Files::isRegularFile)).isEmpty();
        }
    }

    @Test
    void makesThumbnailsOfCoversAloneWithoutAGallery() {
        SiteFixture site = site().with("""
                        == site.yaml
                        title: 試驗典藏
                        url: https://archive.example/
                        pages: {gallery: false}
                        """)
                .with(ARTICLE.replace("  - {file: song", "  - {file: second.png}\n  - {file: song"))
                .file("attachments/second.png", TestPictures.png(600, 400))
                .build();

        assertThat(site.paths().stream().filter(path -> path.startsWith("thumbnails/")))
                .hasSize(3);
    }
}

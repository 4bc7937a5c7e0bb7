package org.sitegen.gallery;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.sitegen.media.FileFacts;
import org.sitegen.media.ImageSize;
import org.sitegen.media.MediaKind;
import org.sitegen.model.KeptFile;
import org.sitegen.problem.Problems;
import org.sitegen.url.SitePath;

class RecipeTest {

    private static final String DIGEST = "ab".repeat(32);

    @Test
    void makesThumbnailsNarrowerThanThePicture() {
        assertThat(Recipe.thumbnails(picture(960, 640)))
                .extracting(thumbnail -> thumbnail.width() + " x " + thumbnail.height())
                .containsExactly("240 x 160", "480 x 320");
        assertThat(Recipe.thumbnails(picture(240, 9000))).isEmpty();
    }

    @Test
    void namesThemByPictureAndRecipe() {
        Thumbnail thumbnail = Recipe.thumbnails(picture(300, 200)).get(0);

        assertThat(thumbnail.path().value()).matches("thumbnails/[0-9a-f]{2}/[0-9a-f]{22}-240\\.jpg");
    }

    @Test
    void givesTransparentPicturesPng() {
        KeptFile file = file(new ImageSize("gif", 300, 200, true, true, 1));

        assertThat(Recipe.thumbnails(file).get(0).path().value()).endsWith("-240.png");
    }

    @Test
    void makesNoThumbnailOfDrawingsThatScaleThemselves() {
        assertThat(Recipe.thumbnails(file(new ImageSize("svg", 3000, 2000)))).isEmpty();
    }

    @Test
    void makesThumbnailsOfFlatPicturesAtLeastOnePixelHigh() {
        assertThat(Recipe.thumbnails(picture(5000, 1)))
                .extracting(Thumbnail::height)
                .containsOnly(1);
    }

    @Test
    void leavesOutThumbnailsOfLongPicturesThatWouldBeLargeThemselves() {
        assertThat(Recipe.thumbnails(picture(1000, 10_000)))
                .extracting(Thumbnail::width)
                .containsExactly(240, 480);
    }

    @Test
    void refusesBombs() {
        KeptFile bomb = picture(30_000, 30_000);
        Problems problems = new Problems();

        ThumbnailPlan.of(List.of(bomb), file -> true).check(problems);

        assertThat(Recipe.thumbnails(bomb)).isEmpty();
        assertThat(Pictures.none().showsOriginal(bomb)).isFalse();
        assertThat(problems.sorted()).hasSize(1);
        assertThat(problems.sorted().get(0).message().en()).contains("30000 × 30000");
        assertThat(problems.sorted().get(0).location().path()).isEqualTo("attachments/a.png");
    }

    private static KeptFile picture(int width, int height) {
        return file(new ImageSize("png", width, height));
    }

    private static KeptFile file(ImageSize size) {
        return new KeptFile(
                "attachments/a.png",
                new SitePath("attachments/a.png"),
                MediaKind.IMAGE,
                new FileFacts(1, DIGEST, Optional.of(size)));
    }
}

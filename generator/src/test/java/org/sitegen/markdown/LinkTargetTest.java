package org.sitegen.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.sitegen.markdown.LinkTarget.Copy;
import org.sitegen.markdown.LinkTarget.Picture;

class LinkTargetTest {

    /** What a page is made from is told by these texts. */
    @Test
    void writesOutAllThatAPictureIs() {
        List<Picture> pictures = List.of(
                new Picture(1, 2, List.of(), Optional.empty()),
                new Picture(2, 1, List.of(), Optional.empty()),
                new Picture(1, 2, List.of(), Optional.of("3 a.png")),
                new Picture(1, 2, List.of(new Copy("a.png", 3)), Optional.empty()),
                new Picture(1, 2, List.of(new Copy("a.png", 4)), Optional.empty()),
                new Picture(1, 2, List.of(new Copy("b.png", 3)), Optional.empty()),
                new Picture(1, 2, List.of(new Copy("a.png", 3)), Optional.of("b")),
                new Picture(1, 2, List.of(new Copy("a.png", 3), new Copy("b.png", 4)), Optional.empty()));

        assertThat(pictures).extracting(Picture::toString).doesNotHaveDuplicates();
        assertThat(pictures)
                .extracting(picture -> new LinkTarget.Internal("p", "", Optional.of(picture)).toString())
                .doesNotHaveDuplicates();
    }
}

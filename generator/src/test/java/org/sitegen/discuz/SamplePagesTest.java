package org.sitegen.discuz;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.sitegen.discuz.SamplePages.Expected;
import org.sitegen.forum.FileMention;
import org.sitegen.forum.PageReading;
import org.sitegen.forum.PartKind;
import org.sitegen.forum.Post;
import org.sitegen.forum.SavedPage;
import org.sitegen.forum.ThreadPart;

/** Pages of all kinds and looks, each field against what they were made of. */
class SamplePagesTest {

    private static final int COUNT = Integer.getInteger("sample.pages", 300);

    @Test
    void eachPageGivesWhatItWasMadeOf() {
        SoftAssertions softly = new SoftAssertions();
        SamplePages.expected(COUNT, COUNT).forEach((name, expected) -> {
            PageReading reading = ReadPages.read(
                    new SavedPage(name, expected.bytes(), Optional.empty(), Optional.empty(), Optional.empty()));
            check(softly, name, expected, reading);
        });
        softly.assertAll();
    }

    private static void check(SoftAssertions softly, String name, Expected expected, PageReading reading) {
        String what = name + " " + expected.look();
        softly.assertThat(reading).as(what).isInstanceOf(PageReading.Told.class);
        if (reading instanceof PageReading.Told told) {
            ThreadPart part = told.part();
            softly.assertThat(part.kind()).as(what).isEqualTo(expected.kind());
            softly.assertThat(part.title()).as(what).isEqualTo(expected.title());
            softly.assertThat(part.source()).as(what).isEqualTo(expected.source());
            softly.assertThat(part.page()).as(what).isEqualTo(expected.page());
            softly.assertThat(told.notes()).as(what).isEmpty();
            if (expected.page() == 1) {
                checkOpening(softly, what, expected, part);
            } else {
                softly.assertThat(part.posts()).as(what).noneMatch(Post::isOpening);
            }
        }
    }

    private static void checkOpening(SoftAssertions softly, String what, Expected expected, ThreadPart part) {
        int replies = expected.kind() == PartKind.PORTAL
                ? 0
                : expected.thread().replies().size();
        softly.assertThat(part.posts()).as(what).hasSize(replies + 1);
        Post opening = part.posts().get(0);
        softly.assertThat(opening.isOpening()).as(what).isTrue();
        softly.assertThat(opening.author()).as(what).isEqualTo(expected.author());
        softly.assertThat(opening.date()).as(what).contains(expected.date());
        softly.assertThat(ReadPages.text(opening))
                .as(what)
                .isEqualTo(String.join("\n", expected.thread().paragraphs()));
        for (int i = 0; i < Math.min(replies, part.posts().size() - 1); i++) {
            Post reply = part.posts().get(i + 1);
            softly.assertThat(reply.author())
                    .as(what)
                    .isEqualTo(expected.thread().replies().get(i).author());
            softly.assertThat(ReadPages.text(reply))
                    .as(what)
                    .isEqualTo(expected.thread().replies().get(i).text());
        }
        checkFiles(softly, what, expected, opening.files());
    }

    private static void checkFiles(SoftAssertions softly, String what, Expected expected, List<FileMention> files) {
        SampleThread thread = expected.thread();
        boolean isBlank = expected.kind() == PartKind.PRINTABLE_TEXT
                || (expected.kind() == PartKind.PRINTABLE && expected.look().isBlank());
        int placed = Math.min(thread.paragraphs().size(), thread.files().size());
        List<SampleThread.File> shown = switch (expected.kind()) {
            case PORTAL, ARCHIVER -> List.of();
            case PRINTABLE, PRINTABLE_TEXT -> thread.files().subList(0, placed);
            case TOUCH ->
                thread.files().subList(0, placed).stream()
                        .filter(SampleThread.File::isPicture)
                        .toList();
            default -> thread.files();
        };
        softly.assertThat(files)
                .as(what)
                .extracting(file -> file.downloads().orElse(-1L))
                .containsExactlyInAnyOrderElementsOf(
                        shown.stream().map(SampleThread.File::downloads).toList());
        softly.assertThat(files)
                .as(what)
                .extracting(FileMention::name)
                .containsExactlyInAnyOrderElementsOf(
                        shown.stream().map(file -> isBlank ? "" : file.name()).toList());
        softly.assertThat(files)
                .as(what)
                .extracting(FileMention::size)
                .containsExactlyInAnyOrderElementsOf(
                        shown.stream().map(file -> isBlank ? "" : file.size()).toList());
        if (!isBlank) {
            softly.assertThat(files).as(what).allMatch(file -> file.address().startsWith(thread.site()));
        }
    }

    @Test
    void theSameSeedGivesTheSamePages() {
        Map<String, byte[]> again = SamplePages.pages(7, 50);
        assertThat(SamplePages.pages(7, 50))
                .allSatisfy((name, bytes) -> assertThat(again.get(name)).isEqualTo(bytes));
    }
}

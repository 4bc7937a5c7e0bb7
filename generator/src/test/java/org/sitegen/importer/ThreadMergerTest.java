package org.sitegen.importer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sitegen.forum.BodyText;
import org.sitegen.forum.FileMention;
import org.sitegen.forum.PartKind;
import org.sitegen.forum.Post;
import org.sitegen.forum.ThreadPart;

class ThreadMergerTest {

    private static final Head HEAD = new Head("標題", "甲", Optional.empty(), LocalDate.EPOCH);
    private static final String MINUTE = "2022-05-07T12:37:00+08:00";

    @Test
    void takesTheTextOfThePartThatKnowsMore() {
        assertThat(body(part(PartKind.THREAD, opening("better")), part(PartKind.PRINTABLE, opening("longer text"))))
                .isEqualTo("better");
    }

    @Test
    void takesTheTextThatIsClearlyLonger() {
        String whole = "第一頁和第二頁都在這裡。".repeat(10);

        assertThat(body(part(PartKind.THREAD, opening("第一頁")), part(PartKind.PRINTABLE, opening(whole))))
                .isEqualTo(whole);
    }

    @Test
    void takesNoTextOfTheArchiverForBeingLonger() {
        String raw = "第一頁 http://x.example/a.jpg 和別的。".repeat(10);

        assertThat(body(part(PartKind.THREAD, opening("第一頁")), part(PartKind.ARCHIVER, opening(raw))))
                .isEqualTo("第一頁");
    }

    @Test
    void takesAnyTextWhereTheBestPartHasNone() {
        assertThat(body(part(PartKind.THREAD, opening("")), part(PartKind.ARCHIVER, opening("短"))))
                .isEqualTo("短");
    }

    @ParameterizedTest
    @EnumSource(names = {"PORTAL", "THREAD"})
    void joinsThePagesOfAnArticleInOrder(PartKind kind) {
        String picture = "![](" + BodyText.OPEN + "0" + BodyText.CLOSE + ")";
        ThreadPart second = page(kind, 2, new BodyText("乙" + picture, List.of("http://x/2.png")));
        ThreadPart first = page(kind, 1, new BodyText("甲" + picture, List.of("http://x/1.png")));
        ThreadPart again = page(kind, 2, new BodyText("乙" + picture, List.of("http://x/2.png")));

        MergedThread merged = ThreadMerger.merge(HEAD, List.of(first, second, again));

        assertThat(merged.body().markdown(address -> address))
                .isEqualTo("甲![](http://x/1.png)\n\n乙![](http://x/2.png)");
    }

    private static ThreadPart page(PartKind kind, int page, BodyText body) {
        Post opening = new Post(OptionalLong.empty(), true, "甲", Optional.empty(), body, List.of());
        return new ThreadPart(
                kind, Optional.empty(), "標題", "", "", "", "", List.of(), page, List.of(opening), List.of());
    }

    @Test
    void fillsInWhatOnePageHidesOfAnAttachment() {
        FileMention shown = file(OptionalLong.of(7), "http://x/7.jpg", "a.jpg", Optional.empty(), "1 KB");
        FileMention blank = file(OptionalLong.empty(), "http://x/?aid=", "", Optional.of(50L), "");

        assertThat(FileMerger.merge(List.of(List.of(shown), List.of(blank))))
                .containsExactly(file(OptionalLong.of(7), "http://x/7.jpg", "a.jpg", Optional.of(50L), "1 KB"));
    }

    @Test
    void addsNoAttachmentOfWhichNothingIsKnown() {
        FileMention shown = file(OptionalLong.of(7), "http://x/7.jpg", "a.jpg", Optional.of(1L), "1 KB");
        FileMention blank = file(OptionalLong.empty(), "http://x/?aid=", "", Optional.of(50L), "");

        assertThat(FileMerger.merge(List.of(List.of(shown), List.of(blank, blank))))
                .containsExactly(shown);
    }

    @Test
    void addsAttachmentsThatTheBestPartDoesNotShow() {
        FileMention one = file(OptionalLong.of(7), "http://x/7.jpg", "a.jpg", Optional.of(1L), "1 KB");
        FileMention other = file(OptionalLong.of(8), "http://x/8.jpg", "b.jpg", Optional.of(1L), "1 KB");

        assertThat(FileMerger.merge(List.of(List.of(one), List.of(other, one)))).containsExactly(one, other);
    }

    @Test
    void takesEachReplyOnce() {
        ThreadPart thread =
                part(PartKind.THREAD, opening("x"), reply(2, "乙", MINUTE, "沙發"), reply(3, "乙", MINUTE, "再來"));
        ThreadPart again = part(PartKind.THREAD, opening("x"), reply(3, "乙", MINUTE, "再來"));
        ThreadPart printable =
                part(PartKind.PRINTABLE, opening("x"), reply(0, "乙", MINUTE, "沙發！"), reply(0, "乙", MINUTE, "再 來"));

        assertThat(ReplyMerger.merge(List.of(thread, again, printable)))
                .extracting(Post::id)
                .containsExactly(OptionalLong.of(2), OptionalLong.of(3));
    }

    @Test
    void sortsRepliesByTime() {
        ThreadPart late =
                part(PartKind.THREAD, reply(9, "乙", "2022-05-09T00:00:00+08:00", "後"), reply(10, "丙", "", "隨後"));
        ThreadPart early = part(PartKind.THREAD, reply(2, "乙", MINUTE, "先"));

        assertThat(ReplyMerger.merge(List.of(late, early)))
                .extracting(post -> post.body().marked())
                .containsExactly("先", "後", "隨後");
    }

    @Test
    void survivesTheSpool() {
        ThreadPart part = part(
                PartKind.DUMP,
                new Post(
                        OptionalLong.of(4),
                        true,
                        "甲",
                        Optional.of(OffsetDateTime.parse(MINUTE)),
                        new BodyText("a" + BodyText.OPEN + "0" + BodyText.CLOSE, List.of("http://x/")),
                        List.of(file(OptionalLong.empty(), "http://x/", "名", Optional.of(0L), "1 KB"))));

        assertThat(PartCodec.part(PartCodec.bytes(part))).isEqualTo(part);
    }

    private static String body(ThreadPart... parts) {
        return ThreadMerger.merge(HEAD, List.of(parts)).body().marked();
    }

    private static ThreadPart part(PartKind kind, Post... posts) {
        return new ThreadPart(
                kind,
                Optional.empty(),
                "標題",
                "",
                "",
                "",
                "",
                List.of("t"),
                1,
                List.of(posts),
                List.of("http://x/link"));
    }

    private static Post opening(String text) {
        return new Post(OptionalLong.empty(), true, "甲", Optional.empty(), new BodyText(text, List.of()), List.of());
    }

    private static Post reply(long number, String author, String date, String text) {
        return new Post(
                number == 0 ? OptionalLong.empty() : OptionalLong.of(number),
                false,
                author,
                date.isEmpty() ? Optional.empty() : Optional.of(OffsetDateTime.parse(date)),
                new BodyText(text, List.of()),
                List.of());
    }

    private static FileMention file(
            OptionalLong id, String address, String name, Optional<Long> downloads, String size) {
        return new FileMention(id, address, name, downloads, size, "", Optional.empty(), true);
    }
}

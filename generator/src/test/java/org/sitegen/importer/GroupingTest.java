package org.sitegen.importer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.sitegen.forum.PartKind;
import org.sitegen.forum.ThreadKey;

class GroupingTest {

    private static final String DATE = "2022-05-07T12:37:00+08:00";

    private int order;

    @Test
    void joinsPartsOfOneKey() {
        assertThat(Grouping.of(List.of(part("a.example", 1, "x", "", ""), part("a.example", 1, "y", "", ""))))
                .hasSize(1);
    }

    @Test
    void keepsBoardsApart() {
        assertThat(Grouping.of(List.of(part("a.example", 1, "x", "", ""), part("b.example", 1, "x", "", ""))))
                .extracting(ThreadParts::id)
                .containsExactly("a.example#1", "b.example#1");
    }

    @Test
    void joinsAPartWithoutBoardToTheOnlyOneThatHasItsNumber() {
        assertThat(Grouping.of(List.of(
                        part("a.example", 1, "x", "", ""),
                        part("b.example", 2, "x", "", ""),
                        part("", 2, "x", "", ""))))
                .extracting(thread -> thread.parts().size())
                .containsExactly(1, 2);
    }

    @Test
    void keepsAPartOfAnotherTitleApartThatHasOnlyTheNumber() {
        assertThat(Grouping.of(List.of(part("a.example", 1, "x", "", ""), part("", 1, "y", "", ""))))
                .hasSize(2);
    }

    @Test
    void joinsAPartWithoutNumberByTitleAuthorAndTime() {
        assertThat(Grouping.of(List.of(part("a.example", 1, "標 題", "甲", DATE), part("-", 0, "標題", "甲", DATE))))
                .singleElement()
                .extracting(ThreadParts::id)
                .isEqualTo("a.example#1");
    }

    @Test
    void keepsAPartApartWhoseTimeIsAnother() {
        assertThat(Grouping.of(List.of(
                        part("a.example", 1, "標題", "甲", DATE), part("-", 0, "標題", "甲", "2022-05-08T12:37:00+08:00"))))
                .hasSize(2);
    }

    @Test
    void joinsNoPartToTwoThreadsThatAreAlike() {
        assertThat(Grouping.of(List.of(
                        part("a.example", 1, "標題", "甲", DATE),
                        part("a.example", 2, "標題", "甲", DATE),
                        part("-", 0, "標題", "甲", DATE))))
                .hasSize(3);
    }

    @Test
    void joinsPartsWithoutNumberToEachOther() {
        assertThat(Grouping.of(List.of(part("-", 0, "標題", "甲", DATE), part("-", 0, "標題", "甲", DATE))))
                .singleElement()
                .satisfies(thread -> assertThat(thread.id()).startsWith("#"));
    }

    private PartEntry part(String board, long number, String title, String author, String date) {
        return new PartEntry(
                new Spool.Place(order, 0),
                "page",
                order++,
                PartKind.THREAD,
                1,
                board.equals("-") ? Optional.empty() : Optional.of(new ThreadKey(board, ThreadKey.Kind.THREAD, number)),
                "",
                "",
                title,
                true,
                author,
                date.isEmpty() ? Optional.empty() : Optional.of(OffsetDateTime.parse(date)),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }
}

package org.sitegen.url;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SlugTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '→',
            value = {
                "動員大會 → 動員大會",
                "2022,濱州,繼續創城!動員大會召開! → 2022,濱州,繼續創城!動員大會召開!",
                "'  a  b  ' → a-b",
                "'a　b\u00A0c\u200Bd\te' → a-b-c-d-e",
                "'a\\b/c:d*e?f\"g<h>i|j#k%l' → a-b-c-d-e-f-g-h-i-j-k-l",
                "a - b → a-b",
                "a--b → a-b",
                "-a- → a",
                "a. → a",
                "'a. - .' → a",
                ".a → .a",
                "a.b → a.b",
                "'' → untitled",
                "'???' → untitled",
                "... → untitled",
                "con → _con",
                "Con.txt → _Con.txt",
                "COM1 → _COM1",
                "com10 → com10",
                "lpt9 → _lpt9",
                "index → _index",
                "INDEX → _INDEX",
                "index.md → index.md",
                "é → é",
                "👨‍👩 → 👨-👩",
                "❤️ → ❤️",
                "【公告】 → 【公告】",
                "50% → 50"
            })
    void makesSegments(String text, String slug) {
        assertThat(Slug.ofSegment(text)).isEqualTo(slug);
    }

    @Test
    void composesCharacters() {
        assertThat(Slug.ofSegment("e\u0301")).isEqualTo("\u00E9");
    }

    @Test
    void replacesLoneSurrogates() {
        assertThat(Slug.ofSegment("a\uD800b")).isEqualTo("a-b");
    }

    @Test
    void cutsBetweenCharactersAtTwoHundredBytes() {
        assertThat(Slug.ofSegment("公".repeat(100))).isEqualTo("公".repeat(66));
        assertThat(Slug.ofSegment("a" + "🀄".repeat(100))).isEqualTo("a" + "🀄".repeat(49));
        assertThat(Slug.ofSegment("a".repeat(199) + " b")).isEqualTo("a".repeat(199));
    }

    @Test
    void cutsNoCharacterFromItsMarks() {
        assertThat(Slug.ofSegment("a".repeat(196) + "❤\uFE0F")).isEqualTo("a".repeat(196));
        assertThat(Slug.ofSegment("a".repeat(194) + "❤\uFE0F")).isEqualTo("a".repeat(194) + "❤\uFE0F");
    }

    @ParameterizedTest
    @CsvSource({
        "圖 片.PNG,圖-片.PNG",
        "a.tar.gz,a.tar.gz",
        "con.png,_con.png",
        "index.png,index.png",
        "a#b.pdf,a-b.pdf",
        "???.png,untitled.png",
        "noending,noending",
        "index,_index"
    })
    void makesFileNames(String name, String slug) {
        assertThat(Slug.ofFileName(name)).isEqualTo(slug);
    }

    @Test
    void keepsTheEndingOfLongFileNames() {
        String slug = Slug.ofFileName("圖".repeat(100) + ".jpeg");

        assertThat(slug).isEqualTo("圖".repeat(65) + ".jpeg");
        assertThat(slug.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(200);
    }

    @Test
    void makesPathsPartByPart() {
        assertThat(Slug.ofPath("2022/a b/con")).isEqualTo("2022/a-b/_con");
        assertThat(Slug.ofFilePath("2022/a b/con.png")).isEqualTo("2022/a-b/_con.png");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a b", "公告？", "con", "index", "...", "e\u0301", "a\uD800", "👨‍👩‍👧"})
    void isStable(String text) {
        String once = Slug.ofSegment(text);

        assertThat(Slug.ofSegment(once)).isEqualTo(once);
    }
}

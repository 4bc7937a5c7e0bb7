package org.sitegen.media;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MediaKindTest {

    @ParameterizedTest
    @CsvSource({
        "IMAGE, jpg jpeg jpe jfif png gif webp bmp avif svg tif tiff",
        "DOCUMENT, pdf doc docx xls xlsx ppt pptx wps et dps odt txt csv epub rtf md",
        "ARCHIVE, zip rar 7z tar gz tgz bz2 xz",
        "AUDIO, mp3 wav ogg m4a flac amr wma aac",
        "VIDEO, mp4 webm mov avi flv wmv rmvb mkv 3gp m4v ogv",
        "OTHER, exe torrent swf 2022年"
    })
    void goesByTheEnding(MediaKind kind, String endings) {
        assertThat(endings.split(" ", -1)).allMatch(ending -> MediaKind.ofName("動員大會." + ending) == kind);
    }

    @Test
    void doesNotMindCaseOrFolders() {
        assertThat(MediaKind.ofName("attachments/2022.05/創城 1.JPG")).isEqualTo(MediaKind.IMAGE);
        assertThat(MediaKind.ofName("C:\\files\\list.XlsX")).isEqualTo(MediaKind.DOCUMENT);
    }

    @Test
    void takesTheLastOfSeveralEndings() {
        assertThat(MediaKind.ofName("photos.jpg.tar.gz")).isEqualTo(MediaKind.ARCHIVE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "README", ".png", "folder.zip/file", "folder.zip\\file", "name.", "a/.gif", "jpg"})
    void knowsNothingOfANameWithoutAnEnding(String name) {
        assertThat(MediaKind.ofName(name)).isEqualTo(MediaKind.OTHER);
    }

    @Test
    void hasTheLowerCaseNameForItsKey() {
        assertThat(Arrays.stream(MediaKind.values()))
                .allMatch(kind -> kind.key().equals(kind.name().toLowerCase(Locale.ROOT)));
    }
}

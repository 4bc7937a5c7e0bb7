package org.sitegen.feed;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MimeTypesTest {

    @Test
    void knowsWhatArchivesHold() {
        assertThat(MimeTypes.ofName("attachments/2022/照片.JPG")).isEqualTo("image/jpeg");
        assertThat(MimeTypes.ofName("通知.doc")).isEqualTo("application/msword");
        assertThat(MimeTypes.ofName("打包.rar")).isEqualTo("application/vnd.rar");
    }

    @Test
    void saysOfOthersThatTheyAreBytes() {
        assertThat(MimeTypes.ofName("README")).isEqualTo("application/octet-stream");
        assertThat(MimeTypes.ofName("a.unknown")).isEqualTo("application/octet-stream");
    }
}

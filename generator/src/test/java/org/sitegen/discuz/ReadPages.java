package org.sitegen.discuz;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.sitegen.forum.PageReading;
import org.sitegen.forum.Post;
import org.sitegen.forum.SavedPage;
import org.sitegen.forum.ThreadPart;

/** Reads pages in tests. */
final class ReadPages {

    static final ReadSettings SETTINGS = new ReadSettings(ZoneId.of("Asia/Shanghai"), false);

    private ReadPages() {}

    static PageReading read(SavedPage page) {
        return new SavedPageReader(SETTINGS).readUnguarded(page);
    }

    static PageReading read(String name, byte[] bytes) {
        return read(new SavedPage(name, bytes, Optional.empty(), Optional.empty(), Optional.empty()));
    }

    static ThreadPart told(SavedPage page) {
        PageReading reading = read(page);
        assertThat(reading).isInstanceOf(PageReading.Told.class);
        return ((PageReading.Told) reading).part();
    }

    static ThreadPart told(String page) {
        return told(page, StandardCharsets.UTF_8);
    }

    static ThreadPart told(String page, Charset charset) {
        return told(
                new SavedPage("page", page.getBytes(charset), Optional.empty(), Optional.empty(), Optional.empty()));
    }

    static String text(Post post) {
        return PlainText.of(post.body().markdown(UnaryOperator.identity()));
    }
}

package org.sitegen.discuz;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.sitegen.forum.PageReading;
import org.sitegen.forum.SavedPage;
import org.sitegen.forum.ThreadPart;

/**
 * Reads saved pages of Discuz! X boards. Safe for use by several threads, and for hostile pages: whatever the bytes, there is an
 * answer, within bounded time and memory.
 */
public final class SavedPageReader {

    /** Above this a page is not read, in bytes. */
    private static final int MOST_BYTES = 16 << 20;

    /** Above this a page is not read; a page with hundreds of long posts has a tenth of it. */
    private static final int MOST_TAGS = 400_000;

    private static final Pattern MARKUP =
            Pattern.compile("(?i)<(?:!doctype|html|head|body|title|meta|div|table|t[dr]|br|hr|p|span|font|h1)\\b");
    private static final Pattern DOCUMENT = Pattern.compile("(?i)<(?:!doctype html|html|head|body|title|meta)\\b");
    private static final Pattern FEED =
            Pattern.compile("(?is)^\\s{0,100}(?:<\\?xml.{0,500}?)?<(?:rss|feed|rdf:RDF)\\b");

    private final ReadSettings settings;

    /** Prepares to read pages of one kind of source. */
    public SavedPageReader(ReadSettings settings) {
        this.settings = settings;
    }

    /** Reads a page. Never fails: what it cannot read is an answer too. */
    public PageReading read(SavedPage page) {
        try {
            return readUnguarded(page);
        } catch (RuntimeException | StackOverflowError e) {
            // The border to hostile input: a page that finds a fault in this code must not stop the import of the
            // others.
            return new PageReading.Unread(
                    DiscuzProblems.isUnreadable(e.getClass().getSimpleName()));
        }
    }

    /** The same without the guard, so that tests see what it would hide. */
    PageReading readUnguarded(SavedPage saved) {
        if (saved.bytes().length == 0) {
            return new PageReading.Unread(DiscuzProblems.isEmpty());
        }
        if (saved.bytes().length > MOST_BYTES) {
            return new PageReading.Unread(DiscuzProblems.isTooLarge(MOST_BYTES >> 20));
        }
        String text = PageCharset.decode(saved.bytes(), saved.charset());
        if (text.isBlank()) {
            return new PageReading.Unread(DiscuzProblems.isEmpty());
        }
        if (FEED.matcher(text).find()) {
            return new PageReading.NoArticle(DiscuzProblems.isFeed());
        }
        boolean isMarkup = MARKUP.matcher(text).find();
        if (!DOCUMENT.matcher(text).find()) {
            Optional<PageReading> reading = PrintableText.read(saved, text, settings);
            if (reading.isPresent()) {
                return reading.get();
            }
        }
        return isMarkup ? readMarkup(saved, text) : new PageReading.Unread(DiscuzProblems.isNoForumPage());
    }

    private PageReading readMarkup(SavedPage saved, String text) {
        if (text.chars().filter(c -> c == '<').count() > MOST_TAGS) {
            return new PageReading.Unread(DiscuzProblems.isTooLarge(MOST_BYTES >> 20));
        }
        Page page = Page.of(saved, text, settings);
        return readPart(page).map(part -> told(page, part)).orElseGet(() -> withoutArticle(page));
    }

    private static Optional<ThreadPart> readPart(Page page) {
        return Stream.<Function<Page, Optional<ThreadPart>>>of(
                        ThreadPage::read, PortalPage::read, ArchiverPage::read, TouchPage::read, PrintablePage::read)
                .map(reader -> reader.apply(page))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static PageReading told(Page page, ThreadPart part) {
        if (part.title().isEmpty()) {
            page.note(DiscuzProblems.noTitle());
        }
        if (isCutOff(page.html())) {
            page.note(DiscuzProblems.isCutOff());
        }
        return new PageReading.Told(part, page.notes());
    }

    private static boolean isCutOff(String html) {
        String tail = html.substring(Math.max(0, html.length() - 4096)).toLowerCase(Locale.ROOT);
        return !tail.contains("</html") && !tail.contains("</body");
    }

    private static PageReading withoutArticle(Page page) {
        return OtherPage.describe(page)
                .<PageReading>map(PageReading.NoArticle::new)
                .filter(reading -> !OtherPage.isThreadWithoutText(page))
                .orElseGet(() -> new PageReading.Unread(
                        OtherPage.isThreadWithoutText(page)
                                ? DiscuzProblems.isCutBeforeText()
                                : DiscuzProblems.isNoForumPage()));
    }
}

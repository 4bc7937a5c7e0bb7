package org.sitegen.discuz;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.sitegen.forum.PartKind;

/**
 * Generated pages of boards: all kinds, versions, language packs and charsets mixed. The same seed gives the same pages.
 */
public final class SamplePages {

    /**
     * What a page tells.
     *
     * @param kind what it is
     * @param tid the thread, or the article of the portal
     * @param page which page of the thread; on a later one there are replies only
     * @param author empty where it is anonymous
     * @param date to the second or the minute, as the kind of page shows it
     */
    public record Expected(
            PartKind kind,
            long tid,
            int page,
            String title,
            String author,
            OffsetDateTime date,
            String source,
            SampleThread thread,
            Look look,
            String text) {

        /** The page as it would be saved. */
        byte[] bytes() {
            return new PageMaker(thread, look).bytes(text);
        }
    }

    private static final List<PartKind> KINDS = List.of(
            PartKind.THREAD,
            PartKind.PORTAL,
            PartKind.TOUCH,
            PartKind.PRINTABLE,
            PartKind.PRINTABLE_TEXT,
            PartKind.ARCHIVER);
    private static final Charset GBK = Charset.forName("GBK");
    private static final Charset BIG5 = Charset.forName("Big5");

    private SamplePages() {}

    /** The pages by the names of their files. */
    public static Map<String, byte[]> pages(long seed, int count) {
        Map<String, byte[]> pages = new LinkedHashMap<>();
        expected(seed, count).forEach((name, expected) -> pages.put(name, expected.bytes()));
        return pages;
    }

    /** What each of the same pages tells. */
    public static Map<String, Expected> expected(long seed, int count) {
        Map<String, Expected> pages = new LinkedHashMap<>();
        Random random = new Random(seed);
        for (int i = 0; pages.size() < count; i++) {
            long tid = 1000L + i;
            boolean isTraditional = random.nextBoolean();
            SampleThread thread = SampleThread.random(random, tid, isTraditional);
            for (int j = 0; j <= random.nextInt(3) && pages.size() < count; j++) {
                Expected page = page(random, thread, isTraditional);
                pages.putIfAbsent(name(page, i), page);
            }
        }
        return pages;
    }

    private static String name(Expected page, int folder) {
        String ending = page.kind() == PartKind.PRINTABLE_TEXT ? ".txt" : ".html";
        return "saved/" + folder % 7 + "/" + page.kind().name().toLowerCase(Locale.ROOT) + "_" + page.tid() + "_"
                + page.page() + ending;
    }

    private static Expected page(Random random, SampleThread thread, boolean isTraditional) {
        PartKind kind = KINDS.get(random.nextInt(KINDS.size()));
        int number = kind == PartKind.THREAD
                        && random.nextInt(4) == 0
                        && !thread.replies().isEmpty()
                ? 2
                : 1;
        Look look = look(random, isTraditional, kind, number);
        PageMaker maker = new PageMaker(thread, look);
        String html = switch (kind) {
            case THREAD -> maker.threadPage(number);
            case PORTAL -> maker.portal();
            case TOUCH -> maker.touch();
            case PRINTABLE -> maker.printable();
            case PRINTABLE_TEXT -> maker.text();
            case ARCHIVER -> maker.archiver();
            case DUMP -> throw new IllegalArgumentException("no page");
        };
        return new Expected(
                kind,
                thread.tid(),
                number,
                thread.title(),
                kind == PartKind.PORTAL && thread.author().isEmpty() ? "admin" : thread.author(),
                date(thread, kind),
                source(thread, kind, look),
                thread,
                look,
                html);
    }

    private static OffsetDateTime date(SampleThread thread, PartKind kind) {
        boolean hasSeconds = kind == PartKind.THREAD || kind == PartKind.TOUCH || kind == PartKind.ARCHIVER;
        return thread.date()
                .truncatedTo(hasSeconds ? ChronoUnit.SECONDS : ChronoUnit.MINUTES)
                .atOffset(ZoneOffset.ofHours(8));
    }

    /** Where neither a canonical link nor an address nor an attachment tells the thread, the board remains. */
    private static String source(SampleThread thread, PartKind kind, Look look) {
        boolean hasCode = !thread.files().isEmpty() || look.isSavedByBrowser();
        boolean isRewritten = look.isRewritten() && kind == PartKind.THREAD && !look.isStripped();
        String dynamic = thread.site() + "forum.php?mod=viewthread&tid=" + thread.tid();
        return switch (kind) {
            case PORTAL -> thread.site() + "portal.php?mod=view&aid=" + thread.tid();
            case PRINTABLE_TEXT -> thread.site();
            case PRINTABLE -> hasCode ? dynamic : thread.site();
            default -> isRewritten ? thread.site() + "thread-" + thread.tid() + "-1-1.html" : dynamic;
        };
    }

    private static Look look(Random random, boolean isTraditional, PartKind kind, int number) {
        Wording wording = isTraditional ? (random.nextBoolean() ? Wording.TC : Wording.TW) : Wording.SC;
        boolean isNoisy = isTraditional && number == 1 && random.nextInt(4) == 0;
        Charset legacy = isTraditional && random.nextBoolean() ? BIG5 : GBK;
        boolean isUtf8 = isNoisy || random.nextBoolean();
        Charset charset = isUtf8 ? StandardCharsets.UTF_8 : legacy;
        String right = isUtf8 ? "utf-8" : legacy.equals(BIG5) ? "big5" : "gbk";
        String wrong = isUtf8 ? "gbk" : "utf-8";
        String declared = switch (random.nextInt(6)) {
            case 0 -> "";
            case 1 -> wrong;
            default -> right;
        };
        boolean isStripped = kind == PartKind.THREAD && random.nextInt(5) == 0;
        return new Look(
                wording,
                new String[] {"X2.5", "X3.1", "X3.2", "X3.4", "X3.5"}[random.nextInt(5)],
                charset,
                declared,
                random.nextBoolean(),
                random.nextBoolean(),
                random.nextInt(3) == 0,
                random.nextBoolean(),
                isNoisy,
                random.nextInt(3) == 0,
                random.nextInt(4) == 0,
                !isStripped && kind != PartKind.TOUCH && random.nextInt(4) == 0,
                isStripped);
    }
}

package org.sitegen.discuz;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.sitegen.problem.Message;

/** Pages that no article is made of, told apart for the report. */
final class OtherPage {

    private static final Pattern PRODUCT = Pattern.compile("(?i)Powered by\\s{0,5}Discuz!|Discuz! X\\d|Comsenz");

    private OtherPage() {}

    /** What a page of a board is; empty where it is none of a board's. */
    static Optional<Message> describe(Page page) {
        Document document = page.document();
        if (isNotice(document)) {
            return Optional.of(DiscuzProblems.isNotice());
        }
        if (isListing(document)) {
            return Optional.of(DiscuzProblems.isListing());
        }
        return isOfBoard(document) ? Optional.of(DiscuzProblems.isOtherPage()) : Optional.empty();
    }

    /** Whether a page is of a thread, but has nothing of its posts. */
    static boolean isThreadWithoutText(Page page) {
        Document document = page.document();
        return document.selectFirst("#thread_subject, #postlist, body.pg_viewthread, .view_tit, .viewthread") != null
                || isBeginOfPrintable(page);
    }

    private static boolean isBeginOfPrintable(Page page) {
        return page.html().contains("window.print()")
                && page.document().select("b").stream().anyMatch(bold -> Labels.is(Labels.SUBJECT, bold.text()));
    }

    private static boolean isNotice(Document document) {
        return document.selectFirst(
                        "#messagetext, #messagelogin, .jump_c, .alert_error, .alert_info, #main_message .alert_right")
                != null;
    }

    private static boolean isListing(Document document) {
        Element marks = document.selectFirst(
                "#threadlist, #threadlisttableid, #moderate, .threadlist, #category_grid, [id^=normalthread_], body.pg_forumdisplay,"
                        + " body.pg_index, body.pg_guide, #content > ul > li > a[href*=tid-], #content > ul > li > a[href*=fid-],"
                        + " #content > ol > li > a[href*=tid-]");
        return marks != null;
    }

    private static boolean isOfBoard(Document document) {
        Element generator = document.selectFirst("meta[name=generator]");
        return (generator != null && generator.attr("content").contains("Discuz"))
                || PRODUCT.matcher(document.title()).find()
                || PRODUCT.matcher(document.text()).find();
    }
}

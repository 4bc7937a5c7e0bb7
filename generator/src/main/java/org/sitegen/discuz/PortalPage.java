package org.sitegen.discuz;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.sitegen.forum.FileMention;
import org.sitegen.forum.PartKind;
import org.sitegen.forum.Post;
import org.sitegen.forum.ThreadPart;

/** An article of the portal, or one page of it. */
final class PortalPage {

    private static final Pattern STATUS = Pattern.compile("\\s*[(（](?:待[审審]核|已忽略|[审審]核中|未[审審]核|草稿)[)）]$");
    private static final Pattern ORIGINAL_AUTHOR = Pattern.compile("原作者\\s{0,3}[:：]\\s{0,3}(.*)");
    private static final Pattern PUBLISHER = Pattern.compile("[发發][布佈]者\\s{0,3}[:：]\\s{0,3}(.*)");
    private static final Pattern NEXT_LABEL = Pattern.compile(
            "\\s*(?:\\||[发發][布佈]者\\s*[:：]|查看\\s*[:：]|[检檢][视視]\\s*[:：]|[评評][论論]\\s*[:：]|原作者\\s*[:：]|[来來]自\\s*[:：]).*$");

    private final Page page;
    private final Document document;

    private PortalPage(Page page) {
        this.page = page;
        document = page.document();
    }

    /** Reads a page, if it is one of an article. */
    static Optional<ThreadPart> read(Page page) {
        Element body = page.document().getElementById("article_content");
        return Optional.ofNullable(body).map(found -> new PortalPage(page).read(found));
    }

    private ThreadPart read(Element body) {
        Element byline = byline();
        Optional<OffsetDateTime> date =
                byline == null ? Optional.empty() : page.dates().in(byline);
        if (date.isEmpty()) {
            page.note(DiscuzProblems.noDate());
        }
        List<FileMention> files = Attachments.in(body, page);
        Post post = new Post(OptionalLong.empty(), true, author(byline), date, page.body(body), files);
        Page.Identity identity = page.articleIdentity();
        String category = category();
        return new ThreadPart(
                PartKind.PORTAL,
                identity.key(),
                title(category),
                category,
                page.board().name(),
                page.board().url(),
                identity.source(),
                List.of(),
                page.pageInPager(".d .pg strong, .pg strong").orElseGet(page::pageInAddress),
                List.of(post),
                List.of());
    }

    private Element byline() {
        Element inHead = document.selectFirst(".h p.xg1, .bm_h p.xg1");
        return inHead == null ? document.selectFirst("p.xg1") : inHead;
    }

    private String title(String category) {
        Element heading = document.selectFirst("h1.ph, .h h1, h1");
        String title = page.clean(Optional.ofNullable(heading));
        if (title.isEmpty()) {
            title = Subjects.inTitle(
                    page, Set.copyOf(List.of(category, page.board().name())), 2);
        }
        return STATUS.matcher(title).replaceFirst("");
    }

    private String author(Element byline) {
        if (byline == null) {
            return "";
        }
        String text = byline.text().replace('\u00A0', ' ');
        String original = labelled(ORIGINAL_AUTHOR, text);
        if (!original.isEmpty()) {
            return original;
        }
        Element publisher = byline.selectFirst("a[href*=mod=space], a[href*=space-]");
        String name = publisher == null ? labelled(PUBLISHER, text) : page.clean(publisher.text());
        return Labels.isAnonymous(name) ? "" : name;
    }

    private String labelled(Pattern label, String text) {
        Matcher matcher = label.matcher(Labels.plain(text));
        return matcher.find() ? page.clean(NEXT_LABEL.matcher(matcher.group(1)).replaceFirst("")) : "";
    }

    private String category() {
        return document.select("#pt .z a[href*=mod=list], #pt .z a[href*=list-]").stream()
                .map(link -> page.clean(link.text()))
                .reduce("", (first, second) -> second);
    }
}

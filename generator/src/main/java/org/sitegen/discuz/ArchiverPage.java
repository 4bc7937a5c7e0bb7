package org.sitegen.discuz;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.sitegen.forum.BodyText;
import org.sitegen.forum.PartKind;
import org.sitegen.forum.Post;
import org.sitegen.forum.ThreadPart;

/** A thread in the archiver: the text of its posts with all codes taken out. */
final class ArchiverPage {

    private static final Pattern AUTHOR =
            Pattern.compile("(?i)<p\\b[^>]{0,100}\\bclass\\s{0,3}=\\s{0,3}[\"']?author\\b[^>]{0,100}>"
                    + "|<p\\b[^>]{0,100}>(?=\\s{0,20}<strong>[^\\n]{0,200}?</strong>\\s{0,20}(?:[发發]表[于於]|Posted))");
    private static final Pattern END = Pattern.compile(
            "(?i)<div\\b[^>]{0,100}\\b(?:class\\s{0,3}=\\s{0,3}[\"']?page\\b|id\\s{0,3}=\\s{0,3}[\"']?(?:end|footer)\\b)");
    private static final Pattern HEAD =
            Pattern.compile("(?is)^(.{0,3000}?)</p>\\s{0,200}(?:<h3\\b[^>]{0,100}>(.{0,2000}?)</h3>)?");
    private static final Pattern HIDDEN = Pattern.compile("\\*{3,5}\\s?Hidden Message\\s?\\*{3,5}");
    private static final Pattern SMILEY = Pattern.compile("\\{:\\d{1,6}_\\d{1,6}:\\}");
    private static final Pattern ATTACHMENT_LINE = Pattern.compile("[1-9]\\d{0,8}");

    private final Page page;

    private ArchiverPage(Page page) {
        this.page = page;
    }

    /** Reads a page, if it is one of a thread in an archiver. */
    static Optional<ThreadPart> read(Page page) {
        return AUTHOR.matcher(page.html()).find() ? Optional.of(new ArchiverPage(page).read()) : Optional.empty();
    }

    private ThreadPart read() {
        int number = page.pageInPager("div.page strong").orElseGet(page::pageInAddress);
        List<String> pieces = pieces();
        List<Post> posts = new ArrayList<>();
        String subject = "";
        for (String piece : pieces) {
            Matcher head = HEAD.matcher(piece);
            boolean isOpening = posts.isEmpty() && number == 1;
            if (head.find()) {
                Element author = page.fragment(head.group(1));
                if (posts.isEmpty() && head.group(2) != null) {
                    subject = page.clean(page.fragment(head.group(2)).text());
                }
                posts.add(post(author, piece.substring(head.end()), isOpening));
            } else {
                posts.add(post(page.fragment(piece), "", isOpening));
            }
        }
        String forum = forum();
        Page.Identity identity = page.identity(page.document().select("#end a[href], #nav a[href*=tid]").stream()
                .map(page::target));
        return new ThreadPart(
                PartKind.ARCHIVER,
                identity.key(),
                title(number == 1 ? subject : "", forum),
                forum,
                siteName(),
                page.board().url(),
                identity.source(),
                List.of(),
                number,
                posts,
                List.of());
    }

    private List<String> pieces() {
        String html = page.html();
        List<String> pieces = new ArrayList<>();
        Matcher author = AUTHOR.matcher(html);
        int start = -1;
        while (author.find()) {
            if (start >= 0) {
                pieces.add(html.substring(start, author.start()));
            }
            start = author.end();
        }
        Matcher end = END.matcher(html);
        pieces.add(html.substring(start, end.find(start) ? end.start() : html.length()));
        return pieces;
    }

    private Post post(Element head, String source, boolean isOpening) {
        Element strong = head.selectFirst("strong");
        String author = strong == null || strong.selectFirst("i") != null ? "" : page.clean(strong.text());
        Optional<OffsetDateTime> date = page.dates().in(head);
        if (isOpening && date.isEmpty()) {
            page.note(DiscuzProblems.noDate());
        }
        Element body = page.fragment(source);
        tidy(body);
        boolean isShown = !Labels.isNotice(body.text());
        if (isOpening && (!isShown || body.text().isBlank())) {
            page.note(DiscuzProblems.textIsWithheld());
        }
        return new Post(
                OptionalLong.empty(),
                isOpening,
                Labels.isAnonymous(author) ? "" : author,
                date,
                isShown ? page.body(body) : BodyText.EMPTY,
                List.of());
    }

    /** Takes out what codes left behind: the stamp of the last edit, numbers of attachments, smilies, the mark of hidden text. */
    private static void tidy(Element body) {
        for (Element bold : body.select("b")) {
            if (HIDDEN.matcher(bold.text()).matches()) {
                bold.remove();
            }
        }
        boolean isFirst = true;
        for (Node node : List.copyOf(body.childNodes())) {
            if (node instanceof TextNode text) {
                String tidy = SMILEY.matcher(text.getWholeText()).replaceAll("");
                if (isFirst && !text.isBlank()) {
                    tidy = Labels.withoutEditStamp(tidy);
                }
                isFirst = isFirst && text.isBlank();
                text.text(isAttachmentLine(text, tidy) ? "" : tidy);
            }
        }
    }

    private static boolean isAttachmentLine(Node text, String content) {
        return ATTACHMENT_LINE.matcher(Words.trim(content)).matches()
                && endsLine(text.previousSibling())
                && endsLine(text.nextSibling());
    }

    private static boolean endsLine(Node sibling) {
        return sibling == null || sibling.nameIs("br") || sibling.nameIs("p") || sibling.nameIs("div");
    }

    private String forum() {
        return page.document().select("#nav a[href*=fid-]").stream()
                .map(link -> page.clean(link.text()))
                .filter(text -> !text.isEmpty())
                .reduce("", (first, second) -> second);
    }

    private String siteName() {
        String heading = page.clean(Optional.ofNullable(page.document().selectFirst("#header h2, center h2")));
        String name = heading.replaceFirst("(?:'s|的)?\\s?Archiver\\s*$", "");
        return name.isEmpty() ? page.board().name() : Words.trim(name);
    }

    private String title(String subject, String forum) {
        return Stream.of(
                        subject,
                        Labels.withoutPrintLink(inNavigation()),
                        page.clean(Optional.ofNullable(page.document().selectFirst("#end a strong"))),
                        Subjects.inTitle(page, Set.copyOf(List.of(forum, siteName())), 2))
                .filter(title -> !title.isEmpty())
                .findFirst()
                .orElse("");
    }

    private String inNavigation() {
        Element navigation = page.document().getElementById("nav");
        if (navigation == null) {
            return "";
        }
        String last = "";
        for (TextNode text : navigation.textNodes()) {
            last = text.isBlank() ? last : text.text();
        }
        return page.clean(last).replaceFirst("^[›»>]\\s*", "");
    }
}

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
import org.sitegen.forum.BodyText;
import org.sitegen.forum.FileMention;
import org.sitegen.forum.PartKind;
import org.sitegen.forum.Post;
import org.sitegen.forum.ThreadPart;

/**
 * The printable page of a thread. It has no ids: posts are what stands between rules, each with a line of labels in front. The
 * source is cut at those, so that what one post leaves open does not reach into the next.
 */
final class PrintablePage {

    private static final Pattern RULE = Pattern.compile("(?i)<hr\\b[^>]{0,200}\\bnoshade\\b[^>]{0,200}>");
    private static final Pattern HEADER = Pattern.compile(
            "(?is)^\\s{0,200}(?:</?(?:p|div|span)[^>]{0,200}>\\s{0,200}){0,3}<(?:b|strong)\\b[^>]{0,200}>([^<]{1,60})</(?:b|strong)>"
                    + "(.{0,400}?)<(?:b|strong)\\b[^>]{0,200}>([^<]{1,60})</(?:b|strong)>(.{0,300}?)(?:<br\\b[^>]{0,50}>|</p>|</div>|$)");
    private static final Pattern SUBJECT = Pattern.compile(
            "(?is)^\\s{0,200}<(?:b|strong)\\b[^>]{0,200}>([^<]{1,60})</(?:b|strong)>(.{0,1000}?)(?:<br\\b[^>]{0,50}>|</p>|$)");
    private static final Pattern LABELLED =
            Pattern.compile("(?is)<(?:b|strong)\\b[^>]{0,200}>([^<]{1,60}[:：]\\s{0,5})</(?:b|strong)>");
    private static final Pattern FOOTER = Pattern.compile(
            "(?is)<table\\b[^>]{0,200}\\bwidth=\"?95%|[欢歡]迎光[临臨].{0,300}\\(https?://|Powered by\\s{1,3}(?:<[^>]{1,300}>){0,3}Discuz!");

    /** More than boards put on one page; what looks like a post beyond is taken for text. */
    private static final int MOST_POSTS = 1000;

    private static final int MOST_CANDIDATES = 3000;

    private final Page page;

    private PrintablePage(Page page) {
        this.page = page;
    }

    /** Reads a page, if it is a printable one. */
    static Optional<ThreadPart> read(Page page) {
        return new PrintablePage(page).read();
    }

    private Optional<ThreadPart> read() {
        String html = page.html();
        List<Piece> pieces = cutAtRules(html);
        if (pieces.isEmpty()) {
            pieces = cutAtLabels(html);
        }
        return pieces.isEmpty() ? Optional.empty() : Optional.of(read(html, pieces));
    }

    /**
     * Where a post stands in the source.
     *
     * @param start where its line of labels begins
     * @param end where it ends
     */
    private record Piece(int start, int end, Header header) {

        /** Its source behind the line of labels. */
        String rest(String html) {
            return html.substring(Math.min(end, start + header.length()), end);
        }
    }

    private List<Piece> cutAtRules(String html) {
        List<Piece> pieces = new ArrayList<>();
        Matcher rule = RULE.matcher(html);
        Optional<Header> open = Optional.empty();
        int start = -1;
        for (int i = 0; i < MOST_CANDIDATES && pieces.size() < MOST_POSTS && rule.find(); i++) {
            Optional<Header> header = headerAt(html, rule.end());
            if (header.isPresent() || isFooter(html, rule.end())) {
                if (open.isPresent()) {
                    pieces.add(new Piece(start, rule.start(), open.get()));
                }
                open = header;
                start = rule.end();
            }
        }
        if (open.isPresent()) {
            pieces.add(new Piece(start, end(html, start), open.get()));
        }
        return pieces;
    }

    /** Whether the foot of the page follows a rule, before any other rule. */
    private static boolean isFooter(String html, int from) {
        String next = html.substring(from, Math.min(html.length(), from + 1500));
        Matcher rule = RULE.matcher(next);
        return FOOTER.matcher(next)
                .region(0, rule.find() ? rule.start() : next.length())
                .find();
    }

    /** Where a last post ends on a page that lost the rule before its foot. */
    private static int end(String html, int start) {
        int from = Math.max(start, html.length() - 2000);
        Matcher footer = FOOTER.matcher(html).region(from, html.length());
        return footer.find() ? footer.start() : html.length();
    }

    /** Where no rules are left, a pair of labels begins a post. */
    private List<Piece> cutAtLabels(String html) {
        List<Piece> pieces = new ArrayList<>();
        Matcher label = LABELLED.matcher(html);
        Optional<Header> open = Optional.empty();
        int start = -1;
        for (int i = 0; i < MOST_CANDIDATES && pieces.size() < MOST_POSTS && label.find(); i++) {
            if (Labels.is(Labels.AUTHOR, text(label.group(1)))) {
                Optional<Header> header = headerAt(html, label.start());
                if (header.isPresent()) {
                    if (open.isPresent()) {
                        pieces.add(new Piece(start, label.start(), open.get()));
                    }
                    open = header;
                    start = label.start();
                }
            }
        }
        if (open.isPresent()) {
            pieces.add(new Piece(start, end(html, start), open.get()));
        }
        return pieces;
    }

    /**
     * The line of labels before a post.
     *
     * @param author the name, as text
     * @param time the source of the time
     * @param length the length of its source
     */
    private record Header(String author, String time, int length) {}

    private Optional<Header> headerAt(String html, int at) {
        Matcher matcher = HEADER.matcher(html.substring(at, Math.min(html.length(), at + 2000)));
        if (!matcher.find() || !isLabel(matcher.group(1)) || !isLabel(matcher.group(3))) {
            return Optional.empty();
        }
        return Optional.of(new Header(text(matcher.group(2)), matcher.group(4), matcher.end()));
    }

    private static boolean isLabel(String text) {
        String label = Words.oneLine(text.replace("&nbsp;", " "));
        return label.endsWith(":") || label.endsWith("：");
    }

    private String text(String source) {
        return page.fragment(source).text();
    }

    private ThreadPart read(String html, List<Piece> pieces) {
        String head = html.substring(0, pieces.get(0).start());
        List<Post> posts = new ArrayList<>();
        String ownSubject = "";
        List<Optional<BoardAddress>> hints = new ArrayList<>();
        for (Piece piece : pieces) {
            String rest = piece.rest(html);
            Optional<Matcher> subject = subject(rest, posts.isEmpty());
            if (posts.isEmpty()) {
                ownSubject =
                        subject.map(found -> page.clean(text(found.group(2)))).orElse("");
            }
            Element body = page.fragment(
                    subject.map(found -> rest.substring(found.end())).orElse(rest));
            if (posts.size() < 3) {
                body.select("a[href*=mod=attachment], a[href*=authorid]").forEach(link -> hints.add(page.target(link)));
            }
            posts.add(post(piece.header(), body, posts.isEmpty()));
        }
        Page.Identity identity = page.identity(hints.stream());
        String name = siteName(head);
        return new ThreadPart(
                PartKind.PRINTABLE,
                identity.key(),
                title(head, ownSubject, name),
                "",
                name,
                page.board().url(),
                identity.source(),
                List.of(),
                1,
                posts,
                page.fileLinks(identity.key()));
    }

    /** The subject that opens a post: of the first, whatever its label says; of a reply, under the label alone. */
    private Optional<Matcher> subject(String rest, boolean isOpening) {
        Matcher matcher = SUBJECT.matcher(rest);
        if (!matcher.find() || !isLabel(matcher.group(1))) {
            return Optional.empty();
        }
        boolean isSubject = Labels.is(Labels.SUBJECT, text(matcher.group(1)))
                || (isOpening && page.clean(page.document().title()).startsWith(page.clean(text(matcher.group(2)))));
        return isSubject ? Optional.of(matcher) : Optional.empty();
    }

    private Post post(Header header, Element body, boolean isOpening) {
        boolean isShown = !Labels.isNotice(body.text());
        Element time = page.fragment(header.time());
        Optional<OffsetDateTime> date = page.dates().in(time);
        if (isOpening && date.isEmpty()) {
            page.note(DiscuzProblems.noDate());
        }
        if (isOpening && !isShown) {
            page.note(DiscuzProblems.textIsWithheld());
        }
        List<FileMention> files = Attachments.in(body, page);
        Attachments.removeCaptions(body);
        String author = page.clean(Labels.beforeDeleted(header.author()).orElse(header.author()));
        return new Post(
                OptionalLong.empty(),
                isOpening,
                Labels.isAnonymous(author) ? "" : author,
                date,
                isShown ? page.body(body) : BodyText.EMPTY,
                files);
    }

    private String siteName(String head) {
        Element heading = page.fragment(bodyOf(head)).selectFirst("h1");
        String name = page.clean(Optional.ofNullable(heading));
        return name.isEmpty() ? page.board().name() : name;
    }

    private static String bodyOf(String head) {
        Matcher body = Pattern.compile("(?i)<body\\b[^>]{0,500}>").matcher(head);
        return body.find() ? head.substring(body.end()) : head;
    }

    private String title(String head, String ownSubject, String siteName) {
        return Stream.of(subjectInHead(bodyOf(head)), ownSubject, Subjects.inTitle(page, Set.of(siteName), 1))
                .filter(title -> !title.isEmpty())
                .findFirst()
                .orElse("");
    }

    private String subjectInHead(String head) {
        Matcher label = LABELLED.matcher(head);
        while (label.find()) {
            if (Labels.is(Labels.SUBJECT, text(label.group(1)))) {
                String rest = head.substring(label.end());
                String line = rest.split("(?i)<br\\b", 2)[0];
                return Labels.withoutPrintLink(page.clean(text(line)));
            }
        }
        return "";
    }
}

package org.sitegen.discuz;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;
import org.sitegen.forum.BodyText;
import org.sitegen.forum.FileMention;
import org.sitegen.forum.PartKind;
import org.sitegen.forum.Post;
import org.sitegen.forum.ThreadPart;

/** The page of a thread. */
final class ThreadPage {

    private static final String POSTS = "[id~=^post_\\d+$]";
    private static final String BODIES = "[id~=^postmessage_\\d+$]";
    private static final String UNNAMED_BODIES = "td.t_f, div.t_f, .t_msgfont";
    private static final Evaluator BODY = QueryParser.parse(BODIES + ", " + UNNAMED_BODIES);
    private static final Evaluator BELOW_HEADER =
            QueryParser.parse(BODIES + ", .t_f, .pcb, .pct, .cm, .rate, .sign, .modact, .pattl, .po");
    private static final Evaluator USER_LINK =
            QueryParser.parse("a[href~=(?i)mod=space.*(uid|username)=|space-(uid|username)-]");
    private static final Pattern ID = Pattern.compile("\\D+(\\d{1,18})");
    private static final Pattern FORUM_LINK =
            Pattern.compile("(?i)mod=forumdisplay|mod=group|(?:forum|group)-\\w+-\\d+\\.html");

    private final Page page;
    private final Document document;

    private ThreadPage(Page page) {
        this.page = page;
        document = page.document();
    }

    /** Reads a page, if it is one of a thread. */
    static Optional<ThreadPart> read(Page page) {
        ThreadPage thread = new ThreadPage(page);
        List<Element> posts = thread.posts();
        return posts.isEmpty() ? Optional.empty() : Optional.of(thread.read(posts));
    }

    /** The elements of posts; where a template left their ids out, what stands around each text. */
    private List<Element> posts() {
        Elements bodies = document.select(BODIES);
        if (bodies.isEmpty()) {
            bodies = document.select(UNNAMED_BODIES);
        }
        Elements marked = document.select(POSTS);
        if (!marked.isEmpty() && (!bodies.isEmpty() || document.getElementById("postlist") != null)) {
            return marked;
        }
        Elements tables = document.select("table[id~=^pid\\d+$], div[id~=^pid\\d+$]");
        if (!bodies.isEmpty() && tables.size() >= bodies.size()) {
            return tables;
        }
        return around(bodies);
    }

    /** For each text the largest element around it that holds no other text. */
    private static List<Element> around(Elements bodies) {
        Map<Element, Integer> held = new HashMap<>();
        for (Element body : bodies) {
            for (Element around = body; around != null; around = around.parent()) {
                held.merge(around, 1, Integer::sum);
            }
        }
        List<Element> posts = new ArrayList<>();
        for (Element body : bodies) {
            Element around = body;
            while (around.parent() != null && !around.parent().nameIs("body") && held.get(around.parent()) == 1) {
                around = around.parent();
            }
            posts.add(around);
        }
        return posts;
    }

    private ThreadPart read(List<Element> elements) {
        int number =
                page.pageInPager(".pgt .pg strong, .pgs .pg strong, .pg strong").orElseGet(page::pageInAddress);
        String forum = forum();
        Page.Identity identity = page.identity(hints(elements.get(0)));
        String title = title(forum);
        NestedPosts.separate(elements);
        int opening = opening(elements, number);
        List<Post> posts = new ArrayList<>();
        for (int i = 0; i < elements.size(); i++) {
            Post post = post(elements.get(i), i == opening);
            if (post.isOpening() || tellsAnything(post)) {
                posts.add(post);
            }
        }
        return new ThreadPart(
                PartKind.THREAD,
                identity.key(),
                title,
                forum,
                page.board().name(),
                page.board().url(),
                identity.source(),
                document.select(".ptg a").eachText().stream()
                        .map(page::clean)
                        .distinct()
                        .toList(),
                opening >= 0 ? page.partOfPost() : Math.max(number, 1),
                posts,
                page.fileLinks(identity.key()));
    }

    private Stream<Optional<BoardAddress>> hints(Element first) {
        return Stream.of(
                        first.select("a[id^=postnum]"),
                        document.select("a[href*=action=printable]"),
                        document.select("#pt a[href*=viewthread], #pt a[href*=thread-]"),
                        first.select("a[href*=repquote], a[href*=authorid]"),
                        document.select("a[href*=action=reply], form[action*=action=reply]"))
                .flatMap(Elements::stream)
                .map(page::target);
    }

    private String forum() {
        List<String> links = document.select("#pt a, .pt a, #nav a").stream()
                .filter(link -> FORUM_LINK.matcher(link.attr("href")).find())
                .map(link -> page.clean(link.text()))
                .filter(text -> !text.isEmpty())
                .toList();
        return links.isEmpty() ? "" : links.get(links.size() - 1);
    }

    private String title(String forum) {
        String subject = page.clean(Optional.ofNullable(document.getElementById("thread_subject")));
        if (!subject.isEmpty()) {
            return subject;
        }
        Set<String> known = Set.copyOf(List.of(forum, page.board().name()));
        String inTitle = Subjects.inTitle(page, known, 2);
        String heading = page.clean(Optional.ofNullable(document.selectFirst("h1.ts, .ts h1, #postlist h1")));
        if (heading.isEmpty() || (!inTitle.isEmpty() && heading.contains(inTitle))) {
            return inTitle;
        }
        return Subjects.withoutType(heading);
    }

    /** Which of the posts opens the thread: the floor tells, else the page. -1 where none does. */
    private int opening(List<Element> posts, int number) {
        for (int i = 0; i < posts.size(); i++) {
            if (isFirstFloor(posts.get(i)).orElse(false)) {
                return i;
            }
        }
        return number == 1 && isFirstFloor(posts.get(0)).orElse(true) ? 0 : -1;
    }

    /** Whether a post is the first by its floor; empty where the floor does not tell. */
    private Optional<Boolean> isFirstFloor(Element post) {
        Element floor = post.selectFirst("a[id^=postnum]");
        if (floor == null) {
            return Optional.empty();
        }
        if (Labels.isFirstFloor(floor.text())) {
            return Optional.of(true);
        }
        if (floor.attr("href").contains("findpost")) {
            return Optional.of(false);
        }
        return page.target(floor)
                .filter(target -> target.kind() == BoardAddress.Kind.THREAD && target.page() == 1)
                .map(target -> true);
    }

    /** A page that was cut off can end in a post of which nothing is left. */
    private static boolean tellsAnything(Post post) {
        return post.date().isPresent()
                || !post.author().isEmpty()
                || !post.body().marked().isEmpty()
                || !post.files().isEmpty();
    }

    private Post post(Element post, boolean isOpening) {
        Element body = body(post);
        boolean isShown = body != null && !Labels.isNotice(body.text());
        Optional<OffsetDateTime> date = date(post);
        if (isOpening && !isShown) {
            page.note(DiscuzProblems.textIsWithheld());
        }
        if (isOpening && date.isEmpty()) {
            page.note(DiscuzProblems.noDate());
        }
        List<FileMention> files = Attachments.in(post, page);
        if (isShown) {
            Attachments.removeCaptions(body);
        }
        return new Post(id(post), isOpening, author(post), date, isShown ? page.body(body) : BodyText.EMPTY, files);
    }

    private static Element body(Element post) {
        Element named = post.selectFirst(BODIES);
        return named == null ? post.selectFirst(BODY) : named;
    }

    private static OptionalLong id(Element post) {
        Element named = ID.matcher(post.id()).matches() ? post : post.selectFirst(BODIES);
        Matcher matcher = ID.matcher(named == null ? "" : named.id());
        return matcher.matches() ? OptionalLong.of(Long.parseLong(matcher.group(1))) : OptionalLong.empty();
    }

    private String author(Element post) {
        Element left = post.selectFirst(".pls .pi, .favatar .pi");
        if (left != null && Labels.startsAnonymous(left.ownText())) {
            return "";
        }
        String linked = linkedAuthor(post);
        if (!linked.isEmpty()) {
            return Labels.isAnonymous(linked) ? "" : linked;
        }
        return post.select(".pls .pi, .favatar .pi, .pti .authi, .authi").stream()
                .map(element -> Labels.beforeDeleted(element.text()))
                .flatMap(Optional::stream)
                .map(page::clean)
                .filter(name -> !name.isEmpty())
                .findFirst()
                .orElse("");
    }

    private String linkedAuthor(Element post) {
        for (Element link : post.select(USER_LINK)) {
            if (link.closest(BELOW_HEADER) == null && !link.text().isBlank()) {
                return page.clean(link.text());
            }
        }
        return "";
    }

    private Optional<OffsetDateTime> date(Element post) {
        for (Element shown : post.select("[id^=authorposton], .pti .authi em, .pti, .authi")) {
            Optional<OffsetDateTime> date = page.dates().in(shown);
            if (date.isPresent()) {
                return date;
            }
        }
        return post.select("em, span, div, p, td").stream()
                .filter(element -> element.closest(BELOW_HEADER) == null && Labels.isPosted(element.ownText()))
                .map(element -> page.dates().in(element))
                .flatMap(Optional::stream)
                .findFirst();
    }
}

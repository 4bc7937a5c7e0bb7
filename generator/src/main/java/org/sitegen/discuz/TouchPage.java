package org.sitegen.discuz;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.sitegen.forum.BodyText;
import org.sitegen.forum.FileMention;
import org.sitegen.forum.PartKind;
import org.sitegen.forum.Post;
import org.sitegen.forum.ThreadPart;

/** The page of a thread for phones. */
final class TouchPage {

    private static final Pattern POST_ID = Pattern.compile("^pid(\\d{1,18})\\s*$");
    private static final Pattern FLOOR = Pattern.compile("\\d{1,6}\\s?[#楼樓]|[沙][发發]|板凳|地板|楼主|樓主");

    private final Page page;
    private final Document document;

    private TouchPage(Page page) {
        this.page = page;
        document = page.document();
    }

    /** Reads a page, if it is one of a thread for phones. */
    static Optional<ThreadPart> read(Page page) {
        List<Element> posts = page.document().select("[id~=^pid\\d+$]");
        TouchPage touch = new TouchPage(page);
        Page.Identity identity = touch.identity();
        int number = touch.number();
        NestedPosts.separate(posts);
        List<Element> shown = posts.stream()
                .filter(post -> post.selectFirst(".message") != null)
                .toList();
        return shown.isEmpty() ? Optional.empty() : Optional.of(touch.read(shown, identity, number));
    }

    private Page.Identity identity() {
        return page.identity(
                document
                        .select("a[href*=mod=viewthread], a[href*=thread-], a[href*=repquote], form[action*=tid=]")
                        .stream()
                        .map(page::target));
    }

    private int number() {
        return page.pageInPager(".pg strong, .page strong").orElseGet(this::pageElsewhere);
    }

    private ThreadPart read(List<Element> elements, Page.Identity identity, int number) {
        List<Post> posts = new ArrayList<>();
        for (Element element : elements) {
            posts.add(post(element, posts.isEmpty() && number == 1 && opens(element)));
        }
        String forum = forum();
        return new ThreadPart(
                PartKind.TOUCH,
                identity.key(),
                title(forum),
                forum,
                page.board().name(),
                page.board().url(),
                identity.source(),
                List.of(),
                number,
                posts,
                page.fileLinks(identity.key()));
    }

    private int pageElsewhere() {
        Element chosen = document.selectFirst("select#dumppage option[selected], .page option[selected]");
        String value = chosen == null ? "" : chosen.attr("value");
        return value.matches("[1-9]\\d{0,5}") ? Integer.parseInt(value) : page.pageInAddress();
    }

    private static boolean opens(Element post) {
        return post.select(".authi em, .authi .y, .mtit .y").stream()
                .map(Element::text)
                .filter(text -> FLOOR.matcher(text).matches())
                .findFirst()
                .map(Labels::isFirstFloor)
                .orElse(true);
    }

    private Post post(Element element, boolean isOpening) {
        Element message = element.selectFirst(".message");
        boolean isShown = !Labels.isNotice(message.text());
        Element line = element.selectFirst(".authi");
        Optional<OffsetDateTime> date = line == null ? Optional.empty() : date(line);
        if (isOpening && date.isEmpty()) {
            page.note(DiscuzProblems.noDate());
        }
        if (isOpening && !isShown) {
            page.note(DiscuzProblems.textIsWithheld());
        }
        List<FileMention> files = Attachments.in(element, page);
        Attachments.removeCaptions(message);
        return new Post(
                number(element.id()),
                isOpening,
                line == null ? "" : author(line),
                date,
                isShown ? page.body(message) : BodyText.EMPTY,
                files);
    }

    private Optional<OffsetDateTime> date(Element line) {
        Element time = line.selectFirst(".mtime, .rela");
        return Optional.ofNullable(time)
                .flatMap(found -> page.dates().in(found))
                .or(() -> page.dates().in(line));
    }

    private String author(Element line) {
        Elements links = line.select(
                "a[href*=mod=space], a[href*=space-uid], a[href*=space-username], b a, .mtit .z a, .mtit .z");
        for (Element link : links) {
            String text = link.text();
            if (Labels.startsAnonymous(text)) {
                return "";
            }
            String name = page.clean(Labels.beforeDeleted(text).orElse(text));
            if (!name.isEmpty()) {
                return name;
            }
        }
        return "";
    }

    private String forum() {
        return document
                .select(
                        ".header a[href*=forumdisplay], .nav a[href*=forumdisplay], .hdc a[href*=forumdisplay], .header a[href^=forum-]")
                .stream()
                .map(link -> page.clean(link.text()))
                .filter(text -> !text.isEmpty())
                .reduce("", (first, second) -> second);
    }

    private String title(String forum) {
        String inTitle =
                Subjects.inTitle(page, Set.copyOf(List.of(forum, page.board().name())), 2);
        Elements headings = document.select(".view_tit, .postlist h2, h1");
        Element heading = headings.stream()
                .filter(each -> !inTitle.isEmpty() && each.text().endsWith(inTitle))
                .findFirst()
                .orElse(headings.first());
        if (heading == null) {
            return inTitle;
        }
        String own = page.clean(heading.ownText());
        if (!inTitle.isEmpty() && own.endsWith(inTitle)) {
            return inTitle;
        }
        String subject = Subjects.withoutType(own.isEmpty() ? page.clean(heading.text()) : own);
        return subject.isEmpty() ? inTitle : subject;
    }

    /** Empty where a damaged page has a number that no board gives. */
    private static OptionalLong number(String id) {
        Matcher post = POST_ID.matcher(id);
        return post.find() ? OptionalLong.of(Long.parseLong(post.group(1))) : OptionalLong.empty();
    }
}

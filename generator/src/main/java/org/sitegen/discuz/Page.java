package org.sitegen.discuz;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.sitegen.forum.BodyText;
import org.sitegen.forum.SavedPage;
import org.sitegen.forum.ThreadKey;
import org.sitegen.markup.MarkupSettings;
import org.sitegen.markup.PostMarkdown;
import org.sitegen.pinyin.PinyinNoise;
import org.sitegen.problem.Message;

/** A page while it is read: its text and elements, and what all kinds of pages tell in the same way. */
final class Page {

    private static final Pattern SITE_VARIABLE =
            Pattern.compile("\\bSITEURL\\s{0,5}=\\s{0,5}['\"](https?:[^'\"]{1,300})['\"]");
    private static final Pattern PART_OF_POST = Pattern.compile("[?&@]cp=(\\d{1,4})\\b");
    private static final Pattern HOME_LINK = Pattern.compile("\\bsetHomepage\\('(https?:[^']{1,300})'\\)");
    private static final Pattern THREAD_VARIABLE =
            Pattern.compile("\\btid\\s{0,5}=\\s{0,5}(?:parseInt\\(\\s{0,5}['\"]?|['\"])(\\d{1,18})");
    private static final Pattern CLOCK = Pattern.compile(
            "GMT\\s?(?:([+-])\\s?(\\d{1,2})(?:\\.(\\d{1,2}))?)?,\\s{0,9}(\\d{4}-\\d{1,2}-\\d{1,2}\\s{1,3}\\d{1,2}:\\d{2}(?:\\s?[AP]M)?)");

    private final String html;
    private final Document document;
    private final PinyinNoise noise;
    private final Optional<BoardAddress> ownAddress;
    private final Optional<BoardAddress> namedAddress;
    private final int partOfPost;
    /** As written; taken before what is not wanted is removed from the page. */
    private final List<String> fileLinks;

    private final Board board;
    private final Addresses addresses;
    private final BoardDates dates;
    private final List<Message> notes = new ArrayList<>();

    private Page(SavedPage saved, String html, Document document, ReadSettings settings) {
        this.html = html;
        this.document = document;
        String text = document.text();
        noise = settings.keepPinyin() ? PinyinNoise.none() : PinyinNoise.of(document.title() + '\n' + text);
        SavedFrom savedFrom = SavedFrom.of(html);
        Optional<String> fetched = saved.address().filter(Addresses::isHttp).or(savedFrom::address);
        ownAddress = fetched.flatMap(BoardAddress::parse);
        namedAddress = named(saved.name());
        partOfPost = partOfPost(fetched.orElse(saved.name()));
        board = findBoard(text);
        addresses = new Addresses(base(fetched));
        fileLinks = document.select("a[href*=mod=attachment]").eachAttr("href");
        dates = dates(text, settings.zone(), savedFrom.moment().or(saved::saved));
    }

    /** Reads the elements of a page. */
    static Page of(SavedPage saved, String text, ReadSettings settings) {
        String html = UnclosedTips.close(text);
        return new Page(saved, html, Html.document(html), settings);
    }

    private static Optional<BoardAddress> named(String name) {
        String file = name.substring(name.lastIndexOf('/') + 1);
        return BoardAddress.parse("http://name.invalid/" + file);
    }

    private Board findBoard(String text) {
        Optional<Board> footer = Labels.footer(Labels.plain(tail(text)));
        String url = Stream.of(
                        baseElement(),
                        found(SITE_VARIABLE, html).map(Board::asFolder),
                        footer.map(Board::url),
                        canonicalLink().flatMap(BoardAddress::parse).map(BoardAddress::siteUrl),
                        ownAddress.map(BoardAddress::siteUrl),
                        link("#flk strong a[href^=http]"),
                        found(HOME_LINK, html).map(Board::asFolder))
                .flatMap(Optional::stream)
                .filter(Addresses::isHttp)
                .findFirst()
                .orElse("");
        return new Board(
                url,
                clean(footer.map(Board::name).filter(name -> !name.isEmpty()).orElseGet(this::nameInHead)));
    }

    private Optional<String> link(String selector) {
        return Optional.ofNullable(document.selectFirst(selector))
                .map(found -> Board.asFolder(Words.trim(found.attr("href"))));
    }

    private static String tail(String text) {
        return text.substring(Math.max(0, text.length() - 1000));
    }

    private String nameInHead() {
        for (String selector :
                List.of("#pt .nvhm", "#hd h2 a[title]", "#flk strong a", "#hd h2 img[alt]", "#nav > a[href=./]")) {
            Element element = document.selectFirst(selector);
            String name = element == null
                    ? ""
                    : element.hasAttr("title") && !element.hasClass("nvhm")
                            ? element.attr("title")
                            : element.hasAttr("alt") ? element.attr("alt") : element.text();
            if (!name.isBlank()) {
                return name;
            }
        }
        return "";
    }

    /** The {@code base} of the page, with the archiver's folder taken off. */
    private Optional<String> baseElement() {
        Element base = document.selectFirst("base[href]");
        return Optional.ofNullable(base)
                .map(element -> Words.trim(element.attr("href")))
                .filter(Addresses::isHttp)
                .flatMap(href -> BoardAddress.parse(href).map(BoardAddress::siteUrl));
    }

    private String base(Optional<String> fetched) {
        Element base = document.selectFirst("base[href]");
        String href = base == null ? "" : Words.trim(base.attr("href"));
        if (Addresses.isHttp(href)) {
            return href;
        }
        return board.url().isEmpty() ? fetched.orElse("") : board.url();
    }

    private static BoardDates dates(String text, ZoneId zone, Optional<Instant> saved) {
        Matcher clock = CLOCK.matcher(tail(text));
        if (!clock.find()) {
            return new BoardDates(zone, saved);
        }
        ZoneId shown = offset(clock).orElse(zone);
        Optional<OffsetDateTime> made = new BoardDates(shown, Optional.empty()).in(clock.group(4));
        return new BoardDates(shown, made.map(OffsetDateTime::toInstant).or(() -> saved));
    }

    private static Optional<ZoneId> offset(Matcher clock) {
        if (clock.group(1) == null) {
            return Optional.of(ZoneOffset.UTC);
        }
        int hours = Integer.parseInt(clock.group(2));
        double part = clock.group(3) == null ? 0 : Double.parseDouble("0." + clock.group(3));
        int minutes = (int) Math.round(part * 60);
        int sign = clock.group(1).equals("-") ? -1 : 1;
        try {
            return Optional.of(ZoneOffset.ofHoursMinutes(sign * hours, sign * minutes));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<String> found(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
    }

    /** The page as it was saved, with its tips closed. */
    String html() {
        return html;
    }

    /** Its elements. */
    Document document() {
        return document;
    }

    /** The board that it is of. */
    Board board() {
        return board;
    }

    /** Reads its times. */
    BoardDates dates() {
        return dates;
    }

    /** One line of text without noise. */
    String clean(String text) {
        return Words.trim(noise.clean(Words.oneLine(text)));
    }

    /** The text of an element, on one line, without noise; empty where there is none. */
    String clean(Optional<Element> element) {
        return element.map(found -> clean(found.text())).orElse("");
    }

    /** The Markdown of a post. */
    BodyText body(Element post) {
        return PostMarkdown.of(post, new MarkupSettings(noise, addresses::absolute));
    }

    /** The absolute form of an address of the page. */
    String absolute(String written) {
        return addresses.absolute(written);
    }

    /** An element that holds a piece of the page's source. */
    Element fragment(String source) {
        return Html.fragment(source);
    }

    /** Adds to what will be said about the page. */
    void note(Message note) {
        if (!notes.contains(note)) {
            notes.add(note);
        }
    }

    /** What is to be said about the page. */
    List<Message> notes() {
        return List.copyOf(notes);
    }

    /** The absolute URL that the page says is its own. */
    Optional<String> canonicalLink() {
        Element link = document.selectFirst("link[rel=canonical][href]");
        return Optional.ofNullable(link)
                .map(element -> Words.trim(element.attr("href")))
                .filter(Addresses::isHttp);
    }

    /** What the page says that it is, or where it was fetched, whichever is a thread or an article. */
    Optional<BoardAddress> address() {
        return Stream.of(canonicalLink().flatMap(BoardAddress::parse), ownAddress)
                .flatMap(Optional::stream)
                .filter(address -> address.key().isPresent())
                .findFirst();
    }

    /** Which part of the opening post it shows, from 1: a board parts long posts, and says in the address which it is. */
    int partOfPost() {
        return partOfPost;
    }

    private static int partOfPost(String address) {
        Matcher part = PART_OF_POST.matcher(address);
        return part.find() ? Math.max(1, Integer.parseInt(part.group(1))) : 1;
    }

    /** The page number in its own address; 1 where none tells. */
    int pageInAddress() {
        int own = Stream.of(ownAddress, namedAddress)
                .flatMap(Optional::stream)
                .filter(address -> address.key().isPresent())
                .mapToInt(BoardAddress::page)
                .max()
                .orElse(1);
        return Math.max(own, address().map(BoardAddress::page).orElse(1));
    }

    /** The number in the pager that is not a link. */
    Optional<Integer> pageInPager(String selector) {
        return document.select(selector).stream()
                .filter(strong -> strong.closest("[id~=^post_\\d+$], [id^=postmessage_], #article_content") == null)
                .map(strong -> strong.text().replaceAll("[\\[\\]\\s\u00A0]", ""))
                .filter(text -> text.matches("\\d{1,6}"))
                .map(Integer::valueOf)
                .filter(page -> page > 0)
                .findFirst();
    }

    /** The thread that a page tells of, with its canonical URL. */
    Identity identity(Stream<Optional<BoardAddress>> hints) {
        Optional<BoardAddress> told = address().filter(address -> address.kind() != BoardAddress.Kind.ARTICLE);
        if (told.isPresent()) {
            return identity(told.get());
        }
        return hints.flatMap(Optional::stream)
                .filter(address -> address.thread().isPresent())
                .findFirst()
                .or(this::scripted)
                .or(() -> namedAddress.filter(address -> address.thread().isPresent()))
                .map(this::identityOnBoard)
                .orElseGet(() -> new Identity(Optional.empty(), board.url()));
    }

    private Optional<BoardAddress> scripted() {
        return found(THREAD_VARIABLE, html)
                .flatMap(tid -> BoardAddress.parse(base() + "forum.php?mod=viewthread&tid=" + tid));
    }

    private String base() {
        return board.url().isEmpty() ? "http://name.invalid/" : board.url();
    }

    private Identity identity(BoardAddress address) {
        return new Identity(address.key(), address.canonical().orElse(board.url()));
    }

    /** Links of a page can be relative or lead to a mirror: the board is that of the page, where it is known. */
    private Identity identityOnBoard(BoardAddress address) {
        long tid = address.thread().orElseThrow();
        if (board.url().isEmpty()) {
            return new Identity(Optional.of(new ThreadKey("", ThreadKey.Kind.THREAD, tid)), "");
        }
        return new Identity(
                Optional.of(BoardAddress.threadKey(board.url(), tid)),
                BoardAddress.ofThread(board.url(), tid).get(0));
    }

    /** What the link of an element points at. */
    Optional<BoardAddress> target(Element link) {
        String absolute = addresses.absolute(link.attr("href"));
        return BoardAddress.parse(Addresses.isHttp(absolute) ? absolute : "http://name.invalid/" + absolute);
    }

    /**
     * The absolute URLs of attachments of a thread, without the parameter that asks for the whole picture. A page can link to
     * attachments of other threads, too; the code in the URL tells whose they are.
     */
    List<String> fileLinks(Optional<ThreadKey> thread) {
        return fileLinks.stream()
                .map(addresses::absolute)
                .map(link -> link.replaceFirst("&(?:amp;)?nothumb=yes", ""))
                .filter(link -> BoardAddress.parse(link)
                        .filter(address -> address.kind() == BoardAddress.Kind.ATTACHMENT)
                        .filter(address -> address.thread().isEmpty()
                                || thread.stream()
                                        .anyMatch(key ->
                                                key.number() == address.thread().getAsLong()))
                        .isPresent())
                .distinct()
                .toList();
    }

    /** The identity of an article of the portal. */
    Identity articleIdentity() {
        return address()
                .filter(address -> address.kind() == BoardAddress.Kind.ARTICLE)
                .or(() -> namedAddress
                        .filter(address -> address.kind() == BoardAddress.Kind.ARTICLE
                                && !board.url().isEmpty())
                        .flatMap(address -> address.number().stream().boxed().findFirst())
                        .flatMap(aid -> BoardAddress.parse(
                                BoardAddress.ofArticle(board.url(), aid).get(0))))
                .map(this::identity)
                .orElseGet(() -> new Identity(Optional.empty(), board.url()));
    }

    /**
     * What a page is of.
     *
     * @param key the thread or article, where it is known
     * @param source its canonical URL, or the board's; may be empty
     */
    record Identity(Optional<ThreadKey> key, String source) {}
}

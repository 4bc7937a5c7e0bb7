package org.sitegen.discuz;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.sitegen.forum.BodyText;
import org.sitegen.forum.FileMention;
import org.sitegen.forum.PageReading;
import org.sitegen.forum.PartKind;
import org.sitegen.forum.Post;
import org.sitegen.forum.SavedPage;
import org.sitegen.forum.ThreadKey;
import org.sitegen.forum.ThreadPart;
import org.sitegen.markup.MarkupSettings;
import org.sitegen.markup.PostMarkdown;
import org.sitegen.pinyin.PinyinNoise;
import org.sitegen.problem.Message;

/**
 * The printable page of a thread that somebody kept as plain text: a line for each line that it shows, labels on lines of their own
 * or in front of what they label.
 */
final class PrintableText {

    private static final Pattern LINE_END = Pattern.compile("\\R");
    private static final Pattern RULE = Pattern.compile("[-_=—─━\\s]{3,}");
    private static final Pattern POWERED = Pattern.compile("(?i)Powered by Discuz!.*");
    private static final Pattern GREETING = Pattern.compile("(?i)(?:[欢歡]迎光[临臨]|Welcome to).*");
    private static final Pattern TIME_IN_LINE =
            Pattern.compile("(?i)^(.*?)[\\s\u00A0\u3000]*((?:[时時][间間]|日期|Time|Date)\\s{0,3}[:：].*)$");

    private final List<String> lines;
    private final List<String> labels;
    private final PinyinNoise noise;
    private final BoardDates dates;
    private final List<Message> notes = new ArrayList<>();
    private final SavedPage saved;

    private PrintableText(SavedPage saved, String text, ReadSettings settings) {
        this.saved = saved;
        noise = settings.keepPinyin() ? PinyinNoise.none() : PinyinNoise.of(text);
        Optional<Instant> made = saved.saved();
        dates = new BoardDates(settings.zone(), made);
        lines = LINE_END.splitAsStream(text)
                .map(line -> Words.trim(line.replace('\t', ' ')))
                .filter(line -> !line.isEmpty() && !RULE.matcher(line).matches())
                .toList();
        labels = lines.stream().map(PrintableText::label).toList();
    }

    /** Labels are looked for in short lines only, or at the start of long ones. */
    private static String label(String line) {
        return Words.trim(Labels.plain(line.length() > 300 ? line.substring(0, 300) : line));
    }

    /** Reads a text, if it is one of a printable page. */
    static Optional<PageReading> read(SavedPage saved, String text, ReadSettings settings) {
        return new PrintableText(saved, text, settings).read();
    }

    /**
     * The lines of labels before a post.
     *
     * @param line where they begin
     * @param next the line behind them
     * @param subject the post's own subject; may be empty
     */
    private record Header(int line, int next, String author, Optional<OffsetDateTime> date, String subject) {}

    private Optional<PageReading> read() {
        List<Header> headers = headers();
        if (headers.isEmpty()) {
            return Optional.empty();
        }
        int footer = footer(headers.get(headers.size() - 1).next());
        Board board = board(footer);
        List<Post> posts = new ArrayList<>();
        for (int i = 0; i < headers.size(); i++) {
            int end = i + 1 < headers.size() ? headers.get(i + 1).line() : footer;
            posts.add(post(headers.get(i), end, i == 0));
        }
        return Optional.of(new PageReading.Told(part(headers.get(0), board, posts), notes));
    }

    private ThreadPart part(Header first, Board board, List<Post> posts) {
        String title = titleBefore(first.line());
        Optional<ThreadKey> key = key(board);
        String source = key.filter(known -> !board.url().isEmpty())
                .map(known -> BoardAddress.ofThread(board.url(), known.number()).get(0))
                .orElse(board.url());
        return new ThreadPart(
                PartKind.PRINTABLE_TEXT,
                key,
                title.isEmpty() ? first.subject() : title,
                "",
                board.name(),
                board.url(),
                source,
                List.of(),
                1,
                posts,
                List.of());
    }

    /** The name of the file can tell the thread, or the address that it was fetched from. */
    private Optional<ThreadKey> key(Board board) {
        String file = saved.name().substring(saved.name().lastIndexOf('/') + 1).replaceFirst("(?i)\\.txt$", ".html");
        return saved.address()
                .flatMap(BoardAddress::parse)
                .flatMap(BoardAddress::key)
                .or(() -> BoardAddress.parse("http://name.invalid/" + file)
                        .filter(address -> address.thread().isPresent())
                        .map(address -> new ThreadKey(
                                BoardAddress.board(board.url()),
                                ThreadKey.Kind.THREAD,
                                address.thread().orElseThrow())));
    }

    private List<Header> headers() {
        List<Header> headers = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            Optional<Header> header = header(i);
            if (header.isPresent()) {
                headers.add(header.get());
                i = header.get().next() - 1;
            }
        }
        return headers;
    }

    /** A post begins with a name under the label of authors, and a time under that of times. */
    private Optional<Header> header(int at) {
        Optional<String> inLine = Labels.after(Labels.AUTHOR, labels.get(at));
        if (inLine.isEmpty()) {
            return Optional.empty();
        }
        String name = inLine.get();
        Matcher both = TIME_IN_LINE.matcher(name);
        if (both.matches()) {
            return header(at, Words.trim(both.group(1)), both.group(2), at + 1);
        }
        int next = at + 1;
        if (name.isEmpty() && next < lines.size() && !isTimeLabel(next)) {
            name = lines.get(next++);
        }
        return next < lines.size() && isTimeLabel(next)
                ? header(at, name, labels.get(next), next + 1)
                : Optional.empty();
    }

    private boolean isTimeLabel(int line) {
        return Labels.after(Labels.TIME, labels.get(line)).isPresent();
    }

    private Optional<Header> header(int at, String name, String timeLine, int after) {
        String time = Labels.after(Labels.TIME, timeLine).orElse("");
        int next = after;
        if (time.isEmpty() && next < lines.size()) {
            time = labels.get(next++);
        }
        Optional<OffsetDateTime> date = dates.in(time);
        if (date.isEmpty() && !BoardDates.isRelative(time)) {
            return Optional.empty();
        }
        String author = clean(Labels.beforeDeleted(name).orElse(name));
        return Optional.of(withSubject(at, next, Labels.isAnonymous(author) ? "" : author, date));
    }

    private Header withSubject(int at, int next, String author, Optional<OffsetDateTime> date) {
        Optional<String> inLine =
                next < lines.size() ? Labels.after(Labels.SUBJECT, labels.get(next)) : Optional.empty();
        if (inLine.isEmpty()) {
            return new Header(at, next, author, date, "");
        }
        return inLine.get().isEmpty() && next + 1 < lines.size()
                ? new Header(at, next + 2, author, date, clean(lines.get(next + 1)))
                : new Header(at, next + 1, author, date, clean(afterColon(lines.get(next))));
    }

    private static String afterColon(String line) {
        return line.substring(line.replace('：', ':').indexOf(':') + 1);
    }

    private String titleBefore(int end) {
        for (int i = 0; i < end; i++) {
            Optional<String> inLine = Labels.after(Labels.SUBJECT, labels.get(i));
            if (inLine.isPresent()) {
                String title = inLine.get().isEmpty() && i + 1 < end ? lines.get(i + 1) : afterColon(lines.get(i));
                return Labels.withoutPrintLink(clean(title));
            }
        }
        return "";
    }

    private String clean(String text) {
        return Words.trim(noise.clean(Words.oneLine(text)));
    }

    /** Where the foot of the page begins, searched for behind the labels of the last post; else the end. */
    private int footer(int from) {
        int end = lines.size();
        for (int i = lines.size() - 1; i >= Math.max(from, lines.size() - 8); i--) {
            boolean isGreeting = GREETING.matcher(labels.get(i)).matches()
                    && Labels.footer(greeting(i)).isPresent();
            if (isGreeting || POWERED.matcher(labels.get(i)).matches()) {
                end = i;
            }
        }
        return end;
    }

    /** A greeting with the lines that can belong to it. */
    private String greeting(int at) {
        int end = at + 1;
        while (end < Math.min(lines.size(), at + 4)
                && !GREETING.matcher(labels.get(end)).matches()) {
            end++;
        }
        return String.join(" ", labels.subList(at, end));
    }

    private Board board(int footer) {
        String foot = Labels.plain(String.join(" ", lines.subList(footer, lines.size())));
        return Labels.footer(foot)
                .orElseGet(() -> new Board(
                        saved.address()
                                .flatMap(BoardAddress::parse)
                                .map(BoardAddress::siteUrl)
                                .orElse(""),
                        siteNameAbove()));
    }

    private String siteNameAbove() {
        return lines.size() > 1 && Labels.after(Labels.SUBJECT, labels.get(1)).isPresent() ? clean(lines.get(0)) : "";
    }

    private Post post(Header header, int end, boolean isOpening) {
        TextAttachments text = TextAttachments.in(lines.subList(header.next(), end), dates);
        String shown = String.join(" ", text.prose());
        boolean isShown = !Labels.isNotice(shown);
        if (isOpening && !isShown) {
            notes.add(DiscuzProblems.textIsWithheld());
        }
        if (isOpening && header.date().isEmpty()) {
            notes.add(DiscuzProblems.noDate());
        }
        List<FileMention> files = text.files();
        return new Post(
                OptionalLong.empty(),
                isOpening,
                header.author(),
                header.date(),
                isShown ? body(text.prose()) : BodyText.EMPTY,
                files);
    }

    private BodyText body(List<String> prose) {
        Element post = new Element("div");
        boolean isFirst = true;
        for (String line : prose) {
            String text = isFirst ? Labels.withoutEditStamp(line) : line;
            isFirst = false;
            post.appendChild(new TextNode(text));
            post.appendElement("br");
        }
        return PostMarkdown.of(post, new MarkupSettings(noise, address -> address));
    }
}

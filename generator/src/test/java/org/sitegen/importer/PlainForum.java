package org.sitegen.importer;

import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sitegen.forum.BodyText;
import org.sitegen.forum.FileMention;
import org.sitegen.forum.PageReading;
import org.sitegen.forum.PartKind;
import org.sitegen.forum.Post;
import org.sitegen.forum.SavedPage;
import org.sitegen.forum.ThreadKey;
import org.sitegen.forum.ThreadPart;
import org.sitegen.problem.Message;

/**
 * A forum whose pages say in plain lines what a real page hides in its markup: {@code thread 12 THREAD}, {@code title …},
 * {@code forum …}, {@code page 2}, {@code post pid|author|date}, {@code file aid|address|name|downloads|size}, and lines of
 * text, in which {@code <…>} is the destination of a link.
 */
final class PlainForum implements OldAddresses {

    static final String SITE = "http://bbs.example.com/";

    private static final Pattern THREAD = Pattern.compile("http://bbs\\.example\\.com/thread-([0-9]+)-.*");
    private static final Pattern DESTINATION = Pattern.compile("<([^>]*)>");

    private PlainForum() {}

    /** Readers of this forum; a dump is a page. */
    static ForumReaders readers() {
        return new ForumReaders(PlainForum::read, (dump, folder, parts, notes) -> {}, new PlainForum());
    }

    @Override
    public Optional<ThreadKey> thread(String url) {
        Matcher matcher = THREAD.matcher(url);
        return matcher.matches() ? Optional.of(key(matcher.group(1))) : Optional.empty();
    }

    @Override
    public List<String> of(String siteUrl, ThreadKey thread) {
        return List.of(
                siteUrl + "forum.php?mod=viewthread&tid=" + thread.number(),
                siteUrl + "thread-" + thread.number() + "-1-1.html");
    }

    static PageReading read(SavedPage page) {
        String text = new String(page.bytes(), StandardCharsets.UTF_8);
        if (text.startsWith("list")) {
            return new PageReading.NoArticle(new Message("列表", "列表", "a list"));
        }
        if (!text.startsWith("thread")) {
            return new PageReading.Unread(new Message("不是論壇", "不是论坛", "no forum"));
        }
        return new PageReading.Told(new Reader().part(text), List.of());
    }

    private static ThreadKey key(String number) {
        return new ThreadKey("bbs.example.com", ThreadKey.Kind.THREAD, Long.parseLong(number));
    }

    private static final class Reader {
        private String number = "";
        private PartKind kind = PartKind.THREAD;
        private String title = "";
        private String forum = "";
        private int page = 1;
        private final List<Post> posts = new ArrayList<>();
        private String[] head = {};
        private final List<FileMention> files = new ArrayList<>();
        private final StringBuilder body = new StringBuilder();

        ThreadPart part(String text) {
            text.lines().forEach(this::line);
            closePost();
            return new ThreadPart(
                    kind,
                    number.equals("-") ? Optional.empty() : Optional.of(key(number)),
                    title,
                    forum,
                    "濱州在線",
                    SITE,
                    number.equals("-") ? SITE : SITE + "thread-" + number + "-1-1.html",
                    List.of(),
                    page,
                    posts,
                    List.of());
        }

        private void line(String line) {
            String[] words = line.split(" ", 2);
            String rest = words.length == 2 ? words[1] : "";
            switch (words[0]) {
                case "thread" -> {
                    number = rest.split(" ", 2)[0];
                    kind = PartKind.valueOf(rest.split(" ", 2)[1].toUpperCase(Locale.ROOT));
                }
                case "title" -> title = rest;
                case "forum" -> forum = rest;
                case "page" -> page = Integer.parseInt(rest);
                case "post" -> {
                    closePost();
                    head = rest.split("\\|", -1);
                }
                case "file" -> files.add(file(rest.split("\\|", -1)));
                default -> body.append(line).append('\n');
            }
        }

        private static FileMention file(String[] fields) {
            return new FileMention(
                    fields[0].isEmpty() ? OptionalLong.empty() : OptionalLong.of(Long.parseLong(fields[0])),
                    fields[1],
                    fields[2],
                    Optional.of(fields[3]).filter(count -> !count.isEmpty()).map(Long::valueOf),
                    fields[4],
                    "",
                    Optional.empty(),
                    false);
        }

        private void closePost() {
            if (head.length == 3) {
                posts.add(new Post(
                        head[0].isEmpty() ? OptionalLong.empty() : OptionalLong.of(Long.parseLong(head[0])),
                        page == 1 && posts.isEmpty(),
                        head[1],
                        Optional.of(head[2]).filter(date -> !date.isEmpty()).map(OffsetDateTime::parse),
                        body(),
                        files));
            }
            files.clear();
            body.setLength(0);
        }

        private BodyText body() {
            List<String> addresses = new ArrayList<>();
            String marked = DESTINATION.matcher(body.toString().strip()).replaceAll(match -> {
                addresses.add(match.group(1));
                return BodyText.OPEN + Integer.toString(addresses.size() - 1) + BodyText.CLOSE;
            });
            return new BodyText(marked, addresses);
        }
    }
}

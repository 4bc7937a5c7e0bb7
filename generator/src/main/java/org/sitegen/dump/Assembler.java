package org.sitegen.dump;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.sitegen.bbcode.BbCode;
import org.sitegen.bbcode.BbCodeSettings;
import org.sitegen.forum.BodyText;
import org.sitegen.forum.FileMention;
import org.sitegen.forum.PartKind;
import org.sitegen.forum.Post;
import org.sitegen.forum.ThreadKey;
import org.sitegen.forum.ThreadPart;
import org.sitegen.markup.MarkupSettings;
import org.sitegen.markup.PostMarkdown;
import org.sitegen.pinyin.PinyinNoise;

/** Makes threads of the rows that belong to them, and tells which were public. */
final class Assembler {

    private static final Pattern PLACED =
            Pattern.compile("\\[attach(?:img)?\\](\\d{1,15})\\[/attach(?:img)?\\]", Pattern.CASE_INSENSITIVE);

    private static final Pattern PASSWORD =
            Pattern.compile("\\[password\\].{1,200}?\\[/password\\]", Pattern.CASE_INSENSITIVE);

    private static final int REWARD = 3;

    private final Board board;
    private final ZoneId zone;
    private final boolean keepPinyin;
    private final boolean isComplete;
    private final Withheld withheld = new Withheld();

    /**
     * Prepares to make threads.
     *
     * @param isComplete whether the table of threads is whole, so that a thread without a row there was removed
     */
    Assembler(Board board, DumpSettings settings, boolean isComplete) {
        this.board = board;
        this.zone = board.zone(settings.zone());
        this.keepPinyin = settings.keepPinyin();
        this.isComplete = isComplete;
    }

    Withheld withheld() {
        return withheld;
    }

    /** The thread or article; empty where it was not public. */
    Optional<ThreadPart> assemble(Stored.Key key, Group group) {
        return key.kind() == ThreadKey.Kind.THREAD ? thread(key.number(), group) : article(key.number(), group);
    }

    private Optional<ThreadPart> thread(long tid, Group group) {
        Optional<Stored.PostRow> opening = group.opening();
        if (opening.isEmpty() && group.thread().isEmpty()) {
            // Attachments and replies of a thread that is long gone.
            return Optional.empty();
        }
        Optional<NotPublic> why = group.thread().flatMap(Assembler::whyHidden).or(() -> whyIncomplete(group));
        if (why.isPresent() || opening.isEmpty()) {
            withheld.addThread(why.orElse(NotPublic.INCOMPLETE), tid);
            return Optional.empty();
        }
        Stored.PostRow first = opening.get();
        String subject = group.thread()
                .map(Stored.ThreadRow::subject)
                .filter(text -> !text.isBlank())
                .orElse(first.subject());
        PinyinNoise noise = noise(subject, group);
        List<Post> posts = new ArrayList<>();
        posts.add(post(first, group, noise));
        for (Stored.PostRow reply : group.replies()) {
            if (isShown(reply)) {
                posts.add(post(reply, group, noise));
            } else {
                withheld.addReply();
            }
        }
        String url = board.url();
        return Optional.of(new ThreadPart(
                PartKind.DUMP,
                Optional.of(new ThreadKey(board.key(), ThreadKey.Kind.THREAD, tid)),
                noise.clean(Board.plain(subject)),
                group.thread().map(row -> board.forum(row.fid())).orElse(""),
                board.name(),
                url,
                url.isEmpty() ? "" : url + "forum.php?mod=viewthread&tid=" + tid,
                tags(first.tags()),
                1,
                posts,
                List.of()));
    }

    private static Optional<NotPublic> whyHidden(Stored.ThreadRow thread) {
        if (thread.displayOrder() < 0) {
            return Optional.of(
                    thread.displayOrder() == -1
                            ? NotPublic.DELETED
                            : thread.displayOrder() == -4 ? NotPublic.DRAFT : NotPublic.UNAPPROVED);
        }
        if (thread.closed() > 1) {
            return Optional.of(NotPublic.MOVED);
        }
        if (thread.readPermission() > 0) {
            return Optional.of(NotPublic.RESTRICTED);
        }
        return thread.price() > 0 && thread.special() != REWARD ? Optional.of(NotPublic.PAID) : Optional.empty();
    }

    private Optional<NotPublic> whyIncomplete(Group group) {
        if (group.opening().isEmpty() || (isComplete && group.thread().isEmpty())) {
            return Optional.of(NotPublic.INCOMPLETE);
        }
        Stored.PostRow opening = group.opening().get();
        if (opening.invisible() != 0) {
            return Optional.of(
                    opening.invisible() == -2
                            ? NotPublic.UNAPPROVED
                            : opening.invisible() == -3 ? NotPublic.DRAFT : NotPublic.DELETED);
        }
        if (opening.isBanned()) {
            return Optional.of(NotPublic.BANNED);
        }
        return isLocked(opening) ? Optional.of(NotPublic.LOCKED) : Optional.empty();
    }

    private static boolean isShown(Stored.PostRow post) {
        return post.invisible() == 0 && !post.isBanned() && !isLocked(post);
    }

    private static boolean isLocked(Stored.PostRow post) {
        return PASSWORD.matcher(post.message()).find();
    }

    private PinyinNoise noise(String subject, Group group) {
        if (keepPinyin) {
            return PinyinNoise.none();
        }
        StringBuilder all = new StringBuilder(subject).append('\n');
        group.opening().ifPresent(post -> all.append(post.message()).append('\n'));
        group.replies().forEach(post -> all.append(post.message()).append('\n'));
        return PinyinNoise.of(all.toString());
    }

    private Post post(Stored.PostRow row, Group group, PinyinNoise noise) {
        BbCodeSettings settings = new BbCodeSettings(
                row.htmlOn(), row.bbcodeOff(), aid -> placed(group.files().get(aid)));
        return new Post(
                OptionalLong.of(row.pid()),
                row.isFirst(),
                row.isAnonymous() ? "" : noise.clean(Board.plain(row.author())),
                date(row.dateline()),
                body(BbCode.toHtml(row.message(), settings), noise),
                files(row, group));
    }

    private Optional<BbCodeSettings.Attached> placed(Stored.FileRow file) {
        return file == null || file.isRestricted()
                ? Optional.empty()
                : Optional.of(new BbCodeSettings.Attached(board.fileUrl(file, "forum"), file.isPicture()));
    }

    private BodyText body(String html, PinyinNoise noise) {
        return PostMarkdown.of(Jsoup.parseBodyFragment(html).body(), new MarkupSettings(noise, board::absolute));
    }

    /** Attachments in the order in which the text places them, the others after them. */
    private List<FileMention> files(Stored.PostRow post, Group group) {
        Set<Long> order = new LinkedHashSet<>();
        Matcher placed = PLACED.matcher(post.message());
        while (placed.find()) {
            order.add(Long.valueOf(placed.group(1)));
        }
        group.files().keySet().forEach(order::add);
        List<FileMention> files = new ArrayList<>();
        for (Long aid : order) {
            Stored.FileRow file = group.files().get(aid);
            if (file != null && file.pid() == post.pid()) {
                files.add(mention(file, "forum", group.downloads(aid)));
            }
        }
        return files;
    }

    private FileMention mention(Stored.FileRow file, String folder, Optional<Long> downloads) {
        if (file.isRestricted()) {
            withheld.addFile();
        }
        return new FileMention(
                OptionalLong.of(file.aid()),
                file.isRestricted() || file.path().isEmpty() ? "" : board.fileUrl(file, folder),
                Board.plain(file.name()),
                downloads,
                FileSize.shown(file.size()),
                Board.plain(file.description()),
                date(file.dateline()),
                file.isPicture());
    }

    private Optional<OffsetDateTime> date(long seconds) {
        boolean known = seconds > 0 && seconds < 253_402_300_800L;
        return known ? Optional.of(Instant.ofEpochSecond(seconds).atZone(zone).toOffsetDateTime()) : Optional.empty();
    }

    /** Pairs of number and name, tabs between them. */
    private static List<String> tags(String stored) {
        Set<String> names = new LinkedHashSet<>();
        for (String pair : stored.split("\t", -1)) {
            String name = Board.plain(pair.substring(pair.indexOf(',') + 1));
            if (!name.isEmpty() && pair.indexOf(',') > 0) {
                names.add(name);
            }
        }
        return List.copyOf(names);
    }

    private Optional<ThreadPart> article(long aid, Group group) {
        if (group.article().isEmpty()) {
            if (!group.pages().isEmpty()) {
                withheld.addArticle(NotPublic.INCOMPLETE, aid);
            }
            return Optional.empty();
        }
        Stored.ArticleRow article = group.article().get();
        if (article.status() != 0 || group.pages().isEmpty()) {
            withheld.addArticle(article.status() != 0 ? NotPublic.UNAPPROVED : NotPublic.INCOMPLETE, aid);
            return Optional.empty();
        }
        String html = html(article, group.pages());
        PinyinNoise noise = keepPinyin ? PinyinNoise.none() : PinyinNoise.of(article.title() + "\n" + html);
        String author = article.author().isBlank() ? article.publisher() : article.author();
        List<FileMention> files = new ArrayList<>();
        group.files().values().forEach(file -> files.add(mention(file, "portal", Optional.empty())));
        String url = board.url();
        Post post = new Post(
                OptionalLong.empty(),
                true,
                noise.clean(Board.plain(author)),
                date(article.dateline()),
                body(html, noise),
                files);
        return Optional.of(new ThreadPart(
                PartKind.DUMP,
                Optional.of(new ThreadKey(board.key(), ThreadKey.Kind.ARTICLE, aid)),
                noise.clean(Board.plain(article.title())),
                board.category(article.category()),
                board.name(),
                url,
                url.isEmpty() ? "" : url + "portal.php?mod=view&aid=" + aid,
                List.of(),
                1,
                List.of(post),
                List.of()));
    }

    /** The pages of an article one below the other, each under its own heading where it has one. */
    private static String html(Stored.ArticleRow article, List<Stored.ContentRow> pages) {
        StringBuilder html = new StringBuilder();
        for (Stored.ContentRow page : pages) {
            if (!page.title().isBlank() && !page.title().equals(article.title())) {
                html.append("<h2>").append(page.title()).append("</h2>");
            }
            html.append("<div>").append(page.content()).append("</div>");
        }
        return html.toString();
    }
}

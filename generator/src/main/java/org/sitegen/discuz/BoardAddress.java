package org.sitegen.discuz;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sitegen.forum.ThreadKey;
import org.sitegen.url.PercentEncoding;

/**
 * What an absolute URL of a board points at, in its dynamic form ({@code forum.php?mod=viewthread&tid=1}) or as boards rewrite
 * it by default ({@code thread-1-1-1.html}). Names that mirrors gave to pages ({@code forum.php@mod=viewthread&tid=1.html}) are
 * read too.
 *
 * @param kind what it points at
 * @param siteUrl the board's own URL, with a slash at the end
 * @param number the number of what it points at: the {@code tid} of a thread, the {@code aid} of an article or an attachment, the
 *     {@code fid} of a forum, the {@code uid} of a user; empty where it has none, or hides it
 * @param thread the thread that it tells of, whatever it points at
 * @param post the post that it points at in a thread
 * @param page the page, from 1
 * @param isRewritten whether it has the rewritten form
 */
public record BoardAddress(
        Kind kind,
        String siteUrl,
        OptionalLong number,
        OptionalLong thread,
        OptionalLong post,
        int page,
        boolean isRewritten) {

    /** What a URL of a board can point at. */
    public enum Kind {
        /** A thread. */
        THREAD,
        /** The printable page of a thread. */
        PRINTABLE,
        /** A thread in the archiver. */
        ARCHIVER,
        /** A post of a thread. */
        POST,
        /** An article of the portal. */
        ARTICLE,
        /** An attachment of a post. */
        ATTACHMENT,
        /** A file of an article of the portal. */
        PORTAL_FILE,
        /** A list of threads. */
        FORUM,
        /** A user. */
        USER,
        /** Any other page. */
        OTHER
    }

    private static final int MAX_LENGTH = 4096;
    private static final Pattern ABSOLUTE =
            Pattern.compile("(?i)(https?)://([^/?#\\s]+)([^?#]*)(?:\\?([^#]*))?(?:#(.*))?", Pattern.DOTALL);
    private static final Pattern MIRRORED_QUERY = Pattern.compile("(?i)^(.*?\\.php)(?:@|%3F|\\?)(.*)$");
    private static final Pattern REWRITTEN_THREAD =
            Pattern.compile("(?i)thread-(\\d{1,18})(?:-(\\d{1,9}))?(?:-\\d{1,9})?\\.html?");
    private static final Pattern REWRITTEN_ARTICLE = Pattern.compile("(?i)article-(\\d{1,18})(?:-(\\d{1,9}))?\\.html?");
    private static final Pattern REWRITTEN_FORUM = Pattern.compile("(?i)(?:forum|group)-([\\w]+)-(\\d{1,9})\\.html?");
    private static final Pattern REWRITTEN_USER = Pattern.compile("(?i)space-(?:uid-(\\d{1,18})|username-.+)\\.html?");
    private static final Pattern ARCHIVED_THREAD = Pattern.compile(
            "(?i)(?:index\\.php)?(?:[?@]|%3F)?tid-(\\d{1,18})(?:-page-(\\d{1,9}))?(?:\\.html?)?(?:[&?@]page=(\\d{1,9}).*)?");
    private static final Pattern POST_ANCHOR = Pattern.compile("pid(\\d{1,18})");
    private static final Pattern LEADING_NUMBER = Pattern.compile("(\\d{1,18})(?:\\.html?)?");

    /**
     * Reads a URL.
     *
     * @return empty where it is none of HTTP
     */
    public static Optional<BoardAddress> parse(String absoluteUrl) {
        String url = absoluteUrl.strip().replace("&amp;", "&");
        if (url.length() > MAX_LENGTH) {
            return Optional.empty();
        }
        Matcher matcher = ABSOLUTE.matcher(url);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String path = matcher.group(3).isEmpty() ? "/" : matcher.group(3);
        int slash = path.lastIndexOf('/');
        String site = matcher.group(1).toLowerCase(Locale.ROOT) + "://"
                + matcher.group(2).toLowerCase(Locale.ROOT) + path.substring(0, slash + 1);
        String query = matcher.group(4) == null ? "" : matcher.group(4);
        String fragment = matcher.group(5) == null ? "" : matcher.group(5);
        return Optional.of(of(site, path.substring(slash + 1), query, fragment));
    }

    private static BoardAddress of(String site, String file, String query, String fragment) {
        Matcher mirrored = MIRRORED_QUERY.matcher(file);
        if (query.isEmpty() && mirrored.matches()) {
            return of(site, mirrored.group(1), mirrored.group(2), fragment);
        }
        if (site.endsWith("/archiver/")) {
            return archived(site, query.isEmpty() ? file : file + "?" + query);
        }
        OptionalLong anchor = number(POST_ANCHOR, fragment);
        Matcher thread = REWRITTEN_THREAD.matcher(file);
        if (thread.matches()) {
            OptionalLong tid = positive(thread.group(1));
            return new BoardAddress(
                    anchor.isPresent() ? Kind.POST : Kind.THREAD, site, tid, tid, anchor, page(thread.group(2)), true);
        }
        Matcher article = REWRITTEN_ARTICLE.matcher(file);
        if (article.matches()) {
            return plain(Kind.ARTICLE, site, positive(article.group(1)), page(article.group(2)), true);
        }
        Matcher forum = REWRITTEN_FORUM.matcher(file);
        if (forum.matches()) {
            return plain(Kind.FORUM, site, number(LEADING_NUMBER, forum.group(1)), page(forum.group(2)), true);
        }
        Matcher user = REWRITTEN_USER.matcher(file);
        if (user.matches()) {
            return plain(Kind.USER, site, positive(user.group(1)), 1, true);
        }
        return dynamic(site, file.toLowerCase(Locale.ROOT), parameters(query), anchor);
    }

    private static BoardAddress archived(String site, String rest) {
        String board = site.substring(0, site.length() - "archiver/".length());
        Matcher thread = ARCHIVED_THREAD.matcher(rest);
        if (!thread.matches()) {
            return plain(Kind.OTHER, board, OptionalLong.empty(), 1, false);
        }
        OptionalLong tid = positive(thread.group(1));
        String page = thread.group(2) == null ? thread.group(3) : thread.group(2);
        return new BoardAddress(Kind.ARCHIVER, board, tid, tid, OptionalLong.empty(), page(page), false);
    }

    private static BoardAddress dynamic(String site, String script, Map<String, String> query, OptionalLong anchor) {
        String mod = query.getOrDefault("mod", "");
        OptionalLong tid = number(query, "tid");
        int page = page(query.get("page"));
        if (mod.equals("attachment") || mod.equals("image") || script.equals("attachment.php")) {
            return attachment(site, script, query);
        }
        if (mod.equals("redirect") || script.equals("redirect.php")) {
            OptionalLong ptid = number(query, "ptid");
            OptionalLong thread = ptid.isPresent() ? ptid : tid;
            OptionalLong post = number(query, "pid");
            Kind kind = post.isPresent() ? Kind.POST : thread.isPresent() ? Kind.THREAD : Kind.OTHER;
            return new BoardAddress(kind, site, thread, thread, post, 1, false);
        }
        if (tid.isPresent() && (mod.equals("viewthread") || script.equals("viewthread.php"))) {
            Kind kind = query.getOrDefault("action", "").equals("printable")
                    ? Kind.PRINTABLE
                    : anchor.isPresent() ? Kind.POST : Kind.THREAD;
            return new BoardAddress(kind, site, tid, tid, anchor, page, false);
        }
        if (script.equals("portal.php") && mod.equals("view")) {
            return plain(Kind.ARTICLE, site, number(query, "aid"), page, false);
        }
        if (mod.equals("forumdisplay") || mod.equals("group") || script.equals("forumdisplay.php")) {
            return plain(Kind.FORUM, site, number(query, "fid"), page, false);
        }
        if (mod.equals("space") || script.equals("space.php")) {
            boolean isProfile = !query.containsKey("do") || query.get("do").equals("profile");
            return plain(isProfile ? Kind.USER : Kind.OTHER, site, number(query, "uid"), 1, false);
        }
        return new BoardAddress(Kind.OTHER, site, OptionalLong.empty(), tid, OptionalLong.empty(), page, false);
    }

    private static BoardAddress attachment(String site, String script, Map<String, String> query) {
        if (script.equals("portal.php")) {
            return plain(Kind.PORTAL_FILE, site, number(query, "id"), 1, false);
        }
        String code = PercentEncoding.decode(query.getOrDefault("aid", ""));
        OptionalLong plainNumber = number(LEADING_NUMBER, code);
        if (plainNumber.isPresent()) {
            return plain(Kind.ATTACHMENT, site, plainNumber, 1, false);
        }
        String[] fields = decoded(code).split("\\|", 6);
        OptionalLong aid = number(LEADING_NUMBER, fields[0]);
        OptionalLong tid = fields.length == 5 ? number(LEADING_NUMBER, fields[4]) : OptionalLong.empty();
        return new BoardAddress(Kind.ATTACHMENT, site, aid, tid, OptionalLong.empty(), 1, false);
    }

    private static String decoded(String base64) {
        try {
            return new String(
                    Base64.getMimeDecoder()
                            .decode(PercentEncoding.decode(base64).replace(' ', '+')),
                    StandardCharsets.ISO_8859_1);
        } catch (IllegalArgumentException e) {
            return "";
        }
    }

    private static BoardAddress plain(Kind kind, String site, OptionalLong number, int page, boolean isRewritten) {
        return new BoardAddress(kind, site, number, OptionalLong.empty(), OptionalLong.empty(), page, isRewritten);
    }

    private static Map<String, String> parameters(String query) {
        Map<String, String> parameters = new HashMap<>();
        for (String pair : query.split("&", -1)) {
            int equals = pair.indexOf('=');
            if (equals > 0) {
                parameters.putIfAbsent(pair.substring(0, equals).toLowerCase(Locale.ROOT), pair.substring(equals + 1));
            }
        }
        return parameters;
    }

    private static OptionalLong number(Map<String, String> query, String name) {
        return number(LEADING_NUMBER, query.getOrDefault(name, ""));
    }

    private static OptionalLong number(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.matches() ? positive(matcher.group(1)) : OptionalLong.empty();
    }

    private static OptionalLong positive(String digits) {
        long number = digits == null ? 0 : Long.parseLong(digits);
        return number > 0 ? OptionalLong.of(number) : OptionalLong.empty();
    }

    private static int page(String digits) {
        Matcher matcher = LEADING_NUMBER.matcher(digits == null ? "" : digits);
        long page = matcher.matches() ? Long.parseLong(matcher.group(1)) : 1;
        return (int) Math.max(1, Math.min(page, 1_000_000));
    }

    /** The thread or article that it points at, or a part of it; empty where it is of another kind. */
    public Optional<ThreadKey> key() {
        return switch (kind) {
            case THREAD, PRINTABLE, ARCHIVER, POST ->
                thread.isPresent() ? Optional.of(threadKey(siteUrl, thread.getAsLong())) : Optional.empty();
            case ARTICLE ->
                number.isPresent()
                        ? Optional.of(new ThreadKey(board(siteUrl), ThreadKey.Kind.ARTICLE, number.getAsLong()))
                        : Optional.empty();
            case ATTACHMENT, PORTAL_FILE, FORUM, USER, OTHER -> Optional.empty();
        };
    }

    /** The key of a thread of a board. */
    static ThreadKey threadKey(String siteUrl, long tid) {
        return new ThreadKey(board(siteUrl), ThreadKey.Kind.THREAD, tid);
    }

    /** What names a board in keys: host and path in lower case, without scheme, {@code www.} and slashes at the end. */
    public static String board(String siteUrl) {
        String name =
                siteUrl.toLowerCase(Locale.ROOT).replaceFirst("^https?://", "").replaceFirst("^www\\.", "");
        int end = name.length();
        while (end > 0 && name.charAt(end - 1) == '/') {
            end--;
        }
        return name.substring(0, end);
    }

    /** The canonical URL of the thread or article that it points at: its first page, in the same form. */
    Optional<String> canonical() {
        return key().map(key -> {
            boolean isArticle = key.kind() == ThreadKey.Kind.ARTICLE;
            List<String> known = isArticle ? ofArticle(siteUrl, key.number()) : ofThread(siteUrl, key.number());
            return known.get(isRewritten ? 1 : 0);
        });
    }

    /**
     * The URLs that a board gave to the first page of a thread, the canonical one first. Parameters that only say how the page
     * is shown make many more of them; whoever answers old URLs passes over those.
     *
     * @param siteUrl the board's URL, with a slash at the end
     */
    public static List<String> ofThread(String siteUrl, long tid) {
        String site = Board.asFolder(siteUrl);
        String thread = site + "forum.php?mod=viewthread&tid=" + tid;
        return List.of(
                thread,
                site + "thread-" + tid + "-1-1.html",
                site + "forum.php?mod=viewthread&action=printable&tid=" + tid,
                thread + "&extra=page%3D1",
                site + "forum.php?mod=redirect&goto=findpost&ptid=" + tid,
                site + "archiver/?tid-" + tid + ".html",
                site + "archiver/tid-" + tid + ".html",
                site + "viewthread.php?tid=" + tid);
    }

    /**
     * The URLs that a board gave to the first page of an article of its portal, the canonical one first.
     *
     * @param siteUrl the board's URL, with a slash at the end
     */
    public static List<String> ofArticle(String siteUrl, long aid) {
        String site = Board.asFolder(siteUrl);
        String article = site + "portal.php?mod=view&aid=" + aid;
        return List.of(article, site + "article-" + aid + "-1.html");
    }
}

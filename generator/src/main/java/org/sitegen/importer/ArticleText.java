package org.sitegen.importer;

import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.sitegen.forum.FileMention;
import org.sitegen.forum.Post;

/** Writes the file of an article: front matter and body. */
final class ArticleText {

    /** As much as the front matter of an archive may have, less some. */
    private static final int MOST_CHARACTERS = 1_000_000;

    /** As much as a file of an archive may have, less some. */
    private static final int MOST_BYTES = 2_000_000;

    private static final int LONGEST_FIELD = 4000;
    private static final int LONGEST_TITLE_FROM_BODY = 40;
    private static final DateTimeFormatter MINUTES = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);
    private static final DateTimeFormatter SECONDS = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss", Locale.ROOT);
    private static final DateTimeFormatter ISO = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ssxxx", Locale.ROOT);

    /**
     * An article as it is written.
     *
     * @param text the whole file
     * @param replies how many replies are in it
     * @param isCut whether its text or its list of attachments was longer than an archive can have, and was cut
     */
    record Written(String text, int replies, boolean isCut) {}

    private final MergedThread thread;
    private final ThreadFiles files;
    private final LinkRewriter links;
    private final StringBuilder head = new StringBuilder();

    private ArticleText(MergedThread thread, ThreadFiles files, LinkRewriter links) {
        this.thread = thread;
        this.files = files;
        this.links = links;
    }

    /** Writes an article. */
    static Written of(MergedThread thread, ThreadFiles files, LinkRewriter links, boolean keepReplies) {
        return new ArticleText(thread, files, links).written(keepReplies);
    }

    private Written written(boolean keepReplies) {
        head.append("---\n");
        thread.files().forEach(files::attachment);
        String body = links.markdown(thread.body()).strip();
        field("title", title(body));
        field("author", thread.head().author());
        thread.head().date().map(ArticleText::iso).ifPresent(date -> field("date", date));
        field("category", thread.forum());
        tags(thread.tags());
        field("source", thread.source());
        boolean isCut = !attachments();
        String whole = cut(body, MOST_BYTES - bytes(head.toString()));
        int replies = keepReplies ? replies(bytes(whole)) : 0;
        head.append("---\n");
        String text = whole.isEmpty() ? head.toString() : head + "\n" + whole + "\n";
        return new Written(text, replies, isCut || whole.length() < body.length());
    }

    /** An article needs a title; one that the forum does not tell begins as the text does. */
    private String title(String body) {
        String title = SafeText.line(thread.head().title());
        if (!title.isEmpty()) {
            return title;
        }
        String text = SafeText.line(
                body.replaceAll("!?\\[([^\\]]*)\\]\\([^)]*\\)", "$1").replaceAll("[*_#>`|\\\\-]+", " "));
        if (text.isEmpty()) {
            return "untitled";
        }
        return text.codePointCount(0, text.length()) <= LONGEST_TITLE_FROM_BODY
                ? text
                : text.substring(0, text.offsetByCodePoints(0, LONGEST_TITLE_FROM_BODY)) + "…";
    }

    private void field(String key, String value) {
        String line = SafeText.line(value.substring(0, Math.min(value.length(), LONGEST_FIELD)));
        if (!line.isEmpty()) {
            head.append(key).append(": ").append(Yaml.value(line)).append('\n');
        }
    }

    private void tags(List<String> tags) {
        List<String> written = tags.stream()
                .map(SafeText::line)
                .filter(tag -> !tag.isEmpty())
                .distinct()
                .toList();
        if (!written.isEmpty()) {
            head.append("tags:\n");
            written.forEach(tag -> head.append("  - ").append(Yaml.value(tag)).append('\n'));
        }
    }

    /** Cuts a text between two paragraphs, so that it has no more than some bytes of UTF-8. */
    private static String cut(String body, int most) {
        if (bytes(body) <= most) {
            return body;
        }
        String start = body.substring(0, most / 4);
        int paragraph = start.lastIndexOf("\n\n");
        return SafeText.clean(paragraph > 0 ? start.substring(0, paragraph) : start)
                .strip();
    }

    /** Adds as many attachments as front matter may have, and says whether these are all. */
    private boolean attachments() {
        if (!thread.files().isEmpty()) {
            head.append("attachments:\n");
        }
        for (FileMention file : thread.files()) {
            if (head.length() > MOST_CHARACTERS / 4) {
                return false;
            }
            attachment(file);
        }
        return true;
    }

    private void attachment(FileMention file) {
        Optional<StoredFile> stored = files.attachment(file);
        String address = Destinations.safe(SafeText.line(file.address()));
        head.append("  - file: ")
                .append(Yaml.value(stored.map(StoredFile::path).orElse(address)))
                .append('\n');
        part("name", file.name());
        part("caption", file.caption());
        file.downloads()
                .ifPresent(count -> head.append("    downloads: ").append(count).append('\n'));
        part("size", file.size());
        stored.ifPresent(kept -> part("sha256", kept.digest()));
        file.uploaded()
                .ifPresent(date -> head.append("    uploaded: ")
                        .append(Yaml.value(shown(date)))
                        .append('\n'));
        if (stored.isPresent()) {
            part("url", address);
        }
    }

    private void part(String key, String value) {
        String line = SafeText.line(value.substring(0, Math.min(value.length(), LONGEST_FIELD)));
        if (!line.isEmpty()) {
            head.append("    ")
                    .append(key)
                    .append(": ")
                    .append(Yaml.value(line))
                    .append('\n');
        }
    }

    /** Adds as many replies as the file may hold, and says how many. */
    private int replies(int bodyBytes) {
        int count = 0;
        int size = bytes(head.toString()) + bodyBytes;
        StringBuilder comments = new StringBuilder();
        for (Post reply : thread.replies()) {
            String comment = comment(reply);
            size += bytes(comment);
            if (size > MOST_BYTES || head.length() + comments.length() + comment.length() > MOST_CHARACTERS) {
                break;
            }
            comments.append(comment);
            count++;
        }
        if (count > 0) {
            head.append("comments:\n").append(comments);
        }
        return count;
    }

    private String comment(Post reply) {
        StringBuilder comment = new StringBuilder();
        String author = SafeText.line(reply.author());
        if (!author.isEmpty()) {
            comment.append("    author: ").append(Yaml.value(author)).append('\n');
        }
        reply.date()
                .ifPresent(date -> comment.append("    date: ")
                        .append(Yaml.value(iso(date)))
                        .append('\n'));
        String body = withFiles(links.markdown(reply.body(), reply.files()).strip(), reply.files());
        comment.append("    body: ").append(Yaml.lines(body, "      ")).append('\n');
        return "  - " + comment.substring(4);
    }

    /** The text of a reply and, below it, links to its files that the text does not name. */
    private String withFiles(String body, List<FileMention> mentions) {
        StringBuilder text = new StringBuilder(body);
        for (FileMention file : mentions) {
            files.attachment(file).map(stored -> links.relative(stored.path())).ifPresent(path -> {
                if (text.indexOf("](" + path) < 0) {
                    String name = Names.escaped(file.name());
                    text.append(text.isEmpty() ? "" : "\n\n")
                            .append(file.isPicture() ? "!" : "")
                            .append('[')
                            .append(name)
                            .append("](")
                            .append(path)
                            .append(')');
                }
            });
        }
        return text.toString();
    }

    /** As forums show a time: pages show it as it is written. */
    private static String shown(OffsetDateTime date) {
        return (date.getSecond() == 0 ? MINUTES : SECONDS).format(date);
    }

    private static String iso(OffsetDateTime date) {
        return ISO.format(date);
    }

    private static int bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }
}

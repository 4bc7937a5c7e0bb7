package org.sitegen.importer;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.sitegen.forum.FileMention;
import org.sitegen.forum.ThreadPart;
import org.sitegen.problem.Message;
import org.sitegen.store.ByteReader;
import org.sitegen.store.ByteWriter;
import org.sitegen.text.Language;

/** Writes the article of a thread and its files. Safe for use by many threads. */
final class ThreadWriter {

    private final ImportPlan plan;
    private final OldAddresses addresses;
    private final Spool spool;
    private final Target target;
    private final FileIntake intake;
    private final Map<String, Placed> articles;

    /**
     * A writer.
     *
     * @param articles the articles that can be linked to, by the ids of their threads
     */
    ThreadWriter(
            ImportPlan plan,
            OldAddresses addresses,
            Spool spool,
            Target target,
            FileIntake intake,
            Map<String, Placed> articles) {
        this.plan = plan;
        this.addresses = addresses;
        this.spool = spool;
        this.target = target;
        this.intake = intake;
        this.articles = articles;
    }

    ThreadOutcome write(ThreadParts thread, Head head, Placed placed) {
        List<ThreadPart> parts = thread.parts().stream()
                .map(entry -> PartCodec.part(spool.get(entry.place())))
                .toList();
        MergedThread merged = ThreadMerger.merge(head, parts);
        ThreadFiles files = new ThreadFiles(intake, target, placed.folder(), thread.pages());
        LinkRewriter links = new LinkRewriter(placed, files, addresses, articles);
        ArticleText.Written written = ArticleText.of(merged, files, links, plan.keepReplies());
        Target.Put put = target.put(placed.path(), written.text());
        List<FileMention> lost = merged.files().stream()
                .filter(file -> files.attachment(file).isEmpty())
                .toList();
        return new ThreadOutcome(
                placed,
                head,
                put.fate(),
                written.replies(),
                files.count(),
                lost.size(),
                notes(merged, written),
                left(placed.path(), put.fate(), files),
                spool.add(lost(lost).getBytes(StandardCharsets.UTF_8)),
                spool.add(redirects(thread, merged, placed, put.fate(), files)));
    }

    private static Map<String, Target.Fate> left(String path, Target.Fate fate, ThreadFiles files) {
        Map<String, Target.Fate> left = new TreeMap<>(files.left());
        if (fate == Target.Fate.KEPT || fate == Target.Fate.GONE) {
            left.put(path, fate);
        }
        return left;
    }

    private List<Message> notes(MergedThread merged, ArticleText.Written written) {
        List<Message> notes = new ArrayList<>();
        if (written.isCut()) {
            notes.add(ImporterProblems.cut());
        }
        int left = merged.replies().size() - written.replies();
        if (plan.keepReplies() && left > 0) {
            notes.add(ImporterProblems.repliesLeftOut(left));
        }
        return notes;
    }

    private String lost(List<FileMention> files) {
        StringBuilder lines = new StringBuilder();
        for (FileMention file : files) {
            lines.append("  - ").append(ReportWords.lost(file).in(plan.language()));
            intake.failure(file.address())
                    .ifPresent(why -> lines.append(isSpaced() ? " " : "").append(why.in(plan.language())));
            lines.append('\n');
        }
        return lines.toString();
    }

    private boolean isSpaced() {
        return plan.language() == Language.EN;
    }

    /**
     * Old address to new; the files only where the article still names them. The address at which the board
     * counted an attachment leads to the article, which has it or tells that it is lost, unless the file itself is known by it.
     */
    private byte[] redirects(
            ThreadParts thread, MergedThread merged, Placed placed, Target.Fate fate, ThreadFiles files) {
        Map<String, String> lines = new LinkedHashMap<>();
        thread.key()
                .ifPresent(key ->
                        addresses.of(merged.siteUrl(), key).forEach(address -> add(address, placed.id(), lines)));
        thread.parts().stream()
                .flatMap(part -> part.address().stream())
                .filter(address -> addresses.thread(address).isPresent())
                .forEach(address -> add(address, placed.id(), lines));
        Optional.of(merged.source())
                .filter(source -> addresses.thread(source).isPresent())
                .ifPresent(source -> add(source, placed.id(), lines));
        if (fate == Target.Fate.WRITTEN || fate == Target.Fate.UNCHANGED) {
            files.byAddress().forEach((address, file) -> {
                if (isOfBoard(address, merged.siteUrl()) && target.has(file.path())) {
                    add(address, file.path(), lines);
                }
            });
        }
        Stream.concat(merged.files().stream().map(FileMention::address), merged.fileLinks().stream())
                .filter(address -> address.contains("?") && isOfBoard(address, merged.siteUrl()))
                .forEach(address -> add(address, placed.id(), lines));
        return bytes(lines);
    }

    private static void add(String from, String to, Map<String, String> lines) {
        String path = RedirectsFile.path(SafeText.line(from));
        if (!path.isEmpty()) {
            lines.putIfAbsent(path, to);
        }
    }

    private static boolean isOfBoard(String address, String siteUrl) {
        String host = host(siteUrl);
        return host.isEmpty() ? address.contains("attachment") : host(address).equals(host);
    }

    private static String host(String url) {
        return url.matches("(?is)https?://[^/]+.*")
                ? url.replaceFirst("(?i)^https?://(www\\.)?", "")
                        .replaceFirst("(?s)[/?#].*", "")
                        .toLowerCase(Locale.ROOT)
                : "";
    }

    private static byte[] bytes(Map<String, String> lines) {
        ByteWriter out = new ByteWriter();
        out.list(lines.entrySet(), (to, line) -> {
            to.text(line.getKey());
            to.text(line.getValue());
        });
        return out.toBytes();
    }

    /** The lines of old addresses that a spool has kept. */
    static RedirectsFile.Group redirects(byte[] bytes) {
        ByteReader in = new ByteReader(bytes);
        Map<String, String> lines = new LinkedHashMap<>();
        in.list(() -> lines.put(in.text(), in.text()) == null);
        return new RedirectsFile.Group(lines);
    }
}

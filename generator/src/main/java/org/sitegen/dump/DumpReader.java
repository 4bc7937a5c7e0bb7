package org.sitegen.dump;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.sitegen.forum.ThreadPart;
import org.sitegen.problem.Message;

/**
 * Reads the dump of a Discuz! X database (X2.5 to X3.5): of mysqldump, of phpMyAdmin or of the board's own backup, in UTF-8,
 * GBK or Big5, plain or packed by gzip.
 *
 * <p>What was not public (deleted, restricted, paid for, locked) is counted and left out. What is damaged or cut off is said,
 * and what is whole comes in. Rows that belong together may stand anywhere: they are kept in files meanwhile, about as large
 * as the dump itself, of which one of 256 is in memory at a time; of each thread nothing else is.
 */
public final class DumpReader {

    private static final int MOST_DAMAGE = 20;

    private static final int MOST_BOARDS = 16;

    private final DumpSettings settings;

    /** Prepares to read. */
    public DumpReader(DumpSettings settings) {
        this.settings = settings;
    }

    /**
     * Reads a dump.
     *
     * @param dump the bytes of the dump; stays open
     * @param parts receives each thread and each article of the portal that was public, as a part of kind
     *     {@link org.sitegen.forum.PartKind#DUMP}; the same dump gives them in the same order
     * @param notes receives what did not come in, and why
     * @throws IOException where the dump or the working files cannot be read or written
     */
    public void read(InputStream dump, Consumer<ThreadPart> parts, Consumer<Message> notes) throws IOException {
        try (Spill spill = new Spill(settings.folder())) {
            Reading reading = new Reading(spill);
            SqlReader sql = new SqlReader(new SqlBytes(unpacked(dump)), new Texts(), reading::take, reading::addDamage);
            sql.read();
            reading.note(sql.isCutOff(), notes);
            Assembler assembler = new Assembler(reading.board(), settings, reading.hasThreads && reading.damaged == 0);
            spill.each((key, group) -> assembler.assemble(key, group).ifPresent(parts));
            assembler.withheld().notes().forEach(notes);
        }
    }

    private static InputStream unpacked(InputStream dump) throws IOException {
        BufferedInputStream in = new BufferedInputStream(dump);
        in.mark(2);
        boolean packed = in.read() == 0x1F && in.read() == 0x8B;
        in.reset();
        if (!packed) {
            return in;
        }
        try {
            return new GZIPInputStream(in, 1 << 16);
        } catch (EOFException | ZipException damaged) {
            return InputStream.nullInputStream();
        }
    }

    /** What the first pass finds. */
    private static final class Reading {

        private final Spill spill;
        private final Map<String, Board> boards = new HashMap<>();
        private final Set<String> otherPrefixes = new LinkedHashSet<>();
        private final List<Long> damage = new ArrayList<>();
        private Optional<String> prefix = Optional.empty();
        private boolean hasThreads;
        private boolean hasPosts;
        private boolean hasArticles;
        private long damaged;

        private Reading(Spill spill) {
            this.spill = spill;
        }

        private void addDamage(long line) {
            damaged++;
            if (damage.size() < MOST_DAMAGE) {
                damage.add(line);
            }
        }

        private void take(TableName table, Row row) throws IOException {
            boolean taken = prefix.isEmpty() || prefix.get().equals(table.prefix());
            switch (table.kind()) {
                case SETTING -> board(table).addSetting(row);
                case FORUM -> board(table).addForum(row);
                case CATEGORY -> board(table).addCategory(row);
                default -> {
                    if (taken) {
                        prefix = Optional.of(table.prefix());
                        store(table.kind(), row);
                    } else {
                        otherPrefixes.add(table.prefix());
                    }
                }
            }
        }

        /** The board of a table; those of backups that somebody made under another name are kept apart. */
        private Board board(TableName table) {
            return boards.size() < MOST_BOARDS
                    ? boards.computeIfAbsent(table.prefix(), key -> new Board())
                    : boards.getOrDefault(table.prefix(), new Board());
        }

        private Board board() {
            return boards.getOrDefault(prefix.orElse(""), new Board());
        }

        private void store(TableName.Kind kind, Row row) throws IOException {
            switch (kind) {
                case THREAD -> {
                    hasThreads = true;
                    store(Stored.ThreadRow.of(row));
                }
                case POST -> {
                    hasPosts = true;
                    store(Stored.PostRow.of(row));
                }
                case ATTACHMENT_COUNT -> store(Stored.CountRow.of(row));
                case ATTACHMENT -> store(Stored.FileRow.ofPost(row));
                case ARTICLE -> {
                    hasArticles = true;
                    store(Stored.ArticleRow.of(row));
                }
                case CONTENT -> store(Stored.ContentRow.of(row));
                default -> store(Stored.FileRow.ofArticle(row));
            }
        }

        /** What belongs to nothing, such as an upload that was never used, is not kept. */
        private void store(Stored row) throws IOException {
            if (row.key().number() > 0) {
                spill.add(row);
            }
        }

        private void note(boolean isCutOff, Consumer<Message> notes) {
            for (int i = 0; i < damage.size(); i++) {
                boolean isEnd = isCutOff && i == damage.size() - 1 && damaged == damage.size();
                notes.accept(isEnd ? DumpProblems.cutOff(damage.get(i)) : DumpProblems.damaged(damage.get(i)));
            }
            if (damaged > damage.size()) {
                notes.accept(DumpProblems.damagedFurther(damaged - damage.size()));
            }
            otherPrefixes.forEach(other -> notes.accept(DumpProblems.otherBoard(other, prefix.orElse(""))));
            if (!hasThreads && !hasPosts && !hasArticles) {
                notes.accept(DumpProblems.noBoard());
            } else if (board().url().isEmpty()) {
                notes.accept(DumpProblems.noUrl());
            }
        }
    }
}

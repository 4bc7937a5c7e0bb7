package org.sitegen.recall;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sitegen.cache.ArticlePlaces;
import org.sitegen.model.ArticleSizes;
import org.sitegen.model.DaySpan;
import org.sitegen.model.Taxonomy;
import org.sitegen.model.TaxonomyKind;
import org.sitegen.model.Term;
import org.sitegen.present.FingerprintTable;
import org.sitegen.store.ByteReader;
import org.sitegen.store.ByteWriter;
import org.sitegen.store.ChunkFile;
import org.sitegen.url.SitePath;

/** Where the index of a site is written down. */
public final class SiteIndexFile {

    private final Path file;
    private final ChunkFile kind;

    /**
     * A file, which need not exist.
     *
     * @param settings stands for the settings and the program; an index that was made under others is none
     */
    public SiteIndexFile(Path file, long settings) {
        this.file = file;
        this.kind = new ChunkFile("site-gen index 1", settings);
    }

    /**
     * Reads the index; empty where there is none, or it is damaged.
     *
     * @throws IOException where the file cannot be read
     */
    public Optional<SiteIndex> read() throws IOException {
        List<SiteIndex> found = new ArrayList<>();
        kind.read(file, chunk -> found.add(new Reading(new ByteReader(chunk)).index()));
        return found.stream().findFirst();
    }

    /**
     * Writes the index.
     *
     * @throws IOException where the file cannot be written
     */
    public void write(SiteIndex index) throws IOException {
        ByteWriter out = new ByteWriter();
        new Writing(out).index(index);
        try (OutputStream to = new BufferedOutputStream(Files.newOutputStream(file))) {
            kind.begin(to);
            ChunkFile.write(to, out);
        }
    }

    /** Writes into one buffer. */
    private record Writing(ByteWriter out) {

        void index(SiteIndex index) {
            index.stamps().writeTo(out);
            articles(index.articles());
            for (int i = 0; i < index.articles().fileCount(); i++) {
                out.bits(index.places().get(i));
            }
            index.table().writeTo(out);
            sizes(index.sizes());
            for (TaxonomyKind kind : TaxonomyKind.values()) {
                out.list(index.taxonomies().get(kind).terms(), Writing::term);
            }
            out.list(index.days(), (to, day) -> {
                to.bits(day.date().toEpochDay());
                to.number(day.count());
            });
            out.bits(index.related());
        }

        private void articles(IndexedArticles articles) {
            out.number(articles.fileCount());
            out.number(articles.count());
            for (int i = 0; i < articles.count(); i++) {
                out.number(articles.file(i));
                out.bits(articles.outline(i));
            }
            out.list(articles.numbered().entrySet(), (to, numbered) -> {
                to.number(numbered.getKey());
                to.text(numbered.getValue().value());
            });
        }

        private void sizes(ArticleSizes sizes) {
            for (int i = 0; i < sizes.count(); i++) {
                out.number(sizes.length(i));
                out.number(sizes.kept(i));
                out.number(sizes.lost(i));
            }
        }

        private static void term(ByteWriter out, Term term) {
            out.text(term.name());
            out.text(term.path().value());
            out.optional(term.website(), ByteWriter::text);
            out.number(term.count());
            int before = 0;
            for (int i = 0; i < term.count(); i++) {
                out.number(term.at(i) - before);
                before = term.at(i);
            }
        }
    }

    /** Reads out of one buffer. */
    private record Reading(ByteReader in) {

        SiteIndex index() {
            SourceStamps stamps = SourceStamps.readFrom(in);
            IndexedArticles articles = articles();
            ArticlePlaces places = new ArticlePlaces(articles.fileCount());
            for (int i = 0; i < articles.fileCount(); i++) {
                places.set(i, in.bits());
            }
            return new SiteIndex(
                    stamps,
                    articles,
                    places,
                    FingerprintTable.readFrom(in),
                    sizes(articles.count()),
                    taxonomies(),
                    days(),
                    in.bits());
        }

        private IndexedArticles articles() {
            int fileCount = in.integer();
            int[] files = new int[in.integer()];
            long[] outlines = new long[files.length];
            for (int i = 0; i < files.length; i++) {
                files[i] = in.integer();
                outlines[i] = in.bits();
            }
            Map<Integer, SitePath> numbered = new HashMap<>();
            for (int count = in.integer(); count > 0; count--) {
                numbered.put(in.integer(), new SitePath(in.text()));
            }
            return new IndexedArticles(fileCount, files, outlines, numbered);
        }

        private ArticleSizes sizes(int count) {
            int[] lengths = new int[count];
            int[] kept = new int[count];
            int[] lost = new int[count];
            for (int i = 0; i < count; i++) {
                lengths[i] = in.integer();
                kept[i] = in.integer();
                lost[i] = in.integer();
            }
            return new ArticleSizes(lengths, kept, lost);
        }

        private Map<TaxonomyKind, Taxonomy> taxonomies() {
            Map<TaxonomyKind, Taxonomy> taxonomies = new EnumMap<>(TaxonomyKind.class);
            for (TaxonomyKind kind : TaxonomyKind.values()) {
                taxonomies.put(kind, new Taxonomy(kind, in.list(() -> term(kind))));
            }
            return taxonomies;
        }

        private Term term(TaxonomyKind kind) {
            String name = in.text();
            SitePath path = new SitePath(in.text());
            Optional<String> website = in.optional(in::text);
            int[] articles = new int[in.integer()];
            int before = 0;
            for (int i = 0; i < articles.length; i++) {
                before += in.integer();
                articles[i] = before;
            }
            return new Term(kind, name, path, website, articles);
        }

        private List<DaySpan> days() {
            List<DaySpan> days = new ArrayList<>();
            int from = 0;
            for (int count = in.integer(); count > 0; count--) {
                LocalDate date = LocalDate.ofEpochDay(in.bits());
                int to = from + in.integer();
                days.add(new DaySpan(date, from, to));
                from = to;
            }
            return days;
        }
    }
}

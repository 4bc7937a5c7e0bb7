package org.sitegen.recall;

import java.util.AbstractList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.sitegen.cache.ArticleShelf;
import org.sitegen.config.SiteConfig;
import org.sitegen.content.ArchiveFiles;
import org.sitegen.intake.ArticleRecord;
import org.sitegen.model.Archive;
import org.sitegen.model.Article;
import org.sitegen.model.ArticleAddresses;
import org.sitegen.model.ArticleMaker;
import org.sitegen.model.ArticleSizes;
import org.sitegen.model.Calendar;
import org.sitegen.model.FactsSource;
import org.sitegen.model.MarkdownPages.MarkdownPage;
import org.sitegen.problem.Problems;
import org.sitegen.text.CodePointOrder;
import org.sitegen.url.SitePath;

/**
 * An archive as the last build knew it, but for the words of some articles. The other articles are taken from what that build
 * wrote down, each when it is asked for. Safe for use by many threads.
 */
public final class RecalledArchive {

    private final SiteIndex index;
    private final ArchiveFiles files;
    private final ArticleShelf shelf;
    private final ArticleAddresses addresses;
    private final ArticleMaker maker;
    private final Map<Integer, Article> made = new ConcurrentHashMap<>();
    private final Archive archive;

    /**
     * Recalls an archive.
     *
     * @param changed the articles whose words have changed, by index
     * @param sizes how large the articles are now
     * @param facts tells what files are
     * @param problems receives what is wrong with what the changed articles name
     */
    public RecalledArchive(
            SiteConfig config,
            SiteIndex index,
            ArchiveFiles files,
            ArticleShelf shelf,
            Map<Integer, ArticleRecord> changed,
            ArticleSizes sizes,
            FactsSource facts,
            Problems problems) {
        this.index = index;
        this.files = files;
        this.shelf = shelf;
        this.addresses = new ArticleAddresses(config);
        this.maker = new ArticleMaker(index.taxonomies(), files, facts, new Problems());
        ArticleMaker reporting = maker.reporting(problems);
        changed.forEach((number, record) -> made.put(number, reporting.make(number, record, path(number, record))));
        this.archive = new Archive(
                config,
                new Articles(),
                index.taxonomies(),
                Calendar.years(index.days()),
                List.of(),
                List.of(),
                sizes,
                this::markdown,
                unpublished(),
                Set.of(),
                Set.of());
    }

    /** The archive. It has no static pages and no files, since no article needs them. */
    public Archive archive() {
        return archive;
    }

    /** The articles that were asked for so far, those whose words have changed included. */
    public List<Article> asked() {
        return List.copyOf(made.values());
    }

    /** The articles, by index. */
    private final class Articles extends AbstractList<Article> {
        @Override
        public Article get(int number) {
            Article known = made.get(number);
            return known != null ? known : made.computeIfAbsent(number, RecalledArchive.this::make);
        }

        @Override
        public int size() {
            return index.articles().count();
        }
    }

    private Article make(int number) {
        int file = index.articles().file(number);
        String path = files.articles().get(file);
        ArticleRecord record = shelf.article(path, index.places().get(file))
                .filter(found ->
                        found.fingerprints().outline() == index.articles().outline(number))
                .orElseThrow(() -> new NotRecalledException(path));
        return maker.make(number, record, path(number, record));
    }

    /** In an archive that was published, what is no article is a draft, expired, or still to come. */
    private Set<String> unpublished() {
        return IntStream.range(0, index.articles().fileCount())
                .filter(file -> index.articles().index(file).isEmpty())
                .mapToObj(files.articles()::get)
                .collect(Collectors.toUnmodifiableSet());
    }

    private SitePath path(int number, ArticleRecord record) {
        return index.articles().numbered(number).orElseGet(() -> addresses.natural(record));
    }

    private Optional<MarkdownPage> markdown(String file) {
        int number = Collections.binarySearch(files.articles(), file, CodePointOrder.COMPARATOR);
        if (number < 0) {
            throw new NotRecalledException(file);
        }
        OptionalInt article = index.articles().index(number);
        if (article.isEmpty()) {
            return Optional.empty();
        }
        Article target = archive.articles().get(article.getAsInt());
        return Optional.of(
                new MarkdownPage(target.path(), target.record().body().anchors()));
    }
}

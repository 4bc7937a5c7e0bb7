package org.sitegen.testkit;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.sitegen.config.Person;
import org.sitegen.config.SiteConfig;
import org.sitegen.config.SiteZone;
import org.sitegen.content.Located;
import org.sitegen.content.SiteDate;
import org.sitegen.intake.ArticleFingerprints;
import org.sitegen.intake.ArticleRecord;
import org.sitegen.intake.BodyRecord;
import org.sitegen.intake.BodyText;
import org.sitegen.intake.TextCount;
import org.sitegen.media.FileFacts;
import org.sitegen.media.MediaKind;
import org.sitegen.model.Article;
import org.sitegen.model.ArticleReferences;
import org.sitegen.model.Attachment;
import org.sitegen.model.KeptFile;
import org.sitegen.url.SitePath;

/** An article made by hand: what is not said is absent. */
public final class Articles {

    /** A body that no test asks for. */
    private static final BodyText NO_TEXT = new BodyText() {
        @Override
        public byte[] read() {
            return new byte[0];
        }

        @Override
        public int length() {
            return 0;
        }

        @Override
        public long fingerprint() {
            return 0;
        }
    };

    private final String id;
    private final String title;
    private final String date;
    private final List<Person> authors = new ArrayList<>();
    private final List<String> tags = new ArrayList<>();
    private final List<Located<String>> aliases = new ArrayList<>();
    private final List<Attachment> attachments = new ArrayList<>();
    private Optional<String> updated = Optional.empty();
    private Optional<String> category = Optional.empty();
    private Optional<String> source = Optional.empty();
    private Optional<KeptFile> cover = Optional.empty();
    private String summary = "";

    private Articles(String id, String title, String date) {
        this.id = id;
        this.title = title;
        this.date = date;
    }

    /**
     * An article.
     *
     * @param id its id; the last part is its slug
     * @param date local time of the site, {@code 2022-05-07T12:37}, or a day, {@code 2022-05-07}
     */
    public static Articles of(String id, String title, String date) {
        return new Articles(id, title, date);
    }

    /** The article of some minute after the start of 2022. */
    static Articles minute(int number) {
        LocalDateTime time = LocalDate.of(2022, 1, 1).atStartOfDay().plusMinutes(number);
        return of("n" + number, "第 " + number + " 篇", time.toString());
    }

    /** When it was last changed, written as the date is. */
    public Articles updated(String value) {
        updated = Optional.of(value);
        return this;
    }

    /** Adds an author. */
    public Articles author(Person person) {
        authors.add(person);
        return this;
    }

    /** Its category and tags. */
    public Articles filed(String newCategory, String... newTags) {
        category = Optional.of(newCategory);
        tags.addAll(Arrays.asList(newTags));
        return this;
    }

    /** Its summary. */
    public Articles summary(String value) {
        summary = value;
        return this;
    }

    /** Where it was archived from. */
    public Articles source(String value) {
        source = Optional.of(value);
        return this;
    }

    /** Adds an old address. */
    public Articles alias(String value) {
        aliases.add(new Located<>(value, 1, 1));
        return this;
    }

    /** Adds a file under {@code attachments/} that is preserved. */
    public Articles kept(String name, String path, long size, OptionalLong downloads) {
        return attach(Optional.of(name), Optional.of(file(path, size)), Optional.of(path), downloads);
    }

    /** Adds an attachment whose file is lost. */
    public Articles lost(Optional<String> name, Optional<String> written, OptionalLong downloads) {
        return attach(name, Optional.empty(), written, downloads);
    }

    /** Its cover, a file under {@code attachments/}. */
    public Articles cover(String path) {
        cover = Optional.of(file(path, 1));
        return this;
    }

    private Articles attach(
            Optional<String> name, Optional<KeptFile> file, Optional<String> written, OptionalLong downloads) {
        attachments.add(new Attachment(
                name,
                file,
                written,
                downloads,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty()));
        return this;
    }

    private static KeptFile file(String path, long size) {
        FileFacts facts = new FileFacts(size, "ab".repeat(32), Optional.empty());
        return new KeptFile("attachments/" + path, new SitePath("attachments/" + path), MediaKind.ofName(path), facts);
    }

    SiteDate date(SiteZone zone) {
        return read(date, zone);
    }

    Article build(int index, SiteConfig config) {
        SiteDate published = date(config.zone());
        String slug = id.substring(id.lastIndexOf('/') + 1);
        ArticleRecord record = new ArticleRecord(
                id,
                "articles/" + id + ".md",
                title,
                slug,
                List.copyOf(authors),
                published,
                updated.map(written -> read(written, config.zone())),
                Optional.empty(),
                false,
                summary,
                category,
                List.copyOf(tags),
                Optional.empty(),
                List.copyOf(aliases),
                source,
                List.of(),
                Map.of(),
                new BodyRecord(NO_TEXT, List.of(), List.of()),
                List.of(),
                new TextCount(0, 0),
                new ArticleFingerprints(0, 0, 0, 0));
        return new Article(
                index,
                record,
                new SitePath(config.permalink().expand(published.day(), slug, id, category.orElse("none"))),
                Optional.empty(),
                List.of(),
                List.of(),
                new ArticleReferences(List.copyOf(attachments), cover, List.of(), List.of()));
    }

    private static SiteDate read(String written, SiteZone zone) {
        return written.indexOf('T') < 0
                ? SiteDate.of(LocalDate.parse(written), zone)
                : SiteDate.of(LocalDateTime.parse(written), zone);
    }
}

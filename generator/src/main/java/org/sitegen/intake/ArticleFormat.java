package org.sitegen.intake;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.sitegen.config.Person;
import org.sitegen.content.AttachmentSource;
import org.sitegen.content.Located;
import org.sitegen.content.SiteDate;
import org.sitegen.markdown.BodyLink;
import org.sitegen.store.ByteReader;
import org.sitegen.store.ByteWriter;
import org.sitegen.store.Fingerprint;

/**
 * Writes the record of an article down, and reads it again. Of bodies only the fingerprint is written. The facts come first,
 * then what belongs to the text.
 */
public final class ArticleFormat {

    private ArticleFormat() {}

    /** Writes a record, all but its path and its fingerprints. */
    public static void write(ArticleRecord record, ByteWriter out) {
        Writing.facts(out, record);
        Writing.text(out, record);
    }

    /**
     * Reads a record.
     *
     * @param path its file
     * @param bodies gives its bodies
     * @param fingerprints its fingerprints, which were written elsewhere
     */
    public static ArticleRecord read(String path, LaterBodies bodies, ArticleFingerprints fingerprints, ByteReader in) {
        return new Reading(in, bodies).record(path, fingerprints);
    }

    /** The fingerprints of a record, whatever fingerprints it has. */
    static ArticleFingerprints fingerprints(ArticleRecord record) {
        ByteWriter out = new ByteWriter();
        Writing.facts(out, record);
        long facts = out.fingerprint(0);
        int rest = out.size();
        out.text(record.summary());
        long card = new Fingerprint().add(facts).add(out.fingerprint(rest)).value();
        int places = out.size();
        Writing.map(out, record.extra());
        Writing.places(out, record.body());
        out.list(record.comments(), Writing::places);
        long outline = new Fingerprint().add(card).add(out.fingerprint(places)).value();
        int words = out.size();
        Writing.text(out, record);
        return new ArticleFingerprints(
                facts,
                card,
                outline,
                new Fingerprint().add(outline).add(out.fingerprint(words)).value());
    }

    /** Kinds of values that front matter may have under a key that site-gen does not know. */
    private static final int TEXT = 't';

    private static final int FLAG = 'f';
    private static final int INTEGER = 'i';
    private static final int DECIMAL = 'd';
    private static final int LIST = 'l';
    private static final int MAP = 'm';

    /** Nothing here holds the writer, which would have to be taken hold of anew for each value of each article. */
    private static final class Writing {

        private Writing() {}

        static void facts(ByteWriter out, ArticleRecord record) {
            out.text(record.id());
            out.text(record.title());
            out.text(record.slug());
            out.list(record.authors(), Writing::person);
            date(out, record.date());
            out.optional(record.updated(), Writing::date);
            out.optional(record.expires(), (to, day) -> to.bits(day.toEpochDay()));
            out.flag(record.draft());
            out.optional(record.category(), ByteWriter::text);
            out.list(record.tags(), ByteWriter::text);
            out.optional(record.cover(), Writing::located);
            out.list(record.aliases(), Writing::located);
            out.optional(record.source(), ByteWriter::text);
            out.list(record.attachments(), Writing::attachment);
        }

        static void text(ByteWriter out, ArticleRecord record) {
            out.text(record.summary());
            map(out, record.extra());
            body(out, record.body());
            out.list(record.comments(), Writing::comment);
            out.number(record.length().hanCharacters());
            out.number(record.length().words());
        }

        private static void person(ByteWriter out, Person person) {
            out.text(person.name());
            out.optional(person.url(), ByteWriter::text);
        }

        private static void date(ByteWriter out, SiteDate date) {
            out.bits(date.epochSecond());
            out.bits(date.offset().getTotalSeconds());
            out.flag(date.isDay());
        }

        private static void located(ByteWriter out, Located<String> located) {
            out.text(located.value());
            out.number(located.line());
            out.number(located.column());
        }

        private static void attachment(ByteWriter out, AttachmentSource attachment) {
            out.optional(attachment.file(), ByteWriter::text);
            out.optional(attachment.name(), ByteWriter::text);
            out.optional(attachment.caption(), ByteWriter::text);
            out.flag(attachment.downloads().isPresent());
            if (attachment.downloads().isPresent()) {
                out.number(attachment.downloads().getAsLong());
            }
            out.optional(attachment.size(), ByteWriter::text);
            out.optional(attachment.sha256(), ByteWriter::text);
            out.optional(attachment.uploaded(), ByteWriter::text);
            out.number(attachment.line());
            out.number(attachment.column());
        }

        private static void body(ByteWriter out, BodyRecord body) {
            out.number(body.html().length());
            out.bits(body.html().fingerprint());
            out.list(body.links(), Writing::link);
            out.list(body.anchors(), ByteWriter::text);
        }

        /** What others point to in a body, and what it points to; not where in the file that stands. */
        static void places(ByteWriter out, BodyRecord body) {
            out.list(body.links(), (to, link) -> {
                to.text(link.kind().name());
                to.text(link.destination());
            });
            out.list(body.anchors(), ByteWriter::text);
        }

        static void places(ByteWriter out, CommentRecord comment) {
            out.optional(comment.author(), ByteWriter::text);
            out.optional(comment.date(), Writing::date);
            places(out, comment.body());
        }

        private static void link(ByteWriter out, BodyLink link) {
            out.text(link.kind().name());
            out.text(link.destination());
            out.number(link.line());
            out.number(link.column());
        }

        private static void comment(ByteWriter out, CommentRecord comment) {
            out.optional(comment.author(), ByteWriter::text);
            out.optional(comment.date(), Writing::date);
            body(out, comment.body());
        }

        static void map(ByteWriter out, Map<?, ?> map) {
            out.number(map.size());
            map.forEach((key, value) -> {
                out.text((String) key);
                value(out, value);
            });
        }

        private static void value(ByteWriter out, Object value) {
            if (value instanceof String text) {
                out.number(TEXT);
                out.text(text);
            } else if (value instanceof Boolean flag) {
                out.number(FLAG);
                out.flag(flag);
            } else if (value instanceof Long integer) {
                out.number(INTEGER);
                out.bits(integer);
            } else if (value instanceof Double decimal) {
                out.number(DECIMAL);
                out.bits(Double.doubleToRawLongBits(decimal));
            } else if (value instanceof List<?> list) {
                out.number(LIST);
                out.number(list.size());
                list.forEach(item -> value(out, item));
            } else {
                out.number(MAP);
                map(out, (Map<?, ?>) value);
            }
        }
    }

    /** Reads from one buffer. */
    private record Reading(ByteReader in, LaterBodies bodies) {

        ArticleRecord record(String path, ArticleFingerprints fingerprints) {
            String id = in.text();
            String title = in.text();
            String slug = in.text();
            List<Person> authors = in.list(this::person);
            SiteDate date = date();
            Optional<SiteDate> updated = in.optional(this::date);
            Optional<LocalDate> expires = in.optional(() -> LocalDate.ofEpochDay(in.bits()));
            boolean draft = in.flag();
            Optional<String> category = in.optional(in::text);
            List<String> tags = in.list(in::text);
            Optional<Located<String>> cover = in.optional(this::located);
            List<Located<String>> aliases = in.list(this::located);
            Optional<String> source = in.optional(in::text);
            List<AttachmentSource> attachments = in.list(this::attachment);
            return new ArticleRecord(
                    id,
                    path,
                    title,
                    slug,
                    authors,
                    date,
                    updated,
                    expires,
                    draft,
                    in.text(),
                    category,
                    tags,
                    cover,
                    aliases,
                    source,
                    attachments,
                    map(),
                    body(0),
                    comments(),
                    new TextCount(in.integer(), in.integer()),
                    fingerprints);
        }

        private Person person() {
            return new Person(in.text(), in.optional(in::text));
        }

        private SiteDate date() {
            return new SiteDate(in.bits(), ZoneOffset.ofTotalSeconds(Math.toIntExact(in.bits())), in.flag());
        }

        private Located<String> located() {
            return new Located<>(in.text(), in.integer(), in.integer());
        }

        private AttachmentSource attachment() {
            return new AttachmentSource(
                    in.optional(in::text),
                    in.optional(in::text),
                    in.optional(in::text),
                    in.flag() ? OptionalLong.of(in.number()) : OptionalLong.empty(),
                    in.optional(in::text),
                    in.optional(in::text),
                    in.optional(in::text),
                    in.integer(),
                    in.integer());
        }

        private BodyRecord body(int number) {
            return new BodyRecord(bodies.text(number, in.integer(), in.bits()), in.list(this::link), in.list(in::text));
        }

        private BodyLink link() {
            return new BodyLink(BodyLink.Kind.valueOf(in.text()), in.text(), in.integer(), in.integer());
        }

        private List<CommentRecord> comments() {
            int count = in.integer();
            List<CommentRecord> comments = new ArrayList<>();
            for (int number = 1; number <= count; number++) {
                comments.add(new CommentRecord(in.optional(in::text), in.optional(this::date), body(number)));
            }
            return List.copyOf(comments);
        }

        private Map<String, Object> map() {
            int count = in.integer();
            if (count == 0) {
                return Map.of();
            }
            Map<String, Object> map = new LinkedHashMap<>();
            for (int i = 0; i < count; i++) {
                map.put(in.text(), value());
            }
            return Collections.unmodifiableMap(map);
        }

        private Object value() {
            return switch (in.integer()) {
                case TEXT -> in.text();
                case FLAG -> in.flag();
                case INTEGER -> in.bits();
                case DECIMAL -> Double.longBitsToDouble(in.bits());
                case LIST -> in.list(this::value);
                case MAP -> map();
                default -> throw new IllegalStateException("no kind of value");
            };
        }
    }
}

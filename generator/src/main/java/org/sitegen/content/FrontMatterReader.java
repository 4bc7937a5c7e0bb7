package org.sitegen.content;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.sitegen.config.Person;
import org.sitegen.config.SiteZone;
import org.sitegen.data.DataNode;
import org.sitegen.data.Fields;
import org.sitegen.data.JsonReader;
import org.sitegen.data.MapNode;
import org.sitegen.data.Scalar;
import org.sitegen.data.TomlReader;
import org.sitegen.data.YamlKeys;
import org.sitegen.data.YamlReader;
import org.sitegen.problem.Problems;
import org.sitegen.problem.SourceLocation;
import org.sitegen.text.CodePoints;

/** Turns the front matter of one file into its values. */
final class FrontMatterReader {

    private static final YamlKeys YAML = new YamlKeys(
            Set.of("title", "summary"),
            Set.of("author", "authors", "category", "date", "updated", "expires", "slug", "cover", "source", "tags"),
            Set.of("tags", "aliases"),
            Set.of("name", "caption", "author", "file", "uploaded", "size"),
            Set.of(
                    "title",
                    "author",
                    "authors",
                    "date",
                    "updated",
                    "summary",
                    "category",
                    "categories",
                    "tags",
                    "slug",
                    "draft",
                    "expires",
                    "cover",
                    "aliases",
                    "source",
                    "comments",
                    "attachments"));

    /** No number of so many digits is too large for a {@code long}. */
    private static final int MOST_DIGITS = 18;

    private final MapNode map;
    private final Fields fields;
    private final SourceLocation file;
    private final SiteZone zone;
    private final Problems problems;

    private FrontMatterReader(MapNode map, SourceLocation file, SiteZone zone, Problems problems) {
        this.map = map;
        this.fields = new Fields(map, file, problems);
        this.file = file;
        this.zone = zone;
        this.problems = problems;
    }

    /** Reads front matter; empty only where there was an error. */
    static Optional<FrontMatter> read(FrontMatterBlock block, SiteZone zone, Problems problems) {
        Optional<MapNode> map = switch (block.format()) {
            case YAML -> YamlReader.read(block.text(), block.start(), YAML, problems);
            case TOML -> TomlReader.read(block.text(), block.start(), problems);
            case JSON -> JsonReader.read(block.text(), block.start(), problems);
            case NONE -> Optional.of(new MapNode(List.of(), 1, 1));
        };
        return map.map(root -> new FrontMatterReader(root, block.start(), zone, problems).frontMatter());
    }

    private FrontMatter frontMatter() {
        List<Scalar> categories = categories();
        return new FrontMatter(
                located("title"),
                authors(),
                date("date"),
                date("updated"),
                text("summary"),
                categories.stream().findFirst().map(Scalar::text),
                tags(categories),
                located("slug"),
                fields.flag("draft").orElse(false),
                expires(),
                located("cover"),
                fields.texts("aliases").stream().map(FrontMatterReader::located).toList(),
                text("source"),
                comments(),
                attachments(),
                extra());
    }

    private Optional<String> text(String key) {
        return fields.text(key).map(Scalar::text);
    }

    private Optional<Located<String>> located(String key) {
        return fields.text(key).map(FrontMatterReader::located);
    }

    private static Located<String> located(Scalar scalar) {
        return new Located<>(scalar.text(), scalar.line(), scalar.column());
    }

    private List<Person> authors() {
        Optional<MapNode.Entry> author = fields.entry("author");
        Optional<MapNode.Entry> authors = fields.entry("authors");
        if (author.isPresent() && authors.isPresent()) {
            warnOfBoth(authors.get(), "author");
        }
        String key = author.isPresent() ? "author" : "authors";
        List<Person> people = new ArrayList<>();
        for (DataNode node : fields.items(key)) {
            Optional<Person> person = person(node);
            if (person.isEmpty()) {
                problems.add(ContentProblems.personDue(fields.place(node), key));
            } else if (!people.contains(person.get())) {
                people.add(person.get());
            }
        }
        return people;
    }

    private Optional<Person> person(DataNode node) {
        if (node instanceof Scalar name) {
            return Optional.of(new Person(name.text().strip(), Optional.empty()));
        }
        if (node instanceof MapNode map) {
            Fields person = new Fields(map, file, problems);
            Optional<String> url = person.text("url").map(Scalar::text);
            return person.text("name").map(name -> new Person(name.text(), url));
        }
        return Optional.empty();
    }

    private void warnOfBoth(MapNode.Entry other, String used) {
        problems.add(ContentProblems.bothKeys(file.at(other.line(), other.column()), used, other.key()));
    }

    private Optional<SiteDate> date(String key) {
        Optional<Scalar> text = fields.text(key);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        DateReader.Reading reading = DateReader.read(text.get().text(), zone);
        reading.why()
                .ifPresent(why -> problems.add(ContentProblems.unreadableDate(fields.place(text.get()), key, why)));
        return reading.date();
    }

    private Optional<LocalDate> expires() {
        return date("expires").map(SiteDate::day);
    }

    /** The category, and what {@code categories} names after it. */
    private List<Scalar> categories() {
        List<Scalar> one = fields.texts("category");
        List<Scalar> many = fields.texts("categories");
        if (!one.isEmpty() && !many.isEmpty()) {
            fields.entry("categories").ifPresent(entry -> warnOfBoth(entry, "category"));
        }
        List<Scalar> used = one.isEmpty() ? many : one;
        if (used.size() > 1) {
            Scalar second = used.get(1);
            problems.add(ContentProblems.severalCategories(
                    fields.place(second), used.get(0).text()));
        }
        return used;
    }

    private List<String> tags(List<Scalar> categories) {
        Set<String> tags = new LinkedHashSet<>();
        boolean isOneText = fields.entry("tags")
                .map(MapNode.Entry::value)
                .filter(Scalar.class::isInstance)
                .isPresent();
        for (Scalar tag : fields.texts("tags")) {
            if (isOneText) {
                addSplit(tag.text(), tags);
            } else {
                tags.add(tag.text());
            }
        }
        categories.stream().skip(1).map(Scalar::text).forEach(tags::add);
        return List.copyOf(tags);
    }

    private static void addSplit(String text, Set<String> tags) {
        int from = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || ",，、".indexOf(text.charAt(i)) >= 0) {
                String tag = text.substring(from, i).strip();
                if (!tag.isEmpty()) {
                    tags.add(tag);
                }
                from = i + 1;
            }
        }
    }

    /** Other generators switch comments on by {@code comments: true}; that is a key like any unknown one. */
    private List<CommentSource> comments() {
        boolean isSwitch = map.entry("comments")
                .filter(entry -> entry.value() instanceof Scalar scalar && scalar.kind() == Scalar.Kind.BOOLEAN)
                .isPresent();
        if (isSwitch) {
            return List.of();
        }
        List<CommentSource> comments = new ArrayList<>();
        for (DataNode node : fields.list("comments")) {
            if (node instanceof Scalar body) {
                comments.add(comment(Optional.empty(), Optional.empty(), body));
            } else if (node instanceof MapNode map) {
                comments.add(comment(map));
            } else {
                problems.add(ContentProblems.commentDue(fields.place(node)));
            }
        }
        return comments;
    }

    private CommentSource comment(MapNode map) {
        Fields comment = new Fields(map, file, problems);
        Optional<String> author = comment.items("author").stream()
                .findFirst()
                .flatMap(this::person)
                .map(Person::name);
        Optional<SiteDate> date = comment.text("date").flatMap(this::commentDate);
        Optional<DataNode> body = comment.entry("body").map(MapNode.Entry::value);
        if (body.isPresent() && body.get() instanceof Scalar text) {
            return comment(author, date, text);
        }
        comment.text("body");
        return new CommentSource(author, date, "", map.line(), map.column());
    }

    /** With its text as written: white space at its start may mean something in Markdown. */
    private static CommentSource comment(Optional<String> author, Optional<SiteDate> date, Scalar body) {
        return new CommentSource(author, date, body.text().stripTrailing(), body.line(), body.column());
    }

    private Optional<SiteDate> commentDate(Scalar text) {
        DateReader.Reading reading = DateReader.read(text.text(), zone);
        reading.why()
                .ifPresent(why -> problems.add(ContentProblems.unreadableDateIgnored(fields.place(text), "date", why)));
        return reading.date();
    }

    private List<AttachmentSource> attachments() {
        List<AttachmentSource> attachments = new ArrayList<>();
        for (DataNode node : fields.list("attachments")) {
            if (node instanceof Scalar path) {
                attachments.add(attachment(path));
            } else if (node instanceof MapNode map) {
                attachments.add(attachment(map));
            } else {
                problems.add(ContentProblems.attachmentDue(fields.place(node)));
            }
        }
        return attachments;
    }

    private static AttachmentSource attachment(Scalar path) {
        return new AttachmentSource(
                Optional.of(path.text().strip()),
                Optional.empty(),
                Optional.empty(),
                OptionalLong.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                path.line(),
                path.column());
    }

    private AttachmentSource attachment(MapNode map) {
        Fields attachment = new Fields(map, file, problems);
        return new AttachmentSource(
                attachment.text("file").map(Scalar::text),
                attachment.text("name").map(Scalar::text),
                attachment.text("caption").map(Scalar::text),
                downloads(attachment),
                attachment.text("size").map(Scalar::text),
                attachment.text("sha256").map(Scalar::text),
                attachment.text("uploaded").map(Scalar::text),
                map.line(),
                map.column());
    }

    private OptionalLong downloads(Fields attachment) {
        Optional<Scalar> written = attachment.text("downloads");
        if (written.isEmpty()) {
            return OptionalLong.empty();
        }
        String text = written.get().text();
        if (isNumber(text)) {
            return OptionalLong.of(Long.parseLong(text));
        }
        String digits = Normalizer.normalize(text, Normalizer.Form.NFKC);
        if (digits.matches("[0-9]{1,3}(,[0-9]{3})+")) {
            digits = digits.replace(",", "");
        }
        if (isNumber(digits)) {
            return OptionalLong.of(Long.parseLong(digits));
        }
        problems.add(ContentProblems.unreadableCount(fields.place(written.get()), text));
        return OptionalLong.empty();
    }

    private static boolean isNumber(String text) {
        if (text.isEmpty() || text.length() > MOST_DIGITS) {
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            if (!CodePoints.isAsciiDigit(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private Map<String, Object> extra() {
        List<MapNode.Entry> unused = fields.unused();
        if (unused.isEmpty()) {
            return Map.of();
        }
        Map<String, Object> extra = new LinkedHashMap<>();
        for (MapNode.Entry entry : unused) {
            boolean isNull = entry.value() instanceof Scalar scalar && scalar.kind() == Scalar.Kind.NULL;
            if (!isNull) {
                extra.put(entry.key(), MapNode.toValue(entry.value()));
            }
        }
        return Collections.unmodifiableMap(extra);
    }
}

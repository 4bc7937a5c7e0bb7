package org.sitegen.markdown;

import java.util.Map;
import java.util.Set;
import org.sitegen.text.CodePoints;

/**
 * The raw HTML that may stand in an article whose HTML is not trusted.
 *
 * <p>Elements that stay:
 *
 * <ul>
 *   <li>of text: {@code a abbr b bdi bdo br cite code del dfn em i ins kbd mark q rb rp rt rtc ruby s samp small span
 *       strong sub sup time u var wbr}
 *   <li>of structure: {@code address article aside blockquote dd details div dl dt figcaption figure footer h1}–{@code h6
 *       header hr li ol p pre section summary ul}
 *   <li>of tables: {@code caption col colgroup table tbody td tfoot th thead tr}
 *   <li>pictures and sound: {@code audio img source track video}
 * </ul>
 *
 * <p>Attributes that stay: {@code dir}, {@code id}, {@code lang} and {@code title} everywhere; {@code href} of {@code a};
 * {@code src} and {@code alt} of {@code img}, whose size is taken from its file; {@code src} of {@code audio},
 * {@code source}, {@code track} and {@code video}; {@code poster}, {@code width}, {@code height}, {@code loop} and
 * {@code muted} of {@code video}, {@code loop} and {@code muted} of {@code audio}, both of which always have controls;
 * {@code type} of {@code source}; {@code kind}, {@code srclang}, {@code label} and {@code default} of {@code track};
 * {@code datetime} of {@code time}, {@code del} and {@code ins}; {@code open} of {@code details}; {@code start} and
 * {@code reversed} of {@code ol}; {@code value} of {@code li}; {@code colspan} and {@code rowspan} of {@code td} and
 * {@code th}, {@code scope} of {@code th}; {@code span} of {@code col} and {@code colgroup}.
 *
 * <p>Ids get a prefix where several bodies share a page, and one that is taken gets a number. Links and sources are
 * resolved as those of Markdown are; those with the schemes {@code javascript}, {@code vbscript}, {@code livescript} and
 * {@code data} are taken out. {@code script style svg math iframe frame frameset noframes object embed applet noscript
 * noembed plaintext template textarea select xmp title} go with all that stands in them; of any other element the
 * content stays and the tags go. Comments go. What is not closed is closed at the end of the article.
 */
public final class HtmlAllowList {

    private static final Set<String> ELEMENTS = Set.of(
            "a",
            "abbr",
            "address",
            "article",
            "aside",
            "audio",
            "b",
            "bdi",
            "bdo",
            "blockquote",
            "br",
            "caption",
            "cite",
            "code",
            "col",
            "colgroup",
            "dd",
            "del",
            "details",
            "dfn",
            "div",
            "dl",
            "dt",
            "em",
            "figcaption",
            "figure",
            "footer",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "header",
            "hr",
            "i",
            "img",
            "ins",
            "kbd",
            "li",
            "mark",
            "ol",
            "p",
            "pre",
            "q",
            "rb",
            "rp",
            "rt",
            "rtc",
            "ruby",
            "s",
            "samp",
            "section",
            "small",
            "source",
            "span",
            "strong",
            "sub",
            "summary",
            "sup",
            "table",
            "tbody",
            "td",
            "tfoot",
            "th",
            "thead",
            "time",
            "tr",
            "track",
            "u",
            "ul",
            "var",
            "video",
            "wbr");

    private static final Set<String> DROPPED = Set.of(
            "script",
            "style",
            "svg",
            "math",
            "iframe",
            "frame",
            "frameset",
            "noframes",
            "object",
            "embed",
            "applet",
            "noscript",
            "noembed",
            "plaintext",
            "template",
            "textarea",
            "select",
            "xmp",
            "title");

    /** Of those, the ones that readers saw something of. */
    private static final Set<String> SEEN = Set.of("svg", "math", "iframe", "frame", "object", "embed", "applet");

    private static final Set<String> EVERYWHERE = Set.of("dir", "lang", "title");

    private static final Set<String> FLAGS = Set.of("loop", "muted", "default", "open", "reversed");

    private static final Set<String> NUMBERS =
            Set.of("width", "height", "start", "value", "colspan", "rowspan", "span");

    private static final Map<String, Set<String>> ATTRIBUTES = Map.ofEntries(
            Map.entry("video", Set.of("width", "height", "loop", "muted")),
            Map.entry("audio", Set.of("loop", "muted")),
            Map.entry("source", Set.of("type")),
            Map.entry("track", Set.of("kind", "srclang", "label", "default")),
            Map.entry("time", Set.of("datetime")),
            Map.entry("del", Set.of("datetime")),
            Map.entry("ins", Set.of("datetime")),
            Map.entry("details", Set.of("open")),
            Map.entry("ol", Set.of("start", "reversed")),
            Map.entry("li", Set.of("value")),
            Map.entry("td", Set.of("colspan", "rowspan")),
            Map.entry("th", Set.of("colspan", "rowspan", "scope")),
            Map.entry("col", Set.of("span")),
            Map.entry("colgroup", Set.of("span")));

    private static final int LONGEST_NUMBER = 6;

    private HtmlAllowList() {}

    static boolean allows(String element) {
        return ELEMENTS.contains(element);
    }

    /** Whether the element goes with all that stands in it. */
    static boolean drops(String element) {
        return DROPPED.contains(element);
    }

    /** Whether readers miss what an element that {@link #drops} showed. */
    static boolean isMissed(String element) {
        return SEEN.contains(element);
    }

    /** Whether the attribute stays; those that hold ids and URLs are not asked about. */
    static boolean allows(String element, String attribute, String value) {
        boolean known = EVERYWHERE.contains(attribute)
                || ATTRIBUTES.getOrDefault(element, Set.of()).contains(attribute);
        if (!known) {
            return false;
        }
        return switch (attribute) {
            case "dir" -> Set.of("ltr", "rtl", "auto").contains(value);
            case "scope" -> Set.of("row", "col", "rowgroup", "colgroup").contains(value);
            case "kind" ->
                Set.of("subtitles", "captions", "descriptions", "chapters", "metadata")
                        .contains(value);
            default -> !NUMBERS.contains(attribute) || isNumber(value);
        };
    }

    /** Whether the attribute has no value. */
    static boolean isFlag(String attribute) {
        return FLAGS.contains(attribute);
    }

    private static boolean isNumber(String value) {
        return !value.isEmpty()
                && value.length() <= LONGEST_NUMBER
                && value.chars().allMatch(CodePoints::isAsciiDigit);
    }
}

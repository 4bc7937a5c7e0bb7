package org.sitegen.discuz;

import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;
import org.sitegen.forum.FileMention;
import org.sitegen.url.UrlReference;

/**
 * The attachments that a post shows, in order of appearance: pictures and files in its text, the lists behind it, and the form in
 * which the printable page hides all but the count.
 */
final class Attachments {

    private static final Evaluator OUTSIDE = QueryParser.parse(
            ".sign, .cm, .psth, .pstl, .rate, .avatar, .pls, .modact, [id^=comment_], [id^=ratelog_]");
    private static final Evaluator MENTIONS = QueryParser.parse(
            "img, span[id~=^attach_\\d*$], a[id~=^aid\\d+$], a[href*=mod=attachment], a[href*=attachment.php]");
    private static final Evaluator ITEM = QueryParser.parse("ignore_js_op, dl, .tattl");
    private static final Evaluator CAPTION = QueryParser.parse("span[id~=^attach_\\d*$]");
    private static final Evaluator TIP = QueryParser.parse(".tip, [id$=_menu]");
    private static final Evaluator LINK = QueryParser.parse("a");
    private static final Pattern ID = Pattern.compile("(?:aimg_|attach_|aid)?(\\d{1,18})");
    private static final Pattern STORED = Pattern.compile(
            "(?i)data/attachment/(?!portal/|common/)|mod=(?:attachment|image)\\b|attachment\\.php\\?aid=");
    private static final Pattern THUMB =
            Pattern.compile("(?i)(\\.(?:jpe?g|png|gif|bmp|webp))\\.thumb\\.(?:jpe?g|png|gif)$");
    private static final Pattern PICTURE_NAME = Pattern.compile("(?i)\\S.{0,200}\\.(?:jpe?g|png|gif|bmp|webp)");
    private static final Pattern DETAILS = Pattern.compile("^[(（].*[)）]$", Pattern.DOTALL);

    /** More pictures and links than a post has; what comes behind them is not looked at. */
    private static final int MOST_MENTIONS = 5000;

    /** More than stands around all attachments of a post together. */
    private static final int MOST_PARTS = 20_000;

    private static final int MOST_PARTS_OF_ITEM = 100;

    private final Page page;
    private int partsRead;
    private final Map<String, Element> menus = new HashMap<>();
    private final Map<String, Mention> mentions = new LinkedHashMap<>();
    private final Set<Element> readItems = new HashSet<>();

    private Attachments(Element post, Page page) {
        this.page = page;
        post.select("[id$=_menu]").forEach(menu -> menus.putIfAbsent(menu.id(), menu));
    }

    /** The attachments in an element. */
    static List<FileMention> in(Element post, Page page) {
        Attachments attachments = new Attachments(post, page);
        post.select(MENTIONS).stream()
                .limit(MOST_MENTIONS)
                .filter(element -> element.closest(OUTSIDE) == null)
                .forEach(attachments::read);
        return attachments.mentions.values().stream().map(Mention::toFile).toList();
    }

    private void read(Element element) {
        if (element.nameIs("img")) {
            readPicture(element);
        } else if (element.nameIs("span")) {
            readFile(element);
        } else if (element.id().startsWith("aid")) {
            readListed(element);
        } else {
            readUnmarked(element);
        }
    }

    private void readPicture(Element image) {
        Optional<Long> id = pictureId(image);
        String address = pictureAddress(image);
        boolean isStored = STORED.matcher(image.attr("zoomfile") + ' ' + image.attr("file") + ' ' + image.attr("src"))
                .find();
        if (id.isEmpty() && !isStored) {
            return;
        }
        Mention mention = mentions.computeIfAbsent(id.map(String::valueOf).orElse(address), key -> new Mention(id));
        mention.isPicture = true;
        if (isOriginal(address)) {
            mention.address = safe(page.absolute(address));
        }
        describePicture(image, mention);
        describeByAlt(image, mention);
    }

    private static Optional<Long> pictureId(Element image) {
        Optional<Long> attribute = number(image.attr("aid"));
        if (attribute.isPresent()) {
            return attribute;
        }
        String source = image.attr("src");
        if (image.id().startsWith("aimg_")
                && STORED.matcher(source + image.attr("file")).find()) {
            return number(image.id());
        }
        return BoardAddress.parse("http://name.invalid/" + source.substring(source.lastIndexOf('/') + 1))
                .filter(address -> address.kind() == BoardAddress.Kind.ATTACHMENT)
                .flatMap(address -> address.number().stream().boxed().findFirst());
    }

    /** The full size comes before the size shown, and a placeholder is no picture. */
    private static String pictureAddress(Element image) {
        for (String attribute : List.of("zoomfile", "file", "src")) {
            String address = Words.trim(image.attr(attribute));
            if (!address.isEmpty() && !address.contains("static/image/") && !address.startsWith("data:")) {
                return THUMB.matcher(address).replaceFirst("$1");
            }
        }
        return "";
    }

    private static boolean isOriginal(String address) {
        return !address.isEmpty() && !address.contains("mod=image");
    }

    /** The tip of a picture is named after it; where a template left the names out, it is the one beside it. */
    private void describePicture(Element image, Mention mention) {
        Element item = image.closest(ITEM);
        boolean isFirst = item != null && readItems.add(item);
        Element menu = mention.id.isPresent() ? menus.get("aimg_" + mention.id.getAsLong() + "_menu") : null;
        if (menu != null) {
            describe(menu, mention);
        } else if (isFirst) {
            item.select(".tip").stream().limit(1).forEach(tip -> describe(tip, mention));
            readItem(item, mention);
        }
    }

    private void describeByAlt(Element image, Mention mention) {
        String alt = Words.oneLine(image.attr("alt"));
        if (alt.isEmpty() || !mention.name.isEmpty()) {
            return;
        }
        if (PICTURE_NAME.matcher(alt).matches()) {
            mention.name = alt;
        } else if (mention.caption.isEmpty()) {
            mention.caption = page.clean(alt);
        }
    }

    private void readFile(Element span) {
        if (span.parent() != null && span.parent().closest(CAPTION) != null) {
            return;
        }
        Element link = span.selectFirst("a");
        Optional<Long> id = number(span.id());
        String key = id.map(String::valueOf).orElseGet(() -> "hidden " + mentions.size());
        Mention mention = mentions.computeIfAbsent(key, unused -> new Mention(id));
        if (link != null) {
            name(link, mention);
        }
        details(link == null ? span.text() : beside(link, span), mention);
        if (id.isPresent()) {
            describeByMenu(span.id(), mention);
        }
    }

    private void readListed(Element link) {
        Optional<Long> id = number(link.id());
        Mention mention = mentions.computeIfAbsent(String.valueOf(id.orElse(0L)), key -> new Mention(id));
        name(link, mention);
        Element item = link.closest(ITEM);
        describeByMenu(link.id(), mention);
        if (item == null && link.parent() != null) {
            details(link.parent().ownText(), mention);
        } else if (item != null && readItems.add(item)) {
            readItem(item, mention);
        }
    }

    private void readItem(Element item, Mention mention) {
        if (partsRead > MOST_PARTS) {
            return;
        }
        List<Element> parts = item.select("em, p, dd, li, span").stream()
                .limit(MOST_PARTS_OF_ITEM)
                .toList();
        partsRead += parts.size();
        for (Element part : parts) {
            boolean isBeside = !isWithin(part, item, TIP)
                    || Labels.downloads(part.ownText()).isPresent();
            if (isBeside && !isWithin(part, item, LINK)) {
                details(part.ownText(), mention);
            }
        }
        for (Element description : parts) {
            if (mention.caption.isEmpty()
                    && description.nameIs("p")
                    && description.hasClass("xg2")
                    && !isWithin(description, item, TIP)) {
                mention.caption = page.clean(description.text());
            }
        }
    }

    /** Whether one of a kind stands between an element and the one that holds it. */
    private static boolean isWithin(Element part, Element item, Evaluator kind) {
        for (Element around = part; around != null && !around.equals(item); around = around.parent()) {
            if (around.is(kind)) {
                return true;
            }
        }
        return false;
    }

    /** A link to an attachment where a template left its ids out, or to a file of the portal. */
    private void readUnmarked(Element link) {
        Optional<BoardAddress> target = page.target(link);
        Optional<Long> id =
                target.flatMap(address -> address.number().stream().boxed().findFirst());
        Element item = link.closest(ITEM);
        boolean isPortal = target.filter(address -> address.kind() == BoardAddress.Kind.PORTAL_FILE)
                .isPresent();
        if (isPortal && !link.text().isBlank()) {
            name(link, mentions.computeIfAbsent("portal " + link.attr("href"), unused -> new Mention(id)));
        } else if (item != null && !isWithin(link, item, CAPTION) && !Labels.isTip(link.text())) {
            readUnmarked(link, item, id);
        }
    }

    private void readUnmarked(Element link, Element item, Optional<Long> id) {
        boolean isFirst = readItems.add(item);
        if (link.text().isBlank() && (!isFirst || Labels.downloads(item.text()).isEmpty())) {
            return;
        }
        String key = link.text().isBlank()
                ? "hidden " + mentions.size()
                : id.map(String::valueOf).orElse(link.attr("href"));
        Mention mention = mentions.computeIfAbsent(key, unused -> new Mention(id));
        name(link, mention);
        if (isFirst) {
            item.select(".tip").stream().limit(1).forEach(tip -> describe(tip, mention));
            readItem(item, mention);
            details(beside(link, item), mention);
        }
    }

    private void name(Element link, Mention mention) {
        String name = Words.oneLine(link.text());
        if (mention.name.isEmpty()) {
            mention.name = name;
        }
        if (mention.address.isEmpty() && !name.isEmpty() && link.hasAttr("href")) {
            mention.address = safe(withoutOptions(page.absolute(link.attr("href"))));
        }
    }

    /** An address that a browser would fetch; relative where the page does not tell its own. */
    private static String safe(String address) {
        return UrlReference.isOutside(address) && !Addresses.isHttp(address) ? "" : address;
    }

    private static String withoutOptions(String address) {
        return address.replaceFirst("(&(?:nothumb|noupdate|request|_f)=[^&]*)+$", "");
    }

    private void describeByMenu(String id, Mention mention) {
        Element menu = menus.get(id + "_menu");
        if (menu != null) {
            describe(menu, mention);
        }
    }

    private void describe(Element menu, Mention mention) {
        Element name = menu.selectFirst("strong");
        if (mention.name.isEmpty() && name != null) {
            mention.name = Words.oneLine(name.text());
        }
        for (Element part : menu.select("em, p, div.y, span.y")) {
            describePart(part, mention);
        }
    }

    private void describePart(Element part, Mention mention) {
        String text = part.text();
        if (Labels.isUploaded(text)) {
            mention.uploaded = mention.uploaded.or(() -> page.dates().in(part));
        } else if (DETAILS.matcher(Words.trim(text)).matches()
                || Labels.downloads(part.ownText()).isPresent()) {
            details(text, mention);
        } else if (mention.caption.isEmpty() && isCaption(part)) {
            mention.caption = page.clean(text);
        }
    }

    private static boolean isCaption(Element part) {
        return part.nameIs("p")
                && part.classNames().isEmpty()
                && part.children().isEmpty()
                && !part.text().isBlank()
                && Labels.downloads(part.text()).isEmpty()
                && !Labels.isTip(part.text())
                && !Labels.isUploaded(part.text());
    }

    private static void details(String text, Mention mention) {
        String shown = Words.oneLine(text);
        mention.downloads = mention.downloads.or(() -> Labels.downloads(shown));
        if (mention.size.isEmpty() && (Labels.downloads(shown).isPresent() || shown.length() < 80)) {
            mention.size = Labels.size(shown);
        }
    }

    /** The text of an element without that of a link in it: a name can look like a size. */
    private static String beside(Element link, Element around) {
        String name = link.text();
        return name.isEmpty() ? around.text() : around.text().replace(name, " ");
    }

    private static Optional<Long> number(String id) {
        Matcher matcher = ID.matcher(id);
        return matcher.matches() ? Optional.of(Long.valueOf(matcher.group(1))) : Optional.empty();
    }

    /** What is gathered about one attachment, which a page can show in two places. */
    private static final class Mention {

        private final OptionalLong id;
        private String address = "";
        private String name = "";
        private Optional<Long> downloads = Optional.empty();
        private String size = "";
        private String caption = "";
        private Optional<OffsetDateTime> uploaded = Optional.empty();
        private boolean isPicture;

        Mention(Optional<Long> id) {
            this.id = id.map(OptionalLong::of).orElseGet(OptionalLong::empty);
        }

        FileMention toFile() {
            return new FileMention(id, address, name, downloads, size, caption, uploaded, isPicture);
        }
    }

    /** What a post shows of its attachments, pictures in the text apart, is not its text. */
    static void removeCaptions(Element post) {
        post.select(".pattl, .tattl, .attach_nopermission, .attach_tips, span[id~=^attach_\\d*$]")
                .remove();
    }
}

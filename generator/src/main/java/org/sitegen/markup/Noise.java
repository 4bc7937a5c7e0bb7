package org.sitegen.markup;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** What a forum or a word processor put into a post that is none of its text. */
final class Noise {

    private static final Set<String> TAGS = Set.of(
            "script",
            "style",
            "template",
            "noscript",
            "head",
            "title",
            "meta",
            "link",
            "base",
            "xml",
            "select",
            "option",
            "optgroup",
            "button",
            "input",
            "textarea",
            "datalist",
            "svg",
            "math",
            "canvas",
            "map",
            "area",
            "param",
            "rp",
            "colgroup",
            "col",
            "frameset",
            "noframes",
            "noembed");

    private static final Set<String> CLASSES = Set.of(
            "jammer",
            "pstatus",
            "tip",
            "aimg_tip",
            "tip_horn",
            "attach_nopermission",
            "attach_tips",
            "locked",
            "rate",
            "cm",
            "psth",
            "pstl",
            "sign",
            "modact",
            "a_p",
            "a_pr",
            "a_pt",
            "mobile-type",
            "pattl",
            "tattl");

    private static final Pattern ID = Pattern.compile(
            "ratelog_.*|comment_\\d.*|threadstamp|threadindex|.*_menu|post_rate_.*|click_div|related_article");

    private static final Pattern SENT_FROM = Pattern.compile("(?:发自|發自|来自|來自).{0,30}(?:客户端|客戶端|手机版?|手機版?|App|APP)");

    private static final int LONGEST_STAMP = 60;

    private Noise() {}

    /** Whether an element goes with all that is in it. Scripts too: whoever needs them looks first. */
    static boolean takes(Element element) {
        return TAGS.contains(element.normalName())
                || isMarked(element)
                || isHidden(element)
                || isNotice(element)
                || isInvitation(element)
                || isSentFrom(element);
    }

    private static boolean isMarked(Element element) {
        if (!element.hasAttr("class")) {
            return ID.matcher(element.id()).matches();
        }
        for (String name : element.className().split("\\s+", -1)) {
            if (CLASSES.contains(name)) {
                return true;
            }
        }
        return ID.matcher(element.id()).matches();
    }

    private static boolean isHidden(Element element) {
        String style = element.attr("style");
        if (style.isEmpty()) {
            return element.hasAttr("hidden");
        }
        String compact = style.toLowerCase(Locale.ROOT).replace(" ", "");
        return compact.contains("display:none") || compact.contains("mso-hide:all");
    }

    /** The heading of text that was hidden once, and that of a quote in old posts. */
    private static boolean isNotice(Element element) {
        Element parent = element.parent();
        return parent != null
                && (element.normalName().equals("h4") || element.normalName().equals("h5"))
                && (parent.hasClass("showhide") || parent.hasClass("quote"));
    }

    /** The link below a thumbnail that asks guests to log in. */
    private static boolean isInvitation(Element element) {
        Element parent = element.parent();
        return parent != null
                && element.normalName().equals("a")
                && parent.hasClass("guestviewthumb")
                && element.selectFirst("img") == null;
    }

    private static boolean isSentFrom(Element element) {
        if (!element.normalName().equals("a") || element.childNodeSize() != 1) {
            return false;
        }
        String text = element.ownText().strip();
        return text.length() <= LONGEST_STAMP && SENT_FROM.matcher(text).matches();
    }

    /**
     * Whether an element is the tip that pops up over an attachment, but was never closed, so that a parser took all that
     * follows in the post into it.
     */
    static boolean isUnclosedTip(Element element) {
        return element.hasClass("tip") && !hasHorn(element) && isLast(wrapper(element));
    }

    private static boolean hasHorn(Element tip) {
        for (Node node = tip.firstChild(); node != null; node = node.nextSibling()) {
            if (node instanceof Element child && child.hasClass("tip_horn")) {
                return true;
            }
        }
        return false;
    }

    private static Element wrapper(Element tip) {
        Element parent = tip.parent();
        return parent != null && parent.normalName().equals("ignore_js_op") ? parent : tip;
    }

    private static boolean isLast(Element element) {
        for (Node node = element.nextSibling(); node != null; node = node.nextSibling()) {
            if (!(node instanceof TextNode text) || !text.isBlank()) {
                return false;
            }
        }
        return true;
    }
}

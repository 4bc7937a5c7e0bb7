package org.sitegen.present;

import java.util.List;
import org.sitegen.gallery.Pictures;
import org.sitegen.intake.BodyRecord;
import org.sitegen.markdown.LinkTarget;
import org.sitegen.markdown.RelocatableHtml;
import org.sitegen.markdown.RelocatableHtml.Placement;
import org.sitegen.model.Article;
import org.sitegen.model.Destination;
import org.sitegen.plan.LinkResolver;
import org.sitegen.theme.Texts;
import org.sitegen.url.SitePath;

/** Places the HTML of bodies on pages. */
public final class Bodies {

    private final LinkResolver links;
    private final Images images;

    /** Takes the targets of links from a resolver, and pictures as they can be shown. */
    public Bodies(LinkResolver links, Pictures pictures, Texts texts) {
        this.links = links;
        this.images = new Images(pictures, texts);
    }

    /**
     * A body with its links.
     *
     * @param body the body
     * @param home the address of the page that the body is written for, from which its relative links are meant
     * @param destinations what its links point to
     */
    LinkedBody linked(BodyRecord body, SitePath home, List<Destination> destinations) {
        return new LinkedBody(RelocatableHtml.ofUtf8(body.html().read()), targets(home, destinations));
    }

    /** Where the links of a body lead. */
    List<LinkTarget> targets(SitePath home, List<Destination> destinations) {
        return links.targets(home, destinations, images::inText);
    }

    /** The HTML of an article's text alone, for a feed whose links begin with a root of its own. */
    public String articleHtml(Article article, String root) {
        return linked(
                        article.record().body(),
                        article.path(),
                        article.references().body())
                .on(new Placement(root, "", 0, RelocatableHtml.Pictures.AT_ONCE))
                .markup();
    }
}

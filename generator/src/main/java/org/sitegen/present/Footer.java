package org.sitegen.present;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.sitegen.config.SiteConfig;
import org.sitegen.markdown.LinkTarget;
import org.sitegen.markdown.MarkdownRenderer;
import org.sitegen.markdown.MarkdownSource;
import org.sitegen.markdown.RelocatableHtml;
import org.sitegen.markdown.RelocatableHtml.Placement;
import org.sitegen.markdown.RenderedBody;
import org.sitegen.plan.LinkResolver;
import org.sitegen.problem.Problems;
import org.sitegen.problem.SourceLocation;
import org.sitegen.view.Html;

/** The footer that the settings ask for; pages at one depth share its HTML. */
public final class Footer {

    /** Ids in it must not meet those of articles. */
    private static final String ID_PREFIX = "site-footer-";

    private final Optional<RelocatableHtml> html;
    private final List<LinkTarget> targets;
    private final Map<String, Html> placed = new ConcurrentHashMap<>();

    private Footer(Optional<RelocatableHtml> html, List<LinkTarget> targets) {
        this.html = html;
        this.targets = targets;
    }

    /** Renders the footer of the settings, if they have one; what is wrong with it goes to the problems. */
    public static Footer of(SiteConfig config, MarkdownRenderer markdown, LinkResolver links, Problems problems) {
        if (config.footer().isEmpty()) {
            return new Footer(Optional.empty(), List.of());
        }
        SourceLocation at = config.places().ofFooter();
        MarkdownSource.RawHtml raw = config.trustHtml() ? MarkdownSource.RawHtml.TRUST : MarkdownSource.RawHtml.CLEAN;
        RenderedBody body = markdown.render(new MarkdownSource(config.footer().get(), at, raw, false));
        problems.addAll(body.problems());
        List<LinkTarget> targets = body.links().stream()
                .map(link -> links.settingTarget(link.destination(), at.at(link.line(), link.column()), problems))
                .toList();
        return new Footer(Optional.of(body.html()), targets);
    }

    /** The footer on pages from which {@code root} leads to the site's root. */
    Optional<Html> at(String root) {
        return html.map(present -> placed.computeIfAbsent(root, key -> place(present, key)));
    }

    private Html place(RelocatableHtml present, String root) {
        Placement placement = new Placement(root, ID_PREFIX, 1, RelocatableHtml.Pictures.LATE);
        return new Html(out -> present.writeTo(out, placement, targets));
    }
}

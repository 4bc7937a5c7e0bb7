package org.sitegen.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.sitegen.markdown.BodyLink;
import org.sitegen.markdown.LinkTarget;
import org.sitegen.model.Archive;
import org.sitegen.model.Attachment;
import org.sitegen.model.Destination;
import org.sitegen.model.KeptFile;
import org.sitegen.model.MarkdownPages.MarkdownPage;
import org.sitegen.problem.Problem;
import org.sitegen.problem.Problems;
import org.sitegen.problem.SourceLocation;
import org.sitegen.url.PercentEncoding;
import org.sitegen.url.SitePath;
import org.sitegen.url.UrlReference;

/**
 * Says where the links of bodies lead on the planned site. A pure function of the plan, asked twice: when the archive is
 * checked, for what is wrong, and when a page is rendered, for the targets.
 */
public final class LinkResolver {

    private final SitePlan plan;
    private final Archive archive;
    private final Function<Attachment, String> lostNotice;

    /**
     * Resolves on a planned site.
     *
     * @param lostNotice what a page says where a lost attachment stood
     */
    public LinkResolver(SitePlan plan, Function<Attachment, String> lostNotice) {
        this.plan = plan;
        this.archive = plan.archive();
        this.lostNotice = lostNotice;
    }

    /**
     * The targets of a body's links, by number, for a body whose own page is at an address.
     *
     * @param pictures how a file is shown that is a picture, or should be one
     */
    public List<LinkTarget> targets(
            SitePath page, List<Destination> destinations, Function<KeptFile, Optional<LinkTarget.Picture>> pictures) {
        List<LinkTarget> targets = new ArrayList<>(destinations.size());
        for (Destination destination : destinations) {
            targets.add(target(page, destination, pictures));
        }
        return targets;
    }

    /** The target of a link that a setting has; one that leads nowhere is reported, and becomes its text. */
    public LinkTarget settingTarget(String written, SourceLocation at, Problems problems) {
        if (UrlReference.isOutside(written)) {
            return new LinkTarget.External(written);
        }
        int hash = written.indexOf('#');
        String path = hash < 0 ? written : written.substring(0, hash);
        String fragment = hash < 0 ? "" : written.substring(hash);
        if (path.isEmpty()) {
            return new LinkTarget.Anchor(PercentEncoding.decode(written.substring(hash + 1)));
        }
        Optional<SitePath> found = SiteLinks.find(plan::has, PercentEncoding.decode(path));
        if (found.isEmpty()) {
            problems.add(PlanProblems.badSettingLink(at, written));
        }
        return found.<LinkTarget>map(target -> internal(target, fragment)).orElseGet(LinkTarget.TextOnly::new);
    }

    private LinkTarget target(
            SitePath page, Destination destination, Function<KeptFile, Optional<LinkTarget.Picture>> pictures) {
        if (destination instanceof Destination.ToOutside outside) {
            return new LinkTarget.External(outside.url());
        }
        if (destination instanceof Destination.ToFile file) {
            return new LinkTarget.Internal(file.file().path().encoded(), file.fragment(), pictures.apply(file.file()));
        }
        if (destination instanceof Destination.ToAnchor anchor) {
            return new LinkTarget.Anchor(anchor.anchor());
        }
        if (destination instanceof Destination.ToLost lost) {
            return new LinkTarget.Lost(lostNotice.apply(lost.attachment()));
        }
        if (destination instanceof Destination.ToMarkdown markdown) {
            return archive.markdown()
                    .find(markdown.path())
                    .<LinkTarget>map(target -> internal(target.path(), fragment(markdown.anchor())))
                    .orElseGet(LinkTarget.TextOnly::new);
        }
        if (destination instanceof Destination.ToSite site) {
            return find(page, site.path())
                    .<LinkTarget>map(path -> internal(path, site.fragment()))
                    .orElseGet(LinkTarget.TextOnly::new);
        }
        return new LinkTarget.TextOnly();
    }

    private static LinkTarget internal(SitePath path, String fragment) {
        return new LinkTarget.Internal(path.encoded(), fragment);
    }

    private static String fragment(String anchor) {
        return anchor.isEmpty() ? "" : "#" + PercentEncoding.encodePath(anchor);
    }

    /**
     * Reports the links of a body that lead nowhere.
     *
     * @param file the Markdown file
     * @param page the address of its page
     * @param links the links as they were written
     * @param destinations what they point to
     * @param anchors the ids in the body itself
     */
    public void check(
            String file,
            SitePath page,
            List<BodyLink> links,
            List<Destination> destinations,
            List<String> anchors,
            Problems problems) {
        for (int i = 0; i < links.size(); i++) {
            BodyLink link = links.get(i);
            SourceLocation at = new SourceLocation(file, link.line(), link.column());
            problem(at, page, link, destinations.get(i), anchors).ifPresent(problems::add);
        }
    }

    private Optional<Problem> problem(
            SourceLocation at, SitePath page, BodyLink link, Destination destination, List<String> anchors) {
        if (destination instanceof Destination.ToAnchor anchor) {
            boolean known = isTop(anchor.anchor()) || anchors.contains(anchor.anchor());
            return known ? Optional.empty() : Optional.of(PlanProblems.missingAnchor(at, anchor.anchor()));
        }
        if (destination instanceof Destination.ToMarkdown markdown) {
            return problem(at, markdown);
        }
        if (destination instanceof Destination.ToSite site
                && find(page, site.path()).isEmpty()
                && !isUnread(site.path())) {
            return Optional.of(problem(at, page, link, site));
        }
        return Optional.empty();
    }

    private boolean isUnread(String path) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        return name.endsWith(".html")
                && archive.unreadSlugs().contains(name.substring(0, name.length() - ".html".length()));
    }

    private Optional<Problem> problem(SourceLocation at, Destination.ToMarkdown markdown) {
        Optional<MarkdownPage> target = archive.markdown().find(markdown.path());
        if (target.isEmpty()) {
            return archive.hidden().contains(markdown.path())
                    ? Optional.of(PlanProblems.hiddenTarget(at, markdown.path()))
                    : Optional.empty();
        }
        boolean known = isTop(markdown.anchor()) || target.get().anchors().contains(markdown.anchor());
        return known
                ? Optional.empty()
                : Optional.of(PlanProblems.missingAnchor(at, markdown.anchor(), markdown.path()));
    }

    private Problem problem(SourceLocation at, SitePath page, BodyLink link, Destination.ToSite site) {
        boolean hidden = candidates(page, site.path()).stream().anyMatch(archive.hiddenPaths()::contains);
        if (hidden) {
            return PlanProblems.hiddenTarget(at, site.path());
        }
        boolean article = link.kind() == BodyLink.Kind.LINK
                && (site.path().endsWith(".md") || site.path().endsWith(".html"));
        return article ? PlanProblems.missingMarkdown(at, site.path()) : PlanProblems.missingFile(at, site.path());
    }

    private static boolean isTop(String anchor) {
        return anchor.isEmpty() || anchor.equals("top");
    }

    private Optional<SitePath> find(SitePath page, String written) {
        return candidates(page, written).stream().filter(plan::has).findFirst();
    }

    /** A relative path may be meant from the page that it stands on, or from the site's root. */
    private static List<SitePath> candidates(SitePath page, String written) {
        String path = page.value();
        int slash = path.lastIndexOf('/');
        String folder = slash < 0 ? "" : path.substring(0, slash);
        List<SitePath> candidates = new ArrayList<>(2);
        SiteLinks.resolve(folder, written).ifPresent(candidates::add);
        if (!written.startsWith("/")) {
            SiteLinks.resolve("", written).ifPresent(candidates::add);
        }
        return candidates;
    }
}

package org.sitegen.plan;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sitegen.content.Located;
import org.sitegen.content.Redirect;
import org.sitegen.content.RedirectsReader;
import org.sitegen.model.Archive;
import org.sitegen.problem.Problems;
import org.sitegen.problem.SourceLocation;
import org.sitegen.url.PercentEncoding;
import org.sitegen.url.SitePath;
import org.sitegen.url.UrlReference;

/** Turns aliases and the lines of {@code redirects.yaml} into redirects. */
final class RedirectPlanner {

    private final Archive archive;
    private final PathClaims claims;
    private final Problems problems;
    private final List<RedirectRule> rules = new ArrayList<>();
    private final Map<String, SourceLocation> known = new HashMap<>();

    RedirectPlanner(Archive archive, PathClaims claims, Problems problems) {
        this.archive = archive;
        this.claims = claims;
        this.problems = problems;
    }

    List<RedirectRule> plan(List<Redirect> redirects) {
        archive.articles()
                .forEach(article ->
                        addAliases(article.record().aliases(), article.record().path(), article.path()));
        archive.pages()
                .forEach(page ->
                        addAliases(page.record().aliases(), page.record().path(), page.path()));
        redirects.forEach(this::add);
        return List.copyOf(rules);
    }

    private void addAliases(List<Located<String>> aliases, String file, SitePath to) {
        for (Located<String> alias : aliases) {
            add(alias.value(), new SourceLocation(file, alias.line(), alias.column()), to);
        }
    }

    private void add(Redirect redirect) {
        SourceLocation at = new SourceLocation(RedirectsReader.FILE, redirect.line(), redirect.column());
        String file = "articles/" + redirect.to() + ".md";
        Optional<SitePath> target = Optional.ofNullable(archive.markdown().get(file))
                .map(Archive.MarkdownPage::path)
                .or(() -> SiteLinks.find(claims.paths(), PercentEncoding.decode(redirect.to())));
        if (target.isPresent()) {
            add(redirect.from(), at, target.get());
        } else if (isHidden(file, redirect.to())) {
            problems.add(PlanProblems.hiddenRedirectTarget(at, redirect.to()));
        } else {
            problems.add(PlanProblems.missingRedirectTarget(at, redirect.to()));
        }
    }

    private boolean isHidden(String file, String path) {
        return archive.hidden().contains(file)
                || SiteLinks.resolve("", PercentEncoding.decode(path))
                        .filter(archive.hiddenPaths()::contains)
                        .isPresent();
    }

    private void add(String written, SourceLocation at, SitePath to) {
        Optional<OldAddress> old = OldAddress.of(written);
        if (old.isEmpty()) {
            problems.add(PlanProblems.aliasLeavesSite(at, written));
            return;
        }
        SourceLocation other = known.putIfAbsent(old.get().key(), at);
        if (other != null) {
            problems.add(PlanProblems.repeatedRedirect(at, written, other));
            return;
        }
        Optional<SitePath> page = old.get().page();
        if (page.isPresent() && !page.get().equals(to) && !claims.file(page.get(), at)) {
            return;
        }
        if (!page.equals(Optional.of(to))) {
            rules.add(new RedirectRule(old.get().path(), old.get().query(), page, to));
        }
    }

    /**
     * An address of the old site.
     *
     * @param path the path without a leading {@code /}, decoded
     * @param query the query as it was written, without {@code ?}
     */
    private record OldAddress(String path, String query) {

        /** Reads a URL, of which path and query count, or a path; empty where it is none or climbs out of its root. */
        static Optional<OldAddress> of(String written) {
            String text = written.strip();
            if (UrlReference.isOutside(text)) {
                try {
                    URI uri = new URI(PercentEncoding.encodeUrl(text));
                    text = Optional.ofNullable(uri.getRawPath()).orElse("")
                            + Optional.ofNullable(uri.getRawQuery())
                                    .map(query -> "?" + query)
                                    .orElse("");
                } catch (URISyntaxException e) {
                    return Optional.empty();
                }
            }
            int hash = text.indexOf('#');
            text = hash < 0 ? text : text.substring(0, hash);
            int mark = text.indexOf('?');
            String query = mark < 0 ? "" : text.substring(mark + 1);
            String path = PercentEncoding.decode(mark < 0 ? text : text.substring(0, mark))
                    .replaceFirst("^/+", "");
            boolean isFolder = path.endsWith("/");
            String bare = isFolder ? path.substring(0, path.length() - 1) : path;
            boolean valid = bare.isEmpty() ? !query.isEmpty() : SitePath.isBelowRoot(bare);
            return valid ? Optional.of(new OldAddress(SitePlanner.normalized(path), query)) : Optional.empty();
        }

        String key() {
            return path + "?" + query;
        }

        /** The page that can stand at this address: a query names none, an ending other than HTML's neither. */
        Optional<SitePath> page() {
            if (!query.isEmpty()) {
                return Optional.empty();
            }
            if (path.endsWith("/")) {
                return Optional.of(new SitePath(path + "index.html"));
            }
            if (path.endsWith(".html") || path.endsWith(".htm")) {
                return Optional.of(new SitePath(path));
            }
            boolean hasEnding = path.indexOf('.', path.lastIndexOf('/') + 1) >= 0;
            return hasEnding ? Optional.empty() : Optional.of(new SitePath(path + "/index.html"));
        }
    }
}

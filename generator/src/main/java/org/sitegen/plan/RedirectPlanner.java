package org.sitegen.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.sitegen.content.Located;
import org.sitegen.content.Redirect;
import org.sitegen.content.RedirectsReader;
import org.sitegen.model.Archive;
import org.sitegen.model.MarkdownPages;
import org.sitegen.problem.Problems;
import org.sitegen.problem.SourceLocation;
import org.sitegen.url.PercentEncoding;
import org.sitegen.url.SitePath;

/** Turns aliases and the lines of {@code redirects.yaml} into redirects. */
final class RedirectPlanner {

    private final Archive archive;
    private final PathClaims claims;
    private final Problems problems;
    private final List<RedirectRule> rules = new ArrayList<>();
    private final Map<String, Known> known = new HashMap<>();

    /** Where an old address was written first, and where it leads. */
    private record Known(SourceLocation at, SitePath to) {}

    RedirectPlanner(Archive archive, PathClaims claims, Problems problems) {
        this.archive = archive;
        this.claims = claims;
        this.problems = problems;
    }

    /** Whether an alias or a line needs a server to lead on. */
    static boolean needServer(Archive archive, List<Redirect> redirects) {
        return aliases(archive).anyMatch(RedirectPlanner::needsServer)
                || redirects.stream().map(Redirect::from).anyMatch(RedirectPlanner::needsServer);
    }

    /** Whether there is an alias or a line at all. */
    static boolean areThere(Archive archive, List<Redirect> redirects) {
        return !redirects.isEmpty() || aliases(archive).findAny().isPresent();
    }

    private static Stream<String> aliases(Archive archive) {
        return Stream.concat(
                        archive.articles().stream().flatMap(article -> article.record().aliases().stream()),
                        archive.pages().stream().flatMap(page -> page.record().aliases().stream()))
                .map(Located::value);
    }

    private static boolean needsServer(String written) {
        return OldAddress.of(written).filter(old -> old.page().isEmpty()).isPresent();
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
        Optional<SitePath> target = archive.markdown()
                .find(file)
                .map(MarkdownPages.MarkdownPage::path)
                .or(() -> SiteLinks.find(claims::contains, PercentEncoding.decode(redirect.to())));
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
        Known before = known.putIfAbsent(old.get().key(), new Known(at, to));
        if (before != null) {
            if (!before.to().equals(to)) {
                problems.add(PlanProblems.repeatedRedirect(at, written, before.at()));
            }
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
}

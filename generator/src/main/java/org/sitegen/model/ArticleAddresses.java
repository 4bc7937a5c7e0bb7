package org.sitegen.model;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sitegen.config.DuplicateUrls;
import org.sitegen.config.Permalink;
import org.sitegen.config.SiteConfig;
import org.sitegen.intake.ArticleRecord;
import org.sitegen.text.CodePointOrder;
import org.sitegen.url.SitePath;
import org.sitegen.url.Slug;
import org.sitegen.work.Workers;

/** Where articles are published. */
public final class ArticleAddresses {

    /** Stands for the category in the address of an article that has none. */
    private static final String NO_CATEGORY = "uncategorized";

    private final SiteConfig config;

    /** Publishes as the settings say. */
    public ArticleAddresses(SiteConfig config) {
        this.config = config;
    }

    /** The addresses of articles, by id; two may be the same where the settings do not ask for numbers. */
    Map<String, SitePath> assign(List<ArticleRecord> articles, Workers workers) {
        if (config.onDuplicateUrl() == DuplicateUrls.FAIL) {
            List<SitePath> natural = workers.map(articles, this::natural, done -> {});
            Map<String, SitePath> paths = new HashMap<>(articles.size() * 2);
            for (int i = 0; i < articles.size(); i++) {
                paths.put(articles.get(i).id(), natural.get(i));
            }
            return paths;
        }
        Map<String, ArticleRecord> byId = new HashMap<>(articles.size() * 2);
        articles.forEach(article -> byId.put(article.id(), article));
        List<String> ids = articles.stream()
                .map(ArticleRecord::id)
                .sorted(Comparator.comparing(id -> id, CodePointOrder.COMPARATOR))
                .toList();
        return UniqueNames.assign(ids, id -> natural(byId.get(id)), (id, number) -> numbered(byId.get(id), number));
    }

    /** The address that an article's permalink gives. */
    public SitePath natural(ArticleRecord article) {
        return expand(article, article.slug());
    }

    /** The slug takes the number; a permalink without a slug takes it before its ending. */
    private SitePath numbered(ArticleRecord article, int number) {
        SitePath withSlug = expand(article, article.slug() + "-" + number);
        if (!withSlug.equals(natural(article))) {
            return withSlug;
        }
        String path = withSlug.value();
        int dot = path.lastIndexOf('.');
        return new SitePath(path.substring(0, dot) + "-" + number + path.substring(dot));
    }

    private SitePath expand(ArticleRecord article, String slug) {
        Permalink permalink = config.permalink();
        String id = permalink.uses("id") ? Slug.ofPath(article.id()) : "";
        String category =
                permalink.uses("category") ? Slug.ofSegment(article.category().orElse(NO_CATEGORY)) : "";
        return new SitePath(permalink.expand(article.date().day(), slug, id, category));
    }
}

package org.sitegen.present;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sitegen.config.PageGroup;
import org.sitegen.config.SiteConfig;
import org.sitegen.intake.ArticleRecord;
import org.sitegen.intake.CommentRecord;
import org.sitegen.markdown.RelocatableHtml.Pictures;
import org.sitegen.markdown.RelocatableHtml.Placement;
import org.sitegen.model.Addresses;
import org.sitegen.model.Article;
import org.sitegen.model.Attachment;
import org.sitegen.view.ArticleFull;
import org.sitegen.view.ArticleItem;
import org.sitegen.view.AttachmentRef;
import org.sitegen.view.PageLink;

/** Shows articles, in lists and whole. */
final class Articles {

    private static final int MOST_ITEMS = 1 << 13;

    /** Few, since each has a whole text; the page of an article and its print page are made one after the other. */
    private static final int MOST_PARTS = 1 << 4;

    private final SiteConfig config;
    private final Dates dates;
    private final Terms terms;
    private final Attachments attachments;
    private final Images images;
    private final Bodies bodies;
    private final Recent<ArticleItem> items = new Recent<>(MOST_ITEMS, this::newItem);
    private final Recent<Parts> parts = new Recent<>(MOST_PARTS, this::newParts);

    /** What all pages that show a whole article show alike. */
    private record Parts(LinkedBody body, List<AttachmentRef> attachments) {}

    Articles(SiteConfig config, Dates dates, Terms terms, Attachments attachments, Images images, Bodies bodies) {
        this.config = config;
        this.dates = dates;
        this.terms = terms;
        this.attachments = attachments;
        this.images = images;
        this.bodies = bodies;
    }

    static PageLink link(Article article) {
        return new PageLink(article.title(), article.path().encoded());
    }

    /** An article as an element of lists, of which it is in a dozen. */
    ArticleItem item(Article article) {
        return items.get(article);
    }

    private ArticleItem newItem(Article article) {
        ArticleRecord record = article.record();
        int kept = 0;
        for (Attachment attachment : article.attachments()) {
            kept += attachment.isKept() ? 1 : 0;
        }
        return new ArticleItem(
                record.id(),
                record.title(),
                article.path().encoded(),
                dates.of(record.date()),
                terms.persons(article.authors()),
                article.category().map(terms::link),
                terms.links(article.tags()),
                record.summary(),
                article.cover().map(cover -> images.of(cover, "")),
                kept,
                article.attachments().size() - kept);
    }

    /** An article with its comments, on a page that shows it alone. */
    ArticleFull alone(Article article, String root, Pictures pictures) {
        return full(article, "article", new Placement(root, "", 0, pictures), comments(article, root, pictures));
    }

    /** Articles on a page for paper that shows several; each is made when it is asked for, and not kept. */
    List<ArticleFull> together(List<Article> articles, String root) {
        return new AbstractList<>() {
            @Override
            public ArticleFull get(int index) {
                String anchor = anchor(index);
                return full(
                        articles.get(index), anchor, new Placement(root, anchor + "-", 1, Pictures.AT_ONCE), List.of());
            }

            @Override
            public int size() {
                return articles.size();
            }
        };
    }

    /** The id of an article on a page that shows several. */
    static String anchor(int index) {
        return "a" + (index + 1);
    }

    private Parts newParts(Article article) {
        LinkedBody body = bodies.linked(
                article.record().body(), article.path(), article.references().body());
        return new Parts(body, attachments.of(article));
    }

    private ArticleFull full(Article article, String anchor, Placement placement, List<ArticleFull.Comment> comments) {
        ArticleRecord record = article.record();
        String path = article.path().value();
        Parts known = parts.get(article);
        boolean print = config.pages().contains(PageGroup.PRINT);
        return new ArticleFull(
                item(article),
                anchor,
                config.url().map(url -> url + path).orElse(path),
                print ? Optional.of(Addresses.print(article.path()).encoded()) : Optional.empty(),
                record.updated().map(dates::of),
                record.source(),
                known.body().on(placement),
                known.attachments(),
                comments,
                record.length().hanCharacters(),
                record.length().words(),
                record.length().minutes(),
                record.extra());
    }

    private List<ArticleFull.Comment> comments(Article article, String root, Pictures pictures) {
        List<ArticleFull.Comment> comments = new ArrayList<>();
        List<CommentRecord> records = article.record().comments();
        for (int i = 0; i < records.size(); i++) {
            CommentRecord record = records.get(i);
            String anchor = "site-comment-" + (i + 1);
            comments.add(new ArticleFull.Comment(
                    anchor,
                    record.author(),
                    record.date().map(dates::of),
                    bodies.linked(
                                    record.body(),
                                    article.path(),
                                    article.references().comments().get(i))
                            .on(new Placement(root, anchor + "-", 2, pictures))));
        }
        return comments;
    }
}

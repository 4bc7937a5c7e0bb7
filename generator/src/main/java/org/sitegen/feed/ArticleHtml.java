package org.sitegen.feed;

import org.sitegen.model.Article;

/** Places the text of an article where a feed carries it. */
@FunctionalInterface
public interface ArticleHtml {

    /**
     * The text of an article as an HTML fragment. Links to places in the text itself may begin with {@code #}: a feed says
     * what they are relative to, as far as its format can.
     *
     * @param article the article
     * @param root what stands before each path of the site: its absolute URL, ending with {@code /}
     */
    String html(Article article, String root);
}

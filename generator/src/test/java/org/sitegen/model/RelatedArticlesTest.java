package org.sitegen.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.sitegen.intake.ArticleRecord;
import org.sitegen.testkit.Archives;
import org.sitegen.testkit.Articles;

class RelatedArticlesTest {

    @Test
    void findsThoseThatShareATagOrTheCategory() {
        List<Article> articles = filed(
                Articles.of("a", "甲", "2022-05-07").filed("時政", "創城"),
                Articles.of("b", "乙", "2022-05-08").filed("民生", "創城"),
                Articles.of("c", "丙", "2022-05-09").filed("時政"),
                Articles.of("d", "丁", "2022-05-10").filed("體育", "足球"));

        assertThat(related(articles, "a")).containsExactly("b", "c");
        assertThat(related(articles, "d")).isEmpty();
    }

    @Test
    void goesOnWithWhatIsKnown() {
        List<Article> articles = filed(
                Articles.of("a", "甲", "2022-05-07").filed("時政"),
                Articles.of("b", "乙", "2022-05-08").filed("時政"),
                Articles.of("c", "丙", "2022-05-09").filed("體育"));
        RelatedArticles first = new RelatedArticles(articles);
        articles.forEach(first::to);
        int[] known = first.known();

        assertThat(new RelatedArticles(articles, known).to(articles.get(0))).containsExactly(articles.get(1));
        assertThat(new RelatedArticles(articles, known).to(articles.get(2))).isEmpty();

        known[1] = 2;
        assertThat(new RelatedArticles(articles, known).to(articles.get(0)))
                .as("what is known is not found out again")
                .containsExactly(articles.get(2));
    }

    @Test
    void putsRareTagsBeforeCommonOnes() {
        List<Article> articles = filed(
                Articles.of("a", "甲", "2022-05-07").filed("一", "新聞", "棗"),
                Articles.of("b", "乙", "2022-05-08").filed("二", "新聞"),
                Articles.of("c", "丙", "2022-05-09").filed("三", "新聞"),
                Articles.of("d", "丁", "2022-05-20").filed("四", "棗"));

        assertThat(related(articles, "a")).containsExactly("d", "b", "c");
    }

    @Test
    void putsTwoSharedTagsBeforeOne() {
        List<Article> articles = filed(
                Articles.of("a", "甲", "2022-05-07").filed("一", "棗", "渠"),
                Articles.of("b", "乙", "2022-05-08").filed("二", "棗"),
                Articles.of("c", "丙", "2022-05-09").filed("三", "渠"),
                Articles.of("d", "丁", "2022-05-20").filed("四", "渠", "棗"));

        assertThat(related(articles, "a")).startsWith("d");
    }

    @Test
    void putsTheNearestInTimeFirstAmongEquals() {
        List<Article> articles = filed(
                Articles.of("a", "甲", "2012-05-07").filed("時政"),
                Articles.of("b", "乙", "2022-05-06").filed("時政"),
                Articles.of("c", "丙", "2022-05-07").filed("時政"),
                Articles.of("d", "丁", "2022-05-10").filed("時政"));

        assertThat(related(articles, "c")).containsExactly("b", "d", "a");
    }

    @Test
    void findsNoMoreThanSix() {
        List<Article> articles = filed(many(40));

        assertThat(related(articles, "n20")).hasSize(RelatedArticles.MOST).doesNotContain("n20");
    }

    @Test
    void looksAtAsManyArticlesWhateverTheArchive() {
        assertThat(lookedAt(4000)).isEqualTo(lookedAt(500)).isLessThan(100);
    }

    /** How often an article is looked up to find those that are related to one in the middle. */
    private static int lookedAt(int count) {
        List<Article> articles = filed(many(count));
        AtomicInteger steps = new AtomicInteger();
        RelatedArticles related = new RelatedArticles(new AbstractList<>() {
            @Override
            public Article get(int index) {
                steps.incrementAndGet();
                return articles.get(index);
            }

            @Override
            public int size() {
                return articles.size();
            }
        });
        related.to(articles.get(count / 2));
        return steps.get();
    }

    /** Articles that all have the same category and tags. */
    private static Articles[] many(int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(number -> Articles.of(
                                "n" + number,
                                "第 " + number + " 篇",
                                "2022-01-01T" + String.format("%02d:%02d", number / 60 % 24, number % 60))
                        .filed("時政", "創城", "會議", "新聞"))
                .toArray(Articles[]::new);
    }

    private static List<String> related(List<Article> articles, String id) {
        Article article =
                articles.stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow();
        return new RelatedArticles(articles)
                .to(article).stream().map(Article::id).toList();
    }

    private static List<Article> filed(Articles... articles) {
        List<Article> bare = Archives.empty().add(articles).archive().articles();
        List<ArticleRecord> records = bare.stream().map(Article::record).toList();
        Map<String, Term> categories = terms(TaxonomyKind.CATEGORIES, records);
        Map<String, Term> tags = terms(TaxonomyKind.TAGS, records);
        List<Article> filed = new ArrayList<>();
        for (Article article : bare) {
            filed.add(new Article(
                    article.index(),
                    article.record(),
                    article.path(),
                    article.record().category().map(categories::get),
                    article.record().tags().stream().map(tags::get).toList(),
                    List.of(),
                    article.references()));
        }
        return Collections.unmodifiableList(filed);
    }

    private static Map<String, Term> terms(TaxonomyKind kind, List<ArticleRecord> records) {
        return TaxonomyAssembler.assemble(kind, records).terms().stream()
                .collect(Collectors.toMap(Term::name, Function.identity()));
    }
}

package org.sitegen.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.sitegen.config.Person;
import org.sitegen.intake.ArticleRecord;
import org.sitegen.text.CodePointOrder;
import org.sitegen.url.SitePath;
import org.sitegen.url.Slug;

/** Collects the terms of one kind from articles in their order. */
final class TaxonomyAssembler {

    private TaxonomyAssembler() {}

    static Taxonomy assemble(TaxonomyKind kind, List<ArticleRecord> articles) {
        Map<String, List<Integer>> indexes = new HashMap<>();
        Map<String, String> websites = new HashMap<>();
        for (int i = 0; i < articles.size(); i++) {
            int index = i;
            ArticleRecord article = articles.get(i);
            names(kind, article).forEach(name -> add(indexes, name, index));
            if (kind == TaxonomyKind.AUTHORS) {
                article.authors()
                        .forEach(author -> author.url().ifPresent(url -> websites.putIfAbsent(author.name(), url)));
            }
        }
        List<String> names =
                indexes.keySet().stream().sorted(CodePointOrder.COMPARATOR).toList();
        Function<String, SitePath> natural = name -> Addresses.term(kind, Slug.ofSegment(name));
        Map<String, SitePath> paths = UniqueNames.assign(
                names, natural, (name, number) -> Addresses.term(kind, Slug.ofSegment(name) + "-" + number));
        return new Taxonomy(
                kind,
                names.stream()
                        .map(name -> new Term(
                                kind,
                                name,
                                paths.get(name),
                                Optional.ofNullable(websites.get(name)),
                                indexes.get(name).stream().mapToInt(i -> i).toArray()))
                        .toList());
    }

    private static void add(Map<String, List<Integer>> indexes, String name, int index) {
        List<Integer> list = indexes.computeIfAbsent(name, key -> new ArrayList<>());
        if (list.isEmpty() || list.get(list.size() - 1) != index) {
            list.add(index);
        }
    }

    private static Stream<String> names(TaxonomyKind kind, ArticleRecord article) {
        return switch (kind) {
            case CATEGORIES -> article.category().stream();
            case TAGS -> article.tags().stream();
            case AUTHORS -> article.authors().stream().map(Person::name);
        };
    }
}

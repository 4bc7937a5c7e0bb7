package org.sitegen.check;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.sitegen.model.Archive;
import org.sitegen.model.Article;
import org.sitegen.model.Taxonomy;
import org.sitegen.model.Term;
import org.sitegen.problem.Problem;
import org.sitegen.problem.SourceLocation;

/**
 * Finds categories, tags and authors that readers take for one, while each has pages of its own: they differ only in case,
 * in width or in script.
 */
public final class SimilarTerms {

    private SimilarTerms() {}

    /** A warning for each term that looks like one with more articles, at the first article that has it. */
    public static List<Problem> find(Archive archive) {
        List<Problem> problems = new ArrayList<>();
        for (Taxonomy taxonomy : archive.taxonomies().values()) {
            for (List<Term> alike : alike(taxonomy)) {
                Term usual = alike.get(0);
                alike.stream().skip(1).forEach(rare -> problems.add(problem(archive, rare, usual)));
            }
        }
        problems.sort(null);
        return List.copyOf(problems);
    }

    /** The terms that share a folded name, each group with the term first that most articles have. */
    private static Collection<List<Term>> alike(Taxonomy taxonomy) {
        Map<String, List<Term>> groups = new TreeMap<>();
        taxonomy.byCount()
                .forEach(term -> groups.computeIfAbsent(FoldedName.of(term.name()), name -> new ArrayList<>())
                        .add(term));
        return groups.values();
    }

    private static Problem problem(Archive archive, Term rare, Term usual) {
        Article first = archive.articles().get(rare.fromNewest(rare.count() - 1));
        return CheckProblems.similarTerm(SourceLocation.of(first.record().path()), rare, usual);
    }
}

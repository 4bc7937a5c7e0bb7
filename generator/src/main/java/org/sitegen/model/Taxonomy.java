package org.sitegen.model;

import java.util.Comparator;
import java.util.List;
import org.sitegen.text.CodePointOrder;

/**
 * All terms of one kind.
 *
 * @param kind the kind
 * @param terms the terms, in order of name by code points
 */
public record Taxonomy(TaxonomyKind kind, List<Term> terms) {

    /** The terms with most articles first, and by name among equals. */
    public List<Term> byCount() {
        return terms.stream()
                .sorted(Comparator.comparingInt(Term::count)
                        .reversed()
                        .thenComparing(Term::name, CodePointOrder.COMPARATOR))
                .toList();
    }
}

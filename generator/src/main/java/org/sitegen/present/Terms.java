package org.sitegen.present;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.sitegen.config.PageGroup;
import org.sitegen.model.TaxonomyKind;
import org.sitegen.model.Term;
import org.sitegen.view.PersonRef;
import org.sitegen.view.TermLink;
import org.sitegen.view.TermRef;

/** Shows categories, tags and authors; each is written out once. */
final class Terms {

    private final Set<PageGroup> groups;
    private final Map<Term, TermRef> refs = new ConcurrentHashMap<>();
    private final Map<Term, TermLink> links = new ConcurrentHashMap<>();
    private final Map<Term, PersonRef> persons = new ConcurrentHashMap<>();

    Terms(Set<PageGroup> groups) {
        this.groups = groups;
    }

    TermRef ref(Term term) {
        return refs.computeIfAbsent(term, key -> new TermRef(key.name(), url(key), key.count()));
    }

    List<TermRef> refs(List<Term> terms) {
        return terms.stream().map(this::ref).toList();
    }

    TermLink link(Term term) {
        return links.computeIfAbsent(term, key -> new TermLink(key.name(), url(key)));
    }

    List<TermLink> links(List<Term> terms) {
        return written(terms, this::link);
    }

    List<PersonRef> persons(List<Term> authors) {
        return written(authors, this::person);
    }

    /** In a loop, since it is done for each article of each list. */
    private static <T> List<T> written(List<Term> terms, Function<Term, T> form) {
        List<T> written = new ArrayList<>(terms.size());
        for (int i = 0; i < terms.size(); i++) {
            written.add(form.apply(terms.get(i)));
        }
        return Collections.unmodifiableList(written);
    }

    private PersonRef person(Term author) {
        return persons.computeIfAbsent(author, key -> new PersonRef(key.name(), url(key), key.website()));
    }

    private Optional<String> url(Term term) {
        return groups.contains(group(term.kind())) ? Optional.of(term.path().encoded()) : Optional.empty();
    }

    private static PageGroup group(TaxonomyKind kind) {
        return switch (kind) {
            case CATEGORIES -> PageGroup.CATEGORIES;
            case TAGS -> PageGroup.TAGS;
            case AUTHORS -> PageGroup.AUTHORS;
        };
    }
}

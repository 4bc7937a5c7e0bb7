package org.sitegen.present;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
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
        return terms.stream().map(this::link).toList();
    }

    List<PersonRef> persons(List<Term> authors) {
        return authors.stream().map(this::person).toList();
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

package org.sitegen.problem;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;

/** Collects problems from any number of threads and hands them out in order of place, each once. */
public final class Problems {

    private final List<Problem> found = Collections.synchronizedList(new ArrayList<>());

    /** Takes note of a problem. */
    public void add(Problem problem) {
        found.add(problem);
    }

    /** Takes note of several problems. */
    public void addAll(Collection<Problem> problems) {
        found.addAll(problems);
    }

    /** Whether any of them stops the build. */
    public boolean hasErrors() {
        synchronized (found) {
            return found.stream().anyMatch(Problem::isError);
        }
    }

    /** Whether any of them is an error in a file, by its path relative to the archive. */
    public boolean hasErrorsIn(String path) {
        synchronized (found) {
            return found.stream()
                    .anyMatch(problem ->
                            problem.isError() && problem.location().path().equals(path));
        }
    }

    /** What was found so far, in order of place; an immutable copy. */
    public List<Problem> sorted() {
        synchronized (found) {
            return found.stream().distinct().sorted().toList();
        }
    }
}

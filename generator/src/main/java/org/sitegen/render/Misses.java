package org.sitegen.render;

import freemarker.core.Environment;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Remembers the last name that a page's template looked up in vain, so that a failure can say what there is. */
final class Misses {

    private static final Object STATE = new Object();

    private Misses() {}

    /**
     * A name looked up in vain.
     *
     * @param key the name
     * @param known the names there are
     */
    record Miss(String key, List<String> known) {}

    static void note(String key, Collection<String> known) {
        Environment environment = Environment.getCurrentEnvironment();
        if (environment != null) {
            environment.setCustomState(STATE, new Miss(key, List.copyOf(known)));
        }
    }

    static Optional<Miss> last(Environment environment) {
        return Optional.ofNullable(environment).map(found -> (Miss) found.getCustomState(STATE));
    }
}

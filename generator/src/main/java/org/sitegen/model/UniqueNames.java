package org.sitegen.model;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.sitegen.url.SitePath;

/** Gives things that would share an address addresses of their own: {@code -2}, {@code -3} … for the later ones. */
final class UniqueNames {

    private UniqueNames() {}

    /**
     * Chooses addresses.
     *
     * @param things the things, earlier ones first
     * @param natural the address that a thing asks for
     * @param numbered the address that it takes with a number, from 2
     * @return the addresses, by thing; an address that some thing asks for by itself is given to no other
     */
    static <T> Map<T, SitePath> assign(
            List<T> things, Function<T, SitePath> natural, BiFunction<T, Integer, SitePath> numbered) {
        Set<String> asked = new HashSet<>();
        things.forEach(thing -> asked.add(natural.apply(thing).collisionKey()));
        Set<String> taken = new HashSet<>();
        Map<T, SitePath> paths = new HashMap<>();
        for (T thing : things) {
            SitePath path = natural.apply(thing);
            if (!taken.add(path.collisionKey())) {
                path = firstFree(number -> numbered.apply(thing, number), asked, taken);
            }
            paths.put(thing, path);
        }
        return paths;
    }

    private static SitePath firstFree(Function<Integer, SitePath> numbered, Set<String> asked, Set<String> taken) {
        for (int number = 2; ; number++) {
            SitePath path = numbered.apply(number);
            if (!asked.contains(path.collisionKey()) && taken.add(path.collisionKey())) {
                return path;
            }
        }
    }
}

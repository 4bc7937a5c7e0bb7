package org.sitegen.present;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import org.sitegen.url.SitePath;
import org.sitegen.view.Pager;

/** Shows where a page stands in a list. */
final class Pagers {

    /** How many pages are offered to each side of the current one. */
    private static final int REACH = 2;

    private Pagers() {}

    /** A page of a list, with what gives the address of each of its pages. */
    static Pager of(int number, int total, IntFunction<SitePath> path) {
        List<Pager.Step> steps = new ArrayList<>();
        int last = 0;
        for (int n = 1; n <= total; n++) {
            if (n == 1 || n == total || Math.abs(n - number) <= REACH) {
                steps.add(new Pager.Step(n, path.apply(n).encoded(), n == number, n - last > 1));
                last = n;
            } else {
                n = n < number ? number - REACH - 1 : total - 1;
            }
        }
        return new Pager(
                number,
                total,
                number > 1 ? Optional.of(path.apply(number - 1).encoded()) : Optional.empty(),
                number < total ? Optional.of(path.apply(number + 1).encoded()) : Optional.empty(),
                List.copyOf(steps));
    }
}

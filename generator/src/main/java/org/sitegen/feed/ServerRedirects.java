package org.sitegen.feed;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.sitegen.plan.RedirectRule;
import org.sitegen.plan.SitePlan;
import org.sitegen.url.PercentEncoding;
import org.sitegen.url.QueryParameters;
import org.sitegen.url.QueryParameters.Parameter;

/**
 * The redirects for which a web server is needed, in groups in each of which a server can look an address up: those whose
 * queries have parameters of the same names.
 *
 * <p>Queries that have a name twice, several values without a name, more than {@value #MOST_NAMES} parameters, or yet other
 * names where there are {@value #MOST_GROUPS} groups already, are compared as a whole. Left out are addresses that are longer
 * than servers read, and those with control characters, for which nobody asks.
 */
final class ServerRedirects {

    /** A regular expression of Apache's has no more than nine groups that it can refer to. */
    private static final int MOST_NAMES = 9;

    /** Each group costs every request a look. */
    private static final int MOST_GROUPS = 64;

    /** Apache reads lines of 1,024 bytes in a map, and pairs of 1,008 bytes in a database. */
    private static final int LONGEST = 1000;

    private static final Shape WHOLE = new Shape(List.of(), true);
    private static final Shape PATH = new Shape(List.of(), false);

    private final SiteAddress address;
    private final String root;
    private final List<RedirectRule> rules;
    /** The places of the rules of each shape, in the order in which the shapes are to be asked. */
    private final SortedMap<Shape, int[]> groups = new TreeMap<>();

    private int leftOut;

    /**
     * What the queries of a group have in common.
     *
     * @param names the names of the parameters in order, an empty one for a value without a name
     * @param isWhole whether queries are compared as a whole
     */
    record Shape(List<String> names, boolean isWhole) implements Comparable<Shape> {

        /** The more parameters an address has, the sooner it is to be asked for. */
        @Override
        public int compareTo(Shape other) {
            return Comparator.comparing((Shape shape) -> !shape.isWhole)
                    .thenComparing(shape -> -shape.names.size())
                    .thenComparing(shape -> String.join("&", shape.names))
                    .compare(this, other);
        }
    }

    /**
     * One redirect.
     *
     * @param path the old path from the host's root, decoded
     * @param parameters what its query asks for, in order of name
     * @param query the query as it was written, percent-encoded where it must be
     * @param to the new address, percent-encoded
     */
    record Redirect(String path, List<Parameter> parameters, String query, String to) {}

    private ServerRedirects(SitePlan plan) {
        this.address = SiteAddress.onHost(plan.archive().config());
        this.root = PercentEncoding.decode(address.root());
        this.rules = plan.redirects();
        group();
    }

    static ServerRedirects of(SitePlan plan) {
        return new ServerRedirects(plan);
    }

    private void group() {
        Map<Shape, IntStream.Builder> places = new HashMap<>();
        for (int i = 0; i < rules.size(); i++) {
            if (rules.get(i).needsServer()) {
                Redirect redirect = redirect(rules.get(i));
                if (isServable(redirect)) {
                    Shape shape = shape(redirect);
                    boolean hasRoom = places.containsKey(shape) || places.size() < MOST_GROUPS;
                    places.computeIfAbsent(hasRoom ? shape : WHOLE, key -> IntStream.builder())
                            .add(i);
                } else {
                    leftOut++;
                }
            }
        }
        places.forEach((shape, some) -> groups.put(shape, some.build().toArray()));
    }

    private static boolean isServable(Redirect redirect) {
        int values = redirect.parameters().stream()
                .mapToInt(parameter ->
                        parameter.name().length() + parameter.value().length() + 2)
                .sum();
        int length = PercentEncoding.encodePath(redirect.path()).length()
                + Math.max(values, redirect.query().length())
                + redirect.to().length();
        return length <= LONGEST && redirect.path().chars().noneMatch(Character::isISOControl);
    }

    private static Shape shape(Redirect redirect) {
        if (redirect.parameters().isEmpty()) {
            return PATH;
        }
        List<String> names = redirect.parameters().stream().map(Parameter::name).toList();
        boolean isClear = names.size() <= MOST_NAMES && Set.copyOf(names).size() == names.size();
        return isClear ? new Shape(names, false) : WHOLE;
    }

    private Redirect redirect(RedirectRule rule) {
        String query = CleanText.forUnicode(rule.query());
        return new Redirect(
                CleanText.forUnicode(root + rule.from()),
                QueryParameters.parse(query).list(),
                PercentEncoding.encodeUrl(query).replace("#", "%23"),
                address.of(rule.to()).replace("$", "%24"));
    }

    /** How many redirects are left out. */
    int leftOut() {
        return leftOut;
    }

    /** The shapes in the order in which they are to be asked. */
    List<Shape> shapes() {
        return List.copyOf(groups.keySet());
    }

    /** Gives the redirects of a shape to a consumer, in the order of the plan. */
    void forEach(Shape shape, Consumer<Redirect> consumer) {
        rules(shape).map(this::redirect).forEach(consumer);
    }

    /** The first old paths of a shape, each once. */
    List<String> paths(Shape shape, int limit) {
        return rules(shape)
                .map(RedirectRule::from)
                .distinct()
                .limit(limit)
                .map(path -> CleanText.forUnicode(root + path))
                .toList();
    }

    private Stream<RedirectRule> rules(Shape shape) {
        return Arrays.stream(groups.get(shape)).mapToObj(rules::get);
    }
}

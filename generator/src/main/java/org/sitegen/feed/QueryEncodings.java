package org.sitegen.feed;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sitegen.feed.ServerRedirects.Redirect;
import org.sitegen.feed.ServerRedirects.Shape;
import org.sitegen.url.QueryParameters.Parameter;

/** The encodings in which browsers, crawlers and boards write the values of one query. */
final class QueryEncodings {

    /** What browsers leave as it is in a query, and strict encoders do not. */
    private static final String LEFT_AS_IT_IS = "!$()*,/:;=?@[\\]^`{|}";

    private QueryEncodings() {}

    /**
     * What a server sees of the values: those of the names of a shape, in order, with {@code &} between them; of a shape that
     * is compared as a whole the query; nothing where there is no query.
     */
    static Set<String> of(Shape shape, Redirect redirect) {
        Set<String> encodings = new LinkedHashSet<>();
        if (shape.isWhole()) {
            encodings.add(redirect.query());
            return encodings;
        }
        List<Parameter> parameters = redirect.parameters();
        encodings.add(joined(parameters, Parameter::written));
        if (parameters.stream().allMatch(QueryEncodings::hasOneEncoding)) {
            return encodings;
        }
        encodings.add(joined(parameters, Parameter::value));
        encodings.add(joined(parameters, parameter -> relaxed(parameter.value())));
        encodings.add(joined(parameters, parameter -> plus(parameter.value())));
        encodings.add(joined(parameters, parameter -> plus(relaxed(parameter.value()))));
        return encodings;
    }

    private static boolean hasOneEncoding(Parameter parameter) {
        return parameter.value().indexOf('%') < 0 && parameter.written().equals(parameter.value());
    }

    private static String joined(List<Parameter> parameters, Function<Parameter, String> encoding) {
        return parameters.stream().map(encoding).collect(Collectors.joining("&"));
    }

    private static String plus(String encoded) {
        return encoded.replace("%20", "+");
    }

    private static String relaxed(String encoded) {
        int percent = encoded.indexOf('%');
        if (percent < 0) {
            return encoded;
        }
        StringBuilder relaxed = new StringBuilder(encoded.length());
        for (int i = 0; i < encoded.length(); i++) {
            char c = encoded.charAt(i);
            if (c == '%') {
                char meant = (char) Integer.parseInt(encoded, i + 1, i + 3, 16);
                if (LEFT_AS_IT_IS.indexOf(meant) >= 0) {
                    c = meant;
                    i += 2;
                }
            }
            relaxed.append(c);
        }
        return relaxed.toString();
    }
}

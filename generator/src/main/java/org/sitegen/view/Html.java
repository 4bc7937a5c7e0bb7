package org.sitegen.view;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.sitegen.text.Utf8Appendable;
import org.sitegen.text.Utf8Text;

/**
 * HTML that is safe to place as it is; a template prints it without escaping.
 *
 * @param content what writes the HTML, always the same
 */
public record Html(Content content) {

    /** HTML that need not be in memory as a whole. */
    @FunctionalInterface
    public interface Content {

        /** Writes all of it. */
        void writeTo(Utf8Appendable out) throws IOException;
    }

    private record Text(String markup) implements Content {

        @Override
        public void writeTo(Utf8Appendable out) throws IOException {
            out.append(markup);
        }
    }

    /** HTML that is there as text. */
    public Html(String markup) {
        this(new Text(markup));
    }

    /** The HTML as text. */
    public String markup() {
        if (content instanceof Text text) {
            return text.markup();
        }
        Utf8Text out = new Utf8Text();
        try {
            content.writeTo(out);
        } catch (IOException e) {
            throw new UncheckedIOException("a builder in memory cannot fail", e);
        }
        return out.toString();
    }
}

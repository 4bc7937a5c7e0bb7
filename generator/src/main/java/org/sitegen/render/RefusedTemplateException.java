package org.sitegen.render;

import java.io.IOException;
import org.sitegen.problem.Message;

/** A template that FreeMarker would take but this engine does not. An I/O error, since loaders may throw no other. */
final class RefusedTemplateException extends IOException {

    private final String template;
    private final int line;
    private final int column;
    private final transient Message text;

    RefusedTemplateException(String template, int line, int column, Message text, Throwable cause) {
        super(text.en(), cause);
        this.template = template;
        this.line = line;
        this.column = column;
        this.text = text;
    }

    String template() {
        return template;
    }

    int line() {
        return line;
    }

    int column() {
        return column;
    }

    Message text() {
        return text;
    }
}

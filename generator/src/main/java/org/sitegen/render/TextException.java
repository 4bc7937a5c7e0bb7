package org.sitegen.render;

import freemarker.template.TemplateModelException;
import org.sitegen.problem.Message;

/** A function of ours was called in a way that it cannot answer. */
final class TextException extends TemplateModelException {

    private final transient Message text;

    TextException(Message text) {
        super(text.en());
        this.text = text;
    }

    Message text() {
        return text;
    }
}

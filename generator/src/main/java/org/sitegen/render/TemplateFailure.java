package org.sitegen.render;

import org.sitegen.problem.Message;
import org.sitegen.problem.Problem;
import org.sitegen.problem.SourceLocation;

/** A page could not be rendered because of a template or a text bundle. */
public final class TemplateFailure extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient SourceLocation location;
    private final transient Message text;

    TemplateFailure(SourceLocation location, Message text, Throwable cause) {
        super(location + ": " + text.en(), cause);
        this.location = location;
        this.text = text;
    }

    /** The template, line and column: {@code templates/home.ftlh:3:7}; {@code theme:home.ftlh} in the default theme. */
    public SourceLocation location() {
        return location;
    }

    /** What is wrong, and what to do. */
    public Message text() {
        return text;
    }

    /** The failure for a report. */
    public Problem problem() {
        return Problem.error(location, text);
    }

    /**
     * The failure for a report, saying what was being rendered.
     *
     * @param subject an article's file, or a page's path
     */
    public Problem problem(String subject) {
        return Problem.error(location, RenderProblems.whileRendering(text, subject));
    }
}

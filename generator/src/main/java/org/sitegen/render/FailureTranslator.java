package org.sitegen.render;

import freemarker.core.InvalidReferenceException;
import freemarker.core.ParseException;
import freemarker.template.MalformedTemplateNameException;
import freemarker.template.TemplateException;
import freemarker.template.TemplateNotFoundException;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.sitegen.problem.Message;
import org.sitegen.problem.SourceLocation;
import org.sitegen.theme.Theme;

/** Turns what FreeMarker throws into failures with a place and words for the user. */
final class FailureTranslator {

    private static final String ENDING = ".ftlh";

    private final Theme theme;
    private final Limits limits;

    FailureTranslator(Theme theme, Limits limits) {
        this.theme = theme;
        this.limits = limits;
    }

    /** A page took too long. */
    TemplateFailure tooSlow(String template, Duration limit, Throwable cause) {
        return failure(template, 0, 0, RenderProblems.tooSlow(limit.toSeconds()), cause);
    }

    /** A page took too long and cannot be ended. */
    TemplateFailure stuck(String template) {
        return failure(template, 0, 0, RenderProblems.stuck(), null);
    }

    /** A page exhausted the stack or the memory. */
    TemplateFailure exhausted(String template, Error cause) {
        Message text = cause instanceof StackOverflowError ? RenderProblems.tooDeep() : RenderProblems.outOfMemory();
        return failure(template, 0, 0, text, cause);
    }

    /**
     * The failure that an exception means.
     *
     * @throws IOException the same exception, where it is the output that failed
     * @throws RuntimeException the same exception, where it does not come from a template
     */
    TemplateFailure translate(String template, Exception thrown) throws IOException {
        Optional<TemplateFailure> known = known(template, thrown);
        if (known.isPresent()) {
            return known.get();
        }
        if (thrown instanceof IOException output) {
            throw output;
        }
        if (Thread.currentThread().isInterrupted() && isOfFreeMarker(thrown)) {
            return failure(template, 0, 0, RenderProblems.interrupted(), thrown);
        }
        throw (RuntimeException) thrown;
    }

    private static boolean isOfFreeMarker(Exception thrown) {
        return thrown.getClass().getPackageName().equals(ParseException.class.getPackageName());
    }

    /** The failure that an exception means, if it comes from a template. */
    Optional<TemplateFailure> known(String template, Exception thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof ParseException syntax) {
                return Optional.of(syntax(template, syntax));
            }
            if (cause instanceof RefusedTemplateException refused) {
                return Optional.of(
                        failure(refused.template(), refused.line(), refused.column(), refused.text(), refused));
            }
        }
        if (thrown instanceof TemplateException failed) {
            return Optional.of(atRunTime(template, failed));
        }
        return ofName(thrown).map(text -> failure(template, 0, 0, text, thrown));
    }

    private TemplateFailure syntax(String template, ParseException syntax) {
        String name = Optional.ofNullable(syntax.getTemplateName()).orElse(template);
        Message text = RenderProblems.syntax(firstParagraph(syntax.getEditorMessage()));
        return failure(name, syntax.getLineNumber(), syntax.getColumnNumber(), text, syntax);
    }

    private TemplateFailure atRunTime(String template, TemplateException failed) {
        String name = Optional.ofNullable(failed.getTemplateSourceName()).orElse(template);
        return failure(name, number(failed.getLineNumber()), number(failed.getColumnNumber()), text(failed), failed);
    }

    private Message text(TemplateException failed) {
        for (Throwable cause = failed; cause != null; cause = cause.getCause()) {
            if (cause instanceof TextException ours) {
                return ours.text();
            }
            Optional<Message> name = ofName(cause);
            if (name.isPresent()) {
                return name.get();
            }
        }
        if (failed instanceof InvalidReferenceException missing) {
            return missing(missing);
        }
        return RenderProblems.failed(firstParagraph(failed.getMessageWithoutStackTop()));
    }

    private static Message missing(InvalidReferenceException missing) {
        String expression =
                Optional.ofNullable(missing.getBlamedExpressionString()).orElse("?");
        return Misses.last(missing.getEnvironment())
                .filter(miss -> expression.equals(miss.key()) || expression.endsWith("." + miss.key()))
                .map(miss -> RenderProblems.unknownName(expression, miss.key(), miss.known()))
                .orElseGet(() -> RenderProblems.missing(expression));
    }

    private Optional<Message> ofName(Throwable thrown) {
        if (thrown instanceof TemplateNotFoundException lost) {
            return Optional.of(RenderProblems.noSuchTemplate(lost.getTemplateName(), templates()));
        }
        if (thrown instanceof MalformedTemplateNameException malformed) {
            return Optional.of(RenderProblems.outsideTheme(malformed.getTemplateName()));
        }
        if (thrown instanceof Utf8Output.PageTooLargeException) {
            return Optional.of(RenderProblems.tooLarge(limits.bytes()));
        }
        return Optional.empty();
    }

    private List<String> templates() {
        return theme.paths().stream().filter(path -> path.endsWith(ENDING)).toList();
    }

    private TemplateFailure failure(String template, int line, int column, Message text, Throwable cause) {
        String path = theme.find(template).map(file -> file.location()).orElse("templates/" + template);
        return new TemplateFailure(new SourceLocation(path, Math.max(line, 0), Math.max(column, 0)), text, cause);
    }

    private static int number(Integer number) {
        return number == null ? 0 : number;
    }

    /** FreeMarker's advice follows its finding after an empty line or a rule; the finding is enough. */
    private static String firstParagraph(String message) {
        String text = Optional.ofNullable(message).orElse("").replace("\r", "");
        int end = text.indexOf("\n\n");
        int rule = text.indexOf("\n----");
        if (rule >= 0 && (end < 0 || rule < end)) {
            end = rule;
        }
        return (end < 0 ? text : text.substring(0, end)).strip().replaceAll("\\s*\\n\\s*", " ");
    }
}

package org.sitegen.render;

import freemarker.core.TemplateElement;
import freemarker.template.Template;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds what no template may use. {@code ?interpret} and {@code ?eval} run text as template code, which would escape
 * both this search and the checks that end endless loops; {@code ?new} and {@code ?api} and
 * {@code .locale_object} reach for Java; with {@code .now} a page would depend on the moment of the build.
 *
 * <p>It looks at the parsed template in canonical form, element by element, so that neither comments nor escapes within
 * string literals hide anything, and plain text is free to contain these words.
 */
@SuppressWarnings("deprecation") // The tree of a template is deprecated for one that FreeMarker 2 does not have.
final class ForbiddenSyntax {

    private static final Pattern FORBIDDEN = Pattern.compile(
            "\\?(?:interpret|eval|new|api)\\b|(?<![\\w)\\]}\"'])\\.(?:now|locale_object|localeObject)\\b");

    private ForbiddenSyntax() {}

    static void refuse(Template template) throws RefusedTemplateException {
        refuse(template, root(template));
    }

    private static void refuse(Template template, TemplateElement element) throws RefusedTemplateException {
        String description = element.getDescription();
        if (!isPlain(description)) {
            Matcher matcher = FORBIDDEN.matcher(description);
            if (matcher.find()) {
                throw new RefusedTemplateException(
                        template.getName(),
                        element.getBeginLine(),
                        element.getBeginColumn(),
                        RenderProblems.forbidden(matcher.group()),
                        null);
            }
        }
        for (int i = 0; i < element.getChildCount(); i++) {
            refuse(template, (TemplateElement) element.getChildAt(i));
        }
    }

    private static boolean isPlain(String description) {
        return description.startsWith("text ") || description.startsWith("comment ");
    }

    private static TemplateElement root(Template template) {
        return template.getRootTreeNode();
    }
}

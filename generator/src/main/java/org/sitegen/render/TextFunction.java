package org.sitegen.render;

import freemarker.template.SimpleScalar;
import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateNumberModel;
import freemarker.template.TemplateScalarModel;
import java.util.ArrayList;
import java.util.List;
import org.sitegen.theme.Texts;

/**
 * {@code text(key, arguments…)}: a text of the theme's bundle. Where the first argument is a number, or text that looks
 * like one, it decides between the singular and the plural.
 */
final class TextFunction implements TemplateMethodModelEx {

    private final Texts texts;

    TextFunction(Texts texts) {
        this.texts = texts;
    }

    @Override
    public Object exec(@SuppressWarnings("rawtypes") List given) throws TemplateModelException {
        if (given.isEmpty() || !(given.get(0) instanceof TemplateScalarModel keyModel)) {
            throw new TextException(RenderProblems.textNeedsKey());
        }
        String key = keyModel.getAsString();
        List<String> arguments = new ArrayList<>();
        for (Object argument : given.subList(1, given.size())) {
            arguments.add(write(key, argument));
        }
        return new SimpleScalar(texts.find(key, arguments)
                .orElseThrow(() -> new TextException(RenderProblems.unknownText(key, texts.similar(key)))));
    }

    private static String write(String key, Object argument) throws TemplateModelException {
        if (argument instanceof TemplateNumberModel number) {
            return NumberFunction.write(number.getAsNumber());
        }
        if (argument instanceof TemplateScalarModel text) {
            return text.getAsString();
        }
        throw new TextException(RenderProblems.textArgument(key));
    }
}

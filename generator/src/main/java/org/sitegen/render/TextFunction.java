package org.sitegen.render;

import freemarker.template.SimpleScalar;
import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateNumberModel;
import freemarker.template.TemplateScalarModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.sitegen.theme.Texts;

/**
 * {@code text(key, arguments…)}: a text of the theme's bundle. Where the first argument is a number, or text that looks
 * like one, it decides between the singular and the plural.
 */
final class TextFunction implements TemplateMethodModelEx {

    private final Texts texts;

    /** The texts asked for without arguments, which are most. */
    private final Map<String, SimpleScalar> plain = new ConcurrentHashMap<>();

    TextFunction(Texts texts) {
        this.texts = texts;
    }

    @Override
    public Object exec(@SuppressWarnings("rawtypes") List given) throws TemplateModelException {
        if (given.isEmpty() || !(given.get(0) instanceof TemplateScalarModel keyModel)) {
            throw new TextException(RenderProblems.textNeedsKey());
        }
        String key = keyModel.getAsString();
        if (given.size() > 1) {
            return find(key, arguments(key, given));
        }
        SimpleScalar known = plain.get(key);
        if (known == null) {
            known = find(key, List.of());
            plain.put(key, known);
        }
        return known;
    }

    private static List<String> arguments(String key, List<?> given) throws TemplateModelException {
        List<String> arguments = new ArrayList<>();
        for (Object argument : given.subList(1, given.size())) {
            arguments.add(write(key, argument));
        }
        return arguments;
    }

    private SimpleScalar find(String key, List<String> arguments) throws TextException {
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

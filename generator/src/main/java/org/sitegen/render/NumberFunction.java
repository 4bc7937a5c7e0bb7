package org.sitegen.render;

import freemarker.template.SimpleScalar;
import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateNumberModel;
import java.math.BigDecimal;
import java.util.List;
import org.sitegen.text.NumberFormats;

/** {@code number(n)}: a whole number as the language writes it. */
final class NumberFunction implements TemplateMethodModelEx {

    @Override
    public Object exec(@SuppressWarnings("rawtypes") List given) throws TemplateModelException {
        if (given.size() == 1 && given.get(0) instanceof TemplateNumberModel number) {
            return new SimpleScalar(write(number.getAsNumber()));
        }
        throw new TextException(RenderProblems.numberNeedsNumber());
    }

    /** A whole number with its thousands marked; any other plainly, and what is no number by its name. */
    static String write(Number number) {
        if (number instanceof Integer || number instanceof Long) {
            return NumberFormats.count(number.longValue());
        }
        if (!Double.isFinite(number.doubleValue())) {
            return number.toString();
        }
        BigDecimal exact = new BigDecimal(number.toString());
        return exact.stripTrailingZeros().scale() <= 0 && exact.abs().compareTo(BigDecimal.valueOf(Long.MAX_VALUE)) <= 0
                ? NumberFormats.count(exact.longValue())
                : exact.toPlainString();
    }
}

package org.sitegen.render;

import freemarker.template.ObjectWrapper;
import freemarker.template.SimpleNumber;
import freemarker.template.SimpleScalar;
import freemarker.template.TemplateBooleanModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.sitegen.view.Html;

/**
 * Shows templates the values of views and nothing else: records of the package {@code view}, text, numbers, booleans,
 * lists, maps and {@link Html}. An empty {@link Optional} is a missing value. No Java method is ever visible.
 */
final class ViewWrapper implements ObjectWrapper {

    private static final String VIEWS = Html.class.getPackageName();

    private final Map<Class<?>, RecordShape> shapes = new ConcurrentHashMap<>();

    @Override
    @SuppressWarnings("ReturnsNullCollection") // FreeMarker's word for a missing value is null.
    public TemplateModel wrap(Object value) throws TemplateModelException {
        if (value instanceof String text) {
            return new SimpleScalar(text);
        }
        if (value instanceof Optional<?> optional) {
            return optional.isPresent() ? wrap(optional.get()) : null;
        }
        if (value instanceof Record owner) {
            return wrapRecord(owner);
        }
        if (value instanceof List<?> list) {
            return new ListModel(list, this);
        }
        if (value instanceof Number number) {
            return new SimpleNumber(number);
        }
        if (value instanceof Boolean bool) {
            return bool ? TemplateBooleanModel.TRUE : TemplateBooleanModel.FALSE;
        }
        if (value instanceof Map<?, ?> map) {
            return new MapModel(map, this);
        }
        if (value == null || value instanceof TemplateModel) {
            return (TemplateModel) value;
        }
        throw refused(value);
    }

    private TemplateModel wrapRecord(Record owner) {
        if (owner instanceof Html html) {
            return HtmlFormat.INSTANCE.fromHtml(html);
        }
        return new RecordModel(owner, shape(owner.getClass()), this);
    }

    /** The components of a class of views. */
    RecordShape shape(Class<?> type) {
        RecordShape known = shapes.get(type);
        return known == null ? shapes.computeIfAbsent(type, ViewWrapper::newShape) : known;
    }

    private static RecordShape newShape(Class<?> type) {
        if (!type.getPackageName().equals(VIEWS)) {
            throw refused(type);
        }
        return new RecordShape(type);
    }

    private static IllegalArgumentException refused(Object value) {
        Class<?> type = value instanceof Class<?> given ? given : value.getClass();
        return new IllegalArgumentException("no value for templates: " + type.getName());
    }
}

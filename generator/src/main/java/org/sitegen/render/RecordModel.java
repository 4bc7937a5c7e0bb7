package org.sitegen.render;

import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;

/** A record as templates see it: its components. */
final class RecordModel implements TemplateHashModel {

    private final Record owner;
    private final RecordShape shape;
    private final ViewWrapper wrapper;

    RecordModel(Record owner, RecordShape shape, ViewWrapper wrapper) {
        this.owner = owner;
        this.shape = shape;
        this.wrapper = wrapper;
    }

    @Override
    public TemplateModel get(String key) throws TemplateModelException {
        Object value = shape.get(owner, key);
        if (value == RecordShape.NONE) {
            Misses.note(key, shape.names());
            return null;
        }
        return wrapper.wrap(value);
    }

    @Override
    public boolean isEmpty() {
        return false;
    }
}

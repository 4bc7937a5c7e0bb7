package org.sitegen.render;

import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.sitegen.view.PageView;

/** A template's top-level variables: those that every page has, and the components of its view. */
final class PageModel implements TemplateHashModel {

    private final Map<String, TemplateModel> common;
    private final Map<String, TemplateModel> own;
    private final PageView view;
    private final RecordShape shape;
    private final ViewWrapper wrapper;

    /**
     * The variables of a page.
     *
     * @param common what all pages share
     * @param own what the page has whatever its view
     */
    PageModel(Map<String, TemplateModel> common, Map<String, TemplateModel> own, PageView view, ViewWrapper wrapper) {
        this.common = common;
        this.own = own;
        this.view = view;
        this.shape = wrapper.shape(view.getClass());
        this.wrapper = wrapper;
    }

    @Override
    public TemplateModel get(String key) throws TemplateModelException {
        Object value = shape.get(view, key);
        if (value != RecordShape.NONE) {
            return wrapper.wrap(value);
        }
        TemplateModel found = own.get(key);
        if (found == null) {
            found = common.get(key);
        }
        if (found == null) {
            Misses.note(key, names());
        }
        return found;
    }

    private Set<String> names() {
        Set<String> names = new TreeSet<>(shape.names());
        names.addAll(own.keySet());
        names.addAll(common.keySet());
        return names;
    }

    @Override
    public boolean isEmpty() {
        return false;
    }
}

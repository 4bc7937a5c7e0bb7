package org.sitegen.render;

import freemarker.template.TemplateCollectionModelEx;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateModelIterator;
import freemarker.template.TemplateSequenceModel;
import java.util.Iterator;
import java.util.List;

/** A list as templates see it. Gone through by its iterator, so that a list may make its elements one by one. */
final class ListModel implements TemplateSequenceModel, TemplateCollectionModelEx {

    private final List<?> list;
    private final ViewWrapper wrapper;

    ListModel(List<?> list, ViewWrapper wrapper) {
        this.list = list;
        this.wrapper = wrapper;
    }

    @Override
    public TemplateModel get(int index) throws TemplateModelException {
        return index >= 0 && index < list.size() ? wrapper.wrap(list.get(index)) : null;
    }

    @Override
    public int size() {
        return list.size();
    }

    @Override
    public boolean isEmpty() {
        return list.isEmpty();
    }

    @Override
    public TemplateModelIterator iterator() {
        Iterator<?> elements = list.iterator();
        return new TemplateModelIterator() {
            @Override
            public TemplateModel next() throws TemplateModelException {
                return wrapper.wrap(elements.next());
            }

            @Override
            public boolean hasNext() {
                return elements.hasNext();
            }
        };
    }
}

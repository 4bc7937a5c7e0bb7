package org.sitegen.render;

import freemarker.template.SimpleScalar;
import freemarker.template.TemplateCollectionModel;
import freemarker.template.TemplateHashModelEx2;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

/** A map from text as templates see it, in the map's order. */
final class MapModel implements TemplateHashModelEx2 {

    private final Map<?, ?> map;
    private final ViewWrapper wrapper;

    MapModel(Map<?, ?> map, ViewWrapper wrapper) {
        this.map = map;
        this.wrapper = wrapper;
    }

    @Override
    public TemplateModel get(String key) throws TemplateModelException {
        return wrapper.wrap(map.get(key));
    }

    @Override
    public int size() {
        return map.size();
    }

    @Override
    public boolean isEmpty() {
        return map.isEmpty();
    }

    @Override
    public TemplateCollectionModel keys() {
        List<String> keys = new ArrayList<>();
        map.keySet().forEach(key -> keys.add((String) key));
        return new ListModel(keys, wrapper);
    }

    @Override
    public TemplateCollectionModel values() {
        return new ListModel(new ArrayList<>(map.values()), wrapper);
    }

    @Override
    public KeyValuePairIterator keyValuePairIterator() {
        Iterator<? extends Map.Entry<?, ?>> entries = map.entrySet().iterator();
        return new KeyValuePairIterator() {
            @Override
            public boolean hasNext() {
                return entries.hasNext();
            }

            @Override
            public KeyValuePair next() {
                return pair(entries.next());
            }
        };
    }

    private KeyValuePair pair(Map.Entry<?, ?> entry) {
        return new KeyValuePair() {
            @Override
            public TemplateModel getKey() {
                return new SimpleScalar((String) entry.getKey());
            }

            @Override
            public TemplateModel getValue() throws TemplateModelException {
                return wrapper.wrap(entry.getValue());
            }
        };
    }
}

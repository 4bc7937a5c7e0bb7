package org.sitegen.testkit;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sitegen.view.Html;

/** Puts text that would run as script, were it not escaped, into each text of a view. */
public final class Poison {

    /** Breaks out of text and of attributes in either kind of quotes. */
    public static final String TEXT = "\"'><xss a=\"1\" b='2'>&amp;</xss><script>alert(1)</script>";

    /** Components that the generator fills from fixed words and from digits, never with text of the archive. */
    private static final Set<String> FIXED =
            Set.of("kind", "kinds", "taxonomy", "total", "kept", "lostTotal", "downloads");

    private Poison() {}

    /** The same view with each text replaced; {@link Html} stays. */
    public static <R extends Record> R in(R view) {
        @SuppressWarnings("unchecked") // A value of the same class is made.
        R poisoned = (R) value(view);
        return poisoned;
    }

    private static Object value(Object value) {
        if (value instanceof String) {
            return TEXT;
        }
        if (value instanceof Html) {
            return value;
        }
        if (value instanceof Record owner) {
            return poisonedRecord(owner);
        }
        if (value instanceof Optional<?> optional) {
            return optional.map(Poison::value);
        }
        if (value instanceof List<?> list) {
            List<Object> poisoned = new ArrayList<>();
            list.forEach(element -> poisoned.add(value(element)));
            return poisoned;
        }
        if (value instanceof Map<?, ?> map) {
            Map<Object, Object> poisoned = new LinkedHashMap<>();
            map.forEach((key, element) -> poisoned.put(key, value(element)));
            return poisoned;
        }
        return value;
    }

    private static Object poisonedRecord(Record owner) {
        try {
            RecordComponent[] components = owner.getClass().getRecordComponents();
            Object[] values = new Object[components.length];
            for (int i = 0; i < components.length; i++) {
                Object own = components[i].getAccessor().invoke(owner);
                values[i] = FIXED.contains(components[i].getName()) ? own : value(own);
            }
            Class<?>[] types =
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
            Constructor<?> constructor = owner.getClass().getDeclaredConstructor(types);
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError("a view that cannot be made", e);
        }
    }
}

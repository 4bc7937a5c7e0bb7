package org.sitegen.render;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.RecordComponent;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** The components of a class of records by name, found once so that looking one up for a template is cheap. */
final class RecordShape {

    /** Stands for a component that there is not. */
    static final Object NONE = new Object();

    private static final MethodType GETTER = MethodType.methodType(Object.class, Object.class);

    private final Map<String, MethodHandle> getters = new LinkedHashMap<>();

    /** The shape of a public class of records. */
    RecordShape(Class<?> type) {
        for (RecordComponent component : type.getRecordComponents()) {
            getters.put(component.getName(), getter(component));
        }
    }

    private static MethodHandle getter(RecordComponent component) {
        try {
            return MethodHandles.publicLookup()
                    .unreflect(component.getAccessor())
                    .asType(GETTER);
        } catch (IllegalAccessException e) {
            throw new IllegalArgumentException("a view must be public: " + component.getDeclaringRecord(), e);
        }
    }

    Set<String> names() {
        return getters.keySet();
    }

    /** The value of a component; {@link #NONE} where the shape has none of the name. */
    Object get(Object owner, String name) {
        MethodHandle getter = getters.get(name);
        if (getter == null) {
            return NONE;
        }
        try {
            return getter.invokeExact(owner);
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            // An accessor of a record declares no checked exception; the signature of a method handle does.
            throw new IllegalStateException(e);
        }
    }
}

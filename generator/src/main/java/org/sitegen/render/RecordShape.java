package org.sitegen.render;

import java.lang.invoke.LambdaMetafactory;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.RecordComponent;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * The components of a class of records by name. The getter of one is compiled as {@code Owner::component} would be, when a
 * template asks for it first; most are never asked for.
 */
final class RecordShape {

    /** Stands for a component that there is not. */
    static final Object NONE = new Object();

    private static final MethodHandles.Lookup LOOKUP = MethodHandles.lookup();
    private static final MethodType GETTER = MethodType.methodType(Object.class, Object.class);
    private static final MethodType MAKES_GETTER = MethodType.methodType(Function.class);

    private final Map<String, Getter> getters = new LinkedHashMap<>();

    /** The shape of a class of records. */
    RecordShape(Class<?> type) {
        for (RecordComponent component : type.getRecordComponents()) {
            getters.put(component.getName(), new Getter(component));
        }
    }

    /** Gets one component. Threads may compile it twice; both ways lead to the same value. */
    private static final class Getter {

        private final RecordComponent component;
        private volatile Function<Object, Object> compiled;

        Getter(RecordComponent component) {
            this.component = component;
        }

        Object get(Object owner) {
            Function<Object, Object> getter = compiled;
            if (getter == null) {
                getter = getter(component);
                compiled = getter;
            }
            return getter.apply(owner);
        }
    }

    private static Function<Object, Object> getter(RecordComponent component) {
        try {
            MethodHandle accessor = LOOKUP.unreflect(component.getAccessor());
            MethodHandle maker = LambdaMetafactory.metafactory(
                            LOOKUP,
                            "apply",
                            MAKES_GETTER,
                            GETTER,
                            accessor,
                            accessor.type().wrap())
                    .getTarget();
            @SuppressWarnings("unchecked") // What the signature GETTER says.
            Function<Object, Object> getter = (Function<Object, Object>) maker.invoke();
            return getter;
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            // Not accessible, or no lambda for it; the signature of a method handle allows anything.
            throw new IllegalArgumentException("a view must be public: " + component.getDeclaringRecord(), e);
        }
    }

    Set<String> names() {
        return getters.keySet();
    }

    /** The value of a component; {@link #NONE} where the shape has none of the name. */
    Object get(Object owner, String name) {
        Getter getter = getters.get(name);
        return getter == null ? NONE : getter.get(owner);
    }
}

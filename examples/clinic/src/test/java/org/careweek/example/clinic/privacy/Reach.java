package org.careweek.example.clinic.privacy;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.careweek.core.rule.Explanation;
import org.careweek.testkit.canary.ThrowableText;

/** How a value and every public object that can be reached from it print themselves. */
final class Reach {

    private static final int DEPTH = 5;

    private final Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    private final StringBuilder printed = new StringBuilder();

    private Reach() {}

    static String printed(Object value) {
        var reach = new Reach();
        reach.visit(value, 0);
        return reach.printed.toString();
    }

    private void visit(Object value, int depth) {
        if (value instanceof Optional<?> perhaps) {
            perhaps.ifPresent(held -> visit(held, depth));
        } else if (value instanceof Iterable<?> several) {
            several.forEach(held -> visit(held, depth));
        } else if (value instanceof Map<?, ?> pairs) {
            pairs.forEach((key, held) -> {
                visit(key, depth);
                visit(held, depth);
            });
        } else if (value instanceof Throwable thrown) {
            printed.append(ThrowableText.of(thrown));
        } else if (value != null && value.getClass().getName().startsWith("org.careweek.") && seen.add(value)) {
            printed.append(value).append('\n');
            if (depth < DEPTH) {
                parts(value, depth + 1);
            }
        }
    }

    /** An explanation is made of text that it prints itself; a text that is asked for is disclosed, not told. */
    private void parts(Object value, int depth) {
        if (value instanceof Explanation) {
            return;
        }
        for (Method accessor : value.getClass().getDeclaredMethods()) {
            boolean isOpen = Modifier.isPublic(accessor.getModifiers())
                    && !Modifier.isStatic(accessor.getModifiers())
                    && accessor.getParameterCount() == 0
                    && Modifier.isPublic(value.getClass().getModifiers());
            if (isOpen && !accessor.getReturnType().isPrimitive() && accessor.getReturnType() != String.class) {
                visit(call(accessor, value), depth);
            }
        }
    }

    private static Object call(Method accessor, Object value) {
        try {
            return accessor.invoke(value);
        } catch (InvocationTargetException thrown) {
            return thrown.getCause();
        } catch (IllegalAccessException hidden) {
            return null;
        }
    }
}

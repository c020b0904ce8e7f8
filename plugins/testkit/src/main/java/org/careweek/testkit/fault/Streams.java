package org.careweek.testkit.fault;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.stream.Stream;

/** Streams of a plugin's own make. */
final class Streams {

    private Streams() {}

    /** A stream that can be sorted, and gives the very list it came from when it is to become a list. */
    @SuppressWarnings("unchecked")
    static <T> Stream<T> thatEndsIn(List<T> list) {
        return (Stream<T>) Proxy.newProxyInstance(
                Streams.class.getClassLoader(), new Class<?>[] {Stream.class}, (proxy, method, arguments) -> {
                    if (method.getName().equals("sorted")) {
                        return proxy;
                    }
                    if (method.getName().equals("toList")) {
                        return list;
                    }
                    try {
                        return method.invoke(Stream.of(list.get(0)), arguments);
                    } catch (InvocationTargetException thrown) {
                        throw thrown.getCause();
                    }
                });
    }
}

package org.careweek.testkit.fault;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.net.URLConnection;
import java.net.URLStreamHandler;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Enumeration;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A class path in memory, with the classes of {@link Registered} on it, each loaded anew: a host that lets go of its plugins lets
 * go of this loader as well. What the loader of the test kit registers is found first.
 */
public final class FaultyClassPath extends ClassLoader {

    private static final String SERVICES = "META-INF/services/";

    private final Map<String, List<String>> listings = new LinkedHashMap<>();
    private final Set<String> missing = new HashSet<>();

    /** A class path on which nothing is registered yet. */
    public FaultyClassPath() {
        super(FaultyClassPath.class.getClassLoader());
    }

    /** Adds a jar that registers these classes, whatever they are, as plugins of a kind. */
    public FaultyClassPath jar(Class<?> kind, Class<?>... plugins) {
        return jar(kind, Arrays.stream(plugins).map(Class::getName).collect(Collectors.joining("\n")));
    }

    /** Adds a jar with this text as its list of plugins of a kind. */
    public FaultyClassPath jar(Class<?> kind, String listing) {
        listings.computeIfAbsent(SERVICES + kind.getName(), it -> new ArrayList<>())
                .add(listing);
        return this;
    }

    /** Takes one of the classes away. */
    public FaultyClassPath without(Class<?> type) {
        missing.add(type.getName());
        return this;
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        if (missing.contains(name)) {
            throw new ClassNotFoundException(name);
        }
        if (!name.startsWith(Registered.class.getName())) {
            return super.loadClass(name, resolve);
        }
        synchronized (getClassLoadingLock(name)) {
            Class<?> loaded = findLoadedClass(name);
            return loaded == null ? define(name) : loaded;
        }
    }

    private Class<?> define(String name) throws ClassNotFoundException {
        String file = name.substring(name.lastIndexOf('.') + 1) + ".class";
        try (InputStream bytes = Registered.class.getResourceAsStream(file)) {
            if (bytes == null) {
                throw new ClassNotFoundException(name);
            }
            byte[] content = bytes.readAllBytes();
            return defineClass(name, content, 0, content.length);
        } catch (IOException unreadable) {
            throw new ClassNotFoundException(name);
        }
    }

    @Override
    public Enumeration<URL> getResources(String name) throws IOException {
        List<URL> urls = new ArrayList<>(Collections.list(super.getResources(name)));
        for (String listing : listings.getOrDefault(name, List.of())) {
            urls.add(new URL(null, "memory:" + urls.size(), new InMemory(listing)));
        }
        return Collections.enumeration(urls);
    }

    private static final class InMemory extends URLStreamHandler {

        private final String text;

        private InMemory(String text) {
            this.text = text;
        }

        @Override
        protected URLConnection openConnection(URL url) {
            return new URLConnection(url) {
                @Override
                public void connect() {}

                @Override
                public InputStream getInputStream() {
                    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
                }
            };
        }
    }
}

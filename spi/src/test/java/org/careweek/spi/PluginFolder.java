package org.careweek.spi;

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
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.careweek.spi.calendar.CalendarExporter;
import org.careweek.spi.fixture.Providers;

/** A class path of plugins in memory: each listing is the services file of one jar. */
final class PluginFolder extends ClassLoader {

    private static final String SERVICES = "META-INF/services/" + CalendarExporter.class.getName();

    private final List<String> listings = new ArrayList<>();
    private final Set<String> missing = new HashSet<>();

    PluginFolder() {
        super(CalendarExporter.class.getClassLoader());
    }

    PluginFolder jar(Class<?>... providers) {
        return jar(Arrays.stream(providers).map(Class::getName).collect(Collectors.joining("\n")));
    }

    PluginFolder jar(String listing) {
        listings.add(listing);
        return this;
    }

    PluginFolder without(Class<?> type) {
        missing.add(type.getName());
        return this;
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        if (missing.contains(name)) {
            throw new ClassNotFoundException(name);
        }
        if (!name.startsWith(Providers.class.getName())) {
            return super.loadClass(name, resolve);
        }
        synchronized (getClassLoadingLock(name)) {
            Class<?> loaded = findLoadedClass(name);
            return loaded == null ? define(name) : loaded;
        }
    }

    private Class<?> define(String name) throws ClassNotFoundException {
        String file = name.substring(name.lastIndexOf('.') + 1) + ".class";
        try (InputStream bytes = Providers.class.getResourceAsStream(file)) {
            if (bytes == null) {
                throw new ClassNotFoundException(name);
            }
            byte[] content = bytes.readAllBytes();
            return defineClass(name, content, 0, content.length);
        } catch (IOException broken) {
            throw new ClassNotFoundException(name, broken);
        }
    }

    @Override
    public Enumeration<URL> getResources(String name) throws IOException {
        if (!name.equals(SERVICES)) {
            return super.getResources(name);
        }
        List<URL> urls = new ArrayList<>();
        for (String listing : listings) {
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

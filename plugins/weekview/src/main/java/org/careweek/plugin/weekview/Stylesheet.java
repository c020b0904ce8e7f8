package org.careweek.plugin.weekview;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The page's looks, read once from this module. Holds neither {@code <} nor {@code &}, so it needs no escaping. */
final class Stylesheet {

    static final String TEXT = read("week.css");

    private Stylesheet() {}

    private static String read(String name) {
        try (InputStream in = Stylesheet.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("this module lacks its own " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}

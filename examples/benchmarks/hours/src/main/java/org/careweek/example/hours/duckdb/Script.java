package org.careweek.example.hours.duckdb;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** Statements of SQL that are kept beside this class. */
final class Script {

    private Script() {}

    /** Its statements, in order. Each ends with a semicolon at the end of a line, and nothing else does. */
    static List<String> statements(String name) {
        try (InputStream text = Script.class.getResourceAsStream(name)) {
            String all = new String(text.readAllBytes(), StandardCharsets.UTF_8);
            return Arrays.stream(all.split(";\n")).filter(it -> !it.isBlank()).toList();
        } catch (IOException unreadable) {
            throw new IllegalStateException("the program's own file cannot be read: " + name, unreadable);
        }
    }
}

package org.careweek.example.clinic.privacy;

import java.nio.charset.StandardCharsets;

/**
 * What was told somewhere.
 *
 * @param sink where
 * @param content what
 */
record Told(String sink, byte[] content) {

    static Told of(String sink, String text) {
        return new Told(sink, text.getBytes(StandardCharsets.UTF_8));
    }

    String text() {
        return new String(content, StandardCharsets.UTF_8);
    }

    @Override
    public String toString() {
        return "Told[" + sink + "]";
    }
}

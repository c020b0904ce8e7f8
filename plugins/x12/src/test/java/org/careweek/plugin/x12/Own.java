package org.careweek.plugin.x12;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Our own invented files. */
final class Own {

    private Own() {}

    static byte[] bytes(String name) {
        try (InputStream file = Own.class.getResourceAsStream(name)) {
            return file.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static String text(String name) {
        return new String(bytes(name), StandardCharsets.ISO_8859_1);
    }

    static byte[] latin(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    /** Reads a text of one byte a character. */
    static EligibilityAnswers read(String text) {
        return EligibilityReader.read(latin(text));
    }
}

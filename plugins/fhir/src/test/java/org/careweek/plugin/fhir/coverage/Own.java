package org.careweek.plugin.fhir.coverage;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Our own invented documents. */
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
        return new String(bytes(name), StandardCharsets.UTF_8);
    }

    static CoverageResponses read(String document) {
        return ResponseReader.read(document.getBytes(StandardCharsets.UTF_8));
    }
}

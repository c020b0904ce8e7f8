package org.careweek.example.payer.loopback;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * What the payer heard: a request's head, and the 270 after it. Prints nothing of it.
 *
 * @param head the request line and the headers
 * @param text the 270, with the usual delimiters
 */
public record Question(String head, String text) {

    static final String NONE = "NONE";

    /** What the question is called, TRN02. */
    public String trace() {
        return element("TRN", 2);
    }

    /** Who made that name, TRN03. */
    String origin() {
        return element("TRN", 3);
    }

    /** The number of the member who is asked about. */
    public String member() {
        return name("IL", 9);
    }

    String name(String entity, int element) {
        return element("NM1*" + entity, element);
    }

    private String element(String start, int element) {
        return find(start)
                .map(it -> it.split("\\*", -1))
                .filter(it -> it.length > element)
                .map(it -> it[element])
                .orElse(NONE);
    }

    private Optional<String> find(String start) {
        for (String segment : text.split("~")) {
            if (segment.startsWith(start + "*")) {
                return Optional.of(segment);
            }
        }
        return Optional.empty();
    }

    /** All of its bytes, as they came. */
    public byte[] bytes() {
        return (head + text).getBytes(StandardCharsets.ISO_8859_1);
    }

    @Override
    public String toString() {
        return "Question[private]";
    }
}

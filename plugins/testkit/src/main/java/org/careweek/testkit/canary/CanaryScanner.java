package org.careweek.testkit.canary;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Searches places where participant data must never be for marked texts, however they are written: raw, in another
 * case, reversed, as Base64 at any offset, as hexadecimal digits, as a list of bytes, or as an unsalted hash, which
 * whoever knows the text can compute. What was folded into lines, escaped with backslashes, or written as character
 * references, percent signs or plus signs, up to three of these within each other, is read back first; bytes are read as UTF-8,
 * Latin-1 and UTF-16. Takes time linear in the size of what is searched. Immutable.
 */
public final class CanaryScanner {

    /** In the order of what the automaton seeks; those of several canaries may look the same when they are encoded. */
    private final List<List<Form>> forms;

    private final Automaton automaton;

    private CanaryScanner(Map<String, List<Form>> forms) {
        this.forms = List.copyOf(forms.values());
        this.automaton = new Automaton(List.copyOf(forms.keySet()));
    }

    /**
     * A scanner for these canaries.
     *
     * @throws IllegalArgumentException if two fields have one text, which would not tell what leaked
     */
    public static CanaryScanner of(Collection<Canary> canaries) {
        Map<String, String> fields = new HashMap<>();
        Map<String, List<Form>> forms = new LinkedHashMap<>();
        for (Canary canary : new LinkedHashSet<>(canaries)) {
            String known = fields.putIfAbsent(folded(canary.text()), canary.field());
            if (known != null && !known.equals(canary.field())) {
                throw new IllegalArgumentException(
                        "canaries must be distinct, but those of %s and %s are not".formatted(known, canary.field()));
            }
            for (Form form : Forms.of(canary)) {
                forms.computeIfAbsent(folded(form.written()), any -> new ArrayList<>())
                        .add(form);
            }
        }
        return new CanaryScanner(forms);
    }

    /** What was found in a text: each field once for each way in which it is written there, the plainest of it. */
    public List<Leak> scan(String sink, String text) {
        Objects.requireNonNull(text, "text");
        return scan(sink, List.of(new Decoded(text, List.of())));
    }

    /** What was found in bytes. */
    public List<Leak> scan(String sink, byte[] bytes) {
        List<Decoded> found = new ArrayList<>();
        found.add(new Decoded(new String(bytes, StandardCharsets.UTF_8), List.of()));
        found.add(new Decoded(new String(bytes, StandardCharsets.ISO_8859_1), List.of("Latin-1")));
        for (Charset charset : List.of(StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
            for (int offset = 0; offset < Math.min(2, bytes.length); offset++) {
                found.add(new Decoded(new String(bytes, offset, bytes.length - offset, charset), List.of("UTF-16")));
            }
        }
        return scan(sink, found);
    }

    private List<Leak> scan(String sink, List<Decoded> found) {
        Objects.requireNonNull(sink, "sink");
        Map<String, Set<String>> known = new HashMap<>();
        List<Leak> leaks = new ArrayList<>();
        for (Decoded decoded : Decoded.allOf(found)) {
            automaton.search(decoded.text(), (sought, end) -> {
                for (Form form : forms.get(sought)) {
                    String encoding =
                            form.encodingAt(decoded.text(), end - form.written().length());
                    if (known.computeIfAbsent(form.field(), any -> new HashSet<>())
                            .add(encoding)) {
                        leaks.add(new Leak(sink, form.field(), decoded.named(encoding)));
                    }
                }
            });
        }
        return List.copyOf(leaks);
    }

    private static String folded(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        text.chars().forEach(letter -> folded.append(Automaton.folded((char) letter)));
        return folded.toString();
    }
}

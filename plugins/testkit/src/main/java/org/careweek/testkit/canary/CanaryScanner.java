package org.careweek.testkit.canary;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
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

    private final List<Form> forms;
    private final Automaton automaton;

    private CanaryScanner(List<Form> forms) {
        this.forms = forms;
        this.automaton = new Automaton(forms.stream().map(Form::written).toList());
    }

    /**
     * A scanner for these canaries.
     *
     * @throws IllegalArgumentException if canaries of two fields cannot be told apart
     */
    public static CanaryScanner of(Collection<Canary> canaries) {
        Map<String, Form> forms = new LinkedHashMap<>();
        for (Canary canary : canaries) {
            for (Form form : Forms.of(canary)) {
                Form known = forms.putIfAbsent(folded(form.written()), form);
                if (known != null && !known.field().equals(form.field())) {
                    throw new IllegalArgumentException("canaries must be distinct, but those of %s and %s are not"
                            .formatted(known.field(), form.field()));
                }
            }
        }
        return new CanaryScanner(List.copyOf(forms.values()));
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
                Form form = forms.get(sought);
                String encoding =
                        form.encodingAt(decoded.text(), end - form.written().length());
                if (known.computeIfAbsent(form.field(), any -> new HashSet<>()).add(encoding)) {
                    leaks.add(new Leak(sink, form.field(), decoded.named(encoding)));
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

package org.careweek.testkit.canary;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A text as it was found, or as it reads after some decoding.
 *
 * @param text the text
 * @param by the names of what was decoded, the outermost first
 */
record Decoded(String text, List<String> by) {

    /** How many formats may be wrapped in each other. */
    private static final int DEPTH = 3;

    private static final Pattern FOLD = Pattern.compile("\\r?\\n[ \\t]?");

    Decoded {
        by = List.copyOf(by);
    }

    /** The text itself, and everything else that it reads as; the least decoded come first. */
    static List<Decoded> allOf(List<Decoded> found) {
        List<Decoded> all = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        Queue<Decoded> waiting = new ArrayDeque<>(found);
        while (!waiting.isEmpty()) {
            Decoded next = waiting.remove();
            if (seen.add(next.text)) {
                all.add(next);
                if (next.by.size() < DEPTH) {
                    for (Decoding decoding : Decoding.values()) {
                        waiting.add(next.then(decoding));
                    }
                }
            }
        }
        return all;
    }

    private Decoded then(Decoding decoding) {
        List<String> more = new ArrayList<>(by);
        more.add(decoding.title());
        return new Decoded(decoding.read(text), more);
    }

    /** Lines that were folded, as calendars and mail fold them, are whole again. */
    static String unfolded(String text) {
        return FOLD.matcher(text).replaceAll("");
    }

    /** The name of an encoding that was found in this text. */
    String named(String encoding) {
        if (by.isEmpty()) {
            return encoding;
        }
        String decoded = String.join(", ", by);
        return encoding.equals(Form.RAW) ? decoded : decoded + ", " + encoding;
    }
}

package org.careweek.testkit.canary;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import java.util.function.Supplier;

/** Everything that can be read off an exception. */
public final class ThrowableText {

    private ThrowableText() {}

    /**
     * The classes, messages, localized messages and own texts of an exception, of its causes and of whatever was
     * suppressed, with their stack traces. One whose methods throw is read as far as it can be.
     */
    public static String of(Throwable thrown) {
        StringBuilder text = new StringBuilder();
        add(thrown, text, Collections.newSetFromMap(new IdentityHashMap<>()));
        return text.toString();
    }

    private static void add(Throwable thrown, StringBuilder text, Set<Throwable> seen) {
        if (thrown == null || !seen.add(thrown)) {
            return;
        }
        line(text, () -> thrown.getClass().getName());
        line(text, thrown::getMessage);
        line(text, thrown::getLocalizedMessage);
        line(text, thrown::toString);
        for (StackTraceElement frame : thrown.getStackTrace()) {
            line(text, frame::toString);
        }
        add(thrown.getCause(), text, seen);
        for (Throwable suppressed : thrown.getSuppressed()) {
            add(suppressed, text, seen);
        }
    }

    private static void line(StringBuilder text, Supplier<String> part) {
        try {
            text.append(part.get()).append('\n');
        } catch (RuntimeException silent) {
            text.append(silent.getClass().getName()).append('\n');
        }
    }
}

package org.careweek.core.program;

import java.util.Objects;

/**
 * Text that could identify a person: it never prints itself.
 *
 * <p>Every composite that holds one is safe to log, because this leaf prints nothing.
 */
public final class PrivateText implements Comparable<PrivateText> {

    private final String value;

    private PrivateText(String value) {
        this.value = Objects.requireNonNull(value, "value");
    }

    /** Wraps a text, which may be empty. */
    public static PrivateText of(String value) {
        return new PrivateText(value);
    }

    /** Returns the text itself; where it goes next is the caller's responsibility. */
    public String disclose() {
        return value;
    }

    /** By code point. */
    @Override
    public int compareTo(PrivateText other) {
        return CodePointOrder.compare(value, other.value);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PrivateText that && value.equals(that.value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    @Override
    public String toString() {
        return "[private]";
    }
}

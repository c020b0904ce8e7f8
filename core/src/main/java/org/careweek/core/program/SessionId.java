package org.careweek.core.program;

/**
 * Names a session: stable over changes of its time, and unique at its site.
 *
 * @param value not blank
 */
public record SessionId(String value) implements Comparable<SessionId> {

    public SessionId {
        if (value.isBlank()) {
            throw new IllegalArgumentException("a session id must not be blank");
        }
    }

    /** By code point. */
    @Override
    public int compareTo(SessionId other) {
        return CodePointOrder.compare(value, other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}

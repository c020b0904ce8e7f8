package org.careweek.core.program;

/**
 * Names a series of sessions at its site.
 *
 * @param value not blank
 */
public record SeriesId(String value) implements Comparable<SeriesId> {

    public SeriesId {
        if (value.isBlank()) {
            throw new IllegalArgumentException("a series id must not be blank");
        }
    }

    /** By code point. */
    @Override
    public int compareTo(SeriesId other) {
        return CodePointOrder.compare(value, other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}

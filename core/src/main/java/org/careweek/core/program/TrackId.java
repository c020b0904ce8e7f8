package org.careweek.core.program;

/**
 * Names a track at its site.
 *
 * @param value not blank
 */
public record TrackId(String value) implements Comparable<TrackId> {

    public TrackId {
        if (value.isBlank()) {
            throw new IllegalArgumentException("a track id must not be blank");
        }
    }

    /** By code point. */
    @Override
    public int compareTo(TrackId other) {
        return CodePointOrder.compare(value, other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}

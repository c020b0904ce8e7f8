package org.careweek.core.program;

/** Names a participant. An id identifies a person, so it never prints itself. */
public final class ParticipantId implements Comparable<ParticipantId> {

    private final PrivateText value;

    private ParticipantId(PrivateText value) {
        this.value = value;
    }

    /** @throws IllegalArgumentException if the value is blank */
    public static ParticipantId of(String value) {
        if (value.isBlank()) {
            throw new IllegalArgumentException("a participant id must not be blank");
        }
        return new ParticipantId(PrivateText.of(value));
    }

    /** Returns the id itself; where it goes next is the caller's responsibility. */
    public String disclose() {
        return value.disclose();
    }

    /** By code point. */
    @Override
    public int compareTo(ParticipantId other) {
        return value.compareTo(other.value);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ParticipantId that && value.equals(that.value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    @Override
    public String toString() {
        return value.toString();
    }
}

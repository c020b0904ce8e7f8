package org.careweek.spi.insurance;

import java.util.Objects;

/** How a host knows a member of a health plan, such as a key of its own. A verifier's transport knows whom it means. Prints as stars. */
public final class MemberReference {

    private final String value;

    private MemberReference(String value) {
        this.value = Objects.requireNonNull(value, "value");
    }

    /**
     * Wraps a reference.
     *
     * @throws IllegalArgumentException if it is blank
     */
    public static MemberReference of(String value) {
        if (value.isBlank()) {
            throw new IllegalArgumentException("a member reference must not be blank");
        }
        return new MemberReference(value);
    }

    /** The reference itself; where it goes next is the caller's responsibility. */
    public String disclose() {
        return value;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof MemberReference that && value.equals(that.value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    @Override
    public String toString() {
        return "***";
    }
}

package org.careweek.core.coverage;

import org.careweek.core.program.PrivateText;

/** The number of an authorization. It leads a payer to a person, so it never prints itself. */
public final class AuthorizationId implements Comparable<AuthorizationId> {

    private final PrivateText value;

    private AuthorizationId(PrivateText value) {
        this.value = value;
    }

    /** @throws IllegalArgumentException if the value is blank */
    public static AuthorizationId of(String value) {
        if (value.isBlank()) {
            throw new IllegalArgumentException("an authorization id must not be blank");
        }
        return new AuthorizationId(PrivateText.of(value));
    }

    /** Returns the id itself; where it goes next is the caller's responsibility. */
    public String disclose() {
        return value.disclose();
    }

    /** By code point. */
    @Override
    public int compareTo(AuthorizationId other) {
        return value.compareTo(other.value);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof AuthorizationId that && value.equals(that.value);
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

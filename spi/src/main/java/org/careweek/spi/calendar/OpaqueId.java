package org.careweek.spi.calendar;

/**
 * A name that tells nothing: lower-case letters and digits, stable for the same thing and key.
 *
 * @param value 16 to 64 lower-case letters and digits
 */
public record OpaqueId(String value) {

    public OpaqueId {
        boolean wellFormed = value.length() >= 16
                && value.length() <= 64
                && value.chars().allMatch(c -> (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'));
        if (!wellFormed) {
            throw new IllegalArgumentException("an opaque id must be 16 to 64 lower-case letters and digits");
        }
    }
}

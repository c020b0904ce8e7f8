package org.careweek.core.coverage;

/**
 * Names a payer: an organization, not a person, so it prints itself.
 *
 * @param value not blank
 */
public record PayerId(String value) {

    public PayerId {
        if (value.isBlank()) {
            throw new IllegalArgumentException("a payer id must not be blank");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}

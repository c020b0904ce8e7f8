package org.careweek.core.policy;

/**
 * Names a policy in files and on command lines.
 *
 * @param value not blank
 */
public record PolicyId(String value) {

    public PolicyId {
        if (value.isBlank()) {
            throw new IllegalArgumentException("a policy id must not be blank");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}

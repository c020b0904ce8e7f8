package org.careweek.core.rule;

/**
 * The one name of a rule in code, tests, files and documents, such as {@code iop.weekly-minimum}.
 *
 * @param value lower-case letters, digits, dashes and dots
 */
public record RuleId(String value) implements Comparable<RuleId> {

    public RuleId {
        boolean wellFormed = !value.isEmpty()
                && value.chars()
                        .allMatch(c -> (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == '.');
        if (!wellFormed) {
            throw new IllegalArgumentException("a rule id must be lower-case letters, digits, dashes and dots");
        }
    }

    @Override
    public int compareTo(RuleId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}

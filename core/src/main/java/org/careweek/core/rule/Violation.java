package org.careweek.core.rule;

/**
 * A rule that did not hold. Each case is a record beside its check and holds ids, times and bands, never a participant; a
 * clinic's own rule may add one.
 */
public interface Violation {

    /** The rule as it was in force. */
    Rule rule();

    /** What the verdict rests on. Made of the same values that decided. */
    Explanation explanation();

    /** Whether it stands in the way of a plan. */
    default boolean blocks() {
        return rule().severity() == Severity.BLOCK;
    }
}

package org.careweek.core.rule;

/** What a broken rule does. A policy decides it, not the code. */
public enum Severity {
    /** It stands in the way, unless somebody overrides it with a reason. */
    BLOCK,
    /** It is said, and stands in nobody's way. */
    WARN
}

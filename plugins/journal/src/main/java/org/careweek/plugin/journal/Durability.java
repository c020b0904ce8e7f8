package org.careweek.plugin.journal;

/** When what was appended is safe. */
public enum Durability {
    /** When the call returns, also from a loss of power. */
    FORCED,
    /** When the operating system has written it, soon after; at once from an end of the process alone. */
    LEFT_TO_SYSTEM
}

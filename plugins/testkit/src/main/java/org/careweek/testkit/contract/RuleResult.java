package org.careweek.testkit.contract;

/** What became of a rule. */
enum RuleResult {
    KEPT,
    SKIPPED,
    BROKEN
}

package org.careweek.core.rule;

/**
 * A rule as it is in force: its name, what a break of it does, and who says so.
 *
 * @param id the rule's one name
 * @param severity what a break of it does
 * @param citation where it comes from
 */
public record Rule(RuleId id, Severity severity, Citation citation) {

    public static Rule of(String id, Severity severity, Citation citation) {
        return new Rule(new RuleId(id), severity, citation);
    }

    public Rule withSeverity(Severity other) {
        return new Rule(id, other, citation);
    }
}

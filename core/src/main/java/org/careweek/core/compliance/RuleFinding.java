package org.careweek.core.compliance;

import java.util.List;
import org.careweek.core.rule.Rule;
import org.careweek.core.rule.Violation;

/**
 * What became of one rule in a lived week.
 *
 * @param rule the rule as in force
 * @param state whether it held
 * @param violations how it was broken; where the state is undecided, how it would be if nothing unrecorded was attended, or
 *     if all of it was
 */
public record RuleFinding(Rule rule, State state, List<Violation> violations) {

    /** Whether a rule held. */
    public enum State {
        HELD,
        BROKEN,
        /** It depends on attendance that nobody recorded. */
        UNDECIDED,
        /** Of a part of a week it asks nothing. */
        NOT_ASKED
    }

    public RuleFinding {
        violations = List.copyOf(violations);
    }
}

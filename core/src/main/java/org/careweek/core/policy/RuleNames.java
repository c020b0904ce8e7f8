package org.careweek.core.policy;

import java.util.Locale;
import org.careweek.core.program.LevelOfCare;
import org.careweek.core.rule.Citation;
import org.careweek.core.rule.Rule;
import org.careweek.core.rule.Severity;

/**
 * How the rules of a row are named and cited: by its level of care, such as {@code iop.weekly-minimum}.
 *
 * @param level the row's level of care
 * @param citation the row's source
 * @param policy gives a rule its severity where it differs from the row's
 */
public record RuleNames(LevelOfCare level, Citation citation, HourPolicy policy) {

    /** The rule of this row with the given last part of its id. */
    public Rule rule(String name, Severity severity) {
        return policy.inForce(Rule.of(prefix(level) + name, severity, citation));
    }

    /** How the ids of a level's rules begin. */
    static String prefix(LevelOfCare level) {
        return level.name().toLowerCase(Locale.ROOT) + ".";
    }
}

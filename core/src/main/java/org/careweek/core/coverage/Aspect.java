package org.careweek.core.coverage;

import java.util.Arrays;
import org.careweek.core.rule.Rule;
import org.careweek.core.rule.RuleId;

/** What of an authorization a service must match, by rule id. */
enum Aspect {
    LEVEL(CoverageRules.LEVEL, "The authorization is for another level of care.") {
        @Override
        boolean matches(Authorization authorization, ServiceLine line, AuthorizedUnits left) {
            return authorization.level() == line.level();
        }
    },
    SPAN(CoverageRules.SPAN, "The date does not lie in the authorization's span.") {
        @Override
        boolean matches(Authorization authorization, ServiceLine line, AuthorizedUnits left) {
            return authorization.spans(line.date());
        }
    },
    UNIT_KIND(CoverageRules.UNIT_KIND, "The authorization counts another kind of unit.") {
        @Override
        boolean matches(Authorization authorization, ServiceLine line, AuthorizedUnits left) {
            return left.kind() == line.kind();
        }
    },
    /** Of a service that counts another unit nobody can say how much it needs, only that nothing is too little. */
    UNITS(CoverageRules.UNITS, "The authorization has too few units left.") {
        @Override
        boolean matches(Authorization authorization, ServiceLine line, AuthorizedUnits left) {
            return UNIT_KIND.matches(authorization, line, left) ? !line.units().isMoreThan(left) : !left.isNone();
        }
    };

    private final Rule rule;
    private final String sentence;

    Aspect(Rule rule, String sentence) {
        this.rule = rule;
        this.sentence = sentence;
    }

    abstract boolean matches(Authorization authorization, ServiceLine line, AuthorizedUnits left);

    Rule rule() {
        return rule;
    }

    String sentence() {
        return sentence;
    }

    static Aspect of(RuleId id) {
        return Arrays.stream(values())
                .filter(aspect -> aspect.rule.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no aspect of an authorization has the rule " + id));
    }
}

package org.careweek.core.scheduling.advice;

import static org.careweek.core.rule.Severity.WARN;

import java.util.List;
import org.careweek.core.rule.Citation;
import org.careweek.core.rule.Rule;

/** The rules of advice that no policy has to bring. */
public final class AdviceRules {

    private static final Citation CLINIC_WEEK =
            Citation.of("careweek/clinic-week/1", "facilitator and room are information");

    /** A facilitator leads one session at a time. */
    public static final Rule FACILITATOR = Rule.of("double-booking.facilitator", WARN, CLINIC_WEEK);

    /** A room holds one session at a time. */
    public static final Rule ROOM = Rule.of("double-booking.room", WARN, CLINIC_WEEK);

    /** Somebody comes to each group that is held. */
    public static final Rule NOBODY_COMES =
            Rule.of("group.nobody-comes", WARN, Citation.of("The plans of the week", "who attends each group"));

    private AdviceRules() {}

    /** All of them. */
    public static List<Rule> all() {
        return List.of(FACILITATOR, ROOM, NOBODY_COMES);
    }
}

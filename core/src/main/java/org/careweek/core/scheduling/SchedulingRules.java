package org.careweek.core.scheduling;

import static org.careweek.core.rule.Severity.BLOCK;

import java.util.List;
import org.careweek.core.rule.Citation;
import org.careweek.core.rule.Rule;

/** The rules that only show when everyone's weeks are looked at together. */
public final class SchedulingRules {

    private static final Citation CLINIC_WEEK = Citation.of("careweek/clinic-week/1", "feasible schedules");

    /** A session has no more participants than seats; one without seats is closed. */
    public static final Rule SEATS = Rule.of("session.full", BLOCK, CLINIC_WEEK);

    /** Participants that must stay apart share no session. */
    public static final Rule APART = Rule.of("participant.apart", BLOCK, CLINIC_WEEK);

    public static final Rule MUST_ATTEND = Rule.of("participant.must-attend", BLOCK, CLINIC_WEEK);

    public static final Rule MUST_NOT_ATTEND = Rule.of("participant.must-not-attend", BLOCK, CLINIC_WEEK);

    /** A plan needs at least one session. */
    public static final Rule NO_SESSIONS = Rule.of("week.no-sessions", BLOCK, CLINIC_WEEK);

    private SchedulingRules() {}

    /** All of them. */
    public static List<Rule> all() {
        return List.of(SEATS, APART, MUST_ATTEND, MUST_NOT_ATTEND, NO_SESSIONS);
    }
}

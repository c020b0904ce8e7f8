package org.careweek.core.transition;

import static org.careweek.core.rule.Severity.BLOCK;
import static org.careweek.core.rule.Severity.WARN;

import java.util.List;
import org.careweek.core.rule.Citation;
import org.careweek.core.rule.Rule;

/** The rules of moves between levels of care. The severities here hold where a policy says nothing else. */
public final class TransitionRules {

    private static final Citation EPISODE = Citation.of("careweek/episode/1", "refused events");
    private static final Citation ONE_LEVEL_A_DATE =
            Citation.of("Blue Cross NC facility policy (March 2024)", "PHP, RTC and IOP exclude each other on a date");
    private static final Citation OHIO = Citation.of("Ohio Adm.Code 5122-27-07", "(C)");
    private static final Citation AUTHORIZATION = Citation.of(
            "BCBS North Dakota and BCBS Nebraska RP-PI-002 (2024)", "an authorization's dates, units and level");
    private static final Citation STEP_UP_FOR_A_WHILE = Citation.of("careweek/episode/1", "temporaryUntil and returns");

    /** Events come in order of date; two may share one. */
    public static final Rule DATE_ORDER = Rule.of("transition.date-order", BLOCK, EPISODE);

    /** Whoever is in care is not admitted again. */
    public static final Rule ALREADY_ADMITTED = Rule.of("transition.already-admitted", BLOCK, EPISODE);

    /** Before an admission there is nothing to step, transfer or end. */
    public static final Rule NOT_IN_CARE = Rule.of("transition.not-in-care", BLOCK, EPISODE);

    /** A discharge ends an episode for good; a re-entry is a new one. */
    public static final Rule AFTER_DISCHARGE = Rule.of("transition.after-discharge", BLOCK, EPISODE);

    /** A step changes the level. */
    public static final Rule SAME_LEVEL = Rule.of("transition.same-level", BLOCK, EPISODE);

    /** A step up goes up, and a step down goes down. */
    public static final Rule DIRECTION = Rule.of("transition.direction", BLOCK, EPISODE);

    /** A stay holds at least one date, and a date at most one level. */
    public static final Rule STAY_LENGTH = Rule.of("transition.stay-length", BLOCK, ONE_LEVEL_A_DATE);

    public static final Rule DECIDER = Rule.of("transition.decider", BLOCK, EPISODE);

    public static final Rule REASON = Rule.of("transition.reason", BLOCK, EPISODE);

    /**
     * To skip a level is unusual, no error. Every step needs a reason, which {@link #REASON} asks for; with one, no skipped
     * level is ever refused. From inpatient care to PHP none is skipped (24 Miss. Code R. 2-23.1: PHP may be a step down
     * from it), and none by the return from a temporary step up.
     */
    public static final Rule SKIPPED_LEVEL = Rule.of(
            "transition.skipped-level", WARN, Citation.of("careweek/episode/1", "a skipped level is never refused"));

    /** Whoever is placed at another level than the assessed one is owed a documented rationale. */
    public static final Rule RATIONALE = Rule.of("transition.rationale", BLOCK, OHIO);

    /** The clinical level and the authorized one are two things: a gap is shown, and decides nothing. */
    public static final Rule AUTHORIZED_LEVEL = Rule.of("transition.authorized-level", WARN, AUTHORIZATION);

    /**
     * A planned end lies after the date, and its review not before it. A step up with other dates is recorded as one that is
     * meant to end, nobody knows when; a stay is not continued by them.
     */
    public static final Rule TEMPORARY_END = Rule.of("transition.temporary-end", WARN, STEP_UP_FOR_A_WHILE);

    /** A return ends a temporary step up, to the level before it. */
    public static final Rule RETURN = Rule.of("transition.return", WARN, STEP_UP_FOR_A_WHILE);

    /** A temporary step up whose review is overdue is a finding, and moves nobody. */
    public static final Rule TEMPORARY_REVIEW = Rule.of("transition.temporary-review", WARN, STEP_UP_FOR_A_WHILE);

    /** The stay that is continued is one that was meant to end by itself. */
    public static final Rule CONTINUED_STAY =
            Rule.of("transition.continued-stay", BLOCK, Citation.of("Ohio Adm.Code 5122-27-07", "(B)"));

    /** Treatment is given in a stay. */
    public static final Rule INSIDE_STAY =
            Rule.of("attendance.outside-stay", WARN, Citation.of("careweek/episode/1", "findings"));

    private TransitionRules() {}

    /** All of them. */
    public static List<Rule> all() {
        return List.of(
                DATE_ORDER,
                ALREADY_ADMITTED,
                NOT_IN_CARE,
                AFTER_DISCHARGE,
                SAME_LEVEL,
                DIRECTION,
                STAY_LENGTH,
                DECIDER,
                REASON,
                SKIPPED_LEVEL,
                RATIONALE,
                AUTHORIZED_LEVEL,
                TEMPORARY_END,
                RETURN,
                TEMPORARY_REVIEW,
                CONTINUED_STAY,
                INSIDE_STAY);
    }
}

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
    private static final Citation NORTH_DAKOTA =
            Citation.of("BCBS North Dakota (May 2019)", "unused days are not extended past the approved dates");
    private static final Citation ARTICLE = Citation.of("Phoenix Rising Treatment", "What is an IOP program?");

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

    /** To skip a level is unusual, no error: it needs a reason. */
    public static final Rule SKIPPED_LEVEL = Rule.of("transition.skipped-level", BLOCK, EPISODE);

    /** Whoever is placed at another level than the assessed one is owed a documented rationale. */
    public static final Rule RATIONALE = Rule.of("transition.rationale", BLOCK, OHIO);

    /** The clinical level and the authorized one are two things: a gap is shown, and decides nothing. */
    public static final Rule AUTHORIZED_LEVEL = Rule.of("transition.authorized-level", WARN, NORTH_DAKOTA);

    /** A temporary step up lasts at least one date. */
    public static final Rule TEMPORARY_END = Rule.of("transition.temporary-end", BLOCK, EPISODE);

    /** A return ends a temporary step up, to the level before it. */
    public static final Rule RETURN = Rule.of("transition.return", WARN, ARTICLE);

    /** A temporary step up whose review is overdue is a finding, and moves nobody. */
    public static final Rule TEMPORARY_REVIEW = Rule.of("transition.temporary-review", WARN, ARTICLE);

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
                INSIDE_STAY);
    }
}

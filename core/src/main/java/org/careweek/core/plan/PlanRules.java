package org.careweek.core.plan;

import static org.careweek.core.rule.Severity.BLOCK;
import static org.careweek.core.rule.Severity.WARN;

import java.util.List;
import org.careweek.core.rule.Citation;
import org.careweek.core.rule.Rule;

/**
 * The rules of a plan that are not numbers of a policy row. The severities here are what holds where a policy says nothing
 * else.
 */
public final class PlanRules {

    private static final Citation ARTICLE = Citation.of("Phoenix Rising Treatment", "What is an IOP program?");
    private static final Citation CLINIC_WEEK = Citation.of("careweek/clinic-week/1", "feasible schedules");

    /** No minute is planned twice: cited from the format, since it follows from counting a minute once. */
    public static final Rule NO_OVERLAP = Rule.of("plan.overlap", BLOCK, CLINIC_WEEK);

    public static final Rule INSIDE_WEEK = Rule.of("plan.outside-week", BLOCK, CLINIC_WEEK);

    public static final Rule NO_DUPLICATE = Rule.of("plan.duplicate-session", BLOCK, CLINIC_WEEK);

    /** Closures come from the program's own calendar. */
    public static final Rule SITE_OPEN =
            Rule.of("site.closed", BLOCK, Citation.of("The site's calendar of closures", "closed dates"));

    public static final Rule AVAILABLE = Rule.of("participant.availability", BLOCK, CLINIC_WEEK);

    public static final Rule OFFERED_TO_TRACK = Rule.of("track.session", BLOCK, CLINIC_WEEK);

    /** A plan cannot exist outside its policy, so a policy without a weekly limit for the level accepts none. */
    public static final Rule WEEKLY_LIMIT =
            Rule.of("policy.weekly-limit", BLOCK, Citation.of("careweek/clinic-week/1", "policy"));

    public static final Rule TRACK_LEVEL = Rule.of("track.level", BLOCK, ARTICLE);

    public static final Rule TRACK_POPULATION = Rule.of("track.population", BLOCK, ARTICLE);

    public static final Rule TRACK_FOCUS = Rule.of("track.focus", BLOCK, ARTICLE);

    public static final Rule NEED_MINIMUM = Rule.of("need.minimum", BLOCK, CLINIC_WEEK);

    public static final Rule NEED_MAXIMUM = Rule.of("need.maximum", BLOCK, CLINIC_WEEK);

    /** The clinician's order lies in the hours of the ordered level of care. */
    public static final Rule ORDER_IN_BAND =
            Rule.of("order.outside-band", BLOCK, Citation.of("careweek/clinic-week/1", "ordered minutes"));

    public static final Rule ORDER_MET = Rule.of("order.differs", WARN, Citation.of("careweek/clinic-week/1", "score"));

    public static final Rule WITHIN_AUTHORIZATION = Rule.of("authorization.cap", BLOCK, CLINIC_WEEK);

    private PlanRules() {}

    /** All of them. */
    public static List<Rule> all() {
        return List.of(
                NO_OVERLAP,
                INSIDE_WEEK,
                NO_DUPLICATE,
                SITE_OPEN,
                AVAILABLE,
                OFFERED_TO_TRACK,
                WEEKLY_LIMIT,
                TRACK_LEVEL,
                TRACK_POPULATION,
                TRACK_FOCUS,
                NEED_MINIMUM,
                NEED_MAXIMUM,
                ORDER_IN_BAND,
                ORDER_MET,
                WITHIN_AUTHORIZATION);
    }
}

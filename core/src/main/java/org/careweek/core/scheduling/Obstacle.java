package org.careweek.core.scheduling;

import java.util.Optional;
import org.careweek.core.plan.PlanRules;
import org.careweek.core.policy.LevelLimits;
import org.careweek.core.rule.Rule;

/**
 * What can stand between a participant and a plan, in the order in which a coordinator would look for a way out. Each can be
 * taken out of the problem by itself, which is how a reason is proven. That nobody is in two sessions at once is none of them:
 * a minute counts once, so nothing would be gained.
 */
enum Obstacle {
    SEATS(SchedulingRules.SEATS, "a seat in a full session"),
    APART(SchedulingRules.APART, "sharing a session with somebody they must stay apart from"),
    AVAILABILITY(PlanRules.AVAILABLE, "coming at other times"),
    MUST_ATTEND(SchedulingRules.MUST_ATTEND, "missing a session that they must attend"),
    MUST_NOT_ATTEND(SchedulingRules.MUST_NOT_ATTEND, "a session that they must not attend"),
    AUTHORIZATION(PlanRules.WITHIN_AUTHORIZATION, "more authorized time, days or visits"),
    NEED_MINIMUM(PlanRules.NEED_MINIMUM, "less of a service than ordered"),
    NEED_MAXIMUM(PlanRules.NEED_MAXIMUM, "more of a service than ordered"),
    DAYS("minimum-days", "treatment on fewer days"),
    DAILY_MAXIMUM("daily-maximum", "longer days"),
    DAILY_MINIMUM("daily-minimum", "shorter days"),
    WEEKLY_MINIMUM("weekly-minimum", "less treatment than the level of care asks for"),
    WEEKLY_MAXIMUM("weekly-maximum", "more treatment than the level of care describes"),
    SITE_CLOSED(PlanRules.SITE_OPEN, "opening the site on a closed day"),
    TRACK_SESSION(PlanRules.OFFERED_TO_TRACK, "a session of another track"),
    TRACK_LEVEL(PlanRules.TRACK_LEVEL, "a track of another level of care than ordered"),
    TRACK_POPULATION(PlanRules.TRACK_POPULATION, "a track for another population"),
    TRACK_FOCUS(PlanRules.TRACK_FOCUS, "a track with another focus");

    private final Optional<Rule> rule;
    private final String limit;
    private final String wayOut;

    Obstacle(Rule rule, String wayOut) {
        this.rule = Optional.of(rule);
        this.limit = "";
        this.wayOut = wayOut;
    }

    Obstacle(String limit, String wayOut) {
        this.rule = Optional.empty();
        this.limit = limit;
        this.wayOut = wayOut;
    }

    /** The rule behind it, where it is in force at the participant's level of care. */
    Optional<Rule> rule(LevelLimits limits) {
        return rule.or(() -> limits.rules().stream()
                .filter(candidate -> candidate.id().value().endsWith("." + limit))
                .findFirst());
    }

    /** What would make a place, in words. */
    String wayOut() {
        return wayOut;
    }
}

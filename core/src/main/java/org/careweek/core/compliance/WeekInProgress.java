package org.careweek.core.compliance;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.careweek.core.hours.WeekHours;
import org.careweek.core.plan.OpenSession;
import org.careweek.core.plan.PlanDraft;
import org.careweek.core.policy.HourPolicy;
import org.careweek.core.policy.LevelLimits;
import org.careweek.core.program.Session;
import org.careweek.core.time.HourBand;

/**
 * One participant's week while it is lived: what was planned, what is recorded, and what is still offered.
 *
 * <p>The level of care is that of the hours, and the policy must ask for hours in these days: in a part of a week as its
 * {@link org.careweek.core.policy.PartialWeeks} says. No minimum of days is asked for in a part, and the plan's authorization
 * is taken as that of the part.
 *
 * @param plan the week as it is planned now; of an accepted plan, its draft
 * @param hours what is recorded of the same week, or part of it
 * @param policy the rules
 * @param open what else is offered, each session once, in the site's zone, by start, then id; a planned session needs no seat
 *     and may be left out
 * @param now when the question is asked; before, in or after the week
 */
public record WeekInProgress(PlanDraft plan, WeekHours hours, HourPolicy policy, List<OpenSession> open, Instant now) {

    /** @throws IllegalArgumentException if the parts are of different weeks or zones, or no hours are asked for */
    public WeekInProgress {
        if (!hours.part().week().equals(plan.week())) {
            throw new IllegalArgumentException("the hours must be of the planned week, " + plan.week()
                    + ", but were of " + hours.part().week());
        }
        open = open.stream()
                .sorted(Comparator.comparing(OpenSession::session, Session.BY_START))
                .toList();
        List<Session> offered = open.stream().map(OpenSession::session).toList();
        if (offered.stream().map(Session::id).distinct().count() != offered.size()) {
            throw new IllegalArgumentException("every open session must be given once");
        }
        if (!offered.stream()
                .allMatch(session -> session.slot().zone().equals(plan.week().zone()))) {
            throw new IllegalArgumentException("every open session must be in the week's zone, "
                    + plan.week().zone());
        }
        if (limits(plan, hours, policy).timeAskedOf(hours.part().days()).isEmpty()) {
            throw new IllegalArgumentException(
                    "hours must be asked for to be forecast: the level of care must count them,"
                            + " and the policy not exempt a partial week");
        }
    }

    /** What the policy asks of the week. */
    LevelLimits limits() {
        return limits(plan, hours, policy);
    }

    /** The treatment that is asked for in these days. */
    public HourBand band() {
        return limits().timeAskedOf(hours.part().days()).orElseThrow();
    }

    private static LevelLimits limits(PlanDraft plan, WeekHours hours, HourPolicy policy) {
        return policy.limits(
                hours.part()
                        .level()
                        .orElseThrow(() -> new IllegalArgumentException("out of care there is nothing to forecast")),
                plan.participant().population(),
                plan.week().firstDate());
    }

    @Override
    public String toString() {
        return "WeekInProgress[private]";
    }
}

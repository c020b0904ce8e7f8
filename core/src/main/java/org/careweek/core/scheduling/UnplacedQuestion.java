package org.careweek.core.scheduling;

import java.util.List;
import org.careweek.core.plan.WeeklyPlan;

/** Why those without a plan have none, where that was left out when the schedule was made. */
final class UnplacedQuestion {

    private final WeekIndex index;
    private final Reasons reasons;

    UnplacedQuestion(WeekNumbers numbers, List<WeeklyPlan> plans, LastLooks looks) {
        this.index = numbers.index();
        this.reasons = new Reasons(index, numbers.problems(), Roster.of(index, plans), looks, "A plan");
    }

    Unplaced answer(Unplaced known) {
        return known.reasons().isEmpty()
                ? new Unplaced(known.participant(), reasons.of(index.indexOf(known.participant())))
                : known;
    }
}

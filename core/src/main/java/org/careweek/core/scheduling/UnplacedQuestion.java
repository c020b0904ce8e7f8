package org.careweek.core.scheduling;

import java.util.List;
import org.careweek.core.plan.WeeklyPlan;

/** Why those without a plan have none, where that was left out when the schedule was made. */
final class UnplacedQuestion {

    private final WeekIndex index;
    private final Reasons reasons;
    private final LastLooks looks;

    UnplacedQuestion(WeekNumbers numbers, List<WeeklyPlan> plans, LastLooks looks) {
        this.index = numbers.index();
        this.looks = looks;
        this.reasons = new Reasons(index, numbers.problems(), Roster.of(index, plans), looks, "A plan");
    }

    /** What is known already, where there is nothing to add or nothing may be looked at any more. */
    Unplaced answer(Unplaced known) {
        return known.reasons().isEmpty() && looks.areLeft()
                ? new Unplaced(known.participant(), reasons.of(index.indexOf(known.participant())))
                : known;
    }
}

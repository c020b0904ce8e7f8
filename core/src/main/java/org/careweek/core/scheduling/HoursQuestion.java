package org.careweek.core.scheduling;

import java.util.List;
import java.util.Set;
import org.careweek.core.plan.WeeklyPlan;
import org.careweek.core.time.TreatmentTime;

/** Whether somebody's plan could be nearer to what was ordered, everyone else's plan unchanged, and if not, why. */
final class HoursQuestion {

    private final WeekIndex index;
    private final ProblemBuilder problems;
    private final int person;
    private final Roster others;

    HoursQuestion(WeekNumbers numbers, List<WeeklyPlan> plans, int person) {
        this.index = numbers.index();
        this.problems = numbers.problems();
        this.person = person;
        this.others = Roster.of(
                index,
                plans.stream()
                        .filter(plan -> index.indexOf(plan.participant()) != person)
                        .toList());
    }

    TheseHours answer(WeeklyPlan plan) {
        TreatmentTime planned = plan.plannedTime();
        int ordered = index.person(person).ordered();
        int off = Math.abs(planned.minutes() - ordered);
        if (off == 0) {
            return new TheseHours.AsOrdered(planned);
        }
        ProblemBuilder nearer = problems.nearerTo(ordered, off);
        return nearer.bestWithout(Set.of(), others, person, session -> 0, BestWeek.QUICK)
                .week()
                .<TheseHours>map(week -> new TheseHours.Nearer(planned, index.accepted(person, week.sessions())))
                .orElseGet(() -> limited(planned, nearer));
    }

    private TheseHours limited(TreatmentTime planned, ProblemBuilder nearer) {
        TreatmentTime ordered = index.person(person).request().order().time().perWeek();
        Reasons reasons = new Reasons(index, nearer, others, LastLooks.all(), "A plan nearer to the ordered time");
        return new TheseHours.Limited(planned, ordered, reasons.of(person));
    }
}

package org.careweek.core.scheduling;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.careweek.core.plan.WeeklyPlan;
import org.careweek.core.program.ParticipantId;

/** What becomes of a roster when the search is over: whoever still fits gets a plan, and whoever does not is told why. */
final class Ending {

    private final WeekIndex index;
    private final ProblemBuilder problems;
    private final Roster roster;
    private final KnownPlans known;
    private final LastLooks looks;
    private final LastCheck check;

    /**
     * @param known plans that hold already
     * @param looks how much may be looked at
     */
    Ending(WeekNumbers numbers, Roster roster, KnownPlans known, LastLooks looks) {
        this.index = numbers.index();
        this.problems = numbers.problems();
        this.roster = roster;
        this.known = known;
        this.looks = looks;
        this.check = numbers.lastCheck();
    }

    WeekSchedule schedule(long bound, int placedBound) {
        for (int person = 0; person < index.people() && looks.areLeft(); person++) {
            if (!roster.isPlaced(person)) {
                place(person);
            }
        }
        check.check(roster);
        Unplaced[] told = new Unplaced[index.people()];
        Reasons reasons = new Reasons(index, problems, roster, looks, "A plan");
        for (int person = 0; person < told.length; person++) {
            if (!roster.isPlaced(person)) {
                ParticipantId who = index.person(person).request().participant().id();
                told[person] = new Unplaced(who, looks.areLeft() ? reasons.of(person) : List.of());
            }
        }
        int[] asked = index.asRequested();
        List<WeeklyPlan> plans = IntStream.of(asked)
                .filter(roster::isPlaced)
                .mapToObj(this::plan)
                .toList();
        List<Unplaced> unplaced = IntStream.of(asked)
                .filter(person -> !roster.isPlaced(person))
                .mapToObj(person -> told[person])
                .toList();
        return new WeekSchedule(plans, unplaced, roster.score(), bound, placedBound);
    }

    private void place(int person) {
        looks.at(work -> problems.bestWithout(Set.of(), roster, person, session -> 0, work))
                .week()
                .ifPresent(week -> roster.place(person, week.sessions()));
    }

    private WeeklyPlan plan(int person) {
        int[] sessions = roster.plan(person);
        return known.find(index, person, sessions).orElseGet(() -> index.accepted(person, sessions));
    }
}

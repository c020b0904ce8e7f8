package org.careweek.core.scheduling;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.careweek.core.plan.WeeklyPlan;
import org.careweek.core.program.ParticipantId;

/** What becomes of a roster when the search is over: whoever still fits gets a plan, and whoever does not is told why. */
final class Ending {

    /** So many people are looked at even where a search was ended, and one in so many others: that takes little time. */
    private static final int SOME = 200;

    private static final int ONE_IN = 20;

    private final WeekIndex index;
    private final ProblemBuilder problems;
    private final Roster roster;
    private final KnownPlans known;
    private int looks;

    /**
     * @param known plans that hold already
     * @param isStopped whether somebody waits for the end
     */
    Ending(WeekNumbers numbers, Roster roster, KnownPlans known, boolean isStopped) {
        this.index = numbers.index();
        this.problems = numbers.problems();
        this.roster = roster;
        this.known = known;
        this.looks = isStopped ? SOME + index.people() / ONE_IN : Integer.MAX_VALUE;
    }

    WeekSchedule schedule(long bound, int placedBound) {
        int[] waiting = IntStream.range(0, index.people())
                .filter(person -> !roster.isPlaced(person))
                .limit(looks)
                .toArray();
        looks -= waiting.length;
        for (int person : waiting) {
            problems.bestWithout(Set.of(), roster, person, session -> 0, BestWeek.QUICK)
                    .week()
                    .ifPresent(week -> roster.place(person, week.sessions()));
        }
        List<WeeklyPlan> plans = new ArrayList<>();
        List<Unplaced> unplaced = new ArrayList<>();
        Reasons reasons = new Reasons(index, problems, roster, "A plan");
        for (int person = 0; person < index.people(); person++) {
            int it = person;
            if (roster.isPlaced(person)) {
                plans.add(known.find(index, person, roster.plan(person))
                        .orElseGet(() -> index.accepted(it, roster.plan(it))));
            } else {
                ParticipantId who = index.person(person).request().participant().id();
                unplaced.add(new Unplaced(who, looks-- > 0 ? reasons.of(person) : List.of()));
            }
        }
        return new WeekSchedule(plans, unplaced, roster.score(), bound, placedBound);
    }
}

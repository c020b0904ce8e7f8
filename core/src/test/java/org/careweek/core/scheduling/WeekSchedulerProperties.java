package org.careweek.core.scheduling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;

/** What a schedule may never get wrong, against an oracle that tries everything. */
class WeekSchedulerProperties {

    @Property(tries = 20_000, shrinking = ShrinkingMode.OFF)
    void one_participant_gets_the_best_of_all_weeks(@ForAll long seed) {
        TinyClinic clinic = TinyClinic.random(seed, 1, seed % 50 == 0 ? 12 : 9);
        WeekSchedule schedule = Weeks.scheduled(clinic, 0);

        long best = new Naive(clinic).bestAlone(0);
        assertThat(schedule.score()).isEqualTo(best == Naive.NONE ? 0 : best);
        assertThat(schedule.bound()).isEqualTo(schedule.score());
        meetBoth(schedule);
        meetCaps(clinic, best);
    }

    /** PL1 and PL2. */
    @Property(tries = 100_000, shrinking = ShrinkingMode.OFF)
    void every_schedule_keeps_every_rule_and_counts_its_score_right(@ForAll long seed) {
        TinyClinic clinic = TinyClinic.random(seed, 2, 3);
        check(clinic, Weeks.scheduled(clinic, 2));
    }

    /** PL1 and PL2. */
    @Property(tries = 200, shrinking = ShrinkingMode.OFF)
    void so_does_the_schedule_of_a_bigger_clinic(@ForAll long seed) {
        TinyClinic clinic = TinyClinic.random(seed, 20, 28);
        check(clinic, Weeks.scheduled(clinic, 50));
    }

    private static void check(TinyClinic clinic, WeekSchedule schedule) {
        Naive naive = new Naive(clinic);
        int[] plans = Weeks.plans(clinic, schedule);
        assertThat(naive.allows(plans)).isTrue();
        assertThat(schedule.score()).isEqualTo(naive.score(plans)).isLessThanOrEqualTo(schedule.bound());
        meetBoth(schedule);
    }

    @Property(tries = 3_000, shrinking = ShrinkingMode.OFF)
    void the_schedule_of_a_tiny_clinic_is_the_best_of_all_and_proven(
            @ForAll long seed, @ForAll @IntRange(max = 3) int people) {
        TinyClinic clinic = TinyClinic.random(seed, people, 6);
        WeekSchedule schedule = Weeks.scheduled(clinic, 10);

        long[] optimum = new Naive(clinic).optimum();
        assertThat(schedule.score()).isEqualTo(optimum[0]);
        assertThat(schedule.bound()).isEqualTo(optimum[0]);
        assertThat((long) schedule.placedBound()).isGreaterThanOrEqualTo(optimum[1]);
    }

    /** PL14, where a search has moved many people: removing nothing makes nobody placeable. */
    @Property(shrinking = ShrinkingMode.OFF)
    void whoever_is_unplaced_does_not_fit(@ForAll long seed, @ForAll @IntRange(min = 1, max = 30) int steps) {
        TinyClinic clinic = TinyClinic.crowded(seed, 10, 9);
        int[] plans = Weeks.plans(clinic, Weeks.scheduled(clinic, steps));
        Naive naive = new Naive(clinic);
        IntStream.range(0, plans.length)
                .filter(person -> plans[person] == 0)
                .forEach(person ->
                        assertThat(naive.best(person, plans, Set.of())).isEqualTo(Naive.NONE));
    }

    /** PL14. */
    @Property(tries = 4_000, shrinking = ShrinkingMode.OFF)
    void each_reason_is_a_smallest_set_of_obstacles(@ForAll long seed, @ForAll @IntRange(min = 1, max = 4) int people) {
        TinyClinic clinic = TinyClinic.random(seed, people, 6);
        WeekSchedule schedule = Weeks.scheduled(clinic, 5);
        int[] plans = Weeks.plans(clinic, schedule);
        for (Unplaced unplaced : schedule.unplaced()) {
            int person = Integer.parseInt(unplaced.participant().disclose().substring(1));
            for (Reason reason : unplaced.reasons()) {
                isTrue(new Naive(clinic), person, plans, reason);
            }
        }
        Statistics.label("reasons")
                .coverage(checker -> Set.of(
                                "full",
                                "apart",
                                "availability",
                                "must-attend",
                                "must-not-attend",
                                "cap",
                                "minimum",
                                "maximum",
                                "minimum-days",
                                "daily-maximum",
                                "weekly-minimum",
                                "weekly-maximum",
                                "no-sessions",
                                "closed",
                                "session")
                        .forEach(rule -> checker.check(rule).count(count -> count > 0)));
    }

    static void isTrue(Naive naive, int person, int[] plans, Reason reason) {
        Set<String> gone = reason.rules().stream()
                .map(rule -> rule.id().value().replaceAll(".*\\.", ""))
                .collect(Collectors.toSet());
        gone.forEach(rule -> Statistics.label("reasons").collect(rule));
        Statistics.label("obstacles in a reason").collect(gone.size());
        if (gone.equals(Set.of("no-sessions"))) {
            Set<String> all = Set.of(
                    "full",
                    "apart",
                    "availability",
                    "session",
                    "closed",
                    "must-not-attend",
                    "daily-maximum",
                    "minimum",
                    "maximum",
                    "weekly-minimum",
                    "weekly-maximum",
                    "cap",
                    "minimum-days",
                    "must-attend");
            assertThat(naive.best(person, plans, all)).isEqualTo(Naive.NONE);
            return;
        }
        assertThat(naive.best(person, plans, gone)).as("without %s", gone).isNotEqualTo(Naive.NONE);
        for (String rule : gone) {
            Set<String> less = new HashSet<>(gone);
            less.remove(rule);
            assertThat(naive.best(person, plans, less)).as("without %s", less).isEqualTo(Naive.NONE);
        }
    }

    /** Whether each kind of cap decides something: without it somebody would have a better week. */
    private static void meetCaps(TinyClinic clinic, long best) {
        TinyClinic.Cap cap = clinic.wishes().get(0).cap();
        long free = new Naive(clinic).best(0, new int[1], Set.of("cap"));
        boolean onlyDays = cap.minutes() == TinyClinic.FREE && cap.visits() == TinyClinic.FREE;
        boolean onlyVisits = cap.minutes() == TinyClinic.FREE && cap.days() == TinyClinic.FREE;
        String fate = best == Naive.NONE ? " leave no plan" : " change the plan";
        Statistics.label("a cap decides")
                .collect(
                        best == free
                                ? "none"
                                : onlyDays ? "days" + fate : onlyVisits ? "visits" + fate : "several or minutes")
                .coverage(checker -> {
                    for (String kind : List.of("days", "visits")) {
                        checker.check(kind + " leave no plan").count(seen -> seen > 20);
                        checker.check(kind + " change the plan").count(seen -> seen > 20);
                    }
                });
    }

    private static void meetBoth(WeekSchedule schedule) {
        boolean placed = !schedule.plans().isEmpty();
        boolean unplaced = !schedule.unplaced().isEmpty();
        Statistics.label("placed").collect(placed);
        Statistics.label("unplaced").collect(unplaced);
        for (String label : List.of("placed", "unplaced")) {
            Statistics.label(label).coverage(checker -> checker.check(true).percentage(share -> share > 10));
        }
    }
}

package org.careweek.testkit.oracle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.careweek.core.coverage.UnitKind;
import org.careweek.core.program.ParticipantId;
import org.careweek.core.program.SessionId;
import org.careweek.core.scheduling.ClinicWeek;
import org.careweek.core.scheduling.ScheduleCheck;
import org.careweek.core.scheduling.ScheduleOutcome;
import org.careweek.core.scheduling.WeekRequest;
import org.careweek.core.scheduling.WeekSchedule;
import org.careweek.testkit.domain.CareweekArbitraries;
import org.careweek.testkit.domain.ClinicSize;
import org.careweek.testkit.domain.Samples;

/** The best there is against the library's scheduler and its bounds, and against schedulers that are wrong. */
class BruteForceProperties {

    @Provide
    Arbitrary<ClinicWeek> tiny() {
        return CareweekArbitraries.clinicWeeks(ClinicSize.TINY);
    }

    @Property(tries = 2000, seed = "31")
    void the_best_score_lies_between_what_a_schedule_reaches_and_its_bound(@ForAll("tiny") ClinicWeek week) {
        BruteForce all = BruteForce.of(week);
        WeekSchedule schedule = Assignments.scheduled(week);

        assertThat(all.score()).isBetween(schedule.score(), schedule.bound());
        assertThat(all.mostPlaced()).isBetween(schedule.plans().size(), schedule.placedBound());
        Statistics.label("placed").collect(all.mostPlaced());
        Statistics.label("all placed")
                .collect(all.mostPlaced() == week.requests().size());
        Statistics.label("together less than alone").collect(all.score() < schedule.bound());
        Statistics.label("all placed").coverage(it -> {
            it.check(true).percentage(share -> share > 8);
            it.check(false).percentage(share -> share > 30);
        });
    }

    @Property(tries = 1000, seed = "32")
    void the_best_schedule_is_one_and_has_its_score(@ForAll("tiny") ClinicWeek week) {
        BruteForce all = BruteForce.of(week);
        ScheduleOutcome outcome = new ScheduleCheck(week).check(all.schedule());
        assertThat(outcome).isInstanceOf(ScheduleOutcome.Feasible.class);
        assertThat(((ScheduleOutcome.Feasible) outcome).score()).isEqualTo(all.score());
        assertThat(PlanCheck.of(week).allows(all.schedule())).isTrue();
        assertThat(PlanCheck.of(week).score(all.schedule())).isEqualTo(all.score());
    }

    @Property(tries = 500, seed = "33")
    void one_seat_more_never_makes_the_best_schedule_worse_and_one_less_never_better(@ForAll("tiny") ClinicWeek week) {
        long best = BruteForce.of(week).score();
        assertThat(BruteForce.of(Misread.seats(week, 1)).score()).isGreaterThanOrEqualTo(best);
        assertThat(BruteForce.of(Misread.seats(week, -1)).score()).isLessThanOrEqualTo(best);
    }

    private interface Scheduler {
        long score(ClinicWeek week);
    }

    @Example
    void a_scheduler_that_claims_the_best_and_has_it_not_is_noticed() {
        Map<String, Scheduler> wrong = new TreeMap<>(Map.of(
                "places whoever comes first", BruteForceProperties::firstComeFirstServed,
                "claims a point too many", week -> BruteForce.of(week).score() + 1,
                "forgets who must stay apart", week -> best(Misread.separations(week)),
                "forgets when people can come", week -> best(Misread.availability(week)),
                "overbooks by one", week -> best(Misread.seats(week, 1)),
                "leaves a seat empty", week -> best(Misread.seats(week, -1)),
                "counts breaks", week -> best(Misread.breaks(week)),
                "counts what does not count", week -> best(Misread.counting(week)),
                "forgets preferences", week -> best(Misread.preferences(week))));
        for (UnitKind kind : UnitKind.values()) {
            wrong.put("forgets authorized " + kind, week -> best(Misread.authorizations(week, kind)));
        }
        List<ClinicWeek> weeks = Samples.of(CareweekArbitraries.clinicWeeks(ClinicSize.TINY), 150);
        wrong.forEach((name, scheduler) -> assertThat(
                        weeks.stream().filter(week -> scheduler.score(week) != best(week)))
                .as(name)
                .isNotEmpty());
    }

    private static long best(ClinicWeek week) {
        return BruteForce.of(week).score();
    }

    /** One after the other, each the best that those before leave. */
    private static long firstComeFirstServed(ClinicWeek week) {
        Map<ParticipantId, Set<SessionId>> placed = new TreeMap<>();
        long sum = 0;
        for (var request : week.requests()) {
            var alone = new ClinicWeek(
                    week.policy(), week.calendar(), week.week(), week.sessions(), List.of(withoutOthers(request)));
            var schedule = BruteForce.of(alone).schedule();
            Map<ParticipantId, Set<SessionId>> more = new TreeMap<>(placed);
            more.putAll(schedule);
            if (PlanCheck.of(week).allows(more)) {
                placed = more;
                sum = PlanCheck.of(week).score(placed);
            }
        }
        return sum;
    }

    private static WeekRequest withoutOthers(WeekRequest request) {
        return new WeekRequest(
                request.participant(),
                request.track(),
                request.order(),
                request.authorized(),
                request.prefers(),
                request.mustAttend(),
                request.mustNotAttend(),
                Set.of());
    }

    @Example
    void a_week_that_is_too_large_to_try_is_refused() {
        ClinicWeek large = Samples.of(CareweekArbitraries.clinicWeeks(ClinicSize.SMALL), 50).stream()
                .filter(it -> it.sessions().size() > BruteForce.MOST_SESSIONS)
                .findFirst()
                .orElseThrow();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BruteForce.of(large))
                .withMessageContaining("8 sessions");
        assertThat(BruteForce.MOST_PEOPLE).isEqualTo(ClinicSize.TINY.people());
        assertThat(BruteForce.MOST_SESSIONS).isEqualTo(ClinicSize.TINY.sessions());
    }
}

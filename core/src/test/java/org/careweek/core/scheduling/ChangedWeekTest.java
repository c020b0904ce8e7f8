package org.careweek.core.scheduling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.careweek.core.scheduling.FewWishes.attended;
import static org.careweek.core.scheduling.FewWishes.clinic;
import static org.careweek.core.scheduling.FewWishes.offer;
import static org.careweek.core.scheduling.FewWishes.on;
import static org.careweek.core.scheduling.FewWishes.who;
import static org.careweek.core.scheduling.FewWishes.wish;

import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.careweek.core.plan.PlanChange;
import org.careweek.core.plan.WeeklyPlan;
import org.junit.jupiter.api.Test;

/** What is known of a week that was scheduled goes on to hold, and only that. */
class ChangedWeekTest {

    private static final WeekScheduler SCHEDULER = new WeekScheduler();
    private static final SearchLimits LIMITS = new SearchLimits(1, 10);
    private static final TinyClinic ONE =
            clinic(List.of(offer(0, 60, 1), offer(1, 120, 1), offer(2, 180, 1)), wish(120));

    private static ScheduledWeek scheduled(TinyClinic clinic) {
        return SCHEDULER.scheduled(Weeks.of(clinic), LIMITS, SearchMonitor.NONE);
    }

    private static ScheduledWeek again(ScheduledWeek before, ClinicWeek next, Stability stability) {
        return SCHEDULER
                .reschedule(before, next, stability, LIMITS, SearchMonitor.NONE)
                .next();
    }

    private static Map<String, List<Integer>> attendedAgain(ScheduledWeek before, ClinicWeek next) {
        return attended(again(before, next, Stability.none()).schedule());
    }

    @Test
    void a_plan_that_stays_is_the_one_that_was_checked() {
        ScheduledWeek before = scheduled(ONE);
        WeeklyPlan plan = before.schedule().plans().get(0);
        ClinicWeek next = before.week().after(PlanChange.cancel(FewWishes.session(0)));
        assertThat(again(before, next, Stability.none()).schedule().plans())
                .singleElement()
                .isSameAs(plan);
        assertThat(again(before, before.week(), Stability.none()).schedule().plans())
                .singleElement()
                .isSameAs(plan);
    }

    @Test
    void a_plan_is_checked_again_by_other_rules_for_another_request_and_with_other_sessions() {
        ScheduledWeek before = scheduled(ONE);
        WeeklyPlan plan = before.schedule().plans().get(0);
        ClinicWeek stricter = Weeks.of(ONE.withLimits(1, 120));
        ClinicWeek preferring = Weeks.of(ONE.withWishes(List.of(wish(120, 0b10, 0))));
        ClinicWeek longer = Weeks.of(ONE.withWishes(List.of(wish(180))));
        for (ClinicWeek next : List.of(stricter, preferring, longer)) {
            assertThat(again(before, next, Stability.none()).schedule().plans())
                    .singleElement()
                    .isNotSameAs(plan);
        }
        assertThat(again(before, stricter, Stability.none()).schedule().plans()).containsExactly(plan);
    }

    @Test
    void somebody_new_has_no_plan_that_was_checked() {
        ScheduledWeek before = scheduled(ONE);
        ClinicWeek next = Weeks.of(ONE.withWishes(List.of(wish(120), wish(60))));
        assertThat(attendedAgain(before, next)).isEqualTo(Map.of("p0", List.of(1), "p1", List.of(0)));
    }

    @Test
    void another_order_is_another_week() {
        assertThat(attendedAgain(scheduled(ONE), Weeks.of(ONE.withWishes(List.of(wish(180))))))
                .isEqualTo(Map.of("p0", List.of(2)));
    }

    @Test
    void a_better_session_that_comes_is_found() {
        TinyClinic two = ONE.withOffers(ONE.offers().subList(0, 2));
        TinyClinic longer = two.withWishes(List.of(wish(240)));
        ScheduledWeek before = scheduled(longer);
        ClinicWeek next = new ClinicWeek(
                before.week().policy(),
                before.week().calendar(),
                before.week().week(),
                Weeks.of(ONE).sessions(),
                before.week().requests());
        assertThat(attended(before.schedule())).isEqualTo(Map.of("p0", List.of(0, 1)));
        assertThat(attendedAgain(before, next)).isEqualTo(Map.of("p0", List.of(0, 2)));
    }

    @Test
    void other_rules_of_a_week_leave_other_weeks() {
        TinyClinic free = ONE.withWishes(List.of(wish(180)));
        TinyClinic strict = free.withLimits(1, 120);
        assertThat(attendedAgain(scheduled(free), Weeks.of(strict))).isEqualTo(Map.of("p0", List.of(0, 1)));
        assertThat(attendedAgain(scheduled(strict), Weeks.of(free.withWishes(List.of(wish(180, 0b100, 0))))))
                .isEqualTo(Map.of("p0", List.of(2)));
    }

    @Test
    void a_day_on_which_the_site_is_closed_now_is_left() {
        TinyClinic closed = new TinyClinic(60, 240, 1, 1440, 0b10, 0, ONE.offers(), ONE.wishes());
        Map<String, List<Integer>> attended = attendedAgain(scheduled(ONE), Weeks.of(closed));
        assertThat(attended).hasSize(1);
        assertThat(attended.get("p0")).doesNotContain(1);
        assertThat(attendedAgain(scheduled(closed), Weeks.of(ONE))).isEqualTo(Map.of("p0", List.of(1)));
    }

    @Test
    void whoever_had_to_stay_may_go_once_that_is_over() {
        TinyClinic clinic = ONE.withWishes(List.of(on(0b11, 60, 0)));
        ScheduledWeek before = scheduled(clinic);
        ClinicWeek week = before.week();
        ClinicWeek longer = Weeks.of(clinic.withWishes(List.of(on(0b11, 120, 0))));
        Stability begun = Stability.none()
                .from(Weeks.MONDAY
                        .plusDays(1)
                        .atStartOfDay(ZoneId.of("America/Phoenix"))
                        .toInstant());
        for (Stability stability : List.of(begun, Stability.none().promised(Set.of(who(0))))) {
            ScheduledWeek kept = again(before, longer, stability);
            assertThat(attended(kept.schedule()).get("p0")).contains(0);
            assertThat(attendedAgain(kept, longer)).isEqualTo(Map.of("p0", List.of(1)));
            assertThat(attended(again(again(kept, week, Stability.none()), longer, stability)
                                    .schedule())
                            .get("p0"))
                    .contains(0);
        }
    }

    @Test
    void a_schedule_answers_for_everyone_of_the_week() {
        ScheduledWeek week =
                scheduled(clinic(List.of(offer(0, 60, 1)), on(0b1, 60, 0b1), on(0b1, 60, 0), on(0b10, 60, 0)));
        assertThat(attended(week.schedule())).isEqualTo(Map.of("p0", List.of(0)));
        assertThat(week.planned())
                .isEqualTo(new PlannedWeek(week.week(), week.schedule().plans()));
        assertThat(week.whyUnplaced(who(0))).isEmpty();
        for (int person : new int[] {1, 2}) {
            Unplaced told = week.schedule().unplaced().get(person - 1);
            assertThat(week.whyUnplaced(who(person))).contains(told);
            assertThat(told.reasons()).isNotEmpty();
        }
        assertThat(week.explained(SearchMonitor.NONE).schedule()).isEqualTo(week.schedule());
        assertThat(week.waitlist()).extracting(InLine::participant).containsExactly(who(1), who(2));
        assertThat(week.waitlist()).last().isEqualTo(new InLine(who(2), 0));
    }

    @Test
    void what_is_said_of_it_prints_nobody() {
        ScheduledWeek week = scheduled(clinic(List.of(offer(0, 60, 1)), wish(120), wish(60)));
        Rescheduled again = SCHEDULER.reschedule(
                week,
                week.week().after(PlanChange.cancel(FewWishes.session(0))),
                Stability.none(),
                LIMITS,
                (d, t) -> true);
        assertThat(again.moves()).hasSize(1);
        String told = week + " " + again + " " + week.waitlist() + again.moves() + week.whyTheseHours(who(1))
                + again.next().assignment();
        assertThat(told)
                .contains(
                        "ScheduledWeek[", "Rescheduled[", "InLine[private]", "PlanMove[private]", "Assignment[private]")
                .doesNotContain("p0", "p1");
    }
}

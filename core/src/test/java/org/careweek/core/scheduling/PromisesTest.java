package org.careweek.core.scheduling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.careweek.core.scheduling.FewWishes.attended;
import static org.careweek.core.scheduling.FewWishes.clinic;
import static org.careweek.core.scheduling.FewWishes.offer;
import static org.careweek.core.scheduling.FewWishes.planned;
import static org.careweek.core.scheduling.FewWishes.who;
import static org.careweek.core.scheduling.FewWishes.wish;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Monday's session has one hour, Tuesday's two. Whoever has one hour where two were ordered would rather have Tuesday's. */
class PromisesTest {

    private static final int[] MONDAY = {0};
    private static final int[] TUESDAY = {1};
    private static final int[] BOTH = {0, 1};
    private static final int[] CANCELLED = {0, 9};
    private static final int[] NOTHING = {};
    private static final SearchLimits LIMITS = new SearchLimits(1, 10);

    private static final Instant MONDAY_NIGHT =
            Weeks.MONDAY.plusDays(1).atStartOfDay(ZoneId.of("America/Phoenix")).toInstant();

    private static List<TinyClinic.Offer> offers(int mondaysSeats, int tuesdaysSeats) {
        return List.of(offer(0, 60, mondaysSeats), offer(1, 120, tuesdaysSeats));
    }

    private static Stability promised(Integer... people) {
        return Stability.none()
                .promised(Arrays.stream(people).map(FewWishes::who).collect(Collectors.toSet()));
    }

    private static Map<String, List<Integer>> again(TinyClinic clinic, Assignment present, Stability stability) {
        WeekSchedule next = new WeekScheduler()
                .reschedule(present, Weeks.of(clinic), stability, LIMITS, SearchMonitor.NONE)
                .next()
                .schedule();
        return attended(next);
    }

    @Test
    void a_plan_that_was_promised_stays_though_there_is_a_better_one() {
        TinyClinic clinic = clinic(offers(1, 1), wish(120));
        assertThat(again(clinic, planned(MONDAY), promised())).isEqualTo(Map.of("p0", List.of(1)));
        assertThat(again(clinic, planned(MONDAY), promised(0))).isEqualTo(Map.of("p0", List.of(0)));
        assertThat(again(clinic, planned(MONDAY), promised(7))).isEqualTo(Map.of("p0", List.of(1)));
    }

    @Test
    void a_plan_that_has_lost_a_session_is_no_promise() {
        TinyClinic clinic = clinic(offers(1, 1), wish(120));
        assertThat(again(clinic, planned(CANCELLED), promised(0))).isEqualTo(Map.of("p0", List.of(1)));
    }

    @Test
    void nor_is_one_that_is_no_week_or_in_a_session_without_a_seat() {
        TinyClinic shorter = clinic(List.of(offer(0, 30, 1), offer(1, 120, 1)), wish(120));
        assertThat(again(shorter, planned(MONDAY), promised(0))).isEqualTo(Map.of("p0", List.of(1)));
        TinyClinic full = clinic(offers(0, 1), wish(120));
        assertThat(again(full, planned(MONDAY), promised(0))).isEqualTo(Map.of("p0", List.of(1)));
        assertThat(again(full, planned(NOTHING), promised(0))).isEqualTo(Map.of("p0", List.of(1)));
    }

    @Test
    void of_two_promises_of_the_last_seat_the_first_is_kept() {
        TinyClinic clinic = clinic(offers(1, 3), wish(60), wish(60));
        assertThat(again(clinic, planned(MONDAY, MONDAY), promised(0, 1)))
                .isEqualTo(Map.of("p0", List.of(0), "p1", List.of(1)));
        TinyClinic two = clinic(offers(2, 3), wish(120), wish(120), wish(60));
        assertThat(again(two, planned(MONDAY, MONDAY, MONDAY), promised(0, 1, 2)))
                .isEqualTo(Map.of("p0", List.of(0), "p1", List.of(0), "p2", List.of(1)));
    }

    @Test
    void nobody_else_gets_the_seat_of_a_promise() {
        TinyClinic clinic = clinic(offers(2, 1), wish(60), wish(120));
        assertThat(again(clinic, planned(TUESDAY, NOTHING), promised()))
                .isEqualTo(Map.of("p0", List.of(0), "p1", List.of(1)));
        assertThat(again(clinic, planned(TUESDAY, NOTHING), promised(0)))
                .isEqualTo(Map.of("p0", List.of(1), "p1", List.of(0)));
    }

    @Test
    void of_two_who_must_stay_apart_the_first_promise_is_kept() {
        TinyClinic clinic = clinic(offers(2, 2), wish(60), wish(60, 0, 0b1));
        assertThat(again(clinic, planned(MONDAY, MONDAY), promised(0, 1)))
                .isEqualTo(Map.of("p0", List.of(0), "p1", List.of(1)));
        TinyClinic strangers = clinic(offers(2, 2), wish(60), wish(60));
        assertThat(again(strangers, planned(MONDAY, MONDAY), promised(0, 1)))
                .isEqualTo(Map.of("p0", List.of(0), "p1", List.of(0)));
    }

    @Test
    void whoever_must_stay_apart_from_somebody_with_a_promise_goes_elsewhere() {
        TinyClinic clinic = clinic(offers(2, 2), wish(120), wish(60, 0, 0b1));
        assertThat(again(clinic, planned(MONDAY, NOTHING), promised(0)))
                .isEqualTo(Map.of("p0", List.of(0), "p1", List.of(1)));
    }

    @Test
    void two_who_came_to_the_same_session_stay_in_it_whatever_is_promised() {
        TinyClinic clinic = clinic(offers(2, 2), wish(60), wish(60, 0, 0b1));
        for (Stability stability : List.of(promised(), promised(0), promised(0, 1))) {
            assertThat(again(clinic, planned(MONDAY, MONDAY), stability.from(MONDAY_NIGHT)))
                    .isEqualTo(Map.of("p0", List.of(0), "p1", List.of(0)));
        }
        assertThat(again(clinic, planned(BOTH, MONDAY), promised(0).from(MONDAY_NIGHT)))
                .as("but not in the next one")
                .isEqualTo(Map.of("p0", List.of(0, 1), "p1", List.of(0)));
    }

    @Test
    void a_session_that_has_begun_has_a_seat_for_whoever_is_in_it() {
        TinyClinic clinic = clinic(offers(0, 2), wish(120), wish(60));
        assertThat(again(clinic, planned(MONDAY, MONDAY), promised(0, 1).from(MONDAY_NIGHT)))
                .isEqualTo(Map.of("p0", List.of(0), "p1", List.of(0)));
        assertThat(again(clinic, planned(MONDAY, MONDAY), promised(1).from(MONDAY_NIGHT)))
                .as("two hours were ordered, and Monday's hour has been")
                .isEqualTo(Map.of("p0", List.of(0), "p1", List.of(0)));
    }

    /** What is known of a week beside a promise says nothing of the seat that it took. */
    @Test
    void whoever_waited_for_the_seat_of_a_promise_has_it_once_that_is_gone() {
        TinyClinic both = clinic(List.of(offer(0, 60, 1)), wish(60, 0b1, 0), wish(60));
        WeekScheduler scheduler = new WeekScheduler();
        ScheduledWeek kept = scheduler
                .reschedule(planned(MONDAY), Weeks.of(both), promised(0), LIMITS, SearchMonitor.NONE)
                .next();
        assertThat(attended(kept.schedule())).isEqualTo(Map.of("p0", List.of(0)));
        ClinicWeek week = kept.week();
        ClinicWeek left = new ClinicWeek(
                week.policy(),
                week.calendar(),
                week.week(),
                week.sessions(),
                week.requests().subList(1, 2));
        WeekSchedule next = scheduler
                .reschedule(kept, left, promised(), LIMITS, SearchMonitor.NONE)
                .next()
                .schedule();
        assertThat(attended(next)).isEqualTo(Map.of("p1", List.of(0)));
        assertThat(next.bound()).isEqualTo(100_000);
        assertThat(next.placedBound()).isEqualTo(1);
    }

    @Test
    void whoever_watches_is_told_of_the_promised_plans_too() {
        List<Integer> placed = new ArrayList<>();
        List<Long> scores = new ArrayList<>();
        List<Long> bounds = new ArrayList<>();
        SearchMonitor watching = new SearchMonitor() {
            @Override
            public boolean goOn(int done, int total) {
                return true;
            }

            @Override
            public void better(int nowPlaced, long score, long bound) {
                placed.add(nowPlaced);
                scores.add(score);
                bounds.add(bound);
            }
        };
        TinyClinic clinic = clinic(offers(1, 2), wish(120, 0b01, 0), wish(120, 0b10, 0), wish(60));
        WeekSchedule next = new WeekScheduler()
                .reschedule(planned(MONDAY), Weeks.of(clinic), promised(0), LIMITS, watching)
                .next()
                .schedule();
        assertThat(next.score()).isEqualTo(300_000 - 600 + 1 + 1 - 600);
        assertThat(placed).last().isEqualTo(3);
        assertThat(scores).last().isEqualTo(next.score());
        assertThat(bounds).last().isEqualTo(next.bound());
        assertThat(next.bound()).isEqualTo(next.score());
        assertThat(next.placedBound()).isEqualTo(3);
    }

    @Test
    void where_nothing_was_looked_at_what_was_promised_comes_first() {
        TinyClinic clinic = clinic(offers(1, 1), wish(60), wish(60), wish(60, 0b11, 0));
        Rescheduled stopped = new WeekScheduler()
                .reschedule(
                        planned(MONDAY, MONDAY, NOTHING),
                        Weeks.of(clinic),
                        promised(1),
                        LIMITS,
                        (done, total) -> false);
        assertThat(attended(stopped.next().schedule())).isEqualTo(Map.of("p0", List.of(1), "p1", List.of(0)));
        assertThat(stopped.moves()).extracting(PlanMove::participant).containsExactly(who(0));
        assertThat(stopped.next().schedule().bound()).isEqualTo(300_002);
        assertThat(stopped.next().schedule().placedBound()).isEqualTo(3);
        assertThat(stopped.next().freely().promised()).isEqualTo(Set.of(who(1)));
    }
}

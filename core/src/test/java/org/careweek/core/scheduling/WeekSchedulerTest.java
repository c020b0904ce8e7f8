package org.careweek.core.scheduling;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.careweek.core.plan.PlanRules;
import org.careweek.core.rule.Rule;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

/** The edges of scheduling. There is no warm start yet, so PL15 has nothing to test. */
class WeekSchedulerTest {

    private static final int[][] NO_NEEDS = IntStream.range(0, TinyClinic.SERVICES)
            .mapToObj(service -> new int[] {0, TinyClinic.FREE})
            .toArray(int[][]::new);

    private static int[][] windows(int from, int through) {
        return IntStream.range(0, 7).mapToObj(day -> new int[] {from, through}).toArray(int[][]::new);
    }

    /** PL17. */
    @Test
    void a_clinic_without_participants_scores_nothing() {
        WeekSchedule schedule = Weeks.scheduled(new TinyClinic(60, 120, 1, 1440, 0, List.of(), List.of()), 10);
        assertThat(schedule.score()).isZero();
        assertThat(schedule.bound()).isZero();
        assertThat(schedule.placedBound()).isZero();
    }

    /** PL17. */
    @Test
    void somebody_who_can_never_come_is_unplaced_for_that_reason() {
        TinyClinic clinic = new TinyClinic(
                60,
                120,
                1,
                1440,
                0,
                List.of(new TinyClinic.Offer(0, 600, 60, 0, 5, 1)),
                List.of(new TinyClinic.Wish(0, 60, windows(0, 1), NO_NEEDS, 0, 0, 0, TinyClinic.FREE, 0)));
        assertThat(reasonsOf(clinic)).containsExactly(List.of(PlanRules.AVAILABLE));
    }

    @Test
    void the_one_who_finds_the_only_session_full_is_told_so() {
        TinyClinic.Wish wish = new TinyClinic.Wish(0, 60, windows(0, 1440), NO_NEEDS, 0, 0, 0, TinyClinic.FREE, 0);
        TinyClinic clinic = new TinyClinic(
                60, 120, 1, 1440, 0, List.of(new TinyClinic.Offer(0, 600, 60, 0, 1, 1)), List.of(wish, wish));
        assertThat(reasonsOf(clinic)).containsExactly(List.of(SchedulingRules.SEATS));
    }

    @Test
    void a_week_without_sessions_is_a_reason_of_its_own() {
        TinyClinic.Wish wish = new TinyClinic.Wish(0, 60, windows(0, 1440), NO_NEEDS, 0, 0, 0, TinyClinic.FREE, 0);
        TinyClinic clinic = new TinyClinic(60, 120, 1, 1440, 0, List.of(), List.of(wish));
        assertThat(reasonsOf(clinic)).containsExactly(List.of(SchedulingRules.NO_SESSIONS));
    }

    private static List<List<Rule>> reasonsOf(TinyClinic clinic) {
        return Weeks.scheduled(clinic, 5).unplaced().get(0).reasons().stream()
                .map(Reason::rules)
                .toList();
    }

    @Test
    void every_rule_of_schedules_has_an_id_of_its_own_and_a_source() {
        assertThat(SchedulingRules.all()).extracting(Rule::id).doesNotHaveDuplicates();
        assertThat(SchedulingRules.all()).extracting(Rule::citation).doesNotContainNull();
    }

    /** J6: five-minute lengths, a wide need for each service and a week that is open all day have very many sums. */
    @Test
    void a_week_of_very_many_sums_neither_takes_long_nor_much_memory() {
        Random random = new Random(4);
        List<TinyClinic.Offer> offers = new ArrayList<>();
        while (offers.size() < 120) {
            offers.add(new TinyClinic.Offer(
                    random.nextInt(7),
                    420 + 15 * random.nextInt(52),
                    30 + 5 * random.nextInt(12),
                    random.nextInt(TinyClinic.SERVICES),
                    4,
                    1));
        }
        int[][] needs = {{45, 300}, {100, 305}, {50, 400}};
        List<TinyClinic.Wish> wishes = IntStream.range(0, 10)
                .mapToObj(person ->
                        new TinyClinic.Wish(0, 540 + 35 * person, windows(0, 1440), needs, 0, 0, 0, TinyClinic.FREE, 0))
                .toList();
        TinyClinic clinic = new TinyClinic(540, 1200, 3, 300, 0, offers, wishes);
        WeekSchedule schedule = Assertions.assertTimeout(
                Duration.ofSeconds(60),
                () -> new WeekScheduler().schedule(Weeks.of(clinic), new SearchLimits(1, 20), SearchMonitor.NONE));
        assertThat(schedule.plans()).hasSize(10);
        assertThat(schedule.bound() - schedule.score()).isBetween(0L, 1_000L);
    }
}

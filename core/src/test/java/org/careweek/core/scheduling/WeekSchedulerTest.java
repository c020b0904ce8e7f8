package org.careweek.core.scheduling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.careweek.core.rule.Rule;
import org.junit.jupiter.api.Test;

/** The edges of scheduling. */
class WeekSchedulerTest {

    private static final int[][] NO_NEEDS = IntStream.range(0, TinyClinic.SERVICES)
            .mapToObj(service -> new int[] {0, TinyClinic.FREE})
            .toArray(int[][]::new);

    private static int[][] windows(int from, int through) {
        return IntStream.range(0, 7).mapToObj(day -> new int[] {from, through}).toArray(int[][]::new);
    }

    private static final TinyClinic.Wish EASY = wish(windows(0, 1440), 0, 0, 0);

    /** PL17. */
    @Test
    void a_clinic_without_participants_scores_nothing() {
        WeekSchedule schedule = Weeks.scheduled(new TinyClinic(60, 120, 1, 1440, 0, 0, List.of(), List.of()), 10);
        assertThat(schedule.score()).isZero();
        assertThat(schedule.bound()).isZero();
        assertThat(schedule.placedBound()).isZero();
    }

    /** PL17. */
    @Test
    void somebody_who_can_never_come_is_unplaced_for_that_reason() {
        assertThat(reasons(clinic(5, wish(windows(0, 1), 0, 0, 0))))
                .containsExactly(List.of("participant.availability"));
    }

    @Test
    void the_one_who_finds_the_only_session_full_is_told_so() {
        assertThat(reasons(clinic(1, EASY, EASY))).containsExactly(List.of("session.full"));
    }

    @Test
    void of_two_who_must_stay_apart_one_is_told_so() {
        TinyClinic.Wish apartFromTheFirst = wish(windows(0, 1440), 0, 0, 1);
        assertThat(reasons(clinic(2, EASY, apartFromTheFirst))).containsExactly(List.of("participant.apart"));
    }

    @Test
    void whoever_must_attend_a_session_in_vain_is_told_so() {
        TinyClinic.Wish both = wish(windows(0, 1440), 0b11, 0, 0);
        TinyClinic clinic = clinic(1, both).withOffers(List.of(offer(0, 600, 60, 0, 1), offer(0, 630, 60, 0, 1)));
        assertThat(reasons(clinic)).containsExactly(List.of("participant.must-attend"));
    }

    @Test
    void whoever_must_not_attend_the_only_session_is_told_so() {
        assertThat(reasons(clinic(1, wish(windows(0, 1440), 0, 1, 0))))
                .containsExactly(List.of("participant.must-not-attend"));
    }

    @Test
    void a_week_without_sessions_is_a_reason_of_its_own() {
        assertThat(reasons(clinic(1, EASY).withOffers(List.of()))).containsExactly(List.of("week.no-sessions"));
    }

    /** Two needs that have to be met to the minute, of lengths that have very many sums: too many to try. */
    @Test
    void a_search_that_gives_up_does_not_pretend_to_know_why() {
        List<TinyClinic.Offer> offers = new ArrayList<>();
        for (int i = 0; i < 70; i++) {
            offers.add(offer(i % 7, 420 + i * 13 % 90 * 10, 40 + 2 * (i * 7 % 29), i % 3, 1));
        }
        offers.add(offer(0, 300, 25, 0, 1));
        int[][] needs = {{325, 325}, {410, 410}, {0, TinyClinic.FREE}};
        TinyClinic.Wish wish = new TinyClinic.Wish(0, 700, windows(0, 1440), needs, 0, 0, 0, TinyClinic.Cap.NONE, 0);
        TinyClinic clinic = new TinyClinic(540, 1200, 3, 300, 0, 0, offers, List.of(wish));
        assertThat(reasons(clinic)).isEmpty();
    }

    @Test
    void whoever_may_come_on_fewer_days_or_to_fewer_sessions_than_the_week_needs_is_told_so() {
        List<TinyClinic.Offer> threeMornings =
                List.of(offer(0, 600, 30, 0, 1), offer(1, 600, 30, 0, 1), offer(2, 600, 30, 0, 1));
        for (int few = 0; few <= 1; few++) {
            for (TinyClinic.Cap cap : List.of(
                    new TinyClinic.Cap(TinyClinic.FREE, few, TinyClinic.FREE),
                    new TinyClinic.Cap(TinyClinic.FREE, TinyClinic.FREE, few))) {
                List<List<String>> found = reasons(clinic(1, EASY.under(cap)).withOffers(threeMornings));
                // One morning is too little for the week, but none is no plan at all.
                assertThat(found)
                        .isEqualTo(Stream.of("authorization.cap", "iop.weekly-minimum")
                                .limit(1 + few)
                                .map(List::of)
                                .toList());
            }
        }
        TinyClinic.Cap enough = new TinyClinic.Cap(TinyClinic.FREE, 2, 2);
        assertThat(Weeks.scheduled(clinic(1, EASY.under(enough)).withOffers(threeMornings), 5)
                        .plans()
                        .get(0)
                        .sessions())
                .hasSize(2);
    }

    @Test
    void fewer_authorized_days_than_the_policy_asks_for_leave_no_plan() {
        TinyClinic.Cap two = new TinyClinic.Cap(TinyClinic.FREE, 2, TinyClinic.FREE);
        TinyClinic clinic = clinic(1, EASY.under(two))
                .withOffers(List.of(offer(0, 600, 30, 0, 1), offer(1, 600, 30, 0, 1), offer(2, 600, 30, 0, 1)))
                .withLimits(3, 1440);
        assertThat(reasons(clinic)).containsExactly(List.of("authorization.cap"), List.of("iop.minimum-days"));
    }

    /** Sixty people need an hour of a service that has six seats in the week, of which no more than five are of any use. */
    @Test
    void there_are_places_for_as_many_as_find_a_seat_in_the_service_that_all_need() {
        List<TinyClinic.Offer> offers = new ArrayList<>();
        for (int day = 0; day < 5; day++) {
            offers.add(offer(day, 600, 60, 1, 1));
            offers.add(offer(day, 720, 120, 0, 60));
        }
        offers.add(offer(5, 600, 30, 1, 1));
        int[][] needs = {{0, TinyClinic.FREE}, {60, 90}, {0, TinyClinic.FREE}};
        TinyClinic.Wish each = new TinyClinic.Wish(0, 300, windows(0, 1440), needs, 0, 0, 0, TinyClinic.Cap.NONE, 0);
        WeekSchedule schedule =
                Weeks.scheduled(new TinyClinic(180, 600, 2, 1440, 0, 0, offers, Collections.nCopies(60, each)), 200);
        assertThat(schedule.plans()).hasSize(5);
        assertThat(schedule.placedBound()).isBetween(5, 6);
        assertThat(schedule.bound()).isLessThan(6 * 100_000);
    }

    /** A clinic of one session. */
    private static TinyClinic clinic(int seats, TinyClinic.Wish... wishes) {
        return new TinyClinic(60, 120, 1, 1440, 0, 0, List.of(offer(0, 600, 60, 0, seats)), List.of(wishes));
    }

    private static TinyClinic.Offer offer(int day, int start, int minutes, int service, int seats) {
        return new TinyClinic.Offer(day, start, minutes, service, seats, 1);
    }

    private static TinyClinic.Wish wish(int[][] windows, int must, int mustNot, int apart) {
        return new TinyClinic.Wish(0, 60, windows, NO_NEEDS, 0, must, mustNot, TinyClinic.Cap.NONE, apart);
    }

    /** The ids of the rules in each reason of the one who is unplaced. */
    private static List<List<String>> reasons(TinyClinic clinic) {
        return Weeks.scheduled(clinic, 5).unplaced().get(0).reasons().stream()
                .map(reason ->
                        reason.rules().stream().map(rule -> rule.id().value()).toList())
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
        WeekSchedule schedule = Weeks.scheduled(ofVeryManySums(TinyClinic.Cap.NONE), 20);
        assertThat(schedule.plans()).hasSize(10);
        assertThat(schedule.bound() - schedule.score()).isBetween(0L, 1_000L);
    }

    @Test
    void nor_does_it_under_a_cap_of_days_and_visits() {
        WeekSchedule schedule = Weeks.scheduled(ofVeryManySums(new TinyClinic.Cap(TinyClinic.FREE, 4, 12)), 20);
        assertThat(schedule.plans()).hasSize(10).allSatisfy(plan -> {
            assertThat(plan.sessions()).hasSizeLessThanOrEqualTo(12);
            assertThat(plan.sessions().stream()
                            .map(session -> session.slot().date())
                            .distinct())
                    .hasSizeLessThanOrEqualTo(4);
        });
        assertThat(schedule.bound() - schedule.score()).isBetween(0L, 1_000L);
    }

    private static TinyClinic ofVeryManySums(TinyClinic.Cap cap) {
        Random random = new Random(4);
        List<TinyClinic.Offer> offers = new ArrayList<>();
        while (offers.size() < 120) {
            offers.add(offer(
                    random.nextInt(7),
                    420 + 15 * random.nextInt(52),
                    30 + 5 * random.nextInt(12),
                    random.nextInt(TinyClinic.SERVICES),
                    4));
        }
        int[][] needs = {{45, 300}, {100, 305}, {50, 400}};
        List<TinyClinic.Wish> wishes = IntStream.range(0, 10)
                .mapToObj(person -> new TinyClinic.Wish(0, 540 + 35 * person, windows(0, 1440), needs, 0, 0, 0, cap, 0))
                .toList();
        return new TinyClinic(540, 1200, 3, 300, 0, 0, offers, wishes);
    }
}

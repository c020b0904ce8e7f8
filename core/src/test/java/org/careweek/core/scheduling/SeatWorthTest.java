package org.careweek.core.scheduling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.careweek.core.scheduling.FewWishes.clinic;
import static org.careweek.core.scheduling.FewWishes.offer;
import static org.careweek.core.scheduling.FewWishes.on;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** On Monday two wait for one seat, on Tuesday one who prefers it, on Wednesday nobody. */
class SeatWorthTest {

    private static final int MONDAY = 0b1;
    private static final int TUESDAY = 0b10;
    private static final int WEDNESDAY = 0b100;
    private static final WeekScheduler SCHEDULER = new WeekScheduler();
    private static final SearchLimits LIMITS = new SearchLimits(1, 10);

    private static final ScheduledWeek WEEK = SCHEDULER.scheduled(
            Weeks.of(clinic(
                    List.of(offer(0, 60, 1), offer(1, 60, 1), offer(2, 60, 1)),
                    on(MONDAY, 60, 0),
                    on(MONDAY, 60, 0),
                    on(MONDAY, 60, 0),
                    on(TUESDAY, 60, 0b10),
                    on(TUESDAY, 60, 0b10),
                    on(WEDNESDAY, 60, 0))),
            LIMITS,
            SearchMonitor.NONE);

    private static List<String> told(List<SeatWorth> seats) {
        return seats.stream()
                .map(it -> it.session().id() + " " + it.price() + " " + it.placed() + " " + it.score())
                .toList();
    }

    @Test
    void the_seats_that_somebody_waits_for_are_worth_a_place_and_the_dearest_come_first() {
        assertThat(told(SCHEDULER.seatsWorthMost(WEEK, 5, LIMITS, SearchMonitor.NONE)))
                .containsExactly("s00 44501 1 100000", "s01 25251 1 100001");
    }

    @Test
    void those_that_most_wait_for_are_tried_first() {
        assertThat(told(SCHEDULER.seatsWorthMost(WEEK, 1, LIMITS, SearchMonitor.NONE)))
                .containsExactly("s00 44501 1 100000");
        assertThat(SCHEDULER.seatsWorthMost(WEEK, 0, LIMITS, SearchMonitor.NONE))
                .isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SCHEDULER.seatsWorthMost(WEEK, -1, LIMITS, SearchMonitor.NONE))
                .withMessage("the seats to try must be 0 or more, but were -1");
    }

    @Test
    void whoever_wants_no_more_is_told_what_was_tried_to_the_end() {
        AtomicInteger asked = new AtomicInteger();
        SCHEDULER.seatsWorthMost(WEEK, 5, LIMITS, (done, total) -> asked.incrementAndGet() > 0);
        int all = asked.get();
        int most = 0;
        for (int stop = 0; stop < all; stop++) {
            AtomicInteger left = new AtomicInteger(stop);
            AtomicInteger late = new AtomicInteger();
            int size = SCHEDULER
                    .seatsWorthMost(WEEK, 5, LIMITS, (done, total) -> {
                        late.addAndGet(left.get() < 0 ? 1 : 0);
                        return left.getAndDecrement() > 0;
                    })
                    .size();
            assertThat(late).hasValue(0);
            assertThat(size).isBetween(most, 1);
            most = size;
        }
        assertThat(most).isEqualTo(1);
    }

    @Test
    void a_gain_that_places_nobody_is_told_as_one() {
        SeatWorth nearer = new SeatWorth(WEEK.week().sessions().get(0), 7, 0, 5);
        SeatWorth nothing = new SeatWorth(WEEK.week().sessions().get(0), 7, 0, 0);
        assertThat(nearer.explanation().sentence())
                .isEqualTo(
                        "One more seat in SERVICE_0 of Monday, 09:00, would bring plans nearer to what was ordered or"
                                + " preferred.");
        assertThat(nothing.explanation().sentence())
                .isEqualTo(
                        "One more seat in SERVICE_0 of Monday, 09:00, is worth up to 7 points by the prices; no schedule"
                                + " was found that wins by it.");
    }
}

package org.careweek.core.scheduling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class LastLooksTest {

    /** What each look takes, beside what it takes to begin. */
    private static final long EACH = 1_900_000;

    private static BestWeek.Answer spent(long work) {
        return new BestWeek.Answer(Optional.empty(), 0, work);
    }

    /** What each of some looks may take. */
    private static List<Long> looks(LastLooks looks, int count) {
        List<Long> may = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            looks.at(work -> {
                may.add(work);
                return spent(EACH);
            });
        }
        return may;
    }

    @Test
    void whoever_has_time_may_look_as_much_as_a_quick_look_takes() {
        LastLooks all = LastLooks.all();
        assertThat(looks(all, 50)).containsOnly(BestWeek.QUICK);
        assertThat(all.areLeft()).isTrue();
    }

    @Test
    void once_somebody_waits_there_are_few_looks_left_and_then_next_to_none() {
        AtomicBoolean goesOn = new AtomicBoolean(true);
        LastLooks looks = LastLooks.asLongAs(goesOn::get);
        assertThat(looks(looks, 3)).containsOnly(BestWeek.QUICK);
        goesOn.set(false);
        assertThat(looks.areLeft()).isTrue();
        assertThat(looks(looks, 3)).containsExactly(BestWeek.QUICK, BestWeek.QUICK, 1L);
        assertThat(looks.areLeft()).isFalse();
        assertThat(looks(looks, 1)).containsExactly(1L);
    }

    @Test
    void nobody_is_asked_again_who_has_said_no() {
        AtomicInteger asked = new AtomicInteger();
        LastLooks looks = LastLooks.asLongAs(() -> asked.incrementAndGet() > 2);
        assertThat(looks.areLeft()).isTrue();
        looks(looks, 1);
        assertThat(looks.areLeft()).isTrue();
        assertThat(asked).hasValue(1);
    }

    @Test
    void a_search_that_is_stopped_at_once_still_places_who_fits() {
        TinyClinic clinic = FewWishes.clinic(
                List.of(FewWishes.offer(0, 60, 2), FewWishes.offer(1, 120, 1)),
                FewWishes.wish(120, 0b10, 0),
                FewWishes.wish(120),
                FewWishes.wish(60),
                FewWishes.wish(60));
        WeekSchedule stopped =
                new WeekScheduler().schedule(Weeks.of(clinic), new SearchLimits(1, 10), (done, total) -> false);
        assertThat(FewWishes.attended(stopped)).containsOnlyKeys("p0", "p1", "p2");
        assertThat(stopped.score()).isEqualTo(299_401);
        assertThat(stopped.bound()).isEqualTo(400_001);
        assertThat(stopped.unplaced()).hasSize(1);
    }
}

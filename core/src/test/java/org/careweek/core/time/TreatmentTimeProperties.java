package org.careweek.core.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class TreatmentTimeProperties {

    /** HR7: who reads the words back gets the very same minutes. */
    @Property(tries = 10_000)
    void displayed_hours_never_cross_a_bound_that_the_minutes_do_not(@ForAll @IntRange int minutes) {
        String[] words =
                TreatmentTime.ofMinutes(minutes & Integer.MAX_VALUE).toString().split(" ");
        assertThat(words).hasSize(4);
        assertThat(words[2]).hasSize(2);
        int rest = Integer.parseInt(words[2]);
        assertThat(rest).isBetween(0, 59);
        assertThat(Integer.parseInt(words[0]) * 60L + rest).isEqualTo(minutes & Integer.MAX_VALUE);
    }

    @Property
    void time_adds_and_subtracts_by_the_minute(
            @ForAll @IntRange(max = 100_000) int one, @ForAll @IntRange(max = 100_000) int other) {
        var sum = TreatmentTime.ofMinutes(one).plus(TreatmentTime.ofMinutes(other));
        assertThat(sum.minutes()).isEqualTo(one + other);
        assertThat(sum.minus(TreatmentTime.ofMinutes(other))).isEqualTo(TreatmentTime.ofMinutes(one));
        assertThat(TreatmentTime.ofMinutes(one).isLessThan(TreatmentTime.ofMinutes(other)))
                .isEqualTo(one < other);
        assertThat(TreatmentTime.ofMinutes(one).isMoreThan(TreatmentTime.ofMinutes(other)))
                .isEqualTo(one > other);
        assertThat(TreatmentTime.ofMinutes(one).compareTo(TreatmentTime.ofMinutes(other)))
                .isEqualTo(Integer.compare(one, other));
    }

    @Property
    void seconds_are_rounded_down_to_whole_minutes(@ForAll @IntRange(max = 1_000_000) int seconds) {
        int minutes = TreatmentTime.ofWholeMinutesIn(seconds).minutes();
        assertThat(seconds - minutes * 60).isBetween(0, 59);
    }

    @Test
    void nine_hours_less_a_minute_are_never_shown_as_nine_hours() {
        assertThat(TreatmentTime.ofMinutes(539)).hasToString("8 h 59 min");
        assertThat(TreatmentTime.ofHours(9)).hasToString("9 h 00 min");
        assertThat(TreatmentTime.ofMinutes(1201)).hasToString("20 h 01 min");
    }

    @Test
    void there_is_no_negative_treatment() {
        assertThatThrownBy(() -> TreatmentTime.ofMinutes(-1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("minutes must be from 0 to 2147483647, but was -1");
        assertThatThrownBy(() -> TreatmentTime.ZERO.minus(TreatmentTime.ofMinutes(1)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void an_amount_beyond_all_counting_is_refused_in_our_own_words_and_never_wraps() {
        var most = TreatmentTime.ofMinutes(Integer.MAX_VALUE);
        assertThatThrownBy(() -> TreatmentTime.ofHours(Integer.MAX_VALUE))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("minutes must be from 0 to 2147483647, but was 128849018820");
        for (ThrowingCallable beyond : List.<ThrowingCallable>of(
                () -> most.plus(TreatmentTime.ofMinutes(1)),
                () -> TreatmentTime.ofMinutes(Integer.MAX_VALUE + 1L),
                () -> TreatmentTime.ofWholeMinutesIn(Long.MAX_VALUE),
                () -> TreatmentTime.ofWholeMinutesIn(-1),
                () -> TreatmentTime.ofHours(Integer.MIN_VALUE))) {
            assertThatThrownBy(beyond)
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("minutes must be from 0 to 2147483647");
        }
        assertThat(TreatmentTime.ofWholeMinutesIn(60L * Integer.MAX_VALUE)).isEqualTo(most);
    }
}

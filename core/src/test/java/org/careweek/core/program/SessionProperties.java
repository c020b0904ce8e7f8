package org.careweek.core.program;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.careweek.core.testing.Moment;
import org.careweek.core.time.TimeSlot;
import org.careweek.core.time.TreatmentTime;
import org.junit.jupiter.api.Test;

class SessionProperties {

    private static final TimeSlot EVENING = TimeSlot.of(
            LocalDateTime.parse("2026-11-23T18:00"), TreatmentTime.ofHours(3), ZoneId.of("America/Chicago"));

    private static Session session(TimeSlot slot, List<Break> breaks, int seats) {
        return new Session(
                new SessionId("s1"),
                ServiceType.GROUP_THERAPY,
                slot,
                breaks,
                Set.of(new TrackId("evening-iop")),
                seats,
                Setting.inPerson());
    }

    private static Break pause(int after, int length) {
        return new Break(TreatmentTime.ofMinutes(after), TreatmentTime.ofMinutes(length));
    }

    /** HR11 and IV6. The oracle asks of each minute whether it lies in a break. */
    @Property
    void a_declared_break_adds_nothing_however_long(
            @ForAll(supplier = Moment.Any.class) Moment moment,
            @ForAll @IntRange(min = 1, max = 240) int minutes,
            @ForAll @Size(max = 3) List<@IntRange(max = 300 * 300 - 1) Integer> drawn) {
        var start = moment.instant().atZone(moment.zone());
        List<Break> breaks = drawn.stream().map(it -> pause(it % 300, it / 300)).toList();
        long treated = IntStream.range(0, minutes)
                .filter(minute -> drawn.stream().noneMatch(it -> minute >= it % 300 && minute < it % 300 + it / 300))
                .count();
        var session = session(new TimeSlot(start, start.plusMinutes(minutes)), breaks, 12);
        assertThat(session.treatmentTime().minutes()).isEqualTo((int) treated);
    }

    @Test
    void a_break_may_reach_past_the_end_and_removes_only_what_lies_inside() {
        assertThat(session(EVENING, List.of(pause(150, 90)), 12).treatmentTime())
                .isEqualTo(TreatmentTime.ofMinutes(150));
        assertThat(session(EVENING, List.of(Break.NONE), 12).treatmentTime()).isEqualTo(TreatmentTime.ofHours(3));
        assertThat(session(EVENING, List.of(pause(0, 999)), 12).treatmentTime()).isEqualTo(TreatmentTime.ZERO);
    }

    @Test
    void the_order_in_which_breaks_are_given_makes_no_difference() {
        assertThat(session(EVENING, List.of(pause(90, 5), pause(30, 10)), 12))
                .isEqualTo(session(EVENING, List.of(pause(30, 10), pause(90, 5)), 12));
    }

    @Test
    void a_session_lasts_at_most_a_day_and_has_no_negative_seats() {
        var day = new TimeSlot(EVENING.start(), EVENING.start().plusHours(24));
        assertThat(session(day, List.of(), 0).seats()).isZero();
        assertThatThrownBy(() -> session(new TimeSlot(day.start(), day.end().plusMinutes(1)), List.of(), 1))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> session(day, List.of(), -1)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_session_at_another_time_is_the_same_session() {
        var later = new TimeSlot(EVENING.start().plusDays(1), EVENING.end().plusDays(1));
        Session moved = session(EVENING, List.of(), 12).at(later);
        assertThat(moved.id()).isEqualTo(new SessionId("s1"));
        assertThat(moved.slot()).isEqualTo(later);
        assertThat(moved.isFor(new TrackId("evening-iop"))).isTrue();
        assertThat(moved.isFor(new TrackId("day-php"))).isFalse();
    }

    @Test
    void ids_are_ordered_by_code_point() {
        assertThat(new SessionId("\uFFFD")).isLessThan(new SessionId("\uD83D\uDE00"));
        assertThat(new SessionId("a")).isLessThan(new SessionId("ab"));
        assertThat(new TrackId("a")).isEqualByComparingTo(new TrackId("a"));
        for (Runnable blank : List.<Runnable>of(
                () -> new SessionId(" "),
                () -> new TrackId(""),
                () -> new SeriesId("\t"),
                () -> ParticipantId.of(" "))) {
            assertThatThrownBy(blank::run).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void services_and_focuses_are_open_sets_of_upper_case_names() {
        assertThat(new ServiceType("ART_THERAPY_2")).hasToString("ART_THERAPY_2");
        for (String bad : List.of("", "art", "2ND", "ART THERAPY", "_A", "\u00c4RT")) {
            assertThatThrownBy(() -> new ServiceType(bad)).isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> new Focus(bad)).isInstanceOf(IllegalArgumentException.class);
        }
    }
}

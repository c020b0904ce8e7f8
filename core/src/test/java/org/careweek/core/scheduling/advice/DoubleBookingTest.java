package org.careweek.core.scheduling.advice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.IntStream;
import org.careweek.core.program.SessionId;
import org.careweek.core.scheduling.advice.PlainWeek.Held;
import org.careweek.core.time.InstantRange;
import org.junit.jupiter.api.Test;

class DoubleBookingTest {

    private static final Held SIX =
            Held.group(0, 18 * 60, 60).by("canary-k3x9-f1").in("A");
    private static final Held HALF_PAST_SIX =
            Held.group(0, 18 * 60 + 30, 60).by("canary-k3x9-f1").in("B");

    private static List<String> told(PlainWeek week) {
        return new AdviceCheck(List.of())
                .advise(week.planned()).stream()
                        .filter(DoubleBooking.class::isInstance)
                        .map(advice -> advice.rule().id() + " "
                                + advice.sessions().stream()
                                        .map(SessionId::value)
                                        .toList())
                        .toList();
    }

    private static List<String> told(Held... held) {
        return told(PlainWeek.of(List.of(held)));
    }

    @Test
    void two_groups_of_one_facilitator_that_overlap_are_told() {
        assertThat(told(SIX, HALF_PAST_SIX)).containsExactly("double-booking.facilitator [s00, s01]");
    }

    @Test
    void two_groups_in_one_room_that_overlap_are_told() {
        assertThat(told(SIX.by("f2"), HALF_PAST_SIX.in("A"))).containsExactly("double-booking.room [s00, s01]");
    }

    @Test
    void a_group_that_begins_when_the_other_ends_is_none() {
        assertThat(told(SIX, Held.group(0, 19 * 60, 60).by("canary-k3x9-f1").in("A")))
                .isEmpty();
        assertThat(told(
                        SIX,
                        Held.group(0, 18 * 60 + 59, 60).by("canary-k3x9-f1").in("A")))
                .containsExactly("double-booking.facilitator [s00, s01]", "double-booking.room [s00, s01]");
    }

    @Test
    void groups_that_name_nobody_and_no_room_share_none() {
        assertThat(told(Held.group(0, 600, 60), Held.group(0, 600, 60))).isEmpty();
        assertThat(told(Held.group(0, 600, 60).by(" "), Held.group(0, 600, 60).by(" ")))
                .isEmpty();
    }

    @Test
    void a_closed_session_takes_nobody_s_time() {
        assertThat(told(SIX, HALF_PAST_SIX.seating(0))).isEmpty();
        assertThat(told(SIX.seating(0), HALF_PAST_SIX)).isEmpty();
        assertThat(told(SIX.seating(1), HALF_PAST_SIX.seating(1))).hasSize(1);
    }

    /** The first lasts over the other two, which do not meet. */
    @Test
    void a_long_session_is_still_going_on_after_a_short_one_has_ended() {
        Held day = Held.group(0, 540, 480).by("f1");
        assertThat(told(
                        day,
                        Held.group(0, 600, 30).by("f1"),
                        Held.group(0, 660, 30).by("f1")))
                .containsExactly("double-booking.facilitator [s00, s01]", "double-booking.facilitator [s00, s02]");
    }

    @Test
    void a_thousand_sessions_at_once_are_told_once_each() {
        Held[] all = IntStream.range(0, 1_000)
                .mapToObj(i -> Held.group(0, 600, 60).in("Online"))
                .toArray(Held[]::new);
        assertThat(told(all)).hasSize(999);
    }

    /** On the night of 1 November 2026 the hour from 01:00 comes twice: 00:30 and 2 hours is 01:30, the second time. */
    @Test
    void in_the_night_when_clocks_go_back_what_counts_is_the_time_that_passes() {
        Held before = Held.group(6, 30, 120).by("f1");
        Held twoOClock = Held.group(6, 120, 60).by("f1");
        PlainWeek week = new PlainWeek(
                LocalDate.of(2026, 10, 26), ZoneId.of("America/Chicago"), List.of(before, twoOClock), List.of());
        assertThat(told(week)).isEmpty();

        Held threeHours = Held.group(6, 30, 151).by("f1");
        PlainWeek longer = new PlainWeek(
                LocalDate.of(2026, 10, 26), ZoneId.of("America/Chicago"), List.of(threeHours, twoOClock), List.of());
        assertThat(told(longer)).containsExactly("double-booking.facilitator [s00, s01]");
    }

    /** On 8 March 2026 the hour from 02:00 is missing: 01:30 and an hour is 03:30. */
    @Test
    void in_the_night_when_clocks_go_forward_a_session_reaches_over_the_gap() {
        LocalDate monday = LocalDate.of(2026, 3, 2);
        ZoneId chicago = ZoneId.of("America/Chicago");
        Held before = Held.group(6, 90, 60).in("A");
        assertThat(told(new PlainWeek(
                        monday, chicago, List.of(before, Held.group(6, 180, 30).in("A")), List.of())))
                .containsExactly("double-booking.room [s00, s01]");
        assertThat(told(new PlainWeek(
                        monday, chicago, List.of(before, Held.group(6, 210, 30).in("A")), List.of())))
                .isEmpty();
    }

    @Test
    void it_names_sessions_and_times_and_never_the_facilitator() {
        List<Advice> found = new AdviceCheck(List.of())
                .advise(PlainWeek.of(List.of(SIX, HALF_PAST_SIX)).planned());
        Advice advice = found.stream()
                .filter(DoubleBooking.class::isInstance)
                .findFirst()
                .orElseThrow();
        assertThat(advice.explanation().fact("session")).contains("s01");
        assertThat(advice.explanation().fact("begins during")).contains("s00");
        assertThat(advice.explanation().fact("from")).contains("2026-11-24T01:30:00Z");
        assertThat(advice.explanation().fact("until")).contains("2026-11-24T02:00:00Z");
        assertThat(advice + " " + advice.explanation()).doesNotContain("canary");
    }

    @Test
    void it_cannot_be_of_one_session_or_of_no_time() {
        InstantRange hour = new InstantRange(Instant.EPOCH, Instant.EPOCH.plusSeconds(3600));
        InstantRange nothing = new InstantRange(Instant.EPOCH, Instant.EPOCH);
        SessionId one = new SessionId("s1");
        SessionId other = new SessionId("s2");
        assertThatIllegalArgumentException().isThrownBy(() -> new DoubleBooking(AdviceRules.ROOM, one, one, hour));
        assertThatIllegalArgumentException().isThrownBy(() -> new DoubleBooking(AdviceRules.ROOM, one, other, nothing));
        assertThat(AdviceRules.FACILITATOR.id()).hasToString("double-booking.facilitator");
        assertThat(AdviceRules.ROOM.id()).hasToString("double-booking.room");
        assertThat(new DoubleBooking(AdviceRules.ROOM, one, other, hour).isOfFacilitator())
                .isFalse();
        assertThat(new DoubleBooking(AdviceRules.FACILITATOR, one, other, hour).isOfFacilitator())
                .isTrue();
    }
}

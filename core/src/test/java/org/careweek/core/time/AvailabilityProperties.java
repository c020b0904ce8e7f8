package org.careweek.core.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.careweek.core.testing.Moment;
import org.junit.jupiter.api.Test;

class AvailabilityProperties {

    private static final ZoneId CHICAGO = ZoneId.of("America/Chicago");
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);

    private static AvailabilityWindow window(DayOfWeek day, int fromQuarter, int toQuarter) {
        return new AvailabilityWindow(day, time(fromQuarter), time(toQuarter));
    }

    private static LocalTime time(int quarter) {
        return LocalTime.ofSecondOfDay(quarter % 96 * 900L);
    }

    /** The oracle marks the quarters of an hour of one day; every quarter of the session must be marked. */
    @Property(tries = 20_000)
    void windows_that_touch_or_overlap_are_one(
            @ForAll @Size(max = 4) List<@IntRange(max = 95 * 96 - 1) Integer> drawn,
            @ForAll @IntRange(max = 95) int start,
            @ForAll @IntRange(min = 1, max = 20) int length,
            @ForAll long seed) {
        boolean[] marked = new boolean[96 + 21];
        List<AvailabilityWindow> windows = new ArrayList<>();
        for (int number : drawn) {
            int from = number % 96;
            int to = Math.min(96, from + 1 + number / 96 % 12);
            windows.add(window(DayOfWeek.MONDAY, from, to));
            for (int i = from; i < to; i++) {
                marked[i] = true;
            }
        }
        Collections.shuffle(windows, new Random(seed));
        boolean free = true;
        for (int i = start; i < start + length; i++) {
            free &= marked[i];
        }
        var availability = WeeklyAvailability.of(windows);
        var slot = TimeSlot.of(MONDAY.atTime(time(start)), TreatmentTime.ofMinutes(15 * length), CHICAGO);
        assertThat(availability.allows(slot)).isEqualTo(free);
        assertThat(WeeklyAvailability.of(availability.windows()))
                .isEqualTo(availability)
                .hasSameHashCodeAs(availability);
        var tuesday =
                TimeSlot.of(MONDAY.plusDays(1).atTime(time(start)), TreatmentTime.ofMinutes(15 * length), CHICAGO);
        assertThat(availability.allows(tuesday)).isFalse();
    }

    private static boolean allows(ZoneId zone, String from, String to, String start, int minutes) {
        LocalDateTime at = LocalDateTime.parse(start);
        var window = new AvailabilityWindow(at.getDayOfWeek(), LocalTime.parse(from), LocalTime.parse(to));
        return WeeklyAvailability.of(List.of(window)).allows(TimeSlot.of(at, TreatmentTime.ofMinutes(minutes), zone));
    }

    @Test
    void a_session_may_use_its_window_to_the_minute_and_no_further() {
        assertThat(allows(CHICAGO, "17:00", "20:00", "2026-11-23T17:00", 180)).isTrue();
        assertThat(allows(CHICAGO, "17:00", "20:00", "2026-11-23T17:00", 181)).isFalse();
        assertThat(allows(CHICAGO, "17:00", "20:00", "2026-11-23T16:59", 60)).isFalse();
    }

    @Test
    void midnight_ends_the_day_and_a_session_past_it_fits_no_window() {
        assertThat(allows(CHICAGO, "22:00", "00:00", "2026-11-23T22:00", 120)).isTrue();
        assertThat(allows(CHICAGO, "22:00", "00:00", "2026-11-23T22:00", 121)).isFalse();
        var late = TimeSlot.of(LocalDateTime.parse("2026-11-23T23:30"), TreatmentTime.ofHours(1), CHICAGO);
        assertThat(WeeklyAvailability.always().allows(late)).isFalse();
    }

    @Test
    void in_the_nights_of_clock_changes_a_window_is_as_long_as_the_time_that_passes() {
        assertThat(allows(CHICAGO, "00:00", "04:00", "2026-11-01T00:00", 300)).isTrue();
        assertThat(allows(CHICAGO, "00:00", "04:00", "2026-11-01T00:00", 301)).isFalse();
        assertThat(allows(CHICAGO, "00:00", "04:00", "2026-03-08T00:00", 180)).isTrue();
        assertThat(allows(CHICAGO, "00:00", "04:00", "2026-03-08T00:00", 181)).isFalse();
    }

    @Test
    void where_midnight_does_not_occur_the_day_before_lasts_until_the_first_instant() {
        var havana = ZoneId.of("America/Havana");
        assertThat(allows(havana, "22:00", "00:00", "2026-03-07T22:00", 120)).isTrue();
        assertThat(allows(havana, "22:00", "00:00", "2026-03-07T22:00", 121)).isFalse();
        assertThat(allows(havana, "00:00", "02:00", "2026-03-08T00:30", 30)).isTrue();
    }

    @Test
    void windows_with_a_moment_between_them_stay_two() {
        var first = new AvailabilityWindow(DayOfWeek.MONDAY, LocalTime.of(17, 0), LocalTime.parse("18:00:00.2"));
        var second = new AvailabilityWindow(DayOfWeek.MONDAY, LocalTime.parse("18:00:00.7"), LocalTime.of(20, 0));
        assertThat(WeeklyAvailability.of(List.of(second, first)).windows()).containsExactly(first, second);
    }

    /** The time of a week is that of its dates, wherever the clocks change; a slot past midnight would lie in none of them. */
    @Property
    void the_free_time_of_a_week_is_that_of_its_dates_less_what_is_busy(
            @ForAll(supplier = Moment.WhereClocksChange.class) Moment moment,
            @ForAll @Size(max = 8) List<@IntRange(max = 7 * 95 - 1) Integer> drawn,
            @ForAll @IntRange(max = 600) int busyFrom,
            @ForAll @IntRange(max = 100) int busyQuarters) {
        List<AvailabilityWindow> windows = drawn.stream()
                .map(number -> window(
                        DayOfWeek.of(1 + number % 7), number / 7, number / 7 + 1 + number % 5 % (96 - number / 7)))
                .toList();
        LocalDate first = moment.wallClock().toLocalDate().minusDays(3);
        var week = new ProgramWeek(first, moment.zone());
        Instant start = moment.instant().minusSeconds(900L * 300).plusSeconds(900L * busyFrom);
        var busy = InstantRanges.of(new InstantRange(start, start.plusSeconds(900L * busyQuarters)));
        var availability = WeeklyAvailability.of(windows).without(busy);
        InstantRanges ofDates = InstantRanges.EMPTY;
        for (LocalDate date : week.dates()) {
            for (InstantRanges window : availability.on(date, moment.zone())) {
                assertThat(window.intersection(busy).isEmpty()).isTrue();
                ofDates = ofDates.union(window.intersection(week.instantsOn(date)));
            }
        }
        assertThat(ofDates).isEqualTo(availability.in(week));
    }

    @Test
    void windows_that_touch_where_clocks_go_forward_are_two_all_the_same() {
        LocalDate sunday = LocalDate.of(2026, 3, 8);
        var availability = WeeklyAvailability.of(List.of(
                window(DayOfWeek.SUNDAY, 4, 8), window(DayOfWeek.SUNDAY, 12, 16), window(DayOfWeek.MONDAY, 0, 96)));
        assertThat(availability.on(sunday, CHICAGO)).hasSize(2);
        assertThat(availability.on(sunday.plusDays(2), CHICAGO)).isEmpty();
        var across = TimeSlot.of(sunday.atTime(1, 30), TreatmentTime.ofHours(1), CHICAGO);
        assertThat(across.end().toLocalTime()).isEqualTo(LocalTime.of(3, 30));
        assertThat(availability.allows(across)).isFalse();
        assertThat(availability.allows(TimeSlot.of(sunday.atTime(1, 30), TreatmentTime.ofMinutes(30), CHICAGO)))
                .isTrue();
    }

    @Test
    void a_window_ends_after_it_starts() {
        assertThatThrownBy(() -> window(DayOfWeek.MONDAY, 8, 8)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> window(DayOfWeek.MONDAY, 8, 7)).isInstanceOf(IllegalArgumentException.class);
        assertThat(window(DayOfWeek.MONDAY, 0, 96).to()).isEqualTo(LocalTime.MIDNIGHT);
    }

    @Test
    void a_persons_week_is_not_printed() {
        assertThat(WeeklyAvailability.of(List.of(window(DayOfWeek.MONDAY, 70, 80))))
                .hasToString("WeeklyAvailability[1 windows]");
    }
}

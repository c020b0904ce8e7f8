package org.careweek.core.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import org.careweek.core.testing.Moment;
import org.careweek.core.testing.WallClock;
import org.careweek.core.testing.Zones;
import org.junit.jupiter.api.Test;

@StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
class TimeSlotProperties {

    private static final ZoneId CHICAGO = ZoneId.of("America/Chicago");

    private static TimeSlot slot(Instant start, Instant end, ZoneId zone) {
        return new TimeSlot(start.atZone(zone), end.atZone(zone));
    }

    private static int offset(Instant at, ZoneId zone) {
        return zone.getRules().getOffset(at).getTotalSeconds();
    }

    /** DST1 and DST10: an hour, or half of one, less than the clock shows in spring, and more in autumn. */
    @Property(tries = 100_000)
    void a_session_is_as_long_as_the_time_that_passed_and_not_as_the_clock_shows(
            @ForAll(supplier = Moment.WhereClocksChange.class) Moment moment,
            @ForAll @IntRange(min = 1, max = 12 * 60) int minutes) {
        Instant end = moment.instant().plusSeconds(minutes * 60L);
        TimeSlot slot = slot(moment.instant(), end, moment.zone());
        long clocksMoved = offset(end, moment.zone()) - offset(moment.instant(), moment.zone());
        long onTheClock = ChronoUnit.SECONDS.between(
                slot.start().toLocalDateTime(), slot.end().toLocalDateTime());

        assertThat(slot.length().minutes()).isEqualTo(minutes);
        assertThat(onTheClock).isEqualTo(minutes * 60L + clocksMoved);
        Statistics.label("clocks moved").collect(Long.signum(clocksMoved)).coverage(checker -> {
            checker.check(1).percentage(p -> p > 2);
            checker.check(-1).percentage(p -> p > 2);
        });
    }

    /** The oracle reads the local date off each minute; a date that a zone left out lies between two that it did not. */
    @Property
    void a_slot_lies_on_all_dates_from_that_of_its_first_minute_through_that_of_its_last(
            @ForAll(supplier = Moment.Any.class) Moment moment, @ForAll @IntRange(min = 1, max = 3000) int minutes) {
        TimeSlot slot = slot(moment.instant(), moment.instant().plusSeconds(minutes * 60L), moment.zone());
        LocalDate first = moment.wallClock().toLocalDate();
        LocalDate last = first;
        for (int second = 59; second < minutes * 60; second += 60) {
            last = moment.instant().plusSeconds(second).atZone(moment.zone()).toLocalDate();
        }
        List<LocalDate> dates = slot.dates();
        assertThat(dates).contains(first, last).isSorted().doesNotHaveDuplicates();
        assertThat(ChronoUnit.DAYS.between(dates.get(0), dates.get(dates.size() - 1)))
                .isEqualTo(Math.abs(ChronoUnit.DAYS.between(first, last)))
                .isEqualTo(dates.size() - 1L);
        Statistics.label("dates").collect(dates.size()).coverage(checker -> {
            checker.check(1).percentage(p -> p > 5);
            checker.check(2).percentage(p -> p > 5);
            checker.check(3).percentage(p -> p > 5);
        });
    }

    @Test
    void a_slot_that_ends_at_midnight_does_not_lie_on_the_next_date_and_one_may_end_on_the_date_before() {
        LocalDate day = LocalDate.of(2026, 11, 23);
        var evening = TimeSlot.of(day.atTime(22, 0), TreatmentTime.ofHours(2), CHICAGO);
        var night = TimeSlot.of(day.atTime(22, 0), TreatmentTime.ofMinutes(121), CHICAGO);
        assertThat(evening.dates()).containsExactly(day);
        assertThat(night.dates()).containsExactly(day, day.plusDays(1));
        var stJohns = ZoneId.of("America/St_Johns");
        LocalDate sunday = LocalDate.of(2010, 11, 7);
        var back = TimeSlot.of(sunday.atStartOfDay(), TreatmentTime.ofMinutes(30), stJohns);
        assertThat(back.dates()).containsExactly(sunday.minusDays(1), sunday);
    }

    /** DST2. */
    @Property
    void away_from_clock_changes_a_session_is_as_long_as_the_clock_shows(
            @ForAll(supplier = Moment.Any.class) Moment moment, @ForAll @IntRange(min = 1, max = 1440) int minutes) {
        Instant end = moment.instant().plusSeconds(minutes * 60L);
        Instant before = moment.instant().minusSeconds(1);
        boolean never = moment.zone().getRules().nextTransition(before) == null;
        // A session that ends in the very moment of the change is read with the changed clock.
        Assume.that(never || Zones.changeAfter(before, moment.zone()).isAfter(end));
        TimeSlot slot = slot(moment.instant(), end, moment.zone());
        assertThat(slot.length().minutes()).isEqualTo((int)
                Duration.between(slot.start().toLocalDateTime(), slot.end().toLocalDateTime())
                        .toMinutes());
    }

    /** DST4. */
    @Property(tries = 100_000)
    void a_wall_clock_time_that_is_missing_or_comes_twice_means_exactly_one_instant(
            @ForAll(supplier = Moment.WhereClocksChange.class) Moment moment,
            @ForAll @IntRange(min = -180, max = 180) int off,
            @ForAll @IntRange(min = 1, max = 600) int minutes) {
        LocalDateTime wanted = moment.wallClock().plusMinutes(off);
        TimeSlot slot = TimeSlot.of(wanted, TreatmentTime.ofMinutes(minutes), moment.zone());
        WallClock.Reading reading = WallClock.read(wanted, moment.zone());
        assertThat(slot.start().toInstant()).isEqualTo(reading.instant());
        assertThat(slot.length().minutes()).isEqualTo(minutes);
        Statistics.label("occurs").collect(reading.times()).coverage(checker -> {
            checker.check(0).percentage(p -> p > 0.5);
            checker.check(2).percentage(p -> p > 0.5);
        });
    }

    /** DST8. */
    @Property
    void the_same_instants_in_another_zone_are_as_long(
            @ForAll(supplier = Moment.Any.class) Moment moment,
            @ForAll(supplier = Zones.Any.class) ZoneId elsewhere,
            @ForAll @IntRange(min = 1, max = 1440) int minutes) {
        Instant end = moment.instant().plusSeconds(minutes * 60L);
        TimeSlot here = slot(moment.instant(), end, moment.zone());
        TimeSlot there = slot(moment.instant(), end, elsewhere);
        assertThat(here.length()).isEqualTo(there.length());
        assertThat(here.range()).isEqualTo(there.range());
    }

    /** IV4. */
    @Property
    void two_sessions_overlap_if_they_share_a_minute(
            @ForAll(supplier = Moment.Any.class) Moment moment,
            @ForAll @IntRange(min = 1, max = 20) int length,
            @ForAll @IntRange(max = 30) int later,
            @ForAll @IntRange(min = 1, max = 20) int otherLength) {
        Instant start = moment.instant();
        TimeSlot one = slot(start, start.plusSeconds(length * 60L), moment.zone());
        Instant second = start.plusSeconds(later * 60L);
        TimeSlot other = slot(second, second.plusSeconds(otherLength * 60L), moment.zone());
        boolean share = later < length;
        assertThat(one.overlaps(other)).isEqualTo(share);
        assertThat(other.overlaps(one)).isEqualTo(share);
    }

    @Test
    void a_slot_runs_forward_in_one_zone_and_in_whole_minutes() {
        var start = LocalDateTime.parse("2026-11-23T18:00").atZone(CHICAGO);
        assertThatThrownBy(() -> new TimeSlot(start, start)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new TimeSlot(start, start.minusMinutes(1)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new TimeSlot(start, start.plusSeconds(90)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() ->
                        new TimeSlot(start.plusNanos(1), start.plusNanos(1).plusMinutes(1)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new TimeSlot(start, start.plusHours(1).withZoneSameInstant(ZoneOffset.UTC)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> TimeSlot.of(start.toLocalDateTime(), TreatmentTime.ZERO, CHICAGO))
                .isInstanceOf(IllegalArgumentException.class);
    }

    /** WK11. */
    @Test
    void slots_outside_the_supported_dates_are_refused_with_our_own_words() {
        for (LocalDateTime start : List.of(
                LocalDateTime.MIN,
                LocalDateTime.MAX,
                LocalDate.of(1899, 12, 31).atTime(23, 0),
                LocalDate.of(2200, 12, 31).atTime(23, 30))) {
            assertThatThrownBy(() -> TimeSlot.of(start, TreatmentTime.ofHours(1), CHICAGO))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("dates must lie from 1900-01-01 through 2200-12-31");
        }
    }

    @Test
    void slots_are_ordered_by_start_and_then_by_end() {
        var at = LocalDateTime.parse("2026-11-23T18:00");
        var shortOne = TimeSlot.of(at, TreatmentTime.ofHours(1), CHICAGO);
        var longOne = TimeSlot.of(at, TreatmentTime.ofHours(2), CHICAGO);
        var later = TimeSlot.of(at.plusMinutes(1), TreatmentTime.ofHours(1), CHICAGO);
        assertThat(List.of(later, longOne, shortOne).stream().sorted()).containsExactly(shortOne, longOne, later);
    }
}

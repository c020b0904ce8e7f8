package org.careweek.core.program;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.careweek.core.testing.Dates;
import org.careweek.core.testing.Moment;
import org.careweek.core.testing.WallClock;
import org.careweek.core.testing.Zones;
import org.careweek.core.time.ProgramCalendar;
import org.careweek.core.time.TreatmentTime;
import org.junit.jupiter.api.Test;

class SessionSeriesProperties {

    private static final ZoneId CHICAGO = ZoneId.of("America/Chicago");
    private static final TreatmentTime NINETY = TreatmentTime.ofMinutes(90);

    private static SessionSeries series(DayOfWeek day, LocalTime start, LocalDate from, int weeks) {
        var template = new SessionTemplate(
                ServiceType.GROUP_THERAPY,
                day,
                start,
                NINETY,
                List.of(new Break(TreatmentTime.ofMinutes(45), TreatmentTime.ofMinutes(15))),
                Set.of(new TrackId("evening-iop")),
                12,
                Setting.inPerson());
        return SessionSeries.of(new SeriesId("evening-group"), template, from, weeks);
    }

    private static ProgramCalendar calendar(ZoneId zone, LocalDate... closures) {
        return new ProgramCalendar(zone, DayOfWeek.MONDAY, Set.of(closures));
    }

    private static Occurrence.Held held(Occurrence occurrence) {
        return occurrence.fold(
                it -> it,
                closed -> {
                    throw new AssertionError("closed");
                },
                cancelled -> {
                    throw new AssertionError("cancelled");
                });
    }

    /** DST4: the occurrence in the middle lies close to a clock change, often in the gap or the overlap. */
    @Property(tries = 100_000)
    void an_occurrence_in_a_night_of_clock_change_is_held_exactly_once(
            @ForAll(supplier = Moment.WhereClocksChange.class) Moment moment,
            @ForAll @IntRange(min = -180, max = 180) int off) {
        LocalDateTime wanted = moment.wallClock().plusMinutes(off);
        LocalDate date = wanted.toLocalDate();
        var series = series(date.getDayOfWeek(), wanted.toLocalTime(), date.minusWeeks(1), 3);
        List<Occurrence> occurrences = series.occurrences(calendar(moment.zone()));
        assertThat(occurrences)
                .extracting(Occurrence::date)
                .containsExactly(date.minusWeeks(1), date, date.plusWeeks(1));
        assertThat(occurrences).extracting(Occurrence::id).doesNotHaveDuplicates();
        for (Occurrence occurrence : occurrences) {
            Occurrence.Held held = held(occurrence);
            var reading = WallClock.read(occurrence.date().atTime(wanted.toLocalTime()), moment.zone());
            assertThat(held.session().slot().start().toInstant()).isEqualTo(reading.instant());
            assertThat(held.session().slot().length()).isEqualTo(NINETY);
            assertThat(held.isMovedByClockChange()).isEqualTo(reading.times() == 0);
        }
    }

    /** DST3. */
    @Property
    void a_weekly_evening_group_is_at_six_every_week(
            @ForAll(supplier = Dates.Any.class) LocalDate from,
            @ForAll DayOfWeek day,
            @ForAll @IntRange(max = 4) int us) {
        ZoneId zone = Zones.US.get(us);
        var sessions = series(day, LocalTime.of(18, 0), from, 4).sessions(calendar(zone));
        for (int i = 0; i < sessions.size(); i++) {
            var start = sessions.get(i).slot().start();
            assertThat(start.toLocalTime()).isEqualTo(LocalTime.of(18, 0));
            assertThat(start.getDayOfWeek()).isEqualTo(day);
            if (i > 0 && from.getYear() > 1970) {
                var before = sessions.get(i - 1).slot().start();
                assertThat(ChronoUnit.HOURS.between(before, start)).isIn(167L, 168L, 169L);
            }
        }
    }

    /** DST6. */
    @Property
    void without_clock_changes_a_series_some_weeks_later_is_the_same_series_some_weeks_later(
            @ForAll(supplier = Dates.Any.class) LocalDate from,
            @ForAll DayOfWeek day,
            @ForAll @IntRange(max = 4) int weeks) {
        var utc = calendar(ZoneId.of("UTC"));
        var now = series(day, LocalTime.of(9, 30), from, 3).sessions(utc);
        var later = series(day, LocalTime.of(9, 30), from.plusWeeks(weeks), 3).sessions(utc);
        for (int i = 0; i < 3; i++) {
            long shift = ChronoUnit.SECONDS.between(
                    now.get(i).slot().start(), later.get(i).slot().start());
            assertThat(shift).isEqualTo(weeks * 7L * 86_400);
        }
    }

    /** DST11. */
    @Property
    void occurrences_are_seven_dates_apart_over_leap_days_and_month_ends(
            @ForAll(supplier = Dates.Any.class) LocalDate from,
            @ForAll(supplier = Zones.Any.class) ZoneId zone,
            @ForAll DayOfWeek day) {
        List<Occurrence> occurrences = series(day, LocalTime.of(18, 0), from, 4).occurrences(calendar(zone));
        long first = occurrences.get(0).date().toEpochDay();
        assertThat(first - from.toEpochDay()).isBetween(0L, 6L);
        for (int i = 0; i < 4; i++) {
            assertThat(occurrences.get(i).date().toEpochDay()).isEqualTo(first + 7L * i);
        }
    }

    /** One change touches one session. */
    @Property
    void changing_one_occurrence_leaves_all_others_equal(
            @ForAll(supplier = Dates.Any.class) LocalDate from,
            @ForAll(supplier = Zones.Any.class) ZoneId zone,
            @ForAll @IntRange(max = 3) int changed,
            @ForAll boolean cancelled) {
        var series = series(from.getDayOfWeek(), LocalTime.of(18, 0), from, 4);
        LocalDate date = from.plusWeeks(changed);
        var other = cancelled
                ? series.cancel(date)
                : series.move(date, date.plusDays(1).atTime(12, 0), NINETY);
        List<Occurrence> before = series.occurrences(calendar(zone));
        List<Occurrence> after = other.occurrences(calendar(zone));
        assertThat(after).hasSameSizeAs(before);
        for (int i = 0; i < 4; i++) {
            assertThat(after.get(i).id()).isEqualTo(before.get(i).id());
            assertThat(after.get(i).date()).isEqualTo(before.get(i).date());
            assertThat(after.get(i).equals(before.get(i))).isEqualTo(i != changed);
        }
        assertThat(other.sessions(calendar(zone))).hasSize(cancelled ? 3 : 4);
    }

    /** DST7: the plan keeps what people read on the wall, whatever becomes of the law. */
    @Test
    void new_time_zone_rules_move_the_instant_of_a_group_and_never_its_local_time() {
        var moved = MovedZone.register();
        var series = series(DayOfWeek.MONDAY, LocalTime.of(18, 0), LocalDate.of(2026, 11, 23), 2);
        moved.rulesOf("America/Chicago");
        var before = series.sessions(calendar(MovedZone.zone())).get(0).slot().start();
        moved.rulesOf("America/Denver");
        var after = series.sessions(calendar(MovedZone.zone())).get(0).slot().start();
        assertThat(after.toLocalDateTime())
                .isEqualTo(before.toLocalDateTime())
                .isEqualTo(LocalDateTime.parse("2026-11-23T18:00"));
        assertThat(ChronoUnit.HOURS.between(before, after)).isEqualTo(1);
    }

    @Test
    void an_occurrence_on_a_closed_day_is_reported_and_not_dropped() {
        var series = series(DayOfWeek.THURSDAY, LocalTime.of(18, 0), LocalDate.of(2026, 11, 19), 3);
        var thanksgiving = LocalDate.of(2026, 11, 26);
        var calendar = calendar(CHICAGO, thanksgiving);
        assertThat(series.occurrences(calendar).get(1))
                .isEqualTo(new Occurrence.SiteClosed(
                        new SessionId("evening-group@2026-11-26"), thanksgiving, thanksgiving));
        assertThat(series.sessions(calendar))
                .extracting(Session::id)
                .containsExactly(new SessionId("evening-group@2026-11-19"), new SessionId("evening-group@2026-12-03"));
        var movedAway = series.move(thanksgiving, LocalDateTime.parse("2026-11-27T18:00"), NINETY);
        assertThat(movedAway.sessions(calendar)).hasSize(3);
        var movedThere = series.move(LocalDate.of(2026, 12, 3), LocalDateTime.parse("2026-11-26T10:00"), NINETY);
        assertThat(movedThere.sessions(calendar)).hasSize(1);
        var december = LocalDate.of(2026, 12, 3);
        assertThat(movedThere.occurrences(calendar).get(2))
                .isEqualTo(
                        new Occurrence.SiteClosed(new SessionId("evening-group@2026-12-03"), december, thanksgiving));
        var lateAndLong = series.move(december, LocalDateTime.parse("2026-11-25T23:00"), NINETY);
        assertThat(lateAndLong.occurrences(calendar).get(2))
                .isEqualTo(
                        new Occurrence.SiteClosed(new SessionId("evening-group@2026-12-03"), december, thanksgiving));
        var untilMidnight = series.move(december, LocalDateTime.parse("2026-11-25T22:30"), NINETY);
        assertThat(untilMidnight.occurrences(calendar).get(2)).isInstanceOf(Occurrence.Held.class);
    }

    @Test
    void a_group_in_the_gap_of_the_spring_night_is_moved_by_the_gap_and_says_so() {
        var series = series(DayOfWeek.SUNDAY, LocalTime.of(2, 30), LocalDate.of(2026, 3, 1), 2);
        List<Occurrence> occurrences = series.occurrences(calendar(CHICAGO));
        assertThat(held(occurrences.get(0)).isMovedByClockChange()).isFalse();
        assertThat(held(occurrences.get(1)).isMovedByClockChange()).isTrue();
        assertThat(held(occurrences.get(1)).session().slot().start().toLocalTime())
                .isEqualTo(LocalTime.of(3, 30));
        assertThat(held(occurrences.get(1)).intended()).isEqualTo(LocalDateTime.parse("2026-03-08T02:30"));
    }

    /** DST12. */
    @Test
    void a_date_that_does_not_exist_has_no_session_and_no_error() {
        var apia = calendar(ZoneId.of("Pacific/Apia"));
        var series = series(DayOfWeek.FRIDAY, LocalTime.of(18, 0), LocalDate.of(2011, 12, 23), 3);
        assertThat(series.occurrences(apia)).hasSize(3);
        assertThat(series.sessions(apia))
                .extracting(session -> session.slot().date())
                .containsExactly(LocalDate.of(2011, 12, 23), LocalDate.of(2011, 12, 31), LocalDate.of(2012, 1, 6));
        assertThat(held(series.occurrences(apia).get(1)).isMovedByClockChange()).isTrue();
    }

    @Test
    void a_series_over_new_year_goes_on() {
        var series = series(DayOfWeek.THURSDAY, LocalTime.of(18, 0), LocalDate.of(2026, 12, 25), 2);
        assertThat(series.occurrences(calendar(CHICAGO)))
                .extracting(Occurrence::date)
                .containsExactly(LocalDate.of(2026, 12, 31), LocalDate.of(2027, 1, 7));
    }

    @Test
    void a_series_stays_within_the_supported_dates() {
        var last = LocalDate.of(2200, 12, 31);
        var first = LocalDate.of(1900, 1, 1);
        assertThat(series(last.getDayOfWeek(), LocalTime.NOON, last.minusWeeks(2), 3)
                        .sessions(calendar(CHICAGO)))
                .hasSize(3);
        assertThat(series(first.getDayOfWeek(), LocalTime.NOON, first, 1).sessions(calendar(CHICAGO)))
                .hasSize(1);
        for (LocalDate from : List.of(LocalDate.MIN, first.minusDays(1), last.minusWeeks(1), last, LocalDate.MAX)) {
            assertThatThrownBy(() -> series(last.getDayOfWeek(), LocalTime.NOON, from, 3))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("1900-01-01 through 2200-12-31");
        }
        assertThatThrownBy(() -> series(DayOfWeek.MONDAY, LocalTime.NOON, first, Integer.MAX_VALUE))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("1900-01-01 through 2200-12-31");
        assertThatThrownBy(() -> new SessionSeries.Change.Move(LocalDateTime.MAX, NINETY))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("1900-01-01 through 2200-12-31");
    }

    @Test
    void a_series_refuses_what_it_cannot_hold() {
        var from = LocalDate.of(2026, 11, 23);
        var series = series(DayOfWeek.MONDAY, LocalTime.of(18, 0), from, 2);
        assertThatThrownBy(() -> series.cancel(from.plusDays(1))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> series.cancel(from.plusWeeks(2))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> series.move(from, from.atTime(9, 0), TreatmentTime.ZERO))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> series.move(from, from.atTime(9, 0), TreatmentTime.ofMinutes(1441)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> series(DayOfWeek.MONDAY, LocalTime.NOON, from, 0))
                .isInstanceOf(IllegalArgumentException.class);
    }
}

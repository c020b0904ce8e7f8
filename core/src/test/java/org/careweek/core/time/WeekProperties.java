package org.careweek.core.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import org.careweek.core.testing.Dates;
import org.careweek.core.testing.Moment;
import org.careweek.core.testing.Zones;
import org.junit.jupiter.api.Test;

@StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
class WeekProperties {

    /** WK1. The oracle counts days since 1970-01-01, a Thursday, from the offset in force. */
    @Property(tries = 100_000)
    void every_instant_lies_in_exactly_one_week(
            @ForAll(supplier = Moment.Any.class) Moment moment, @ForAll DayOfWeek firstDay) {
        Instant instant = moment.instant();
        ProgramWeek week = ProgramWeek.containing(instant, firstDay, moment.zone());

        long wall = instant.getEpochSecond()
                + moment.zone().getRules().getOffset(instant).getTotalSeconds();
        long day = Math.floorDiv(wall, 86_400L);
        long daysIntoWeek = Math.floorMod(day + 3 - (firstDay.getValue() - 1), 7L);
        assertThat(week.firstDate().toEpochDay()).isEqualTo(day - daysIntoWeek);
        assertThat(week.includes(instant)).isTrue();
        assertThat(week.next().includes(instant)).isFalse();
        assertThat(week.plusWeeks(-1).includes(instant)).isFalse();
        assertThat(week.instants().includes(instant)).isTrue();
        assertThat(week.next().instants().includes(instant)).isFalse();
        assertThat(week.plusWeeks(-1).instants().includes(instant)).isFalse();
    }

    /** WK1. */
    @Property(tries = 100_000)
    void consecutive_weeks_share_nothing_and_miss_nothing(
            @ForAll(supplier = Moment.Any.class) Moment moment, @ForAll DayOfWeek firstDay) {
        ProgramWeek week = ProgramWeek.containing(moment.instant(), firstDay, moment.zone());
        InstantRanges here = week.instants();
        InstantRanges there = week.next().instants();

        assertThat(here.intersection(there).isEmpty()).isTrue();
        Instant middleOfThis = Instant.ofEpochSecond(week.firstDate().toEpochDay() * 86_400 + 3 * 86_400);
        var acrossTheBorder = InstantRanges.of(new InstantRange(middleOfThis, middleOfThis.plusSeconds(7 * 86_400)));
        assertThat(acrossTheBorder.minus(here).minus(there).isEmpty()).isTrue();
    }

    /** WK4. The treatment is built from gaps and lengths, so that its sum is known without any arithmetic of ranges. */
    @Property(tries = 100_000)
    void the_seconds_of_a_run_of_weeks_add_up(
            @ForAll(supplier = Moment.Any.class) Moment moment,
            @ForAll DayOfWeek firstDay,
            @ForAll @Size(min = 1, max = 6) List<@IntRange(min = 1, max = 2 * 86_400) Integer> gapsAndLengths) {
        List<InstantRange> treatment = new ArrayList<>();
        long total = 0;
        Instant at = moment.instant().minusSeconds(86_400);
        for (int i = 0; i + 1 < gapsAndLengths.size(); i += 2) {
            Instant start = at.plusSeconds(gapsAndLengths.get(i));
            at = start.plusSeconds(gapsAndLengths.get(i + 1));
            total += gapsAndLengths.get(i + 1);
            treatment.add(new InstantRange(start, at));
        }
        InstantRanges all = InstantRanges.of(treatment);

        ProgramWeek week = ProgramWeek.containing(moment.instant(), firstDay, moment.zone());
        long sum = 0;
        for (int i = -2; i <= 3; i++) {
            sum += all.intersection(week.plusWeeks(i).instants()).seconds();
        }
        assertThat(sum).isEqualTo(total);
    }

    /** WK2. */
    @Property
    void a_week_ends_where_the_next_one_starts(
            @ForAll(supplier = Moment.Any.class) Moment moment, @ForAll DayOfWeek firstDay) {
        var calendar = ProgramCalendar.of(moment.zone(), firstDay);
        ProgramWeek week = calendar.weekOf(moment.instant());
        List<InstantRange> ranges = week.instants().ranges();
        assertThat(calendar.weekOf(ranges.get(0).start())).isEqualTo(week);
        Instant end = ranges.get(ranges.size() - 1).end();
        assertThat(calendar.weekOf(end.minusNanos(1))).isEqualTo(week);
        assertThat(calendar.weekOf(end)).isEqualTo(week.next());
    }

    /** WK3. */
    @Property
    void weeks_can_be_counted_on_and_back(
            @ForAll(supplier = Dates.Any.class) LocalDate date,
            @ForAll(supplier = Zones.Any.class) ZoneId zone,
            @ForAll @IntRange(min = -4, max = 4) int a,
            @ForAll @IntRange(min = -4, max = 4) int b) {
        var week = new ProgramWeek(date, zone);
        assertThat(week.plusWeeks(a).plusWeeks(b)).isEqualTo(week.plusWeeks(a + b));
        assertThat(week.plusWeeks(a).plusWeeks(-a)).isEqualTo(week);
        assertThat(week.next()).isEqualTo(week.plusWeeks(1));
    }

    /** WK5. */
    @Property
    void the_week_with_new_years_eve_has_seven_days_and_one_identity(
            @ForAll @IntRange(min = 1901, max = 2199) int year,
            @ForAll DayOfWeek firstDay,
            @ForAll(supplier = Zones.Any.class) ZoneId zone) {
        var calendar = ProgramCalendar.of(zone, firstDay);
        ProgramWeek week = calendar.weekOf(LocalDate.of(year, 12, 31));
        assertThat(week.dates()).hasSize(7).doesNotHaveDuplicates().contains(LocalDate.of(year, 12, 31));
        assertThat(week.dates())
                .allSatisfy(date -> assertThat(calendar.weekOf(date)).isEqualTo(week));
        assertThat(week.dates().get(0).getDayOfWeek()).isEqualTo(firstDay);
        assertThat(week.lastDate()).isEqualTo(week.dates().get(6));
    }

    /** WK6. */
    @Property
    void another_first_day_of_week_moves_minutes_and_never_creates_or_destroys_them(
            @ForAll(supplier = Moment.Any.class) Moment moment,
            @ForAll DayOfWeek one,
            @ForAll DayOfWeek other,
            @ForAll @IntRange(min = 1, max = 5 * 86_400) int seconds) {
        var treatment = InstantRanges.of(
                new InstantRange(moment.instant(), moment.instant().plusSeconds(seconds)));
        long asOne = secondsOfWeeks(treatment, moment, one);
        assertThat(asOne).isEqualTo(secondsOfWeeks(treatment, moment, other)).isEqualTo(seconds);
    }

    /** Clocks that go back over midnight bring the evening before again, and with it the week before. */
    private static long secondsOfWeeks(InstantRanges treatment, Moment moment, DayOfWeek firstDay) {
        ProgramWeek week = ProgramWeek.containing(moment.instant(), firstDay, moment.zone());
        return treatment.intersection(week.plusWeeks(-1).instants()).seconds()
                + treatment.intersection(week.instants()).seconds()
                + treatment.intersection(week.next().instants()).seconds();
    }

    /** WK9. */
    @Property
    void an_admission_anchored_week_begins_seven_local_days_after_the_one_before(
            @ForAll(supplier = Dates.Any.class) LocalDate admission,
            @ForAll(supplier = Zones.Any.class) ZoneId zone,
            @ForAll @IntRange(max = 4) int weeks) {
        var first = new ProgramWeek(admission, zone);
        assertThat(first.plusWeeks(weeks).firstDate().toEpochDay()).isEqualTo(admission.toEpochDay() + 7L * weeks);
        assertThat(first.plusWeeks(weeks).firstDate().getDayOfWeek()).isEqualTo(admission.getDayOfWeek());
    }

    /** DST5. */
    @Property
    void the_lengths_of_its_days_sum_to_the_length_of_a_week(
            @ForAll(supplier = Moment.Any.class) Moment moment, @ForAll DayOfWeek firstDay) {
        ProgramWeek week = ProgramWeek.containing(moment.instant(), firstDay, moment.zone());
        long days = week.dates().stream()
                .mapToLong(date -> week.instantsOn(date).seconds())
                .sum();
        assertThat(days).isEqualTo(week.instants().seconds());
        assertThat(week.instantsFrom(week.firstDate().plusDays(2), 5))
                .isEqualTo(week.instants()
                        .minus(week.instantsOn(week.firstDate()))
                        .minus(week.instantsOn(week.firstDate().plusDays(1))));
        Statistics.label("has a clock change")
                .collect(week.instants().seconds() != 7 * 86_400)
                .coverage(checker -> checker.check(true).percentage(p -> p > 5));
    }

    /** DST9 and DST12. */
    @Property
    void a_day_holds_exactly_the_instants_that_show_its_date(@ForAll(supplier = Moment.Any.class) Moment moment) {
        LocalDate date = moment.wallClock().toLocalDate();
        var week = new ProgramWeek(date.minusDays(1), moment.zone());
        for (LocalDate day : List.of(date.minusDays(1), date, date.plusDays(1))) {
            assertThat(week.instantsOn(day).includes(moment.instant())).isEqualTo(day.equals(date));
        }
    }

    /** WK11. */
    @Property
    void dates_outside_the_supported_range_are_refused_with_our_own_words(
            @ForAll long day, @ForAll(supplier = Zones.Any.class) ZoneId zone) {
        long far = Math.floorMod(day, 2 * 365_000_000_000L / 1000) - 365_000_000L;
        LocalDate date = LocalDate.ofEpochDay(far);
        boolean supported = date.getYear() >= 1900 && date.plusDays(6).getYear() <= 2200;
        if (supported) {
            assertThat(new ProgramWeek(date, zone).firstDate()).isEqualTo(date);
        } else {
            assertThatThrownBy(() -> new ProgramWeek(date, zone))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("1900-01-01 through 2200-12-31");
        }
    }

    @Test
    void the_ends_of_the_supported_range_are_exact() {
        var phoenix = ZoneId.of("America/Phoenix");
        assertThat(new ProgramWeek(LocalDate.of(1900, 1, 1), phoenix).instants().isEmpty())
                .isFalse();
        assertThat(new ProgramWeek(LocalDate.of(2200, 12, 25), phoenix)
                        .instants()
                        .isEmpty())
                .isFalse();
        for (LocalDate date :
                List.of(LocalDate.of(1899, 12, 31), LocalDate.of(2200, 12, 26), LocalDate.MIN, LocalDate.MAX)) {
            assertThatThrownBy(() -> new ProgramWeek(date, phoenix)).isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> ProgramWeek.containing(date, DayOfWeek.MONDAY, phoenix)
                            .next())
                    .isInstanceOf(IllegalArgumentException.class);
        }
        var week = new ProgramWeek(LocalDate.of(2026, 11, 23), phoenix);
        for (Instant instant : List.of(Instant.MIN, Instant.MAX)) {
            assertThatThrownBy(() -> week.includes(instant)).isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> ProgramWeek.containing(instant, DayOfWeek.MONDAY, phoenix))
                    .isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> new InstantRange(instant, instant)).isInstanceOf(IllegalArgumentException.class);
        }
        var newYear = LocalDate.of(1900, 1, 1);
        assertThat(ProgramWeek.containing(newYear, newYear.getDayOfWeek(), phoenix)
                        .includes(newYear))
                .isTrue();
        for (LocalDate date : List.of(newYear, LocalDate.of(2200, 12, 31))) {
            assertThatThrownBy(() -> ProgramWeek.containing(
                            date, date.getDayOfWeek().plus(date.equals(newYear) ? 6 : 0), phoenix))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("1900-01-01 through 2200-12-31");
        }
        assertThatThrownBy(() -> week.plusWeeks(Integer.MAX_VALUE)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> week.plusWeeks(Integer.MIN_VALUE)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void the_days_asked_of_a_week_must_be_days_of_that_week() {
        var week = new ProgramWeek(LocalDate.of(2026, 11, 23), ZoneId.of("America/Phoenix"));
        assertThatThrownBy(() -> week.instantsFrom(week.firstDate(), 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> week.instantsFrom(week.firstDate(), 8)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> week.instantsFrom(week.lastDate(), 2)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> week.instantsOn(week.firstDate().minusDays(1)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(week.instantsFrom(week.lastDate(), 1).seconds()).isEqualTo(86_400);
        assertThat(week).hasToString("2026-11-23 through 2026-11-29 (America/Phoenix)");
    }
}

package org.careweek.core.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import org.junit.jupiter.api.Test;

/** The oracle marks the minutes of a week one by one, and reads the wall clock of each. */
@StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
class BusyAvailabilityProperties {

    /** Ordinary weeks, and those in which clocks go forward and back, at night and at midnight. */
    private static final List<ProgramWeek> WEEKS = List.of(
            week("2026-11-23", "America/Chicago"),
            week("2026-03-02", "America/Chicago"),
            week("2026-10-26", "America/Chicago"),
            week("2026-03-05", "America/Havana"),
            week("2026-10-29", "America/Havana"),
            week("2026-10-01", "Australia/Lord_Howe"),
            week("2026-04-01", "Australia/Lord_Howe"),
            week("2011-12-26", "Pacific/Apia"));

    private static ProgramWeek week(String first, String zone) {
        return new ProgramWeek(LocalDate.parse(first), ZoneId.of(zone));
    }

    /** A person's week drawn from a seed. */
    private static final class Drawn {
        final ProgramWeek week;
        final WeeklyAvailability before;
        final InstantRanges busy;
        private final Instant first;
        private final int minutes;
        private final Random random;

        Drawn(long seed) {
            random = new Random(seed);
            week = WEEKS.get(random.nextInt(WEEKS.size()));
            List<InstantRange> all = week.instants().ranges();
            first = all.get(0).start();
            minutes = (int) ((all.get(all.size() - 1).end().getEpochSecond() - first.getEpochSecond()) / 60);
            List<AvailabilityWindow> windows = new ArrayList<>();
            for (DayOfWeek day : DayOfWeek.values()) {
                for (int i = random.nextInt(3); i > 0; i--) {
                    int from = random.nextInt(95);
                    int to = from + 1 + random.nextInt(96 - from);
                    windows.add(new AvailabilityWindow(day, quarter(from), quarter(to)));
                }
            }
            before = WeeklyAvailability.of(windows);
            List<InstantRange> ranges = new ArrayList<>();
            for (int i = random.nextInt(6); i > 0; i--) {
                int from = random.nextInt(minutes) - 60;
                ranges.add(new InstantRange(minute(from), minute(from + random.nextInt(600))));
            }
            busy = InstantRanges.of(ranges);
        }

        Instant minute(int number) {
            return first.plusSeconds(60L * number);
        }

        TimeSlot slot() {
            int from = random.nextInt(minutes - 1);
            int till = Math.min(minutes, from + 1 + random.nextInt(240));
            return new TimeSlot(
                    ZonedDateTime.ofInstant(minute(from), week.zone()),
                    ZonedDateTime.ofInstant(minute(till), week.zone()));
        }

        BitSet marked(InstantRanges time) {
            BitSet marked = new BitSet();
            for (int i = 0; i < minutes; i++) {
                marked.set(i, time.includes(minute(i)));
            }
            return marked;
        }
    }

    private static LocalTime quarter(int number) {
        return LocalTime.ofSecondOfDay(number % 96 * 900L);
    }

    @Provide
    Arbitrary<Drawn> weeks() {
        return Arbitraries.longs().map(Drawn::new);
    }

    @Property(tries = 2_000)
    void busy_time_is_never_available_and_all_else_stays_as_it_was(@ForAll("weeks") Drawn drawn) {
        WeeklyAvailability after = drawn.before.without(drawn.busy);
        BitSet expected = drawn.marked(drawn.before.in(drawn.week));
        expected.andNot(drawn.marked(drawn.busy));
        assertThat(drawn.marked(after.in(drawn.week))).isEqualTo(expected);
        assertThat(after.in(drawn.week).intersection(drawn.busy).isEmpty()).isTrue();
        assertThat(after.in(drawn.week).minus(drawn.before.in(drawn.week)).isEmpty())
                .isTrue();
    }

    @Property(tries = 500)
    void no_busy_time_changes_nothing(@ForAll("weeks") Drawn drawn) {
        assertThat(drawn.before.without(InstantRanges.EMPTY))
                .isEqualTo(drawn.before)
                .hasSameHashCodeAs(drawn.before);
        assertThat(drawn.before.without(drawn.busy).without(drawn.busy)).isEqualTo(drawn.before.without(drawn.busy));
    }

    @Property(tries = 2_000)
    void a_session_fits_if_every_minute_of_it_is_free_and_on_one_date(@ForAll("weeks") Drawn drawn) {
        WeeklyAvailability after = drawn.before.without(drawn.busy);
        BitSet free = drawn.marked(after.in(drawn.week));
        BitSet busy = drawn.marked(drawn.busy);
        for (int i = 0; i < 20; i++) {
            TimeSlot slot = drawn.slot();
            BitSet own = drawn.marked(InstantRanges.of(slot.range()));
            boolean fits = after.allows(slot);
            assertThat(fits).isEqualTo(drawn.before.allows(slot) && !own.intersects(busy));
            BitSet notFree = (BitSet) own.clone();
            notFree.andNot(free);
            boolean oneDate = slot.date().equals(slot.end().minusNanos(1).toLocalDate());
            assertThat(!fits || notFree.isEmpty() && oneDate).isTrue();
            // Where clocks go forward, two windows with a gap between them may come to touch; they stay two.
            boolean longDate = drawn.week.instantsOn(slot.date()).seconds() >= 86_400;
            assertThat(fits || !longDate || !notFree.isEmpty() || !oneDate).isTrue();
            Statistics.label("busy alone is in the way")
                    .collect(drawn.before.allows(slot) && !fits)
                    .coverage(checker -> checker.check(true).count(count -> count > 20));
        }
    }

    @Property(tries = 2_000, maxDiscardRatio = 50)
    void in_an_ordinary_week_a_minute_is_available_if_the_clock_then_shows_a_time_of_a_window(
            @ForAll("weeks") Drawn drawn) {
        Assume.that(drawn.week.equals(ORDINARY));
        BitSet free = drawn.marked(drawn.before.in(ORDINARY));
        for (int i = 0; i < drawn.minutes; i++) {
            ZonedDateTime local = drawn.minute(i).atZone(drawn.week.zone());
            boolean shown = drawn.before.windows().stream()
                    .anyMatch(window -> window.day() == local.getDayOfWeek()
                            && !local.toLocalTime().isBefore(window.from())
                            && local.toLocalTime().toNanoOfDay() < window.endNano());
            assertThat(free.get(i)).isEqualTo(shown);
        }
    }

    private static final ProgramWeek ORDINARY = WEEKS.get(0);
    private static final WeeklyAvailability EVENING = WeeklyAvailability.of(
            List.of(new AvailabilityWindow(DayOfWeek.MONDAY, LocalTime.of(17, 0), LocalTime.of(21, 0))));

    private static InstantRanges monday(String from, String to) {
        return InstantRanges.of(slot(from, to).range());
    }

    private static TimeSlot slot(String from, String to) {
        LocalDate monday = ORDINARY.firstDate();
        return new TimeSlot(
                monday.atTime(LocalTime.parse(from)).atZone(ORDINARY.zone()),
                monday.atTime(LocalTime.parse(to)).atZone(ORDINARY.zone()));
    }

    @Test
    void a_session_may_touch_busy_time_on_both_sides() {
        WeeklyAvailability after = EVENING.without(monday("17:00", "18:00")).without(monday("19:30", "22:00"));
        assertThat(after.allows(slot("18:00", "19:30"))).isTrue();
        assertThat(after.allows(slot("17:59", "19:30"))).isFalse();
        assertThat(after.allows(slot("18:00", "19:31"))).isFalse();
        assertThat(after.in(ORDINARY)).isEqualTo(monday("18:00", "19:30"));
        assertThat(after.in(ORDINARY.next())).isEqualTo(EVENING.in(ORDINARY.next()));
    }

    @Test
    void windows_within_a_second_hold_no_time_and_half_seconds_are_left_out() {
        var half =
                new AvailabilityWindow(DayOfWeek.MONDAY, LocalTime.parse("17:00:00.5"), LocalTime.parse("17:01:00.5"));
        assertThat(WeeklyAvailability.of(List.of(half)).in(ORDINARY).seconds()).isEqualTo(59);
        var none =
                new AvailabilityWindow(DayOfWeek.MONDAY, LocalTime.parse("17:00:00.2"), LocalTime.parse("17:00:00.9"));
        assertThat(WeeklyAvailability.of(List.of(none)).in(ORDINARY).isEmpty()).isTrue();
    }

    @Test
    void busy_time_is_part_of_what_makes_two_equal_and_is_not_printed() {
        WeeklyAvailability after = EVENING.without(monday("17:00", "18:00"));
        assertThat(after).isNotEqualTo(EVENING).hasToString(EVENING.toString());
    }
}

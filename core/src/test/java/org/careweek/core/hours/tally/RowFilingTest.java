package org.careweek.core.hours.tally;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.careweek.core.hours.AttendanceStatus;
import org.careweek.core.hours.counting.Credit;
import org.careweek.core.hours.counting.SiteClock;
import org.careweek.core.policy.CreditRule;
import org.junit.jupiter.api.Test;

/** Which rows are taken at the end of the supported weeks, and which take no more room than others. In UTC, weeks from Monday. */
class RowFilingTest {

    /** A Sunday: the last week ends with it, since the next one would reach into 2201. */
    private static final LocalDate LAST = LocalDate.of(2200, 12, 28);

    private static final long NONE = Credit.NOT_RECORDED;

    private final Cabinet cabinet = new Cabinet();
    private final RowFiling filing = new RowFiling(
            new SiteClock(ZoneId.of("UTC")), new Credit(new CreditRule.ActualMinutes()), DayOfWeek.MONDAY, cabinet);

    private static long second(LocalDateTime time) {
        return time.toEpochSecond(ZoneOffset.UTC);
    }

    private void attend(LocalDateTime start, LocalDateTime end, long arrival, long departure) {
        filing.schedule(HoursAccumulator.minuteOf(start), HoursAccumulator.minuteOf(end));
        filing.file(0, AttendanceStatus.PRESENT, true, arrival, departure);
    }

    private void attendAll(LocalDateTime start, LocalDateTime end) {
        attend(start, end, second(start), second(end));
    }

    private static void assertRefused(Runnable row, String why) {
        assertThatIllegalArgumentException().isThrownBy(row::run).withMessageContaining(why);
    }

    @Test
    void time_counts_through_the_last_second_of_the_last_supported_week() {
        LocalDateTime midnight = LAST.plusDays(1).atStartOfDay();
        assertThatCode(() -> {
                    attendAll(midnight.minusHours(1), midnight);
                    attendAll(midnight.minusHours(25), midnight);
                    attendAll(midnight.minusHours(25), midnight.minusHours(23));
                    attend(
                            midnight.minusHours(1),
                            midnight.plusHours(1),
                            second(midnight.minusHours(1)),
                            second(midnight));
                })
                .doesNotThrowAnyException();
        assertRefused(() -> attendAll(midnight.minusHours(1), midnight.plusMinutes(1)), "weeks must lie");
        assertRefused(() -> attendAll(midnight.minusHours(25), midnight.plusMinutes(1)), "weeks must lie");
    }

    /** Nothing counts of it. */
    @Test
    void what_nobody_recorded_may_reach_past_the_last_week() {
        LocalDateTime midnight = LAST.plusDays(1).atStartOfDay();
        assertThatCode(() -> attend(midnight.minusHours(1), midnight.plusHours(1), NONE, NONE))
                .doesNotThrowAnyException();
    }

    @Test
    void a_schedule_that_ends_on_no_supported_date_is_refused_whatever_became_of_it() {
        LocalDateTime evening = LAST.atTime(20, 0);
        assertRefused(() -> attend(evening, evening.plusYears(1), NONE, NONE), "dates must lie");
    }

    @Test
    void a_session_over_midnight_and_one_of_a_day_and_a_half_take_no_more_room_than_others() {
        LocalDateTime evening = LocalDateTime.of(2026, 11, 2, 23, 0);
        attendAll(evening, evening.plusHours(3));
        attend(evening, evening.plusHours(3), second(evening.plusHours(2)), second(evening.plusHours(3)));
        attendAll(evening, evening.plusHours(36));
        filing.schedule(HoursAccumulator.minuteOf(evening), HoursAccumulator.minuteOf(evening.plusHours(3)));
        filing.file(0, AttendanceStatus.ABSENT, true, NONE, NONE);
        assertThat(cabinet.outsized(0)).isEmpty();
    }

    @Test
    void two_days_and_what_begins_three_days_late_are_kept_apart() {
        LocalDateTime evening = LocalDateTime.of(2026, 11, 2, 23, 0);
        attendAll(evening, evening.plusHours(48));
        attend(evening, evening.plusHours(96), second(evening.plusHours(73)), second(evening.plusHours(74)));
        assertThat(cabinet.outsized(0))
                .containsExactly(
                        new Outsized(second(evening), second(evening.plusHours(48)), true),
                        new Outsized(second(evening.plusHours(73)), second(evening.plusHours(74)), true));
        assertThat(cabinet.outsized(0)).extracting(Object::toString).containsOnly("Outsized[private]");
    }
}

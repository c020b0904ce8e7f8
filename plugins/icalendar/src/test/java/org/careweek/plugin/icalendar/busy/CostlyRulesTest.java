package org.careweek.plugin.icalendar.busy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.careweek.plugin.icalendar.busy.Calendars.calendar;
import static org.careweek.plugin.icalendar.busy.Calendars.event;
import static org.careweek.plugin.icalendar.busy.Calendars.read;
import static org.careweek.plugin.icalendar.busy.Calendars.reasons;

import java.time.Duration;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rules that have kept other programs busy for good. The most steps are counted; the clock is only asked whether they are few. */
class CostlyRulesTest {

    private static final Duration QUICK = Duration.ofMillis(100);
    private static final String NUMBERS =
            IntStream.range(0, 60).mapToObj(Integer::toString).collect(Collectors.joining(","));
    private static final String HOURS =
            IntStream.range(0, 24).mapToObj(Integer::toString).collect(Collectors.joining(","));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30",
                "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30;COUNT=2147483647",
                "FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30;COUNT=1",
                "FREQ=MONTHLY;BYMONTHDAY=31;BYMONTH=2,4,6,9,11;COUNT=1",
                "FREQ=YEARLY;BYYEARDAY=366;BYMONTH=1;COUNT=9",
                "FREQ=YEARLY;BYWEEKNO=53;BYMONTH=6;COUNT=9",
                "FREQ=DAILY;COUNT=2147483647",
                "FREQ=DAILY;INTERVAL=2147483647",
                "FREQ=WEEKLY;INTERVAL=2147483647",
                "FREQ=MONTHLY;INTERVAL=2147483647",
                "FREQ=YEARLY;INTERVAL=2147483647;COUNT=2147483647",
                "FREQ=YEARLY;BYSETPOS=366;COUNT=2",
                "FREQ=HOURLY;BYMONTH=2;BYMONTHDAY=30",
                "FREQ=SECONDLY;BYMONTH=2;BYMONTHDAY=30",
                "FREQ=DAILY;UNTIL=99991231T235959Z"
            })
    void a_rule_is_worked_out_or_refused_at_once(String rule) {
        read(event("DTSTART:19700101T090000\nDURATION:PT1H\nRRULE:" + rule));
        assertQuick(event("DTSTART:19700101T090000\nDURATION:PT1H\nRRULE:" + rule));
        assertQuick(event("DTSTART:00010101T090000\nDURATION:PT1H\nRRULE:" + rule));
    }

    @Test
    void a_rule_of_every_second_of_every_day_is_refused_at_once() {
        String text = event(
                "DTSTART:19700101T000000\nDURATION:PT1S\nRRULE:FREQ=YEARLY;BYMONTHDAY=%s;BYHOUR=%s;BYMINUTE=%s;BYSECOND=%s"
                        .formatted(
                                "1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20,21,22,23,24,25,26,27,28",
                                HOURS,
                                NUMBERS,
                                NUMBERS));
        assertQuick(text);
        assertThat(reasons(text)).containsExactly(RefusalReason.TOO_MUCH_WORK);
    }

    @Test
    void a_daily_rule_of_1970_without_an_end_is_worked_out() {
        assertThat(Calendars.busy(event("DTSTART:19700101T090000\nDURATION:PT1H\nRRULE:FREQ=DAILY"))
                        .seconds())
                .isEqualTo(7 * 3600);
        assertThat(Calendars.busy(event("DTSTART:19700101T090000\nDURATION:PT1H\nRRULE:FREQ=DAILY;COUNT=2147483647"))
                        .seconds())
                .isEqualTo(7 * 3600);
    }

    @Test
    void a_number_of_times_ends_where_it_ends_however_long_ago_it_began() {
        // Monday, 2026-11-23, is the 20,781st day, and Thursday of that week the 2,970th Thursday.
        assertThat(Calendars.busy(event("DTSTART:19700101T090000\nDURATION:PT1H\nRRULE:FREQ=DAILY;COUNT=20782")))
                .isEqualTo(Calendars.times("2026-11-23T09:00/2026-11-23T10:00 2026-11-24T09:00/2026-11-24T10:00"));
        assertThat(Calendars.busy(event("DTSTART:19700101T090000\nDURATION:PT1H\nRRULE:FREQ=WEEKLY;COUNT=2970")))
                .isEqualTo(Calendars.times("2026-11-26T09:00/2026-11-26T10:00"));
        assertThat(Calendars.busy(event("DTSTART:19700101T090000\nDURATION:PT1H\nRRULE:FREQ=WEEKLY;COUNT=2969"))
                        .isEmpty())
                .isTrue();
    }

    @Test
    void a_full_calendar_of_costly_rules_is_refused_before_it_takes_long() {
        String one =
                "BEGIN:VEVENT\nDTSTART:00010101T090000\nRRULE:FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30;COUNT=1\nEND:VEVENT\n";
        String text = calendar(one.repeat(19_000));
        long before = System.nanoTime();
        assertThat(reasons(text)).contains(RefusalReason.TOO_MUCH_WORK);
        assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(Duration.ofMinutes(1));
    }

    @Test
    void a_full_calendar_of_ordinary_rules_is_worked_out() {
        String one =
                "BEGIN:VEVENT\nDTSTART:20100104T090000\nDURATION:PT1H\nRRULE:FREQ=WEEKLY;BYDAY=MO,WE\nEND:VEVENT\n";
        assertThat(Calendars.busy(calendar(one.repeat(19_000))).seconds()).isEqualTo(2 * 3600);
    }

    /** Other work on this machine takes time too, so it may try again. */
    private static void assertQuick(String text) {
        long best = Long.MAX_VALUE;
        for (int i = 0; i < 10 && best > QUICK.toNanos(); i++) {
            long before = System.nanoTime();
            read(text);
            best = Math.min(best, System.nanoTime() - before);
        }
        assertThat(Duration.ofNanos(best)).isLessThanOrEqualTo(QUICK);
    }
}

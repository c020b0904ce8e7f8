package org.careweek.plugin.icalendar.busy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import org.careweek.core.time.InstantRange;
import org.careweek.core.time.InstantRanges;
import org.dmfs.rfc5545.DateTime;
import org.dmfs.rfc5545.recur.RecurrenceRule;
import org.dmfs.rfc5545.recur.RecurrenceRule.RfcMode;
import org.dmfs.rfc5545.recur.RecurrenceRuleIterator;

/** A library that does nothing but recurrence rules works out the same rules in its own way. Where it gives up, it is not asked. */
@StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
class RecurrenceProperties {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'");
    private static final LocalDateTime EARLIEST = LocalDateTime.of(2019, 1, 1, 9, 30);

    /**
     * Where places are counted, the libraries of this world count a first period that began before the start in two ways, so it
     * begins with the start: this is the first second of a year, a month, a week and a day.
     */
    private static final LocalDateTime FIRST_OF_ALL = LocalDateTime.of(2018, 1, 1, 0, 0);

    @Provide
    Arbitrary<String> rules() {
        return AnyRules.rules();
    }

    @Property(tries = 4_000)
    void a_rule_recurs_when_a_second_library_says_so(
            @ForAll("rules") String rule,
            @ForAll @IntRange(max = 1_500) int startDay,
            @ForAll @IntRange(max = 2_000) int askedDay,
            @ForAll @IntRange(min = 1, max = 400) int askedDays)
            throws Exception {
        LocalDateTime start = rule.contains("BYSETPOS") ? FIRST_OF_ALL : EARLIEST.plusDays(startDay);
        Instant from = start.plusDays(askedDay - 30L).toInstant(ZoneOffset.UTC);
        InstantRange asked = new InstantRange(from, from.plusSeconds(askedDays * 86_400L));
        String text = Calendars.event("DTSTART:%s\nDURATION:PT1S\nRRULE:%s".formatted(TIME.format(start), rule));
        BusyAnswer answer = new BusyCalendarReader(ReadingLimits.standard().withOccurrences(1_000_000))
                .read(Calendars.bytes(text), asked, ZoneOffset.UTC);
        InstantRanges expected = oracle(rule, start, asked);
        Statistics.label("several times")
                .collect(expected.seconds() > 1)
                .coverage(checker -> checker.check(true).percentage(share -> share > 20));
        assertThat(Calendars.busy(answer)).as(rule + " from " + start).isEqualTo(expected);
    }

    private static InstantRanges oracle(String rule, LocalDateTime start, InstantRange asked) throws Exception {
        List<InstantRange> seconds = new ArrayList<>();
        seconds.add(second(start.toInstant(ZoneOffset.UTC)));
        try {
            RecurrenceRuleIterator times = new RecurrenceRule(withMonths(rule), RfcMode.RFC5545_STRICT)
                    .iterator(DateTime.parse(TIME.format(start)));
            while (times.hasNext()) {
                Instant time = Instant.ofEpochMilli(times.nextMillis());
                if (!time.isBefore(asked.end())) {
                    break;
                }
                seconds.add(second(time));
            }
        } catch (IllegalArgumentException | IllegalStateException | IndexOutOfBoundsException gaveUp) {
            Assume.that(false);
        }
        return InstantRanges.of(seconds).intersection(InstantRanges.of(asked));
    }

    /** The other library takes a day of the month in a yearly rule for one of the first month alone; RFC 5545 means every month. */
    private static String withMonths(String rule) {
        boolean every = rule.contains("YEARLY") && rule.contains("BYMONTHDAY=") && !rule.contains("BYMONTH=");
        return every ? rule + ";BYMONTH=1,2,3,4,5,6,7,8,9,10,11,12" : rule;
    }

    private static InstantRange second(Instant start) {
        return new InstantRange(start, start.plusSeconds(1));
    }
}

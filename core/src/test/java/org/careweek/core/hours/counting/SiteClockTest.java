package org.careweek.core.hours.counting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.careweek.core.testing.Zones;
import org.junit.jupiter.api.Test;

/** A site's clock around every change of clocks at places where they do what nobody expects, against what java.time says. */
class SiteClockTest {

    private static final long HOUR = 3_600;
    private static final long DAY = 24 * HOUR;
    private static final Instant FIRST = Instant.parse("1900-01-01T00:00:00Z");
    private static final Instant LAST = Instant.parse("2050-01-01T00:00:00Z");

    /** In Lisbon, clocks used to change at midnight of Greenwich. */
    private static final List<ZoneId> PLACES = Stream.concat(
                    Zones.NASTY.stream(), Stream.of(ZoneId.of("Europe/Lisbon"), ZoneId.of("UTC")))
            .toList();

    /** A place, and one clock that is asked of all of it, back and forth, so that what it remembers is asked for, too. */
    private record Site(ZoneId zone, SiteClock clock) {

        Site(ZoneId zone) {
            this(zone, new SiteClock(zone));
        }

        private ZoneRules rules() {
            return zone.getRules();
        }

        /** The seconds of the epoch at which clocks change, and the first one looked at. */
        LongStream changes() {
            return Stream.iterate(FIRST, at -> at.isBefore(LAST), this::changeAfter)
                    .mapToLong(Instant::getEpochSecond);
        }

        private Instant changeAfter(Instant instant) {
            ZoneOffsetTransition next = rules().nextTransition(instant);
            return next == null ? Instant.MAX : next.getInstant();
        }

        boolean clocksChange(long after, long through) {
            return !changeAfter(Instant.ofEpochSecond(after)).isAfter(Instant.ofEpochSecond(through));
        }

        LocalDate date(long second) {
            return Instant.ofEpochSecond(second).atZone(zone).toLocalDate();
        }

        int offset(long second) {
            return rules().getOffset(Instant.ofEpochSecond(second)).getTotalSeconds();
        }

        /** The next midnight as clocks go now, or the next change of them, whichever comes first. */
        long nextChange(long second) {
            Instant at = Instant.ofEpochSecond(second);
            ZoneOffset now = rules().getOffset(at);
            Instant midnight =
                    at.atOffset(now).toLocalDate().plusDays(1).atStartOfDay().toInstant(now);
            Instant change = changeAfter(at);
            return (change.isBefore(midnight) ? change : midnight).getEpochSecond();
        }
    }

    private static Stream<Site> sites() {
        return PLACES.stream().map(Site::new);
    }

    private static LongStream aroundEveryChange(Site site) {
        return site.changes()
                .flatMap(change -> LongStream.of(-DAY, 3 * DAY, -HOUR, 1, 0, -1, HOUR, 2 * DAY)
                        .map(beside -> change + beside));
    }

    @Test
    void an_instant_lies_on_the_date_that_clocks_show() {
        sites().forEach(site -> aroundEveryChange(site)
                .forEach(second -> assertThat(site.clock().dayOf(second))
                        .isEqualTo((int) site.date(second).toEpochDay())));
    }

    @Test
    void the_date_stays_up_to_the_next_midnight_or_change_of_clocks() {
        sites().forEach(site -> aroundEveryChange(site)
                .forEach(second -> assertThat(site.clock().nextChange(second)).isEqualTo(site.nextChange(second))));
    }

    /** A second, or third, midnight in one night does not end its date. */
    @Test
    void a_date_ends_where_clocks_first_show_another() {
        sites().forEach(site -> aroundEveryChange(site).forEach(second -> {
            long end = second;
            while (site.date(end).equals(site.date(second))) {
                end = site.nextChange(end);
            }
            assertThat(site.clock().dateEnds(second)).isEqualTo(end);
        }));
    }

    @Test
    void a_date_has_one_offset_unless_clocks_change_in_it_or_in_the_day_before() {
        sites().forEach(site -> daysAroundEveryChange(site).forEach(day -> {
            int offset = site.offset(day * DAY);
            long start = day * DAY - offset;
            boolean isOne = !site.clocksChange(start - DAY, start + DAY);
            assertThat(site.clock().offsetOfDate(day)).isEqualTo(isOne ? offset : SiteClock.CHANGES);
            assertThat(site.clock().startOf(day)).isEqualTo(isOne ? start : Long.MAX_VALUE);
        }));
    }

    @Test
    void an_offset_holds_for_two_days_of_greenwich_unless_clocks_change_in_them() {
        sites().forEach(site -> daysAroundEveryChange(site)
                .forEach(day -> assertThat(site.clock().offsetFromUtcDay(day))
                        .isEqualTo(
                                site.clocksChange(day * DAY, (day + 2) * DAY)
                                        ? SiteClock.CHANGES
                                        : site.offset(day * DAY))));
    }

    /** In every zone: also where clocks change twice in a day, or go on by a whole one. */
    @Test
    void a_time_as_written_means_the_instant_that_java_time_says_before_a_change() {
        Zones.ALL.stream()
                .map(Site::new)
                .forEach(site -> site.changes()
                        .flatMap(change -> LongStream.of(-DAY, -HOUR, -1, 0, 1, HOUR / 2, HOUR, DAY - 1, DAY, 2 * DAY)
                                .flatMap(beside -> LongStream.of(
                                        change + site.offset(change - 1) + beside,
                                        change + site.offset(change) + beside)))
                        .forEach(written -> means(site, written)));
    }

    /** Of dates so far off nothing is remembered. */
    @Test
    void so_does_a_time_that_is_far_off() {
        sites().forEach(site -> LongStream.of(-1, 0, 1, DAY - 1, DAY, 2_000_000 * HOUR)
                .flatMap(beside -> LongStream.of(-100_000 * DAY - beside, 100_000 * DAY + beside))
                .forEach(written -> means(site, written)));
    }

    private static void means(Site site, long written) {
        LocalDateTime wallClock = LocalDateTime.ofEpochSecond(written, 0, ZoneOffset.UTC);
        assertThat(site.clock().instantOf(written))
                .isEqualTo(wallClock.atZone(site.zone()).toEpochSecond());
    }

    private static IntStream daysAroundEveryChange(Site site) {
        return site.changes()
                .mapToInt(change -> (int) Math.floorDiv(change, DAY))
                .flatMap(day -> IntStream.of(-3, -2, -1, 0, 1, 2, 3).map(beside -> day + beside));
    }
}

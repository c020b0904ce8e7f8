package org.careweek.core.time;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Seven local dates of a site, from a first one. An instant belongs to the week of its local date, so the weeks of a site
 * share no instant and leave none out, whatever the clocks do; a week has 168 hours, or 167, or 169.
 *
 * @param firstDate the first of the seven dates, any day of the week; all seven lie from 1900-01-01 through 2200-12-31
 * @param zone the site's zone
 */
public record ProgramWeek(LocalDate firstDate, ZoneId zone) {

    /** How many dates a week has. */
    public static final int DAYS = 7;

    public ProgramWeek {
        SupportedDates.check(firstDate);
        SupportedDates.check(firstDate.plusDays(DAYS - 1));
    }

    /**
     * The week that holds the date, where weeks begin on {@code firstDay}.
     *
     * @throws IllegalArgumentException if some date of that week is not supported, as at both ends of the supported dates
     */
    public static ProgramWeek containing(LocalDate date, DayOfWeek firstDay, ZoneId zone) {
        return new ProgramWeek(SupportedDates.check(date).with(TemporalAdjusters.previousOrSame(firstDay)), zone);
    }

    /** The week that holds the instant, where weeks begin on {@code firstDay}. */
    public static ProgramWeek containing(Instant instant, DayOfWeek firstDay, ZoneId zone) {
        return containing(SupportedDates.check(instant).atZone(zone).toLocalDate(), firstDay, zone);
    }

    /** The last of the seven dates. */
    public LocalDate lastDate() {
        return firstDate.plusDays(DAYS - 1);
    }

    /** The seven dates in order. */
    public List<LocalDate> dates() {
        return IntStream.range(0, DAYS).mapToObj(firstDate::plusDays).toList();
    }

    public boolean includes(LocalDate date) {
        return !date.isBefore(firstDate) && !date.isAfter(lastDate());
    }

    public boolean includes(Instant instant) {
        return includes(SupportedDates.check(instant).atZone(zone).toLocalDate());
    }

    /** Whether the whole slot lies in this week. */
    public boolean includes(TimeSlot slot) {
        return InstantRanges.of(slot.range()).minus(instants()).isEmpty();
    }

    /** All instants of the week. */
    public InstantRanges instants() {
        return instantsFrom(firstDate, DAYS);
    }

    /**
     * The instants of some consecutive dates of the week.
     *
     * @param from the first date, in this week
     * @param days how many dates from there, 1 or more, the last one in this week
     */
    public InstantRanges instantsFrom(LocalDate from, int days) {
        if (days < 1 || !includes(from) || !includes(from.plusDays(days - 1L))) {
            throw new IllegalArgumentException("the dates must lie in the week that begins on " + firstDate);
        }
        InstantRanges sum = InstantRanges.EMPTY;
        for (int i = 0; i < days; i++) {
            sum = sum.union(LocalDay.instantsOf(from.plusDays(i), zone));
        }
        return sum;
    }

    /** The instants of one date of the week. */
    public InstantRanges instantsOn(LocalDate date) {
        return instantsFrom(date, 1);
    }

    /** The week so many weeks later, or earlier where negative. */
    public ProgramWeek plusWeeks(int weeks) {
        return new ProgramWeek(firstDate.plusWeeks(weeks), zone);
    }

    public ProgramWeek next() {
        return plusWeeks(1);
    }

    @Override
    public String toString() {
        return firstDate + " through " + lastDate() + " (" + zone + ")";
    }
}

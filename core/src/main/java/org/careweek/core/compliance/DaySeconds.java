package org.careweek.core.compliance;

import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.careweek.core.hours.DayHours;
import org.careweek.core.hours.WeekHours;
import org.careweek.core.hours.WeekPart;
import org.careweek.core.time.InstantRanges;

/**
 * Seconds of each date of a week, or of a part of one.
 *
 * @param each by date, in order; 0 or more
 */
record DaySeconds(List<Long> each) {

    private static final long MINUTE = 60;

    DaySeconds {
        each = List.copyOf(each);
    }

    /** What counts of each date by its records. */
    static DaySeconds counted(WeekHours hours) {
        return new DaySeconds(hours.days().stream().map(DayHours::counted).toList());
    }

    /** The time that lies on each date of the part. */
    static DaySeconds of(InstantRanges time, WeekPart part) {
        return new DaySeconds(part.dates().stream()
                .map(date -> time.intersection(part.week().instantsOn(date)).seconds())
                .toList());
    }

    DaySeconds plus(DaySeconds more) {
        return new DaySeconds(dates().mapToObj(i -> on(i) + more.on(i)).toList());
    }

    /** The same with no more on a date than the other holds there. */
    DaySeconds atMost(DaySeconds other) {
        return new DaySeconds(
                dates().mapToObj(i -> Math.min(on(i), other.on(i))).toList());
    }

    /** The same with nothing on all other dates. */
    DaySeconds only(IntPredicate wanted) {
        return new DaySeconds(dates().mapToObj(i -> wanted.test(i) ? on(i) : 0).toList());
    }

    /** What each date lacks of a minute, and so of being a treatment day. */
    DaySeconds missingToTreatment() {
        return new DaySeconds(
                each.stream().map(seconds -> Math.max(0, MINUTE - seconds)).toList());
    }

    /** On how many dates there is a minute of treatment. */
    int treatmentDays() {
        return Math.toIntExact(
                each.stream().filter(seconds -> seconds >= MINUTE).count());
    }

    long sum() {
        return each.stream().mapToLong(Long::longValue).sum();
    }

    /** The seconds of the date that comes so many days after the first. */
    long on(int date) {
        return each.get(date);
    }

    /** The dates, by how many days after the first they come. */
    IntStream dates() {
        return IntStream.range(0, each.size());
    }
}

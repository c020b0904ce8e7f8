package org.careweek.core.hours;

import java.util.List;
import java.util.function.ToLongFunction;
import org.careweek.core.policy.UnitRounding;
import org.careweek.core.time.TreatmentTime;

/**
 * What one participant attended in a week, or in a part of one. Seconds are summed first and rounded down once.
 *
 * @param part the week or part
 * @param days each date of the part, in order
 * @param counts how many records there are of each kind
 * @param sessions how many different sessions were attended
 * @param possibleSessions how many may have been, if all unrecorded attendance took place
 * @param entries every counted and every refused stretch of time, by time
 */
public record WeekHours(
        WeekPart part,
        List<DayHours> days,
        AttendanceCounts counts,
        int sessions,
        int possibleSessions,
        List<HoursEntry> entries) {

    public WeekHours {
        days = List.copyOf(days);
        entries = List.copyOf(entries);
    }

    /** The seconds that count. */
    public long seconds() {
        return sum(DayHours::counted);
    }

    /** The whole minutes that count. */
    public TreatmentTime time() {
        return TreatmentTime.ofWholeMinutesIn(seconds());
    }

    /** What the part would hold if every unrecorded attendance turned out full. */
    public TreatmentTime possible() {
        return TreatmentTime.ofWholeMinutesIn(sum(DayHours::possible));
    }

    /** The whole 15-minute units of each local date, as time. */
    public TreatmentTime wholeUnits() {
        return days.stream()
                .map(day -> UnitRounding.FLOOR.rounded(TreatmentTime.ofWholeMinutesIn(day.counted())))
                .reduce(TreatmentTime.ZERO, TreatmentTime::plus);
    }

    private long sum(ToLongFunction<DayHours> seconds) {
        return days.stream().mapToLong(seconds).sum();
    }

    @Override
    public String toString() {
        return "WeekHours[private]";
    }
}

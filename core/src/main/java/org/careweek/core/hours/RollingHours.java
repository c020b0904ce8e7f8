package org.careweek.core.hours;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.careweek.core.time.InstantRange;
import org.careweek.core.time.InstantRanges;
import org.careweek.core.time.ProgramWeek;
import org.careweek.core.time.TreatmentTime;

/**
 * Counted time in any seven consecutive dates, for rules that know no fixed week.
 *
 * @param counted all time that counts
 * @param zone the site's zone
 */
public record RollingHours(InstantRanges counted, ZoneId zone) {

    /** The time of the seven dates that end with this one. */
    public TreatmentTime endingOn(LocalDate date) {
        ProgramWeek window = new ProgramWeek(date.minusDays(6), zone);
        return TreatmentTime.ofWholeMinutesIn(
                counted.intersection(window.instants()).seconds());
    }

    /** The largest time of any seven consecutive dates. */
    public TreatmentTime largest() {
        List<InstantRange> ranges = counted.ranges();
        if (ranges.isEmpty()) {
            return TreatmentTime.ZERO;
        }
        LocalDate first = ranges.get(0).start().atZone(zone).toLocalDate();
        LocalDate last = ranges.get(ranges.size() - 1).end().atZone(zone).toLocalDate();
        return first.datesUntil(last.plusDays(7))
                .map(this::endingOn)
                .max(TreatmentTime::compareTo)
                .orElse(TreatmentTime.ZERO);
    }

    @Override
    public String toString() {
        return "RollingHours[private]";
    }
}

package org.careweek.core.hours;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.NavigableMap;
import org.careweek.core.time.InstantRanges;
import org.careweek.core.time.SupportedDates;
import org.careweek.core.time.TreatmentTime;

/**
 * Counted time in any seven consecutive dates, for rules that know no fixed week.
 *
 * @param counted all time that counts
 * @param zone the site's zone
 */
public record RollingHours(InstantRanges counted, ZoneId zone) {

    private static final int DAYS_BEFORE = 6;

    /**
     * The time of the seven dates that end with this one.
     *
     * @param date from 1900-01-01 through 2200-12-31; dates before these hold nothing
     */
    public TreatmentTime endingOn(LocalDate date) {
        return endingOn(SupportedDates.check(date), secondsByDate());
    }

    /** The largest time of any seven consecutive dates. Some such seven end on a date that holds time. */
    public TreatmentTime largest() {
        NavigableMap<LocalDate, Long> seconds = secondsByDate();
        return seconds.keySet().stream()
                .map(date -> endingOn(date, seconds))
                .max(TreatmentTime::compareTo)
                .orElse(TreatmentTime.ZERO);
    }

    private NavigableMap<LocalDate, Long> secondsByDate() {
        return DatedRange.secondsByDate(counted, zone);
    }

    private static TreatmentTime endingOn(LocalDate date, NavigableMap<LocalDate, Long> seconds) {
        return TreatmentTime.ofWholeMinutesIn(
                seconds.subMap(date.minusDays(DAYS_BEFORE), true, date, true).values().stream()
                        .mapToLong(Long::longValue)
                        .sum());
    }

    @Override
    public String toString() {
        return "RollingHours[private]";
    }
}

package org.careweek.core.policy;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.careweek.core.time.ProgramWeek;
import org.careweek.core.time.TreatmentTime;

/**
 * What the limits of a week look at, whether it is planned or lived.
 *
 * @param week the week
 * @param time all its treatment
 * @param perDay its treatment by local date; dates without treatment are left out
 * @param sessions how many sessions, 0 or more
 */
public record WeekTotals(ProgramWeek week, TreatmentTime time, Map<LocalDate, TreatmentTime> perDay, int sessions) {

    public WeekTotals {
        if (sessions < 0) {
            throw new IllegalArgumentException("sessions must be 0 or more, but was " + sessions);
        }
        var days = new TreeMap<>(perDay);
        days.values().removeIf(TreatmentTime.ZERO::equals);
        perDay = Collections.unmodifiableMap(days);
    }

    @Override
    public String toString() {
        return "WeekTotals[private]";
    }
}

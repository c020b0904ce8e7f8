package org.careweek.testkit.domain;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.careweek.core.time.ProgramWeek;

/** What makes a week hard to get right. A label for statistics: a property that matters shows that it met each of them. */
public enum WeekKind {
    /** None of the others. */
    ORDINARY,
    /** The site's clocks change on one of its dates, or one of its dates is skipped. */
    CLOCK_CHANGE,
    /** It holds 31 December and 1 January. */
    NEW_YEAR,
    /** It holds 29 February. */
    LEAP_DAY;

    /** Every kind that a week is; never empty. */
    public static Set<WeekKind> of(ProgramWeek week) {
        Set<WeekKind> kinds = EnumSet.noneOf(WeekKind.class);
        if (changesClocks(week)) {
            kinds.add(CLOCK_CHANGE);
        }
        if (week.firstDate().getYear() != week.lastDate().getYear()) {
            kinds.add(NEW_YEAR);
        }
        if (week.dates().stream().anyMatch(date -> date.getMonthValue() == 2 && date.getDayOfMonth() == 29)) {
            kinds.add(LEAP_DAY);
        }
        return Collections.unmodifiableSet(kinds.isEmpty() ? EnumSet.of(ORDINARY) : kinds);
    }

    private static boolean changesClocks(ProgramWeek week) {
        ZoneRules rules = week.zone().getRules();
        ZoneOffsetTransition next = rules.nextTransition(
                week.firstDate().minusDays(2).atStartOfDay().toInstant(ZoneOffset.UTC));
        while (next != null
                && !(dateBefore(next).isAfter(week.lastDate())
                        && dateAfter(next).isAfter(week.lastDate()))) {
            if (week.includes(dateBefore(next)) || week.includes(dateAfter(next))) {
                return true;
            }
            next = rules.nextTransition(next.getInstant());
        }
        return false;
    }

    /** The date that the clocks show just before they change. */
    private static LocalDate dateBefore(ZoneOffsetTransition change) {
        return change.getDateTimeBefore().minusNanos(1).toLocalDate();
    }

    private static LocalDate dateAfter(ZoneOffsetTransition change) {
        return change.getDateTimeAfter().toLocalDate();
    }
}

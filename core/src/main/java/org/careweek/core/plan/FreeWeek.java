package org.careweek.core.plan;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.careweek.core.program.Session;
import org.careweek.core.time.InstantRanges;
import org.careweek.core.time.ProgramWeek;
import org.careweek.core.time.WeeklyAvailability;

/** A week of a site and when somebody can come in it, as instants: worked out once for all drafts of the week. Immutable. */
final class FreeWeek {

    private final ProgramWeek week;
    private final InstantRanges instants;
    private final WeeklyAvailability availability;
    private final InstantRanges[][] freeByDate;

    FreeWeek(ProgramWeek week, WeeklyAvailability availability) {
        this.week = week;
        this.instants = week.instants();
        this.availability = availability;
        this.freeByDate = week.dates().stream()
                .map(date -> free(availability, date, week))
                .toArray(InstantRanges[][]::new);
    }

    private static InstantRanges[] free(WeeklyAvailability availability, LocalDate date, ProgramWeek week) {
        return availability.on(date, week.zone()).toArray(InstantRanges[]::new);
    }

    ProgramWeek week() {
        return week;
    }

    InstantRanges instants() {
        return instants;
    }

    /** A session, of this week or another, with the free time of its date. */
    PlannedSession planned(Session session) {
        LocalDate date = session.slot().date();
        return week.includes(date)
                ? new PlannedSession(session, freeByDate[(int) ChronoUnit.DAYS.between(week.firstDate(), date)])
                : PlannedSession.of(session, availability);
    }
}

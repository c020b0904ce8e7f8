package org.careweek.core.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.careweek.core.program.Session;
import org.careweek.core.time.InstantRanges;
import org.careweek.core.time.ProgramWeek;
import org.careweek.core.time.WeeklyAvailability;

/** A week of a site and when somebody can come in it, as instants: worked out once for all drafts of the week. Immutable. */
final class PersonalWeek {

    private final ProgramWeek week;
    private final InstantRanges instants;
    private final WeeklyAvailability availability;
    private final Map<LocalDate, List<InstantRanges>> free = new TreeMap<>();

    PersonalWeek(ProgramWeek week, WeeklyAvailability availability) {
        this.week = week;
        this.instants = week.instants();
        this.availability = availability;
        week.dates().forEach(date -> free.put(date, availability.on(date, week.zone())));
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
                ? new PlannedSession(session, free.get(date))
                : PlannedSession.of(session, availability);
    }
}

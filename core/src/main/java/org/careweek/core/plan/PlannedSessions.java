package org.careweek.core.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.careweek.core.plan.PlannedTreatment.Stretch;
import org.careweek.core.policy.CountingPolicy;
import org.careweek.core.policy.WeekTotals;
import org.careweek.core.program.ServiceNeed;
import org.careweek.core.program.Session;
import org.careweek.core.time.ProgramWeek;
import org.careweek.core.time.TreatmentTime;

/**
 * The sessions of a draft with what its check adds up and compares, worked out once: where they lie, and never whether they may.
 * Only treatment in the week can count for it, even where an override lets a session lie elsewhere. Immutable.
 */
final class PlannedSessions {

    private final FreeWeek week;
    private final PlannedSession[] byStart;
    private final PlannedIds ids;
    private final PlannedTreatment ofWeek;
    private final List<LocalDate> dates;
    private final PlannedTreatment[] byDate;
    private final PlannedTreatment[] byNeed;

    /** @param sessions by start, then id */
    PlannedSessions(FreeWeek week, List<Session> sessions, List<ServiceNeed> needs) {
        ProgramWeek own = week.week();
        List<Stretch> stretches = PlannedTreatment.stretches(sessions, week.instants());
        this.week = week;
        this.byStart = sessions.stream().map(week::planned).toArray(PlannedSession[]::new);
        this.ids = new PlannedIds(own, sessions);
        this.ofWeek = PlannedTreatment.of(
                stretches, session -> own.includes(session.slot().date()));
        this.dates = sessions.stream()
                .map(session -> session.slot().date())
                .filter(own::includes)
                .distinct()
                .toList();
        this.byDate = dates.stream()
                .map(date -> PlannedTreatment.of(
                        stretches, session -> session.slot().date().equals(date)))
                .toArray(PlannedTreatment[]::new);
        this.byNeed = needs.stream()
                .map(need -> PlannedTreatment.of(
                        stretches, session -> session.service().equals(need.service())))
                .toArray(PlannedTreatment[]::new);
    }

    int size() {
        return byStart.length;
    }

    PlannedSession get(int i) {
        return byStart[i];
    }

    /** Whether the date lies between the first and the last on which any of them lies. */
    boolean span(LocalDate date) {
        return Stream.of(byStart).anyMatch(session -> !session.firstDate().isAfter(date))
                && Stream.of(byStart).anyMatch(session -> !session.lastDate().isBefore(date));
    }

    /** Whether an earlier one has the same id. */
    boolean isThereBefore(int i) {
        return ids.isThereBefore(i);
    }

    /** Whether all of it lies in the week. */
    boolean isInsideWeek(int i) {
        return byStart[i].isIn(week.instants());
    }

    /** How much treatment the week holds, in whole minutes. */
    int minutes(CountingPolicy counting) {
        return ofWeek.minutes(counting);
    }

    /** On how many dates of the week sessions begin. */
    int dates() {
        return byDate.length;
    }

    /** How much the sessions of one of these dates hold, in whole minutes. */
    int minutesOfDate(int i, CountingPolicy counting) {
        return byDate[i].minutes(counting);
    }

    /** On how many dates of the week there is treatment. */
    int days(CountingPolicy counting) {
        int days = 0;
        for (PlannedTreatment date : byDate) {
            days += date.minutes(counting) > 0 ? 1 : 0;
        }
        return days;
    }

    /** How much the sessions hold of the service of a need, in whole minutes, whether or not it counts as treatment. */
    int minutesOfNeed(int need) {
        return byNeed[need].minutes();
    }

    /** How many sessions of the week count; one that is there twice is one. */
    int sessions(CountingPolicy counting) {
        return ids.sessions(counting);
    }

    /** How many of them hold any treatment. */
    int visits(CountingPolicy counting) {
        return ids.visits(counting);
    }

    /** The same numbers, for whoever names what is wrong with them. */
    WeekTotals totals(CountingPolicy counting) {
        Map<LocalDate, TreatmentTime> perDay = new TreeMap<>();
        for (int i = 0; i < byDate.length; i++) {
            perDay.put(dates.get(i), TreatmentTime.ofMinutes(minutesOfDate(i, counting)));
        }
        return new WeekTotals(week.week(), TreatmentTime.ofMinutes(minutes(counting)), perDay, sessions(counting));
    }
}

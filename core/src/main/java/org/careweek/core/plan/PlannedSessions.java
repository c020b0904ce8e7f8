package org.careweek.core.plan;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.careweek.core.plan.PlannedTreatment.Stretch;
import org.careweek.core.policy.CountingPolicy;
import org.careweek.core.policy.WeekTotals;
import org.careweek.core.program.ServiceNeed;
import org.careweek.core.program.ServiceType;
import org.careweek.core.program.Session;
import org.careweek.core.program.SessionId;
import org.careweek.core.time.ProgramWeek;
import org.careweek.core.time.TreatmentTime;

/**
 * The sessions of a draft with what its check adds up and compares, worked out once: where they lie, and never whether they may.
 * Only treatment in the week can count for it, even where an override lets a session lie elsewhere. Immutable.
 */
final class PlannedSessions {

    private static final int NONE = -1;

    private final PersonalWeek week;
    private final PlannedSession[] byStart;
    private final int[] earlierOfThatId;
    private final boolean[] isOfWeek;
    private final boolean[] isVisit;
    private final ServiceType[] services;
    private final PlannedTreatment ofWeek;
    private final List<LocalDate> dates;
    private final PlannedTreatment[] byDate;
    private final PlannedTreatment[] byNeed;

    /** @param sessions by start, then id */
    PlannedSessions(PersonalWeek week, List<Session> sessions, List<ServiceNeed> needs) {
        ProgramWeek own = week.week();
        List<Stretch> stretches = PlannedTreatment.stretches(sessions, week.instants());
        this.week = week;
        this.byStart = sessions.stream().map(week::planned).toArray(PlannedSession[]::new);
        this.earlierOfThatId = earlierOfThatId(sessions);
        this.isOfWeek = new boolean[sessions.size()];
        this.isVisit = new boolean[sessions.size()];
        this.services = PlannedTreatment.inRuns(sessions.stream().map(Session::service));
        for (int i = 0; i < isOfWeek.length; i++) {
            isOfWeek[i] = own.includes(sessions.get(i).slot().date());
            isVisit[i] = isOfWeek[i] && sessions.get(i).treatmentTime().isMoreThan(TreatmentTime.ZERO);
        }
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

    private static int[] earlierOfThatId(List<Session> sessions) {
        Map<SessionId, Integer> latest = new HashMap<>();
        return IntStream.range(0, sessions.size())
                .map(i -> {
                    Integer earlier = latest.put(sessions.get(i).id(), i);
                    return earlier == null ? NONE : earlier;
                })
                .toArray();
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
        return earlierOfThatId[i] != NONE;
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
        return distinct(counting, isOfWeek);
    }

    /** How many of them hold any treatment. */
    int visits(CountingPolicy counting) {
        return distinct(counting, isVisit);
    }

    private int distinct(CountingPolicy counting, boolean[] some) {
        int found = 0;
        boolean counts = false;
        for (int i = 0; i < services.length; i++) {
            if (i == 0 || services[i] != services[i - 1]) {
                counts = counting.counts(services[i]);
            }
            found += counts && some[i] && !isAmong(some, earlierOfThatId[i], counting) ? 1 : 0;
        }
        return found;
    }

    /** Whether the session, or an earlier one of its id, is one of some that count. */
    private boolean isAmong(boolean[] some, int session, CountingPolicy counting) {
        int i = session;
        while (i != NONE && !(some[i] && counting.counts(services[i]))) {
            i = earlierOfThatId[i];
        }
        return i != NONE;
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

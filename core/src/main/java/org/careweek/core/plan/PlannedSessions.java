package org.careweek.core.plan;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.careweek.core.plan.PlannedTreatment.Stretch;
import org.careweek.core.policy.CountingPolicy;
import org.careweek.core.policy.WeekTotals;
import org.careweek.core.program.ServiceNeed;
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
    private final boolean[] givesTreatment;
    private final PlannedTreatment ofWeek;
    private final PlannedTreatment[] byDate;
    private final PlannedTreatment[] byNeed;

    /** @param sessions by start, then id */
    PlannedSessions(PersonalWeek week, List<Session> sessions, List<ServiceNeed> needs) {
        ProgramWeek dates = week.week();
        List<Stretch> stretches = PlannedTreatment.stretches(sessions, week.instants());
        this.week = week;
        this.byStart = sessions.stream().map(week::planned).toArray(PlannedSession[]::new);
        this.earlierOfThatId = earlierOfThatId(sessions);
        this.isOfWeek = new boolean[sessions.size()];
        this.givesTreatment = new boolean[sessions.size()];
        for (int i = 0; i < isOfWeek.length; i++) {
            isOfWeek[i] = dates.includes(sessions.get(i).slot().date());
            givesTreatment[i] = sessions.get(i).treatmentTime().isMoreThan(TreatmentTime.ZERO);
        }
        this.ofWeek = PlannedTreatment.of(
                stretches, session -> dates.includes(session.slot().date()));
        this.byDate = dates.dates().stream()
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

    /** How much the sessions of a date hold, in whole minutes. The first date of the week is 0. */
    int minutesOn(int date, CountingPolicy counting) {
        return byDate[date].minutes(counting);
    }

    /** On how many dates of the week there is treatment. */
    int days(CountingPolicy counting) {
        int days = 0;
        for (int date = 0; date < ProgramWeek.DAYS; date++) {
            days += minutesOn(date, counting) > 0 ? 1 : 0;
        }
        return days;
    }

    /** How much the sessions hold of the service of a need, in whole minutes, whether or not it counts as treatment. */
    int minutesOfNeed(int need) {
        return byNeed[need].minutes();
    }

    /** How many sessions of the week count; one that is there twice is one. */
    int sessions(CountingPolicy counting) {
        int found = 0;
        for (int i = 0; i < isOfWeek.length; i++) {
            found += counts(i, counting) && !countsBefore(i, counting) ? 1 : 0;
        }
        return found;
    }

    /** How many of them hold any treatment. */
    int visits(CountingPolicy counting) {
        int found = 0;
        for (int i = 0; i < isOfWeek.length; i++) {
            found += isVisit(i, counting) && !isVisitBefore(i, counting) ? 1 : 0;
        }
        return found;
    }

    private boolean countsBefore(int i, CountingPolicy counting) {
        int earlier = earlierOfThatId[i];
        while (earlier != NONE && !counts(earlier, counting)) {
            earlier = earlierOfThatId[earlier];
        }
        return earlier != NONE;
    }

    private boolean isVisitBefore(int i, CountingPolicy counting) {
        int earlier = earlierOfThatId[i];
        while (earlier != NONE && !isVisit(earlier, counting)) {
            earlier = earlierOfThatId[earlier];
        }
        return earlier != NONE;
    }

    private boolean isVisit(int i, CountingPolicy counting) {
        return givesTreatment[i] && counts(i, counting);
    }

    private boolean counts(int i, CountingPolicy counting) {
        return isOfWeek[i] && counting.counts(byStart[i].service());
    }

    /** The same numbers, for whoever names what is wrong with them. */
    WeekTotals totals(CountingPolicy counting) {
        List<LocalDate> dates = week.week().dates();
        Map<LocalDate, TreatmentTime> perDay = new TreeMap<>();
        for (int date = 0; date < ProgramWeek.DAYS; date++) {
            perDay.put(dates.get(date), TreatmentTime.ofMinutes(minutesOn(date, counting)));
        }
        return new WeekTotals(week.week(), TreatmentTime.ofMinutes(minutes(counting)), perDay, sessions(counting));
    }
}

package org.careweek.core.plan;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.careweek.core.policy.CountingPolicy;
import org.careweek.core.program.ServiceType;
import org.careweek.core.program.Session;
import org.careweek.core.program.SessionId;
import org.careweek.core.time.ProgramWeek;
import org.careweek.core.time.TreatmentTime;

/** Which sessions of a draft have one id, so that each counts once. Counted anew each time, and nothing is allocated for it. Immutable. */
final class PlannedIds {

    private static final int NONE = -1;

    private final int[] earlierOfThatId;
    private final boolean[] isOfWeek;
    private final boolean[] isVisit;
    private final ServiceType[] services;

    PlannedIds(ProgramWeek week, List<Session> sessions) {
        this.earlierOfThatId = earlierOfThatId(sessions);
        this.isOfWeek = new boolean[sessions.size()];
        this.isVisit = new boolean[sessions.size()];
        this.services = PlannedTreatment.inRuns(sessions.stream().map(Session::service));
        for (int i = 0; i < isOfWeek.length; i++) {
            isOfWeek[i] = week.includes(sessions.get(i).slot().date());
            isVisit[i] = isOfWeek[i] && sessions.get(i).treatmentTime().isMoreThan(TreatmentTime.ZERO);
        }
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

    /** Whether a session before it has the same id. */
    boolean isThereBefore(int i) {
        return earlierOfThatId[i] != NONE;
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
}

package org.careweek.testkit.contract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.careweek.core.program.ParticipantId;
import org.careweek.core.program.SessionId;
import org.careweek.core.scheduling.ClinicWeek;
import org.careweek.core.scheduling.ScheduleCheck;
import org.careweek.core.scheduling.ScheduleOutcome;

/** Looks at every assignment of a tiny week. */
final class EverySchedule {

    private EverySchedule() {}

    /** The score of the best schedule. */
    static long bestOf(ClinicWeek week) {
        List<SessionId> sessions =
                week.sessions().stream().map(session -> session.id()).toList();
        List<ParticipantId> people = week.requests().stream()
                .map(request -> request.participant().id())
                .toList();
        int bits = sessions.size() * people.size();
        long best = Long.MIN_VALUE;
        for (int choice = 0; choice < 1 << bits; choice++) {
            Map<ParticipantId, List<SessionId>> assigned = new HashMap<>();
            for (int bit = 0; bit < bits; bit++) {
                if ((choice >> bit & 1) == 1) {
                    assigned.computeIfAbsent(people.get(bit / sessions.size()), any -> new ArrayList<>())
                            .add(sessions.get(bit % sessions.size()));
                }
            }
            best = Math.max(best, scoreOf(week, assigned));
        }
        return best;
    }

    /** The score of an assignment, or the least number where it is no schedule. */
    static long scoreOf(ClinicWeek week, Map<ParticipantId, List<SessionId>> assigned) {
        return new ScheduleCheck(week)
                .check(assigned)
                .fold(ScheduleOutcome.Feasible::score, infeasible -> Long.MIN_VALUE);
    }
}

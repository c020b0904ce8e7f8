package org.careweek.testkit.oracle;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.careweek.core.plan.WeeklyPlan;
import org.careweek.core.program.ParticipantId;
import org.careweek.core.program.Session;
import org.careweek.core.program.SessionId;
import org.careweek.core.scheduling.ClinicWeek;
import org.careweek.core.scheduling.SearchLimits;
import org.careweek.core.scheduling.SearchMonitor;
import org.careweek.core.scheduling.WeekSchedule;
import org.careweek.core.scheduling.WeekScheduler;

/** Assignments of participants to sessions: schedules, and schedules with something changed. */
final class Assignments {

    private Assignments() {}

    static WeekSchedule scheduled(ClinicWeek week) {
        return new WeekScheduler().schedule(week, new SearchLimits(1, 3), SearchMonitor.NONE);
    }

    static Map<ParticipantId, Set<SessionId>> of(WeekSchedule schedule) {
        Map<ParticipantId, Set<SessionId>> assigned = new TreeMap<>();
        for (WeeklyPlan plan : schedule.plans()) {
            assigned.put(
                    plan.participant(),
                    new HashSet<>(plan.sessions().stream().map(Session::id).toList()));
        }
        return assigned;
    }

    /** The same with sessions added to people who lack them, and taken from those who have them. */
    static Map<ParticipantId, Set<SessionId>> changed(
            ClinicWeek week, Map<ParticipantId, Set<SessionId>> assigned, List<Integer> changes) {
        Map<ParticipantId, Set<SessionId>> changed = new TreeMap<>();
        assigned.forEach((who, what) -> changed.put(who, new HashSet<>(what)));
        for (int change : changes) {
            if (!week.sessions().isEmpty()) {
                ParticipantId who = week.requests()
                        .get(change % week.requests().size())
                        .participant()
                        .id();
                SessionId what = week.sessions()
                        .get(change / 16 % week.sessions().size())
                        .id();
                Set<SessionId> own = changed.computeIfAbsent(who, none -> new HashSet<>());
                if (!own.remove(what)) {
                    own.add(what);
                }
            }
        }
        return changed;
    }
}

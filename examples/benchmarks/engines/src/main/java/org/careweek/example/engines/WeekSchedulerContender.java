package org.careweek.example.engines;

import java.util.Collection;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import org.careweek.core.program.ParticipantId;
import org.careweek.core.program.Session;
import org.careweek.core.program.SessionId;
import org.careweek.core.scheduling.ClinicWeek;
import org.careweek.core.scheduling.WeekSchedule;
import org.careweek.core.scheduling.WeekScheduler;
import org.careweek.example.engines.problem.Claim;
import org.careweek.example.engines.problem.Contender;
import org.careweek.example.engines.problem.Deadline;
import org.careweek.example.engines.problem.SearchingThreads;

/**
 * The library's own scheduler, asked as any host asks it: it searches on the calling thread and on one of ours. It makes plans and
 * reasons too, in the same time.
 */
final class WeekSchedulerContender implements Contender {

    private static final int HELPERS = THREADS - 1;

    @Override
    public Claim schedule(ClinicWeek week, long seed, Deadline deadline) {
        ExecutorService helpers = SearchingThreads.of(HELPERS);
        try {
            return claim(new WeekScheduler(helpers, HELPERS).schedule(week, Deadline.endless(seed), deadline));
        } finally {
            helpers.shutdownNow();
        }
    }

    private static Claim claim(WeekSchedule schedule) {
        SortedMap<ParticipantId, Collection<SessionId>> sessions = new TreeMap<>();
        schedule.plans()
                .forEach(plan -> sessions.put(
                        plan.participant(),
                        plan.sessions().stream().map(Session::id).toList()));
        return Claim.of(
                sessions,
                OptionalLong.of(schedule.score()),
                OptionalLong.of(schedule.bound()),
                OptionalInt.of(schedule.placedBound()));
    }
}

package org.careweek.example.engines;

import java.time.Duration;
import java.time.InstantSource;
import java.util.Collection;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.SortedMap;
import java.util.TreeMap;
import org.careweek.core.program.ParticipantId;
import org.careweek.core.program.Session;
import org.careweek.core.program.SessionId;
import org.careweek.core.scheduling.ClinicWeek;
import org.careweek.core.scheduling.WeekSchedule;
import org.careweek.core.scheduling.WeekScheduler;
import org.careweek.example.engines.problem.Claim;
import org.careweek.example.engines.problem.Contender;
import org.careweek.example.engines.problem.Deadline;

/** The library's own scheduler, asked as any host asks it. It makes plans and reasons too, in the same time. */
final class WeekSchedulerContender implements Contender {

    @Override
    public Claim schedule(ClinicWeek week, long seed, Duration limit) {
        Deadline deadline = new Deadline(InstantSource.system(), limit);
        WeekSchedule schedule = new WeekScheduler().schedule(week, Deadline.endless(seed), deadline);
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

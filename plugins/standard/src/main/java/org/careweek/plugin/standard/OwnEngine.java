package org.careweek.plugin.standard;

import java.util.OptionalLong;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.careweek.core.program.ParticipantId;
import org.careweek.core.program.Session;
import org.careweek.core.program.SessionId;
import org.careweek.core.scheduling.WeekSchedule;
import org.careweek.core.scheduling.WeekScheduler;
import org.careweek.spi.Capability;
import org.careweek.spi.PluginDescriptor;
import org.careweek.spi.scheduling.SchedulingAnswer;
import org.careweek.spi.scheduling.SchedulingEngine;
import org.careweek.spi.scheduling.SchedulingRequest;

/** The library's own {@link WeekScheduler} as an engine: it proves a bound, and gives the same answer to the same request. */
public final class OwnEngine implements SchedulingEngine {

    /** For {@link java.util.ServiceLoader}, and for hosts that name their plugins. Does no work. */
    public OwnEngine() {}

    @Override
    public PluginDescriptor descriptor() {
        return new PluginDescriptor("careweek", Version.TEXT, Set.of(Capability.SCHEDULING, Capability.DETERMINISTIC));
    }

    @Override
    public SchedulingAnswer schedule(SchedulingRequest request) {
        WeekSchedule schedule = new WeekScheduler(request.executor(), request.helpers())
                .schedule(request.week(), request.limits(), request.monitor());
        SortedMap<ParticipantId, SortedSet<SessionId>> sessions = new TreeMap<>();
        schedule.plans().forEach(plan -> {
            SortedSet<SessionId> ids = new TreeSet<>();
            plan.sessions().stream().map(Session::id).forEach(ids::add);
            sessions.put(plan.participant(), ids);
        });
        return new SchedulingAnswer.Assigned(sessions, OptionalLong.of(schedule.bound()));
    }
}

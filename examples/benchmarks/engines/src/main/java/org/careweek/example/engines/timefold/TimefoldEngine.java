package org.careweek.example.engines.timefold;

import ai.timefold.solver.core.config.solver.termination.TerminationConfig;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import org.careweek.core.scheduling.ClinicWeek;
import org.careweek.example.engines.problem.Claim;
import org.careweek.example.engines.problem.Clinic;
import org.careweek.example.engines.problem.Contender;
import org.careweek.example.engines.problem.Deadline;
import org.careweek.example.engines.problem.Found;
import org.careweek.example.engines.problem.Watch;
import org.careweek.spi.Capability;
import org.careweek.spi.PluginDescriptor;
import org.careweek.spi.scheduling.SchedulingAnswer;
import org.careweek.spi.scheduling.SchedulingEngine;
import org.careweek.spi.scheduling.SchedulingRequest;

/**
 * The Timefold solver in its community edition: a construction heuristic, then local search until it has looked at as many moves
 * as there are steps, or the monitor ends it. It proves nothing, so there is no bound.
 */
public final class TimefoldEngine implements SchedulingEngine, Contender {

    /** Does no work. */
    public TimefoldEngine() {}

    @Override
    public PluginDescriptor descriptor() {
        return new PluginDescriptor("timefold", "1.32", Set.of(Capability.SCHEDULING));
    }

    @Override
    public SchedulingAnswer schedule(SchedulingRequest request) {
        Clinic clinic = Clinic.of(request.week());
        TerminationConfig end = new TerminationConfig()
                .withMoveCountLimit((long) request.limits().steps());
        return found(clinic, request, end, () -> {}).answer(clinic);
    }

    /** Its search cools down as time goes by, so it is told how much there is. */
    @Override
    public Claim schedule(ClinicWeek week, long seed, Deadline deadline) {
        Clinic clinic = Clinic.of(week);
        long left = Math.max(1, deadline.left().toMillis());
        TerminationConfig end = new TerminationConfig().withMillisecondsSpentLimit(left);
        return found(clinic, deadline.request(week, seed), end, deadline::noteFirst)
                .claim();
    }

    private static Found found(Clinic clinic, SchedulingRequest request, TerminationConfig end, Runnable onFirst) {
        if (Places.of(clinic).all().isEmpty()) {
            return new Found(Map.of(), 0, OptionalLong.empty());
        }
        Searches searches = new Searches(clinic, request.limits(), end, onFirst);
        Places best = new Watch(request).during(searches::best, searches::end);
        return new Found(best.weeks(), best.score().mediumScore(), OptionalLong.empty());
    }
}

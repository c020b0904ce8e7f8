package org.careweek.example.engines.timefold;

import ai.timefold.solver.core.api.solver.Solver;
import ai.timefold.solver.core.api.solver.SolverFactory;
import ai.timefold.solver.core.config.constructionheuristic.ConstructionHeuristicPhaseConfig;
import ai.timefold.solver.core.config.constructionheuristic.ConstructionHeuristicType;
import ai.timefold.solver.core.config.localsearch.LocalSearchPhaseConfig;
import ai.timefold.solver.core.config.localsearch.LocalSearchType;
import ai.timefold.solver.core.config.phase.PhaseConfig;
import ai.timefold.solver.core.config.solver.EnvironmentMode;
import ai.timefold.solver.core.config.solver.SolverConfig;
import ai.timefold.solver.core.config.solver.termination.TerminationConfig;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import org.careweek.core.scheduling.SearchLimits;
import org.careweek.example.engines.problem.Clinic;
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
public final class TimefoldEngine implements SchedulingEngine {

    /** Does no work. */
    public TimefoldEngine() {}

    @Override
    public PluginDescriptor descriptor() {
        return new PluginDescriptor("timefold", "1.32", Set.of(Capability.SCHEDULING));
    }

    @Override
    public SchedulingAnswer schedule(SchedulingRequest request) {
        Clinic clinic = Clinic.of(request.week());
        Places places = Places.of(clinic);
        if (places.all().isEmpty()) {
            return new Found(Map.of(), 0, OptionalLong.empty()).answer(clinic);
        }
        Solver<Places> solver =
                SolverFactory.<Places>create(config(request.limits())).buildSolver();
        Places best = new Watch(request).during(() -> solver.solve(places), solver::terminateEarly);
        return new Found(best.weeks(), best.score().mediumScore(), OptionalLong.empty()).answer(clinic);
    }

    static SolverConfig config(SearchLimits limits) {
        List<PhaseConfig<?>> phases = new ArrayList<>();
        phases.add(new ConstructionHeuristicPhaseConfig()
                .withConstructionHeuristicType(ConstructionHeuristicType.FIRST_FIT));
        if (limits.steps() > 0) {
            phases.add(new LocalSearchPhaseConfig()
                    .withLocalSearchType(LocalSearchType.LATE_ACCEPTANCE)
                    .withTerminationConfig(new TerminationConfig().withMoveCountLimit((long) limits.steps())));
        }
        return new SolverConfig()
                .withSolutionClass(Places.class)
                .withEntityClasses(Place.class)
                .withConstraintProviderClass(WeekConstraints.class)
                .withEnvironmentMode(EnvironmentMode.NO_ASSERT)
                .withRandomSeed(limits.seed())
                .withPhases(phases.toArray(PhaseConfig[]::new));
    }
}

package org.careweek.example.engines.timefold;

import ai.timefold.solver.core.config.constructionheuristic.ConstructionHeuristicPhaseConfig;
import ai.timefold.solver.core.config.constructionheuristic.ConstructionHeuristicType;
import ai.timefold.solver.core.config.heuristic.selector.move.composite.UnionMoveSelectorConfig;
import ai.timefold.solver.core.config.heuristic.selector.move.generic.ChangeMoveSelectorConfig;
import ai.timefold.solver.core.config.heuristic.selector.move.generic.SwapMoveSelectorConfig;
import ai.timefold.solver.core.config.localsearch.LocalSearchPhaseConfig;
import ai.timefold.solver.core.config.localsearch.decider.acceptor.LocalSearchAcceptorConfig;
import ai.timefold.solver.core.config.localsearch.decider.forager.LocalSearchForagerConfig;
import ai.timefold.solver.core.config.phase.PhaseConfig;
import ai.timefold.solver.core.config.solver.EnvironmentMode;
import ai.timefold.solver.core.config.solver.SolverConfig;
import ai.timefold.solver.core.config.solver.monitoring.MonitoringConfig;
import ai.timefold.solver.core.config.solver.termination.TerminationConfig;
import java.util.ArrayList;
import java.util.List;

/**
 * How the solver is set: everyone's places are filled one after the other, then simulated annealing moves sessions in and out and
 * swaps them. In short trials on weeks of 12, 40 and 200 people, late acceptance and tabu search placed fewer people, and ruin and
 * recreate beside it helped on none but the second.
 */
final class WeekSolver {

    /** A fifth of a week that gets lost, or a tenth of one that gets stuck. */
    private static final String WARM = "0hard/20000medium/1000soft";

    private WeekSolver() {}

    /** @param isImproved whether local search follows, until the end */
    static SolverConfig config(long seed, boolean isImproved, TerminationConfig end) {
        List<PhaseConfig<?>> phases = new ArrayList<>();
        phases.add(new ConstructionHeuristicPhaseConfig()
                .withConstructionHeuristicType(ConstructionHeuristicType.FIRST_FIT));
        SolverConfig config = new SolverConfig();
        if (isImproved) {
            boolean isByMoves = end.getMoveCountLimit() != null;
            phases.add(isByMoves ? annealing().withTerminationConfig(end) : annealing());
            config = isByMoves ? config : config.withTerminationConfig(end);
        }
        return config.withSolutionClass(Places.class)
                .withEntityClasses(Place.class)
                .withConstraintProviderClass(WeekConstraints.class)
                .withEnvironmentMode(EnvironmentMode.NO_ASSERT)
                .withRandomSeed(seed)
                // Two solvers in one virtual machine would complain that their figures have the same names.
                .withMonitoringConfig(new MonitoringConfig().withSolverMetricList(List.of()))
                .withPhases(phases.toArray(PhaseConfig[]::new));
    }

    private static LocalSearchPhaseConfig annealing() {
        return new LocalSearchPhaseConfig()
                .withAcceptorConfig(new LocalSearchAcceptorConfig().withSimulatedAnnealingStartingTemperature(WARM))
                .withForagerConfig(new LocalSearchForagerConfig().withAcceptedCountLimit(1))
                .withMoveSelectorConfig(new UnionMoveSelectorConfig()
                        .withMoveSelectors(new ChangeMoveSelectorConfig(), new SwapMoveSelectorConfig()));
    }
}

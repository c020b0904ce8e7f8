package org.careweek.example.engines.timefold;

import ai.timefold.solver.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import ai.timefold.solver.core.api.solver.SolutionManager;
import ai.timefold.solver.core.api.solver.Solver;
import ai.timefold.solver.core.api.solver.SolverFactory;
import ai.timefold.solver.core.config.solver.termination.TerminationConfig;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import org.careweek.core.scheduling.SearchLimits;
import org.careweek.example.engines.problem.Clinic;
import org.careweek.example.engines.problem.Contender;
import org.careweek.example.engines.problem.SearchingThreads;

/**
 * One search for each thread, with a seed each: the community edition has no search with several threads. The best of what they
 * find counts.
 */
final class Searches {

    private final Clinic clinic;
    private final List<Solver<Places>> solvers = new ArrayList<>();
    private final SolutionManager<Places, HardMediumSoftLongScore> counting;

    /** @param onFirst is told of every schedule with somebody in it that is better than those before, by the searching threads */
    Searches(Clinic clinic, SearchLimits limits, TerminationConfig end, Runnable onFirst) {
        this.clinic = clinic;
        for (int i = 0; i < Contender.THREADS; i++) {
            Solver<Places> solver = SolverFactory.<Places>create(
                            WeekSolver.config(limits.seed() + i, limits.steps() > 0, end))
                    .buildSolver();
            solver.addEventListener(event -> {
                if (event.getNewBestSolution().score().mediumScore() > 0) {
                    onFirst.run();
                }
            });
            solvers.add(solver);
        }
        this.counting = SolutionManager.create(
                SolverFactory.<Places>create(WeekSolver.config(limits.seed(), limits.steps() > 0, end)));
    }

    /** Makes all of them end soon. One that has not begun hears nothing, and is to be told again. */
    void end() {
        solvers.forEach(Solver::terminateEarly);
    }

    /** Runs all of them to their ends. */
    Places best() {
        ExecutorService threads = SearchingThreads.of(solvers.size());
        try {
            List<Places> found = new ArrayList<>();
            for (Future<Places> search :
                    threads.invokeAll(solvers.stream().map(this::search).toList())) {
                found.add(counted(search.get()));
            }
            return found.stream().max(Comparator.comparing(Places::score)).orElseThrow();
        } catch (InterruptedException interrupted) {
            throw new CompletionException(interrupted);
        } catch (ExecutionException failed) {
            throw new CompletionException(failed.getCause());
        } finally {
            threads.shutdownNow();
        }
    }

    private Callable<Places> search(Solver<Places> solver) {
        return () -> solver.solve(Places.of(clinic));
    }

    /** A construction that is ended in the middle leaves the score of the last move that it tried, so all is counted anew. */
    private Places counted(Places found) {
        counting.update(found);
        return found;
    }
}

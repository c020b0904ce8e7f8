package org.careweek.example.engines.cpsat;

import com.google.ortools.Loader;
import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.CpSolverStatus;
import java.util.OptionalLong;
import java.util.Set;
import org.careweek.example.engines.problem.Clinic;
import org.careweek.example.engines.problem.Found;
import org.careweek.example.engines.problem.Watch;
import org.careweek.spi.Capability;
import org.careweek.spi.PluginDescriptor;
import org.careweek.spi.scheduling.SchedulingAnswer;
import org.careweek.spi.scheduling.SchedulingEngine;
import org.careweek.spi.scheduling.SchedulingRequest;

/**
 * CP-SAT of OR-Tools: it begins with a schedule made one participant after the other, searches until it has proven the best or
 * the monitor ends it, and knows no steps.
 */
public final class CpSatEngine implements SchedulingEngine {

    private static final int WORKERS = 2;

    /** A solver's bound is a floating-point number next to a whole one. */
    private static final double ROUNDING = 1e-6;

    /** Does no work. */
    public CpSatEngine() {}

    @Override
    public PluginDescriptor descriptor() {
        return new PluginDescriptor("cp-sat", "9.15", Set.of(Capability.SCHEDULING));
    }

    @Override
    public SchedulingAnswer schedule(SchedulingRequest request) {
        Clinic clinic = Clinic.of(request.week());
        Loader.loadNativeLibraries();
        Watch watch = new Watch(request);
        CpSolver solver = new CpSolver();
        int seed = Math.floorMod(request.limits().seed(), Integer.MAX_VALUE);
        Found found = watch.during(() -> search(clinic, seed, solver, watch), solver::stopSearch);
        return found.answer(clinic);
    }

    private static Found search(Clinic clinic, int seed, CpSolver solver, Watch watch) {
        FirstSchedule first = FirstSchedule.of(clinic, seed, watch::isOver);
        Found begun = new Found(first.weeks(), first.score(), OptionalLong.empty());
        WeekModel week = new WeekModel(clinic, watch::isOver);
        if (watch.isOver()) {
            return begun;
        }
        week.hint(first.weeks());
        solver.getParameters().setNumWorkers(WORKERS).setRandomSeed(seed);
        CpSolverStatus status = solver.solve(week.model());
        return switch (status) {
            case OPTIMAL, FEASIBLE ->
                new Found(week.weeksIn(solver), Math.round(solver.objectiveValue()), OptionalLong.of((long)
                        Math.floor(solver.bestObjectiveBound() + ROUNDING)));
            case UNKNOWN -> begun;
            default ->
                throw new IllegalStateException("a week without anybody is always a schedule, but it was " + status);
        };
    }
}

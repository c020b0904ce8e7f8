package org.careweek.example.engines.cpsat;

import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.CpSolverStatus;
import java.util.Optional;
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
 * CP-SAT of OR-Tools: it begins with a schedule made one participant after the other, searches until it has proven the best or
 * the monitor ends it, and knows no steps.
 */
public final class CpSatEngine implements SchedulingEngine, Contender {

    /** A solver's bound is a floating-point number next to a whole one. */
    private static final double ROUNDING = 1e-6;

    /**
     * Of two workers one searches all of the model. In short trials this way of it proved far more than the usual one of 12 and of 40
     * people, and placed fewer of 200.
     */
    private static final String BY_PRICES = "max_lp";

    private static final int FEW = 60;

    private final CpSatLibrary library;

    /** Does no work. */
    public CpSatEngine() {
        this(new CpSatLibrary());
    }

    CpSatEngine(CpSatLibrary library) {
        this.library = library;
    }

    @Override
    public PluginDescriptor descriptor() {
        return new PluginDescriptor("cpsat", "9.15", Set.of(Capability.SCHEDULING));
    }

    @Override
    public Optional<String> absence() {
        return library.absence();
    }

    @Override
    public SchedulingAnswer schedule(SchedulingRequest request) {
        Clinic clinic = Clinic.of(request.week());
        return absence()
                .<SchedulingAnswer>map(SchedulingAnswer.Undetermined::new)
                .orElseGet(() -> found(clinic, request, () -> {}).answer(clinic));
    }

    /** @throws UnsatisfiedLinkError where it is absent */
    @Override
    public Claim schedule(ClinicWeek week, long seed, Deadline deadline) {
        return found(Clinic.of(week), deadline.request(week, seed), deadline::noteFirst)
                .claim();
    }

    private static Found found(Clinic clinic, SchedulingRequest request, Runnable onFirst) {
        Watch watch = new Watch(request);
        CpSolver solver = new CpSolver();
        int seed = Math.floorMod(request.limits().seed(), Integer.MAX_VALUE);
        return watch.during(() -> search(clinic, seed, solver, watch, onFirst), solver::stopSearch);
    }

    private static Found search(Clinic clinic, int seed, CpSolver solver, Watch watch, Runnable onFirst) {
        FirstSchedule first = FirstSchedule.of(clinic, seed, watch::isOver);
        onFirst.run();
        Found begun = new Found(first.weeks(), first.score(), OptionalLong.empty());
        WeekModel week = new WeekModel(clinic, watch::isOver);
        if (watch.isOver()) {
            return begun;
        }
        week.hint(first.weeks());
        solver.getParameters().setNumWorkers(THREADS).setRandomSeed(seed);
        if (clinic.people().size() <= FEW) {
            solver.getParameters().addSubsolvers(BY_PRICES);
        }
        CpSolverStatus status = solver.solve(week.model());
        return switch (status) {
            case OPTIMAL, FEASIBLE ->
                new Found(week.weeksIn(solver), week.scoreIn(solver), OptionalLong.of((long)
                        Math.floor(solver.bestObjectiveBound() + ROUNDING)));
            case UNKNOWN -> begun;
            default ->
                throw new IllegalStateException("a week without anybody is always a schedule, but it was " + status);
        };
    }
}

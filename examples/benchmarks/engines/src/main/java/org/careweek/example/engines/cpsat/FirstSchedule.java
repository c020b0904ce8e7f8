package org.careweek.example.engines.cpsat;

import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.CpSolverStatus;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.LinearExprBuilder;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.careweek.example.engines.problem.Clinic;
import org.careweek.example.engines.problem.Offer;
import org.careweek.example.engines.problem.Person;

/**
 * A schedule to begin with: one participant after the other, each with the best week that the seats left allow, by a small model
 * of their own. Those who must attend a session come first, then those with the fewest to choose from.
 */
final class FirstSchedule {

    private static final double MOST_SECONDS = 1;

    private final Clinic clinic;
    private final Map<Offer, Integer> taken = new HashMap<>();
    private final Map<Person, List<Offer>> weeks = new LinkedHashMap<>();
    private long score;

    private FirstSchedule(Clinic clinic) {
        this.clinic = clinic;
    }

    /** Makes one. @param isOver ends it with those who are placed by then */
    static FirstSchedule of(Clinic clinic, int seed, BooleanSupplier isOver) {
        FirstSchedule first = new FirstSchedule(clinic);
        List<Person> order = clinic.people().stream()
                .sorted(Comparator.comparing((Person person) -> person.forced().isEmpty())
                        .thenComparing(person -> person.choices().size()))
                .toList();
        for (Person person : order) {
            if (!isOver.getAsBoolean()) {
                first.place(person, seed);
            }
        }
        return first;
    }

    /** The weeks of those who are placed. */
    Map<Person, List<Offer>> weeks() {
        return weeks;
    }

    /** What they are worth. */
    long score() {
        return score;
    }

    private void place(Person person, int seed) {
        Person choosing = person.choosingFrom(left(person));
        if (!choosing.canChooseForced()) {
            return;
        }
        CpModel model = new CpModel();
        PersonModel own = new PersonModel(model, choosing);
        LinearExprBuilder worth = LinearExpr.newBuilder();
        own.addTo(worth);
        model.maximize(worth);
        CpSolver solver = new CpSolver();
        solver.getParameters().setNumWorkers(1).setRandomSeed(seed).setMaxTimeInSeconds(MOST_SECONDS);
        CpSolverStatus status = solver.solve(model);
        boolean isSolved = status == CpSolverStatus.OPTIMAL || status == CpSolverStatus.FEASIBLE;
        List<Offer> week = isSolved ? own.weekIn(solver) : List.of();
        if (!week.isEmpty()) {
            weeks.put(person, week);
            week.forEach(offer -> taken.merge(offer, 1, Integer::sum));
            score += Math.round(solver.objectiveValue()) + own.uncounted(solver);
        }
    }

    /** The choices that have a seat left and nobody to stay apart from. */
    private List<Offer> left(Person person) {
        List<Offer> met = new ArrayList<>();
        clinic.apart().stream()
                .filter(pair -> pair.one().equals(person) || pair.other().equals(person))
                .flatMap(pair -> Stream.of(pair.one(), pair.other()))
                .forEach(other -> met.addAll(weeks.getOrDefault(other, List.of())));
        return person.choices().stream()
                .filter(offer -> taken.getOrDefault(offer, 0) < offer.seats())
                .filter(offer -> !met.contains(offer))
                .toList();
    }
}

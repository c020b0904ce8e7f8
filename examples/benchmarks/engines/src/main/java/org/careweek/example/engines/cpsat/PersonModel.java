package org.careweek.example.engines.cpsat;

import com.google.ortools.sat.BoolVar;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.IntVar;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.LinearExprBuilder;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.careweek.example.engines.problem.Need;
import org.careweek.example.engines.problem.Offer;
import org.careweek.example.engines.problem.Person;

/**
 * One participant in a model: whether they are placed, what they attend, on which days they are there, and by how many minutes
 * they are off their order. Every rule is switched on by being placed, and without it nothing is attended.
 */
final class PersonModel {

    private static final int DAYS = 7;

    private final CpModel model;
    private final Person person;
    private final BoolVar placed;
    private final List<BoolVar> attends = new ArrayList<>();
    private final List<BoolVar> days = new ArrayList<>();
    private final IntVar more;
    private final IntVar less;

    PersonModel(CpModel model, Person person) {
        this.model = model;
        this.person = person;
        this.placed = model.newBoolVar("");
        int longest = person.choices().stream().mapToInt(Offer::minutes).sum();
        int most = Math.min(person.week().most(), longest);
        this.more = model.newIntVar(0, Math.max(0, most - person.ordered()), "");
        this.less =
                model.newIntVar(0, Math.max(0, person.ordered() - person.week().least()), "");
        for (Offer offer : person.choices()) {
            BoolVar attended = model.newBoolVar("");
            attends.add(attended);
            if (person.forced().get(offer.index())) {
                model.addEquality(attended, placed);
            }
        }
        for (int day = 0; day < DAYS; day++) {
            addDay(day);
        }
        model.addGreaterOrEqual(
                LinearExpr.sum(days.toArray(BoolVar[]::new)),
                times(placed, person.days().least()));
        addCaps();
        addCliques();
        addWeek(most);
        person.needs().forEach(this::addNeed);
    }

    /** What the participant adds to the score. */
    void addTo(LinearExprBuilder score) {
        score.addTerm(placed, Person.PLACED);
        score.addTerm(more, -Person.MINUTE_OFF);
        score.addTerm(less, -Person.MINUTE_OFF);
        for (int i = 0; i < attends.size(); i++) {
            if (person.preferred().get(person.choices().get(i).index())) {
                score.addTerm(attends.get(i), 1);
            }
        }
    }

    Person person() {
        return person;
    }

    /** Whether they attend one of their choices. */
    BoolVar attends(int choice) {
        return attends.get(choice);
    }

    /** What a solver found for them; empty where they are not placed. */
    List<Offer> weekIn(CpSolver solver) {
        List<Offer> week = new ArrayList<>();
        for (int i = 0; i < attends.size(); i++) {
            if (solver.booleanValue(attends.get(i))) {
                week.add(person.choices().get(i));
            }
        }
        return week;
    }

    /**
     * What the objective lacks of the score in what a solver found. While it is not the best, minutes may be counted as too many and
     * as too few at once, which no rule forbids and no best week does.
     */
    long uncounted(CpSolver solver) {
        return 2L * Person.MINUTE_OFF * Math.min(solver.value(more), solver.value(less));
    }

    /** Where a solver begins: a week that keeps the rules, or none. Every variable is given, so that nothing is to be guessed. */
    void hint(List<Offer> week) {
        Set<Offer> attended = new HashSet<>(week);
        int minutes = week.stream().mapToInt(Offer::minutes).sum();
        int off = week.isEmpty() ? 0 : minutes - person.ordered();
        model.addHint(placed, !week.isEmpty());
        model.addHint(more, Math.max(0, off));
        model.addHint(less, Math.max(0, -off));
        for (int i = 0; i < attends.size(); i++) {
            model.addHint(attends.get(i), attended.contains(person.choices().get(i)));
        }
        for (int day = 0; day < DAYS; day++) {
            int date = day;
            model.addHint(days.get(day), week.stream().anyMatch(it -> it.day() == date && it.isCounted()));
        }
    }

    /** A day counts when it has treatment; then it has as much as a day may have. */
    private void addDay(int day) {
        BoolVar used = model.newBoolVar("");
        days.add(used);
        model.addImplication(used, placed);
        LinearExprBuilder minutes = LinearExpr.newBuilder();
        LinearExprBuilder any = LinearExpr.newBuilder();
        int longest = 0;
        for (int i = 0; i < attends.size(); i++) {
            Offer offer = person.choices().get(i);
            if (offer.day() == day && offer.isCounted()) {
                minutes.addTerm(attends.get(i), offer.minutes());
                any.add(attends.get(i));
                longest += offer.minutes();
            }
        }
        model.addGreaterOrEqual(any, used);
        model.addLessOrEqual(minutes, times(used, Math.min(person.day().most(), longest)));
        model.addGreaterOrEqual(minutes, times(used, Math.min(person.day().least(), longest + 1)));
    }

    /** Of days, and of sessions with treatment. */
    private void addCaps() {
        if (!person.days().isOpen()) {
            model.addLessOrEqual(
                    LinearExpr.sum(days.toArray(BoolVar[]::new)), person.days().most());
        }
        if (!person.visits().isOpen()) {
            LinearExprBuilder visits = LinearExpr.newBuilder();
            for (int i = 0; i < attends.size(); i++) {
                if (person.choices().get(i).isCounted()) {
                    visits.add(attends.get(i));
                }
            }
            model.addLessOrEqual(visits, person.visits().most());
        }
    }

    private void addCliques() {
        for (List<Integer> clique : Cliques.of(person.choices())) {
            LinearExprBuilder all = LinearExpr.newBuilder();
            LinearExprBuilder counted = LinearExpr.newBuilder();
            clique.forEach(i -> all.add(attends.get(i)));
            clique.stream().filter(i -> person.choices().get(i).isCounted()).forEach(i -> counted.add(attends.get(i)));
            model.addLessOrEqual(all, placed);
            model.addLessOrEqual(
                    counted, days.get(person.choices().get(clique.get(0)).day()));
        }
    }

    private void addWeek(int most) {
        LinearExprBuilder minutes = LinearExpr.newBuilder();
        for (int i = 0; i < attends.size(); i++) {
            minutes.addTerm(attends.get(i), person.choices().get(i).minutes());
        }
        model.addGreaterOrEqual(minutes, times(placed, person.week().least()));
        model.addLessOrEqual(minutes, times(placed, most));
        LinearExprBuilder off = LinearExpr.newBuilder()
                .addTerm(placed, person.ordered())
                .add(more)
                .addTerm(less, -1);
        model.addEquality(minutes, off);
    }

    private void addNeed(Need need) {
        LinearExprBuilder served = LinearExpr.newBuilder();
        for (int i = 0; i < attends.size(); i++) {
            Offer offer = person.choices().get(i);
            if (offer.service().equals(need.service())) {
                served.addTerm(attends.get(i), offer.served());
            }
        }
        model.addGreaterOrEqual(served, times(placed, need.minutes().least()));
        if (!need.minutes().isOpen()) {
            model.addLessOrEqual(served, times(placed, need.minutes().most()));
        }
    }

    private static LinearExpr times(BoolVar variable, int factor) {
        return LinearExpr.term(variable, factor);
    }
}

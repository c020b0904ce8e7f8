package org.careweek.example.engines.cpsat;

import com.google.ortools.sat.BoolVar;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.IntVar;
import com.google.ortools.sat.LinearExprBuilder;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.careweek.example.engines.problem.Offer;
import org.careweek.example.engines.problem.Person;

/**
 * One participant in a model: whether they are placed, what they attend, on which days they are there, and by how many minutes
 * they are off their order. Every rule is switched on by being placed, and without it nothing is attended.
 */
final class PersonModel {

    static final int DAYS = 7;

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
        for (int i = 0; i < person.choices().size(); i++) {
            attends.add(model.newBoolVar(""));
        }
        for (int day = 0; day < DAYS; day++) {
            days.add(model.newBoolVar(""));
        }
        new PersonRules(model, person, this).add(most);
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

    BoolVar placed() {
        return placed;
    }

    /** Of each day, whether there is treatment. */
    List<BoolVar> days() {
        return days;
    }

    /** Minutes above the order. */
    IntVar more() {
        return more;
    }

    /** Minutes below it. */
    IntVar less() {
        return less;
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
}

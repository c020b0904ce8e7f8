package org.careweek.example.engines.cpsat;

import com.google.ortools.sat.BoolVar;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.LinearExprBuilder;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.careweek.example.engines.problem.Clinic;
import org.careweek.example.engines.problem.Offer;
import org.careweek.example.engines.problem.Person;

/** Everyone in one model, with the seats they share. */
final class WeekModel {

    private final CpModel model = new CpModel();
    private final Map<Person, PersonModel> people = new LinkedHashMap<>();

    /** @param isOver the model is left unfinished when it says so, and then is good for nothing */
    WeekModel(Clinic clinic, BooleanSupplier isOver) {
        LinearExprBuilder score = LinearExpr.newBuilder();
        Map<Offer, List<BoolVar>> attending = new HashMap<>();
        for (Person person : clinic.people()) {
            if (isOver.getAsBoolean()) {
                return;
            }
            PersonModel own = new PersonModel(model, person);
            own.addTo(score);
            people.put(person, own);
            for (int i = 0; i < person.choices().size(); i++) {
                attending
                        .computeIfAbsent(person.choices().get(i), it -> new ArrayList<>())
                        .add(own.attends(i));
            }
        }
        attending.forEach(this::addSeats);
        clinic.apart().forEach(this::addApart);
        model.maximize(score);
    }

    CpModel model() {
        return model;
    }

    /** Where a solver begins. */
    void hint(Map<Person, List<Offer>> weeks) {
        people.forEach((person, own) -> own.hint(weeks.getOrDefault(person, List.of())));
    }

    /** What a solver found: the weeks of those who are placed. */
    Map<Person, List<Offer>> weeksIn(CpSolver solver) {
        Map<Person, List<Offer>> weeks = new LinkedHashMap<>();
        people.forEach((person, own) -> {
            List<Offer> week = own.weekIn(solver);
            if (!week.isEmpty()) {
                weeks.put(person, week);
            }
        });
        return weeks;
    }

    /** The score of what a solver found, by its own objective. */
    long scoreIn(CpSolver solver) {
        return Math.round(solver.objectiveValue())
                + people.values().stream()
                        .mapToLong(own -> own.uncounted(solver))
                        .sum();
    }

    private void addSeats(Offer offer, List<BoolVar> attending) {
        if (attending.size() > offer.seats()) {
            model.addLessOrEqual(LinearExpr.sum(attending.toArray(BoolVar[]::new)), offer.seats());
        }
    }

    private void addApart(Clinic.Apart pair) {
        PersonModel one = people.get(pair.one());
        PersonModel other = people.get(pair.other());
        for (int i = 0; i < one.person().choices().size(); i++) {
            int shared = other.person().choices().indexOf(one.person().choices().get(i));
            if (shared >= 0) {
                model.addAtMostOne(new BoolVar[] {one.attends(i), other.attends(shared)});
            }
        }
    }
}

package org.careweek.example.engines.cpsat;

import com.google.ortools.sat.BoolVar;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.LinearExprBuilder;
import java.util.List;
import org.careweek.example.engines.problem.Need;
import org.careweek.example.engines.problem.Offer;
import org.careweek.example.engines.problem.Person;

/** Says the rules of one participant's week to a model. */
final class PersonRules {

    private final CpModel model;
    private final Person person;
    private final PersonModel own;

    /** @param own the variables that they are about */
    PersonRules(CpModel model, Person person, PersonModel own) {
        this.model = model;
        this.person = person;
        this.own = own;
    }

    /** All of them. @param most the most minutes that the week can have */
    void add(int most) {
        for (int choice = 0; choice < person.choices().size(); choice++) {
            if (person.forced().get(person.choices().get(choice).index())) {
                model.addEquality(own.attends(choice), own.placed());
            }
        }
        for (int day = 0; day < PersonModel.DAYS; day++) {
            addDay(day);
        }
        model.addGreaterOrEqual(allDays(), times(own.placed(), person.days().least()));
        addCaps();
        addCliques();
        addWeek(most);
        person.needs().forEach(this::addNeed);
    }

    private LinearExpr allDays() {
        return LinearExpr.sum(own.days().toArray(BoolVar[]::new));
    }

    /** A day counts when it has treatment; then it has as much as a day may have. */
    private void addDay(int day) {
        BoolVar used = own.days().get(day);
        model.addImplication(used, own.placed());
        LinearExprBuilder minutes = LinearExpr.newBuilder();
        LinearExprBuilder any = LinearExpr.newBuilder();
        int longest = 0;
        for (int i = 0; i < person.choices().size(); i++) {
            Offer offer = person.choices().get(i);
            if (offer.day() == day && offer.isCounted()) {
                minutes.addTerm(own.attends(i), offer.minutes());
                any.add(own.attends(i));
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
            model.addLessOrEqual(allDays(), person.days().most());
        }
        if (!person.visits().isOpen()) {
            LinearExprBuilder visits = LinearExpr.newBuilder();
            for (int i = 0; i < person.choices().size(); i++) {
                if (person.choices().get(i).isCounted()) {
                    visits.add(own.attends(i));
                }
            }
            model.addLessOrEqual(visits, person.visits().most());
        }
    }

    /** No choice goes on past midnight, so all of a clique are of one day. */
    private void addCliques() {
        for (List<Integer> clique : Cliques.of(person.choices())) {
            LinearExprBuilder all = LinearExpr.newBuilder();
            LinearExprBuilder counted = LinearExpr.newBuilder();
            clique.forEach(i -> all.add(own.attends(i)));
            clique.stream().filter(i -> person.choices().get(i).isCounted()).forEach(i -> counted.add(own.attends(i)));
            model.addLessOrEqual(all, own.placed());
            model.addLessOrEqual(
                    counted, own.days().get(person.choices().get(clique.get(0)).day()));
        }
    }

    private void addWeek(int most) {
        LinearExprBuilder minutes = LinearExpr.newBuilder();
        for (int i = 0; i < person.choices().size(); i++) {
            minutes.addTerm(own.attends(i), person.choices().get(i).minutes());
        }
        model.addGreaterOrEqual(minutes, times(own.placed(), person.week().least()));
        model.addLessOrEqual(minutes, times(own.placed(), most));
        LinearExprBuilder off = LinearExpr.newBuilder()
                .addTerm(own.placed(), person.ordered())
                .add(own.more())
                .addTerm(own.less(), -1);
        model.addEquality(minutes, off);
    }

    private void addNeed(Need need) {
        LinearExprBuilder served = LinearExpr.newBuilder();
        for (int i = 0; i < person.choices().size(); i++) {
            Offer offer = person.choices().get(i);
            if (offer.service().equals(need.service())) {
                served.addTerm(own.attends(i), offer.served());
            }
        }
        model.addGreaterOrEqual(served, times(own.placed(), need.minutes().least()));
        if (!need.minutes().isOpen()) {
            model.addLessOrEqual(served, times(own.placed(), need.minutes().most()));
        }
    }

    private static LinearExpr times(BoolVar variable, int factor) {
        return LinearExpr.term(variable, factor);
    }
}

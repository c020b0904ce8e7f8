package org.careweek.example.engines.timefold;

import ai.timefold.solver.core.api.domain.entity.PlanningEntity;
import ai.timefold.solver.core.api.domain.lookup.PlanningId;
import ai.timefold.solver.core.api.domain.valuerange.ValueRangeProvider;
import ai.timefold.solver.core.api.domain.variable.PlanningVariable;
import java.util.List;
import org.careweek.example.engines.problem.Offer;
import org.careweek.example.engines.problem.Person;

/** A place in one participant's week: the solver puts one of their choices there, or nothing. Changes while it searches. */
@PlanningEntity
public final class Place {

    @PlanningId
    private int id;

    private Person person;

    /** Null where the place is empty: so the solver wants it. */
    @PlanningVariable(allowsUnassigned = true)
    private Offer session;

    /** For the solver, which copies places. */
    public Place() {}

    Place(int id, Person person) {
        this.id = id;
        this.person = person;
    }

    /** Whose week it is. */
    public Person person() {
        return person;
    }

    /** What may be put there. */
    @ValueRangeProvider
    public List<Offer> getChoices() {
        return person.choices();
    }

    /** What is there; null where it is empty. */
    public Offer session() {
        return session;
    }

    void put(Offer next) {
        session = next;
    }

    @Override
    public String toString() {
        return "Place[private]";
    }
}

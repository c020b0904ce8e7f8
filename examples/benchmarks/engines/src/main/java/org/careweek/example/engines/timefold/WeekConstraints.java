package org.careweek.example.engines.timefold;

import static ai.timefold.solver.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore.ONE_HARD;
import static ai.timefold.solver.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore.ONE_MEDIUM;
import static ai.timefold.solver.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore.ONE_SOFT;
import static ai.timefold.solver.core.api.score.stream.Joiners.equal;

import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.ConstraintCollectors;
import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import ai.timefold.solver.core.api.score.stream.ConstraintProvider;
import ai.timefold.solver.core.api.score.stream.bi.BiConstraintStream;
import java.util.function.Function;
import org.careweek.example.engines.problem.Clinic;
import org.careweek.example.engines.problem.Person;

/**
 * The rules and the score. Hard: what more sessions cannot mend. Medium: the score of the week, to which complete weeks alone
 * add. Soft: how far the other weeks have come, so that the solver sees where one could become complete.
 */
public final class WeekConstraints implements ConstraintProvider {

    /** One for all constraints, which then share its work. */
    private static final Function<Place, Person> WHOSE = Place::person;

    /** For the solver. */
    public WeekConstraints() {}

    @Override
    public Constraint[] defineConstraints(ConstraintFactory factory) {
        return new Constraint[] {rules(factory), score(factory), progress(factory), seats(factory), apart(factory)};
    }

    private static BiConstraintStream<Person, Standing> weeks(ConstraintFactory factory) {
        return factory.forEach(Place.class).groupBy(WHOSE, WeekSoFar.COLLECTOR);
    }

    private static Constraint rules(ConstraintFactory factory) {
        return weeks(factory)
                .penalizeLong(ONE_HARD, (person, week) -> week.broken())
                .asConstraint("rules of one week");
    }

    private static Constraint score(ConstraintFactory factory) {
        return weeks(factory)
                .rewardLong(ONE_MEDIUM, (person, week) -> week.worth())
                .asConstraint("score");
    }

    private static Constraint progress(ConstraintFactory factory) {
        return weeks(factory)
                .rewardLong(ONE_SOFT, (person, week) -> week.progress())
                .asConstraint("progress");
    }

    private static Constraint seats(ConstraintFactory factory) {
        return factory.forEach(Place.class)
                .groupBy(Place::session, ConstraintCollectors.count())
                .filter((session, taken) -> taken > session.seats())
                .penalizeLong(ONE_HARD, (session, taken) -> taken - session.seats())
                .asConstraint("seats");
    }

    private static Constraint apart(ConstraintFactory factory) {
        return factory.forEach(Clinic.Apart.class)
                .join(Place.class, equal(Clinic.Apart::one, WHOSE))
                .join(
                        Place.class,
                        equal((pair, place) -> pair.other(), WHOSE),
                        equal((pair, place) -> place.session(), Place::session))
                .penalizeLong(ONE_HARD, (pair, one, other) -> 1)
                .asConstraint("apart");
    }
}

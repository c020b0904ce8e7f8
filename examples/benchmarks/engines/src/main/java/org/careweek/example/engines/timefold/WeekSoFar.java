package org.careweek.example.engines.timefold;

import ai.timefold.solver.core.api.score.stream.uni.UniConstraintCollector;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import org.careweek.example.engines.problem.Offer;
import org.careweek.example.engines.problem.Person;

/** Collects the places of one participant to how far their week has come, session by session. */
final class WeekSoFar implements UniConstraintCollector<Place, WeekSoFar.Week, Standing> {

    /** One for all constraints, which then share its work. */
    static final WeekSoFar COLLECTOR = new WeekSoFar();

    private WeekSoFar() {}

    /** Whose week it is, once it has a place, and what is in it. Changes while the solver searches. */
    static final class Week {
        private Person person;
        private final List<Offer> sessions = new ArrayList<>();
    }

    @Override
    public Supplier<Week> supplier() {
        return Week::new;
    }

    @Override
    public BiFunction<Week, Place, Runnable> accumulator() {
        return (week, place) -> {
            Offer session = place.session();
            week.person = place.person();
            week.sessions.add(session);
            return () -> week.sessions.remove(session);
        };
    }

    @Override
    public Function<Week, Standing> finisher() {
        return week -> Standing.of(week.person, week.sessions);
    }
}

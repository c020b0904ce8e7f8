package org.careweek.example.engines.timefold;

import ai.timefold.solver.core.api.domain.solution.PlanningEntityCollectionProperty;
import ai.timefold.solver.core.api.domain.solution.PlanningScore;
import ai.timefold.solver.core.api.domain.solution.PlanningSolution;
import ai.timefold.solver.core.api.domain.solution.ProblemFactCollectionProperty;
import ai.timefold.solver.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.careweek.example.engines.problem.Clinic;
import org.careweek.example.engines.problem.Offer;
import org.careweek.example.engines.problem.Person;

/** The places in everyone's weeks, as many for each as their week could ever fill. Changes while the solver searches. */
@PlanningSolution
public final class Places {

    private static final int DAYS = 7;

    @PlanningEntityCollectionProperty
    private List<Place> all = new ArrayList<>();

    @ProblemFactCollectionProperty
    private List<Clinic.Apart> apart = new ArrayList<>();

    @PlanningScore
    private HardMediumSoftLongScore score;

    /** For the solver, which copies solutions. */
    public Places() {}

    /** Empty places; those who have the fewest sessions to choose from come first. */
    static Places of(Clinic clinic) {
        Places places = new Places();
        clinic.people().stream()
                .sorted(Comparator.comparing((Person person) -> person.forced().isEmpty())
                        .thenComparing(person -> person.choices().size()))
                .forEach(places::add);
        places.apart.addAll(clinic.apart());
        return places;
    }

    private void add(Person person) {
        int needed = Math.min(mostByMinutes(person), mostByTime(person));
        for (int i = 0; i < needed; i++) {
            all.add(new Place(all.size(), person));
        }
    }

    /** How many sessions the most minutes of the week have room for. */
    private static int mostByMinutes(Person person) {
        int[] shortest =
                person.choices().stream().mapToInt(Offer::minutes).sorted().toArray();
        long sum = 0;
        int most = 0;
        while (most < shortest.length && sum + shortest[most] <= person.week().most()) {
            sum += shortest[most];
            most++;
        }
        return most;
    }

    /** How many sessions can be attended one after the other: of those that can still begin, always the one that ends first. */
    private static int mostByTime(Person person) {
        int most = 0;
        for (int day = 0; day < DAYS; day++) {
            int date = day;
            List<Offer> byEnd = person.choices().stream()
                    .filter(offer -> offer.day() == date)
                    .sorted(Comparator.comparingLong(Offer::end))
                    .toList();
            long free = Long.MIN_VALUE;
            for (Offer offer : byEnd) {
                if (offer.start() >= free) {
                    free = offer.end();
                    most++;
                }
            }
        }
        return most;
    }

    /** The weeks that are complete. */
    Map<Person, List<Offer>> weeks() {
        Map<Person, List<Offer>> weeks = new LinkedHashMap<>();
        for (Place place : all) {
            if (place.session() != null) {
                weeks.computeIfAbsent(place.person(), it -> new ArrayList<>()).add(place.session());
            }
        }
        weeks.entrySet()
                .removeIf(week -> !Standing.of(week.getKey(), week.getValue()).isComplete());
        return weeks;
    }

    /** What the solver counts. */
    HardMediumSoftLongScore score() {
        return score;
    }

    List<Place> all() {
        return Collections.unmodifiableList(all);
    }

    @Override
    public String toString() {
        return "Places[" + all.size() + "]";
    }
}

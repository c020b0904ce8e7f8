package org.careweek.testkit.domain;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.careweek.core.program.Focus;
import org.careweek.core.program.Participant;
import org.careweek.core.program.ParticipantId;
import org.careweek.core.program.Population;
import org.careweek.core.time.AvailabilityWindow;
import org.careweek.core.time.WeeklyAvailability;

/** Invented people, and when they can come. */
final class AnyParticipants {

    private static final int QUARTERS_A_DAY = 96;
    private static final List<Focus> FOCUSES =
            List.of(Focus.WORKING_PROFESSIONALS, Focus.CO_OCCURRING_CONDITIONS, Focus.OPIOID_USE);

    private AnyParticipants() {}

    static ParticipantId id(int number) {
        return ParticipantId.of("p" + number);
    }

    static Arbitrary<Participant> any() {
        return Combinators.combine(Numbers.between(1, 99), Arbitraries.of(adultsFirst()), focuses(), availability())
                .as((number, population, focuses, availability) ->
                        new Participant(id(number), population, focuses, availability))
                .withoutEdgeCases();
    }

    static List<Population> adultsFirst() {
        return List.of(Population.ADULT, Population.YOUNG_ADULT, Population.ADOLESCENT);
    }

    static Arbitrary<Set<Focus>> focuses() {
        return Arbitraries.of(FOCUSES).set().ofMaxSize(2).withoutEdgeCases();
    }

    static Arbitrary<WeeklyAvailability> availability() {
        return Arbitraries.frequencyOf(
                        Tuple.of(30, Arbitraries.just(WeeklyAvailability.always())),
                        Tuple.of(10, Arbitraries.just(WeeklyAvailability.of(List.of()))),
                        Tuple.of(60, windows().list().ofMinSize(1).ofMaxSize(10).map(WeeklyAvailability::of)))
                .withoutEdgeCases();
    }

    /** On quarters of an hour, so that windows of one day often touch or overlap; every fourth lasts until midnight. */
    private static Arbitrary<AvailabilityWindow> windows() {
        return Combinators.combine(
                        Arbitraries.of(DayOfWeek.values()),
                        Numbers.between(0, QUARTERS_A_DAY - 1),
                        Numbers.between(1, QUARTERS_A_DAY),
                        Numbers.percent(25))
                .as((day, from, quarters, untilMidnight) -> new AvailabilityWindow(
                        day, time(from), time(untilMidnight ? QUARTERS_A_DAY : from + quarters)));
    }

    private static LocalTime time(int quarter) {
        return quarter >= QUARTERS_A_DAY ? LocalTime.MIDNIGHT : LocalTime.ofSecondOfDay(quarter * 900L);
    }
}

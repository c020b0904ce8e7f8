package org.careweek.testkit.domain;

import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.RandomDistribution;
import net.jqwik.api.Tuple;
import org.careweek.core.program.Break;
import org.careweek.core.program.ServiceType;
import org.careweek.core.program.TrackId;
import org.careweek.core.scheduling.ClinicWeek;
import org.careweek.core.time.WeeklyAvailability;
import org.careweek.testkit.domain.ClinicSketch.Cap;
import org.careweek.testkit.domain.ClinicSketch.Need;
import org.careweek.testkit.domain.ClinicSketch.Obstruction;
import org.careweek.testkit.domain.ClinicSketch.Offer;
import org.careweek.testkit.domain.ClinicSketch.Person;
import org.careweek.testkit.domain.ClinicSketch.Wish;

/** Clinic weeks to be scheduled: roomy, crowded, and three in ten with somebody whom no schedule can place. */
final class AnyClinics {

    private AnyClinics() {}

    static Arbitrary<ClinicWeek> any(ClinicSize size) {
        return sketches(size).map(ClinicSketch::clinicWeek).withoutEdgeCases();
    }

    static Arbitrary<ClinicSketch> sketches(ClinicSize size) {
        return Combinators.combine(
                        AnyWeeks.any(AnyZones.any()),
                        ClinicRules.any(),
                        offers().list().ofSize(size.sessions()),
                        wishes(size)
                                .list()
                                .ofMinSize(1)
                                .ofMaxSize(size.people())
                                .withSizeDistribution(RandomDistribution.uniform()),
                        obstructions(),
                        Numbers.between(0, size.people() - 1),
                        Arbitraries.frequencyOf(Tuple.of(9, Arbitraries.just(7)), Tuple.of(1, Numbers.between(0, 6))))
                .as(ClinicSketch::new)
                .withoutEdgeCases();
    }

    private static Arbitrary<Obstruction> obstructions() {
        return Arbitraries.frequencyOf(
                Tuple.of(70, Arbitraries.just(Obstruction.NONE)),
                Tuple.of(
                        30,
                        Arbitraries.of(
                                Obstruction.NO_FREE_TIME,
                                Obstruction.TOO_LITTLE_AUTHORIZED,
                                Obstruction.NO_SESSION_OF_THE_TRACK,
                                Obstruction.EVERY_SESSION_FORBIDDEN)));
    }

    private static Arbitrary<Offer> offers() {
        Arbitrary<Integer> quarters =
                Arbitraries.frequencyOf(Tuple.of(18, Numbers.between(32, 72)), Tuple.of(2, Numbers.between(0, 95)));
        Arbitrary<Integer> seats = Arbitraries.frequencyOf(
                Tuple.of(55, Arbitraries.just(12)),
                Tuple.of(25, Arbitraries.just(1)),
                Tuple.of(15, Arbitraries.just(2)),
                Tuple.of(5, Arbitraries.just(0)));
        Arbitrary<Set<TrackId>> tracks = Arbitraries.frequency(
                Tuple.of(80, Set.of(AnySessions.DAY, AnySessions.EVENING)),
                Tuple.of(10, Set.of(AnySessions.EVENING)),
                Tuple.of(10, Set.of(AnySessions.DAY)));
        return Combinators.combine(
                        Numbers.percent(85),
                        Numbers.between(0, 6),
                        quarters,
                        Arbitraries.of(60, 90, 45, 120, 30),
                        AnySessions.services(),
                        Arbitraries.frequencyOf(
                                Tuple.of(4, Arbitraries.just(List.<Break>of())), Tuple.of(1, AnySessions.breaks())),
                        tracks,
                        seats)
                .as(Offer::new);
    }

    private static Arbitrary<Wish> wishes(ClinicSize size) {
        int every = (1 << size.sessions()) - 1;
        Arbitrary<Integer> few = Combinators.combine(
                        Numbers.between(0, every), Numbers.between(0, every), Numbers.between(0, every))
                .as((one, other, third) -> one & other & third);
        Arbitrary<Integer> rarely = Arbitraries.frequencyOf(Tuple.of(8, Arbitraries.just(0)), Tuple.of(1, few));
        Arbitrary<Integer> apart = Arbitraries.frequencyOf(
                Tuple.of(3, Arbitraries.just(0)),
                Tuple.of(1, Numbers.between(0, size.people() - 1).map(other -> 1 << other)));
        return Combinators.combine(
                        people(),
                        few,
                        rarely,
                        rarely,
                        apart,
                        caps(),
                        needs().list().ofMaxSize(2))
                .as(Wish::new);
    }

    /** Hours, days or visits, or days and visits together. */
    private static Arbitrary<Cap> caps() {
        Arbitrary<Integer> days = Numbers.between(1, 5);
        Arbitrary<Integer> visits = Numbers.between(1, 8);
        return Arbitraries.frequencyOf(
                Tuple.of(13, Arbitraries.just(new Cap(-1, -1, -1))),
                Tuple.of(3, Numbers.between(0, 12).map(quarters -> new Cap(quarters, -1, -1))),
                Tuple.of(2, days.map(most -> new Cap(-1, most, -1))),
                Tuple.of(2, visits.map(most -> new Cap(-1, -1, most))),
                Tuple.of(1, Combinators.combine(days, visits).as((most, each) -> new Cap(-1, most, each))));
    }

    private static Arbitrary<Person> people() {
        Arbitrary<WeeklyAvailability> availability = Arbitraries.frequencyOf(
                Tuple.of(7, Arbitraries.just(WeeklyAvailability.always())),
                Tuple.of(2, AnyParticipants.availability()));
        return Combinators.combine(
                        Numbers.percent(15),
                        Arbitraries.of(AnyParticipants.adultsFirst()),
                        availability,
                        Arbitraries.frequencyOf(Tuple.of(6, Arbitraries.just(0)), Tuple.of(1, Numbers.between(1, 160))),
                        AnyParticipants.focuses(),
                        Arbitraries.frequencyOf(Tuple.of(2, Arbitraries.just(0)), Tuple.of(3, Numbers.between(0, 100))))
                .as(Person::new);
    }

    /** Mostly some of one service at least; now and then one is forbidden. */
    private static Arbitrary<Need> needs() {
        return Arbitraries.frequencyOf(
                Tuple.of(9, Arbitraries.just(new Need(ServiceType.EDUCATION, 0, -1))),
                Tuple.of(
                        2,
                        Combinators.combine(
                                        Arbitraries.of(AnySessions.SERVICES),
                                        Numbers.between(0, 4),
                                        Numbers.between(-1, 8))
                                .as(Need::new)),
                Tuple.of(1, Arbitraries.of(AnySessions.SERVICES).map(service -> new Need(service, 0, 0))));
    }
}

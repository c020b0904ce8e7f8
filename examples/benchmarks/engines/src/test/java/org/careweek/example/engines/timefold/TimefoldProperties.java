package org.careweek.example.engines.timefold;

import static org.assertj.core.api.Assertions.assertThat;

import ai.timefold.solver.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import ai.timefold.solver.core.api.solver.SolutionManager;
import ai.timefold.solver.core.api.solver.SolverFactory;
import ai.timefold.solver.core.config.solver.termination.TerminationConfig;
import java.util.Iterator;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.careweek.core.program.ParticipantId;
import org.careweek.core.program.SessionId;
import org.careweek.core.scheduling.ClinicWeek;
import org.careweek.core.scheduling.ScheduleCheck;
import org.careweek.core.scheduling.ScheduleOutcome;
import org.careweek.core.scheduling.SearchLimits;
import org.careweek.example.engines.problem.Clinic;
import org.careweek.spi.scheduling.SchedulingRequest;
import org.careweek.testkit.domain.CareweekArbitraries;
import org.careweek.testkit.domain.ClinicSize;
import org.careweek.testkit.oracle.BruteForce;

/** Timefold solves the very problem of a clinic's week: it finds schedules of it, and its model knows the best one too. */
class TimefoldProperties {

    @Provide
    Arbitrary<ClinicWeek> tiny() {
        return CareweekArbitraries.clinicWeeks(ClinicSize.TINY);
    }

    @Provide
    Arbitrary<ClinicWeek> small() {
        return CareweekArbitraries.clinicWeeks(ClinicSize.SMALL);
    }

    private static long score(ClinicWeek week, int steps) {
        SchedulingRequest request = SchedulingRequest.builder(week)
                .limits(new SearchLimits(1, steps))
                .build();
        return new TimefoldEngine()
                .schedule(request)
                .fold(assigned -> new ScheduleCheck(week).check(assigned.sessions()), undetermined -> {
                    throw new AssertionError(undetermined.reason());
                })
                .fold(ScheduleOutcome.Feasible::score, infeasible -> -1L);
    }

    @Property(tries = 100)
    void what_it_finds_is_a_schedule(@ForAll("small") ClinicWeek week) {
        assertThat(score(week, 500)).isNotNegative();
    }

    @Property(tries = 100)
    void nothing_that_it_finds_is_better_than_the_best_of_all_schedules(@ForAll("tiny") ClinicWeek week) {
        assertThat(score(week, 500)).isLessThanOrEqualTo(BruteForce.of(week).score());
    }

    @Property(tries = 200)
    void the_best_of_all_schedules_fits_the_model_and_is_worth_the_same_there(@ForAll("tiny") ClinicWeek week) {
        BruteForce best = BruteForce.of(week);
        Clinic clinic = Clinic.of(week);
        Places places = Places.of(clinic);
        best.schedule().forEach((id, sessions) -> fill(clinic, places, id, sessions));

        HardMediumSoftLongScore score = SolutionManager.<Places, HardMediumSoftLongScore>create(
                        SolverFactory.<Places>create(
                                WeekSolver.config(1, true, new TerminationConfig().withMoveCountLimit(1L))))
                .update(places);

        assertThat(score.hardScore()).isZero();
        assertThat(score.mediumScore()).isEqualTo(best.score());
        assertThat(places.weeks()).hasSameSizeAs(best.schedule().keySet());
    }

    private static void fill(Clinic clinic, Places places, ParticipantId id, Set<SessionId> sessions) {
        Iterator<Place> free = places.all().stream()
                .filter(place -> place.person().id().equals(id))
                .iterator();
        clinic.offers().stream().filter(offer -> sessions.contains(offer.id())).forEach(offer -> {
            Place place = free.next();
            assertThat(place.getChoices()).contains(offer);
            place.put(offer);
        });
    }
}

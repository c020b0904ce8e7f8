package org.careweek.example.engines.cpsat;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalLong;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AddLifecycleHook;
import org.careweek.core.scheduling.ClinicWeek;
import org.careweek.core.scheduling.ScheduleCheck;
import org.careweek.core.scheduling.ScheduleOutcome;
import org.careweek.spi.scheduling.SchedulingAnswer;
import org.careweek.spi.scheduling.SchedulingRequest;
import org.careweek.testkit.domain.CareweekArbitraries;
import org.careweek.testkit.domain.ClinicSize;
import org.careweek.testkit.oracle.BruteForce;

/** CP-SAT solves the very problem of a clinic's week: its proven optimum is the best of all schedules. */
@AddLifecycleHook(NeedsCpSat.class)
class CpSatProperties {

    @Provide
    Arbitrary<ClinicWeek> weeks() {
        return CareweekArbitraries.clinicWeeks(ClinicSize.TINY);
    }

    private static SchedulingAnswer.Assigned answer(ClinicWeek week) {
        return new CpSatEngine()
                .schedule(SchedulingRequest.builder(week).build())
                .fold(assigned -> assigned, undetermined -> {
                    throw new AssertionError(undetermined.reason());
                });
    }

    @Property(tries = 600)
    void the_proven_optimum_is_the_best_of_all_schedules(@ForAll("weeks") ClinicWeek week) {
        SchedulingAnswer.Assigned answer = answer(week);

        long best = BruteForce.of(week).score();
        assertThat(answer.bound()).isEqualTo(OptionalLong.of(best));
        ScheduleOutcome outcome = new ScheduleCheck(week).check(answer.sessions());
        assertThat(outcome.<Long>fold(ScheduleOutcome.Feasible::score, infeasible -> -1L))
                .isEqualTo(best);
    }
}

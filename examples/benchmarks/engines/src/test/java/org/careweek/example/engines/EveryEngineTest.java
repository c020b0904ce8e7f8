package org.careweek.example.engines;

import static org.assertj.core.api.Assertions.assertThat;

import org.careweek.core.program.Session;
import org.careweek.core.program.SessionId;
import org.careweek.core.scheduling.ClinicWeek;
import org.careweek.core.scheduling.ScheduleCheck;
import org.careweek.core.scheduling.ScheduleOutcome;
import org.careweek.core.scheduling.SearchLimits;
import org.careweek.spi.scheduling.SchedulingAnswer;
import org.careweek.spi.scheduling.SchedulingEngine;
import org.careweek.spi.scheduling.SchedulingRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What generated weeks do not hold, each engine is asked here. */
class EveryEngineTest {

    private static ScheduleOutcome.Feasible schedule(String id, ClinicWeek week) {
        SchedulingEngine engine = Compared.engine(id).orElseThrow();
        SchedulingRequest request = SchedulingRequest.builder(week)
                .limits(new SearchLimits(1, 2000))
                .build();
        SchedulingAnswer.Assigned answer = engine.schedule(request).fold(assigned -> assigned, undetermined -> {
            throw new AssertionError(undetermined.reason());
        });
        return new ScheduleCheck(week).check(answer.sessions()).fold(feasible -> feasible, infeasible -> {
            throw new AssertionError(infeasible.violations());
        });
    }

    @Test
    void three_engines_are_compared() {
        assertThat(Compared.ids()).containsExactly("careweek", "cp-sat", "timefold");
    }

    @ParameterizedTest
    @ValueSource(strings = {"careweek", "cp-sat", "timefold"})
    void one_of_two_gets_the_only_chairs_and_all_that_was_ordered(String engine) {
        ScheduleOutcome.Feasible found = schedule(engine, SampleClinic.standard());

        assertThat(found.plans()).hasSize(1);
        assertThat(found.score()).isEqualTo(100_000);
    }

    @ParameterizedTest
    @ValueSource(strings = {"careweek", "cp-sat", "timefold"})
    void a_day_that_would_be_too_short_is_left_out(String engine) {
        ScheduleOutcome.Feasible found = schedule(engine, SampleClinic.withShortestDay());

        assertThat(found.plans().get(0).sessions()).extracting(Session::id).doesNotContain(new SessionId("s-4"));
        assertThat(found.score()).isEqualTo(99_400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"careweek", "cp-sat", "timefold"})
    void a_break_makes_no_day_of_treatment(String engine) {
        assertThat(schedule(engine, SampleClinic.withBreakForFourthDay()).plans())
                .isEmpty();
    }
}

package org.careweek.example.engines;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Map;
import java.util.Set;
import org.careweek.core.scheduling.ClinicWeek;
import org.careweek.core.scheduling.ScheduleCheck;
import org.careweek.core.scheduling.ScheduleOutcome;
import org.careweek.core.scheduling.SearchLimits;
import org.careweek.example.clinic.input.week.WeekFile;
import org.careweek.example.clinic.plan.ClinicWeeks;
import org.careweek.example.engines.check.FileCheck;
import org.careweek.example.engines.check.Verdict;
import org.careweek.example.engines.cpsat.CpSatEngine;
import org.careweek.example.engines.invented.ClinicClass;
import org.careweek.example.engines.invented.InventCommand;
import org.careweek.example.engines.problem.Claim;
import org.careweek.example.engines.problem.Contender;
import org.careweek.example.engines.problem.Deadline;
import org.careweek.example.engines.timefold.TimefoldEngine;
import org.careweek.plugin.standard.OwnEngine;
import org.careweek.spi.scheduling.SchedulingAnswer;
import org.careweek.spi.scheduling.SchedulingEngine;
import org.careweek.spi.scheduling.SchedulingRequest;
import org.careweek.testkit.oracle.BruteForce;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What generated weeks do not hold, each engine is asked here. */
class EveryEngineTest {

    private static final Map<String, SchedulingEngine> ENGINES =
            Map.of("careweek", new OwnEngine(), "cpsat", new CpSatEngine(), "timefold", new TimefoldEngine());

    @TempDir
    private Path folder;

    /** More than enough, except for a machine that has no time at all. */
    private static final Duration LIMIT = Duration.ofSeconds(4);

    /** By steps, so that no machine is too busy. */
    private static ScheduleOutcome.Feasible schedule(String name, ClinicWeek week) {
        SchedulingEngine engine = ENGINES.get(name);
        SchedulingRequest request = SchedulingRequest.builder(week)
                .limits(new SearchLimits(1, 2000))
                .build();
        SchedulingAnswer.Assigned answer = engine.schedule(request)
                .fold(assigned -> assigned, undetermined -> Assumptions.abort(undetermined.reason()));
        return new ScheduleCheck(week).check(answer.sessions()).fold(feasible -> feasible, infeasible -> {
            throw new AssertionError(infeasible.violations());
        });
    }

    @Test
    void three_engines_are_compared() {
        assertThat(Contenders.BY_NAME).containsOnlyKeys(ENGINES.keySet());
    }

    @ParameterizedTest
    @ValueSource(strings = {"careweek", "cpsat", "timefold"})
    void a_tiny_week_gets_the_best_of_all_its_schedules(String engine) {
        WeekFile file = Weeks.read(Weeks.FOUR_PEOPLE);
        BruteForce best = BruteForce.of(ClinicWeeks.of(file));
        Contender contender = Contenders.BY_NAME.get(engine).get();
        contender.absence().ifPresent(Assumptions::abort);

        Deadline deadline = new Deadline(InstantSource.system(), LIMIT);
        Verdict verdict = new FileCheck(file).verdict(contender.schedule(ClinicWeeks.of(file), 1, deadline));

        assertThat(verdict).isEqualTo(new Verdict(best.mostPlaced(), best.score(), Set.of()));
        assertThat(deadline.first()).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"careweek", "cpsat", "timefold"})
    void what_is_found_of_a_clinic_before_its_time_is_up_keeps_every_rule_of_the_file(String engine)
            throws IOException {
        Path text = folder.resolve("week.json");
        WeekFile file = Weeks.read(Files.writeString(text, InventCommand.text(ClinicClass.MEDIUM_TIGHT, 2)));
        Contender contender = Contenders.BY_NAME.get(engine).get();
        contender.absence().ifPresent(Assumptions::abort);
        Deadline deadline = new Deadline(InstantSource.system(), LIMIT);

        Claim claim = contender.schedule(ClinicWeeks.of(file), 1, deadline);

        assertThat(deadline.left()).isLessThan(LIMIT.dividedBy(2));
        assertThat(new FileCheck(file).verdict(claim).findings()).isEmpty();
        assertThat(claim.plans()).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"careweek", "cpsat", "timefold"})
    void one_of_two_gets_the_only_chairs_and_all_that_was_ordered(String engine) {
        ScheduleOutcome.Feasible found = schedule(engine, SampleClinic.standard());

        assertThat(found.plans()).hasSize(1);
        assertThat(found.score()).isEqualTo(100_000);
    }

    @ParameterizedTest
    @ValueSource(strings = {"careweek", "cpsat", "timefold"})
    void a_day_that_would_be_too_short_is_left_out(String engine) {
        ScheduleOutcome.Feasible found = schedule(engine, SampleClinic.withShortestDay());

        assertThat(found.plans().get(0).sessions())
                .extracting(session -> session.id().value())
                .doesNotContain("s-4");
        assertThat(found.score()).isEqualTo(99_400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"careweek", "cpsat", "timefold"})
    void a_break_makes_no_day_of_treatment(String engine) {
        assertThat(schedule(engine, SampleClinic.withBreakForFourthDay()).plans())
                .isEmpty();
    }
}

package org.careweek.example.engines.timefold;

import static org.assertj.core.api.Assertions.assertThat;

import ai.timefold.solver.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import ai.timefold.solver.core.api.solver.SolutionManager;
import ai.timefold.solver.core.api.solver.SolverFactory;
import ai.timefold.solver.core.config.solver.termination.TerminationConfig;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.careweek.core.scheduling.SearchLimits;
import org.careweek.example.clinic.plan.ClinicWeeks;
import org.careweek.example.engines.Weeks;
import org.careweek.example.engines.invented.ClinicClass;
import org.careweek.example.engines.invented.InventCommand;
import org.careweek.example.engines.problem.Clinic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EndedEarlyTest {

    @TempDir
    private Path folder;

    /** By moves, of which construction needs more: ended in the middle of a step, it leaves the score of a move that it only tried. */
    @Test
    void a_construction_that_is_ended_in_the_middle_keeps_the_rules_and_is_counted_right() throws IOException {
        String text = InventCommand.text(ClinicClass.MEDIUM_TIGHT, 1);
        Clinic clinic = Clinic.of(ClinicWeeks.of(Weeks.read(Files.writeString(folder.resolve("week.json"), text))));
        for (long tried = 5_000; tried < 5_040; tried++) {
            TerminationConfig end = new TerminationConfig().withScoreCalculationCountLimit(tried);

            Places found = new Searches(clinic, new SearchLimits(1, 1), end, () -> {}).best();

            HardMediumSoftLongScore said = found.score();
            assertThat(said.hardScore()).isZero();
            assertThat(said.mediumScore()).isPositive();
            assertThat(SolutionManager.<Places, HardMediumSoftLongScore>create(
                                    SolverFactory.<Places>create(WeekSolver.config(1, false, end)))
                            .update(found))
                    .isEqualTo(said);
        }
    }
}

package org.careweek.example.clinic.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.careweek.core.program.ParticipantId;
import org.careweek.core.scheduling.Unplaced;
import org.careweek.core.scheduling.WeekSchedule;
import org.careweek.example.clinic.input.week.WeekFile;
import org.careweek.example.clinic.input.week.WeekReader;
import org.junit.jupiter.api.Test;

class PlanSummaryTest {

    @Test
    void where_nobody_knows_why_somebody_found_no_place_it_says_so() {
        WeekFile file = new WeekReader(new PolicyBands())
                .read(Path.of("samples/clinic-week/riverside.json"))
                .fold(week -> week, problems -> {
                    throw new AssertionError("expected a good week, but: " + problems);
                });
        Unplaced unexplained =
                new Unplaced(ParticipantId.of(file.participants().get(2).id().disclose()), List.of());
        WeekSchedule schedule = new WeekSchedule(List.of(), List.of(unexplained), 0, 0, 24);

        assertThat(new PlanSummary(file, ClinicWeeks.of(file), schedule, new CoordinatorNotes(List.of(), List.of()))
                        .lines())
                .containsSequence("Unplaced /participants/2:", "  Finding out why was too much work.");
    }
}

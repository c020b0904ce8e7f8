package org.careweek.example.clinic.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class DemoRunTest {

    @Test
    void without_arguments_a_week_is_planned_a_verdict_explained_and_an_unplaced_participant_told_why() {
        InProcess run = InProcess.run();
        assertThat(run.exit()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .containsPattern("\\d+ of 24 participants placed")
                .containsPattern("Unplaced /participants/\\d+:\\R  \\[[a-z.-]+\\] \\S")
                .containsPattern("BELOW  (IOP|PHP), 7 days from ")
                .containsPattern("Rule (iop|php)\\.weekly-minimum: BROKEN \\[")
                .containsPattern("min  COUNTED  session ")
                .contains("demonstration key");
        assertThat(InProcess.files(Path.of("target/demo")))
                .containsKeys("plans.json", "week.html", "calendars/index.csv", "weeks.csv");
    }
}

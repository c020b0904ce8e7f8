package org.careweek.example.clinic.run;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DoctorRunTest {

    @Test
    void the_doctor_lists_both_plugins_with_version_and_capability() {
        InProcess run = InProcess.run("doctor");
        assertThat(run.exit()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.lines()).hasSize(3);
        assertThat(run.lines().get(0)).isEqualTo("2 plugins, 0 faults");
        assertThat(run.lines().get(1)).matches("  icalendar \\d+\\.\\d+\\.\\d+\\S*: participant-calendar");
        assertThat(run.lines().get(2)).matches("  weekview \\d+\\.\\d+\\.\\d+\\S*: week-board");
    }
}

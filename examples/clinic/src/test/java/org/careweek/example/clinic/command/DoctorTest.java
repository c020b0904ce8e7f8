package org.careweek.example.clinic.command;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DoctorTest {

    @Test
    void all_plugins_are_listed_with_their_versions_and_what_they_can() {
        assertThat(Terminal.run("doctor").done().said())
                .satisfiesExactly(
                        count -> assertThat(count).isEqualTo("5 plugins, 0 faults"),
                        engine -> assertThat(engine).matches(" {2}careweek \\d\\S*: deterministic, scheduling"),
                        resources -> assertThat(resources)
                                .matches(" {2}fhir \\d\\S*: deterministic, notice, participant-calendar"),
                        calendars -> assertThat(calendars)
                                .matches(" {2}icalendar \\d\\S*: deterministic, notice, participant-calendar"),
                        policies -> assertThat(policies)
                                .matches(" {2}modelled-policies \\d\\S*: deterministic, hour-policies"),
                        board -> assertThat(board)
                                .matches(
                                        " {2}weekview \\d\\S*: care-timeline, deterministic, notice, participant-calendar, week-board"));
    }
}

package org.careweek.example.clinic.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** In which formats a week is written. */
class ChosenExportersTest {

    @TempDir
    private Path folder;

    private Set<String> writtenBy(String exporters) {
        Path out = folder.resolve(exporters);
        Terminal.run("plan", Inputs.week(folder), "--out", out, "--steps", 0, "--calendar", exporters)
                .done();
        return Inputs.filesIn(out).keySet().stream()
                .map(path -> path.replaceFirst("[0-9a-f]{32}", "*"))
                .collect(Collectors.toSet());
    }

    @Test
    void a_week_is_written_in_the_formats_that_are_chosen_and_no_other() {
        assertThat(writtenBy("icalendar"))
                .containsExactlyInAnyOrder("plans.json", "appointments.json", "calendars/index.csv", "calendars/*.ics");
        assertThat(writtenBy("weekview"))
                .contains("plans.json", "appointments.json", "week.html")
                .doesNotContain("calendars/index.csv");
        assertThat(writtenBy("icalendar,weekview,icalendar")).contains("week.html", "calendars/*.ics");
    }

    @Test
    void an_exporter_that_is_none_is_misuse() {
        for (String exporters : List.of("ics", "icalendar,canary-k3x9", "careweek", "")) {
            Terminal.run("plan", Inputs.week(folder), "--out", folder.resolve("no"), "--calendar", exporters)
                    .misused();
        }
        assertThat(folder.resolve("no")).doesNotExist();
    }
}

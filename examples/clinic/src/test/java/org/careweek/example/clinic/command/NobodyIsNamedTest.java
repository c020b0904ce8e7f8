package org.careweek.example.clinic.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.careweek.example.clinic.input.Sample;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NobodyIsNamedTest {

    /** Ids and names of people, of the site and of its tracks. */
    private static final String[] NAMES = {Sample.CANARY, "heron", "Heron", "egret", "Egret"};

    @TempDir
    private Path folder;

    @Test
    void a_calendar_tells_neither_whose_it_is_nor_of_which_clinic() {
        Terminal.run("plan", Inputs.week(folder), "--out", folder.resolve("out"), "--steps", 5)
                .done();
        Map<String, String> calendars = Inputs.filesIn(folder.resolve("out/calendars"));
        String index = calendars.remove("index.csv");
        assertThat(calendars).hasSize(2).allSatisfy((name, calendar) -> {
            assertThat(name).matches("[0-9a-f]{32}\\.ics").doesNotContain(NAMES);
            assertThat(calendar.replace("\r\n ", "")).contains("BEGIN:VEVENT").doesNotContain(NAMES);
            assertThat(index).contains(name);
        });
        assertThat(index.lines().findFirst()).contains("file,participant");
    }

    @Test
    void the_terminal_of_a_plan_names_nobody_and_no_program() {
        String out = Terminal.run("plan", Inputs.week(folder), "--out", folder.resolve("out"), "--steps", 5)
                .done()
                .out();
        assertThat(out)
                .contains("2 of 3 participants placed", "Unplaced /participants/2:")
                .doesNotContain(NAMES);
    }

    @Test
    void the_terminal_of_counted_hours_names_nobody() {
        String out = Terminal.run("hours", Inputs.folder(folder), "--out", folder.resolve("out"))
                .done()
                .out();
        assertThat(out).contains("2 participants").doesNotContain(NAMES);
    }

    @Test
    void an_explanation_names_nobody() {
        String out = Terminal.run(
                        "explain", Inputs.folder(folder), "--participant", "canary-k3x9-p1", "--week", "2026-11-23")
                .done()
                .out();
        assertThat(out).contains("BELOW").doesNotContain(NAMES);
    }
}

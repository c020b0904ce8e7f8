package org.careweek.example.clinic.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import org.careweek.example.clinic.input.Sample;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class UsageTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            plan     | WEEK.json --out=DIR --seconds=N --steps=N --seed=N --site-key=FILE
            hours    | FOLDER --out=DIR --week-starts=DAY --skip-bad-rows
            explain  | FOLDER --participant=P --week=DATE --week-starts=DAY
            doctor   | --help
            """)
    void each_command_explains_its_options(String command, String options) {
        var ended = Terminal.run(command, "--help").done();
        assertThat(ended.out()).startsWith("Usage: run " + command).contains(options.split(" "));
    }

    @Test
    void help_without_a_command_names_every_command() {
        assertThat(Terminal.run("--help").done().out()).contains("plan", "hours", "explain", "doctor", "demonstration");
        assertThat(Terminal.run("help", "explain").done().out()).contains("--participant=P");
        assertThat(Terminal.run("--version").done().out()).startsWith("careweek ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "canary-k3x9",
                "--canary-k3x9",
                "plan week.json --out DIR --canary-k3x9",
                "plan week.json --out DIR canary-k3x9 more",
                "plan week.json --out DIR --steps canary-k3x9",
                "plan week.json --out DIR --steps=-1",
                "plan week.json --out DIR --seconds 1e9",
                "plan week.json --out DIR --seconds 9999999999",
                "plan week.json --out DIR --seed canary-k3x9",
                "plan week.json --out DIR --seed 1 --seed 2",
                "plan week.json",
                "plan --out DIR",
                "plan",
                "hours folder",
                "hours folder --out DIR --skip-bad-rows=canary-k3x9",
                "hours folder --out DIR --week-starts canary-k3x9",
                "explain folder --participant canary-k3x9",
                "explain folder --week 2026-11-23",
                "explain folder --participant canary-k3x9 --week 2026-02-30",
                "explain folder --participant canary-k3x9 --week canary-k3x9",
                "explain folder --participant canary-k3x9 --week +12026-01-01",
                "explain folder canary-k3x9 --participant canary-k3x9 --week 2026-11-23",
                "explain folder --participant --week 2026-11-23",
                "doctor canary-k3x9"
            })
    void arguments_that_are_not_understood_are_not_repeated(String arguments) {
        Terminal.run((Object[]) arguments.split(" ")).misused();
    }

    @ParameterizedTest
    @ValueSource(strings = {"-hcanary-k3x9", "hours -hcanary-k3x9", "plan --help canary-k3x9"})
    void what_stands_beside_a_question_for_help_is_not_repeated(String arguments) {
        assertThat(Terminal.run((Object[]) arguments.split(" ")).done().out())
                .contains("Usage: run")
                .doesNotContain(Sample.CANARY);
    }

    @ParameterizedTest
    @EnumSource(DayOfWeek.class)
    void weeks_may_start_on_any_day(DayOfWeek day) {
        Path out = folder.resolve("out");
        Terminal.run("hours", Inputs.folder(folder), "--out", out, "--week-starts", day)
                .done();
        assertThat(Inputs.filesIn(out).get("weeks.csv").lines().skip(1))
                .isNotEmpty()
                .allSatisfy(
                        line -> assertThat(LocalDate.parse(line.split(",")[1]).getDayOfWeek())
                                .isEqualTo(day));
    }

    @ParameterizedTest
    @ValueSource(strings = {"monday", "Mon", "1", "", " ", "MONDAY,TUESDAY"})
    void weeks_start_on_no_other_day(String day) {
        Path out = folder.resolve("out");
        Terminal.run("hours", Inputs.folder(folder), "--out", out, "--week-starts", day)
                .misused();
        assertThat(out).doesNotExist();
    }
}

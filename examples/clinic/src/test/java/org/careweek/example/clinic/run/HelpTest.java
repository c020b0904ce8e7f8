package org.careweek.example.clinic.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.DayOfWeek;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class HelpTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--help plan hours explain doctor",
                "plan --help WEEK.json --out --seconds --steps --seed --site-key",
                "hours --help FOLDER --out --week-starts --skip-bad-rows",
                "explain --help FOLDER --participant --week --week-starts",
                "doctor --help --version",
                "help plan --out --steps"
            })
    void help_ends_with_zero_and_names_what_there_is(String line) {
        String[] words = line.split(" ");
        int given = words[0].startsWith("-") ? 1 : 2;
        InProcess run = InProcess.run((Object[]) Arrays.copyOf(words, given));
        assertThat(run.exit()).isZero();
        assertThat(run.out()).contains(words);
        assertThat(run.err()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "CANARY-p7",
                "--CANARY-p7",
                "--help=CANARY-p7",
                "help CANARY-p7",
                "doctor CANARY-p7",
                "plan w.json --out o CANARY-p7",
                "plan w.json --out o --seconds CANARY-p7",
                "plan w.json --out o --steps -1CANARY-p7",
                "plan w.json --out o --seed CANARY-p7",
                "hours f --out o --skip-bad-rows=CANARY-p7",
                "hours f --out o --week-starts CANARY-p7",
                "hours f --out o --out CANARY-p7",
                "hours CANARY-p7",
                "explain CANARY-p7",
                "explain f --participant CANARY-p7",
                "explain f --participant CANARY-p7 --week CANARY-p8",
                "explain f --participant CANARY-p7 --participant CANARY-p8 --week 2026-11-01",
                "explain f --participant CANARY-p7 --week 2026-11-01 --week-starts someday"
            })
    void a_wrong_argument_ends_with_two_and_is_not_shown(String line) {
        InProcess run = InProcess.run((Object[]) line.split(" "));
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).isNotBlank().doesNotContain("CANARY");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-hCANARY-p7", "hours -hCANARY-p7", "plan --help CANARY-p7"})
    void what_stands_beside_a_question_for_help_is_not_shown(String line) {
        InProcess run = InProcess.run((Object[]) line.split(" "));
        assertThat(run.exit()).isZero();
        assertThat(run.all()).contains("Usage: run").doesNotContain("CANARY");
    }

    @ParameterizedTest
    @EnumSource
    void a_week_starts_on_any_day(DayOfWeek day) {
        Path out = folder.resolve("out");
        assertThat(InProcess.run("hours", InProcess.ATTENDANCE, "--out", out, "--week-starts", day)
                        .exit())
                .isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"SOMEDAY", "1", "Montag", ""})
    void a_week_starts_on_no_other_day(String day) {
        Path out = folder.resolve("out");
        InProcess run = InProcess.run("hours", InProcess.ATTENDANCE, "--out", out, "--week-starts", day);
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("--week-starts", "MONDAY");
        assertThat(out).doesNotExist();
    }

    @Test
    void a_count_has_a_least_and_a_most() {
        for (String count : new String[] {"-1", "1.5", "1000000000", "٣", ""}) {
            InProcess run = InProcess.run("plan", InProcess.WEEK, "--out", folder.resolve("out"), "--steps", count);
            assertThat(run.exit()).as(count).isEqualTo(2);
            assertThat(run.err()).contains("--steps");
        }
    }
}

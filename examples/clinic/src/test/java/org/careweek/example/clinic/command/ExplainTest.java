package org.careweek.example.clinic.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExplainTest {

    private static final String ME = "canary-k3x9-p1";

    private static final Pattern REASON = Pattern.compile("(?m)^Reason ([A-Z_]+): .+ \\[.+, .+]$");

    @TempDir
    private Path folder;

    @Test
    void every_counted_and_refused_minute_has_a_line_and_a_reason() {
        assertThat(explained(Inputs.folder(folder), ME, "2026-11-29")
                        .lines()
                        .filter(line -> Explained.ENTRY.matcher(line).matches()))
                .containsExactly(
                        "  2026-11-23 Mon 18:00:00 - Mon 19:30:00  90:00 min  COUNTED  session s1, row r1",
                        "  2026-11-23 Mon 19:30:00 - Mon 19:45:00  15:00 min  BREAK  session s1, row r1",
                        "  2026-11-23 Mon 19:45:00 - Mon 21:00:00  75:00 min  COUNTED  session s1, row r1",
                        "  2026-11-24 Tue 18:00:00 - Tue 18:20:30  20:30 min  LATE_ARRIVAL  session s2, row r2",
                        "  2026-11-24 Tue 18:20:30 - Tue 21:00:00  159:30 min  COUNTED  session s2, row r2",
                        "  2026-11-24 Tue 21:00:00 - Tue 21:10:00  10:00 min  OUTSIDE_SCHEDULE  session s2, row r2",
                        "  2026-11-25 Wed 18:00:00 - Wed 21:00:00  180:00 min  ABSENT  session s3, row r3",
                        "  2026-11-26 Thu 18:00:00 - Thu 19:30:00  90:00 min  COUNTED  session s5, row r4",
                        "  2026-11-26 Thu 19:30:00 - Thu 20:00:00  30:00 min  EARLY_DEPARTURE  session s5, row r4");
    }

    @Test
    void each_reason_is_told_once_in_words_and_with_its_source() {
        String week = explained(Inputs.folder(folder), ME, "2026-11-29");
        Set<String> used =
                Explained.ENTRY.matcher(week).results().map(it -> it.group(3)).collect(Collectors.toSet());
        List<String> told =
                REASON.matcher(week).results().map(it -> it.group(1)).toList();
        assertThat(told).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(used);
        assertThat(week)
                .contains("Reason BREAK: the declared break of the session [careweek/attendance/1, counting 2]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"MONDAY", "THURSDAY"})
    void an_explanation_is_that_of_weeks_csv(String first) {
        for (Path attendance : List.of(Inputs.folder(folder), Path.of("samples/attendance/riverside"))) {
            Path out = folder.resolve("out");
            Terminal.run("hours", attendance, "--out", out, "--week-starts", first)
                    .done();
            List<String> weeks =
                    Inputs.filesIn(out).get("weeks.csv").lines().skip(1).toList();
            assertThat(weeks).hasSizeGreaterThanOrEqualTo(2).allSatisfy(line -> {
                List<String> cells = Arrays.asList(line.split(","));
                Explained.of(attendance, cells, first).agree();
            });
        }
    }

    @Test
    void any_date_of_the_week_gives_the_same_explanation() {
        Path attendance = Inputs.folder(folder);
        String monday = explained(attendance, ME, "2026-11-23");
        assertThat(explained(attendance, ME, "2026-11-26")).isEqualTo(monday);
        assertThat(explained(attendance, ME, "2026-11-29")).isEqualTo(monday);
    }

    @Test
    void a_week_in_which_the_level_changes_is_explained_part_by_part() {
        String thursday =
                "r6,canary-k3x9-p2,egret-site,s7,GROUP_THERAPY,2026-11-26T09:00,2026-11-26T12:00,,,ABSENT,,\n";
        Path attendance = Inputs.folder(folder, "attendance.csv", Inputs.ATTENDANCE + thursday);
        String week = explained(attendance, "canary-k3x9-p2", "2026-11-23");
        assertThat(Explained.part(week, "2026-11-23"))
                .startsWith("PARTIAL  no level, 2 days")
                .contains("UNRECORDED")
                .doesNotContain("Rule ");
        assertThat(Explained.part(week, "2026-11-25"))
                .startsWith("PARTIAL  IOP, 5 days")
                .contains("Rule iop.weekly-minimum: NOT_ASKED [");
    }

    @Test
    void somebody_who_is_not_there_is_refused_without_being_named() {
        for (String nobody : new String[] {"canary-k3x9-p7", "", " ", "\u0007"}) {
            Terminal.run("explain", Inputs.folder(folder), "--participant=" + nobody, "--week", "2026-11-23")
                    .refused("attendance.csv: expected rows of the given participant in the week of 2026-11-23");
        }
    }

    @Test
    void a_date_without_a_week_is_refused() {
        for (String date : new String[] {"2026-11-22", "2026-11-30", "1900-01-01", "2200-12-31"}) {
            Terminal.run("explain", Inputs.folder(folder), "--participant", ME, "--week", date)
                    .refused("attendance.csv: expected rows of the given participant in the week of " + date);
        }
    }

    @Test
    void a_bad_folder_is_refused_as_it_is_for_counting() {
        Path bad = Inputs.folder(folder, "levels.csv", "participant,effective_date,level\ncanary-k3x9,2026-10-01,X\n");
        Terminal.run("explain", bad, "--participant", ME, "--week", "2026-11-23")
                .refused("levels.csv:2: level: ");
    }

    private static String explained(Path attendance, String participant, String date) {
        return Terminal.run("explain", attendance, "--participant", participant, "--week", date)
                .done()
                .out();
    }
}

package org.careweek.example.clinic.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SkipBadRowsTest {

    private static final String FIRST_WEEK = "canary-k3x9-p1,2026-11-23,2026-11-23,7,IOP,FULL,";

    @TempDir
    private Path folder;

    private Path out;

    @BeforeEach
    void choose() {
        out = folder.resolve("out");
    }

    @Test
    void without_a_bad_row_nothing_is_different() {
        Terminal.run("hours", Inputs.folder(folder), "--out", folder.resolve("plain"))
                .done();
        var said = skipping(Inputs.ATTENDANCE).said();
        assertThat(said).contains("0 bad rows skipped, see problems.csv");
        assertThat(problems()).containsExactly("file,line,column,problem");
        assertThat(weeks()).isEqualTo(Inputs.filesIn(folder.resolve("plain")).get("weeks.csv"));
    }

    @Test
    void a_creditable_row_whose_schedule_can_be_read_counts_as_unrecorded() {
        String unrecorded = Inputs.with(Inputs.ATTENDANCE, "2026-11-25T00:20:30Z,2026-11-25T03:10:00Z", ",");
        Terminal.run("hours", Inputs.folder(folder, "attendance.csv", unrecorded), "--out", folder.resolve("blank"))
                .done();
        String blank = Inputs.filesIn(folder.resolve("blank")).get("weeks.csv");
        assertThat(blank).contains(FIRST_WEEK + "15300,255,255,435,BELOW,BELOW,4,2,1,1\n");

        for (String spoilt : List.of(
                Inputs.with(Inputs.ATTENDANCE, "2026-11-25T00:20:30Z", "half past six"),
                Inputs.with(Inputs.ATTENDANCE, "2026-11-25T03:10:00Z", "2026-11-25T00:00:00Z"),
                Inputs.with(Inputs.ATTENDANCE, "\nr2,", "\nr1,"),
                Inputs.with(Inputs.ATTENDANCE, "\nr2,", "\n,"),
                Inputs.with(Inputs.ATTENDANCE, "21:00,,,PRESENT", "21:00,0,-1,PRESENT"),
                Inputs.with(Inputs.ATTENDANCE, ",s2,", ",,"))) {
            assertThat(skipping(spoilt).said()).contains("1 bad rows skipped, see problems.csv");
            assertThat(weeks()).isEqualTo(blank);
            assertThat(problems()).hasSize(2).element(1).asString().startsWith("attendance.csv,3,");
        }
    }

    @Test
    void any_other_bad_row_is_left_out() {
        String without = Inputs.ATTENDANCE.replaceAll("(?m)^r2.*\n", "");
        Terminal.run("hours", Inputs.folder(folder, "attendance.csv", without), "--out", folder.resolve("without"))
                .done();
        for (String spoilt : List.of(
                Inputs.with(Inputs.ATTENDANCE, "2026-11-24T21:00", "2026-11-24T17:00"),
                Inputs.with(Inputs.ATTENDANCE, "2026-11-24T18:00", "six"),
                Inputs.with(Inputs.ATTENDANCE, ",s2,GROUP_THERAPY,2026-11-24T18:00,2026-11-24T21:00,,,PRESENT", ",s2"),
                Inputs.with(Inputs.ATTENDANCE, "heron-site,s2", "stork-site,s2"),
                Inputs.with(Inputs.ATTENDANCE, "heron-site,s2", "egret-site,s2"),
                Inputs.with(Inputs.ATTENDANCE, "r2,canary-k3x9-p1", "r2,"),
                Inputs.with(Inputs.ATTENDANCE, "21:00,,,PRESENT,2026-11-25T00", "21:00,,,HERE,2026-11-25T00"))) {
            assertThat(skipping(spoilt).said()).contains("1 bad rows skipped, see problems.csv");
            assertThat(weeks())
                    .isEqualTo(Inputs.filesIn(folder.resolve("without")).get("weeks.csv"));
        }
    }

    @Test
    void a_bad_row_that_could_never_be_credited_is_left_out() {
        String spoilt = Inputs.with(Inputs.ATTENDANCE, "0,0,ABSENT", "0,-1,ABSENT");
        skipping(spoilt);
        assertThat(weeks()).contains(FIRST_WEEK).contains(",3,3,0,0\n");
    }

    @Test
    void each_problem_is_listed_with_its_line_and_column_and_names_nobody() {
        skipping(
                Inputs.with(Inputs.with(Inputs.ATTENDANCE, "90,15,PRESENT", "x,-15,PRESENT"), "ABSENT", "canary-k3x9"));
        assertThat(problems())
                .hasSize(4)
                .satisfiesExactly(
                        header -> assertThat(header).isEqualTo("file,line,column,problem"),
                        first -> assertThat(first).startsWith("attendance.csv,2,break_start_min,\"expected whole"),
                        second -> assertThat(second).startsWith("attendance.csv,2,break_min,\"expected whole"),
                        third -> assertThat(third).startsWith("attendance.csv,4,status,\"expected one of"))
                .noneMatch(line -> line.contains("canary"));
    }

    @Test
    void a_bad_site_or_level_still_ends_the_run() {
        for (Map.Entry<String, String> spoilt :
                Map.of("sites.csv", "America/Phoenix", "levels.csv", "PHP").entrySet()) {
            String text = Inputs.with(Inputs.folder().get(spoilt.getKey()), spoilt.getValue(), "nothing");
            Terminal.run(
                            "hours",
                            Inputs.folder(folder.resolve(spoilt.getKey()), spoilt.getKey(), text),
                            "--out",
                            out,
                            "--skip-bad-rows")
                    .refused(spoilt.getKey() + ":");
        }
        assertThat(out).doesNotExist();
    }

    private Terminal.Ended skipping(String attendance) {
        Path input = Inputs.folder(folder, "attendance.csv", attendance);
        return Terminal.run("hours", input, "--out", out, "--skip-bad-rows").done();
    }

    private String weeks() {
        return Inputs.filesIn(out).get("weeks.csv");
    }

    private List<String> problems() {
        return Inputs.filesIn(out).get("problems.csv").lines().toList();
    }
}

package org.careweek.example.clinic.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.careweek.example.clinic.Clinic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

class QuietTest {

    private static final String CANARY = "CANARY";

    @TempDir
    private Path folder;

    @Test
    void no_calendar_and_no_name_of_one_says_who_where_or_what() throws IOException {
        String week = Files.readString(InProcess.WEEK)
                .replaceAll("\"(p0\\d\\d|f0\\d|s0\\d\\d)\"", "\"" + CANARY + "-$1\"")
                .replaceAll("\"room\": \"", "$0" + CANARY)
                .replaceAll("\"name\": \"", "$0" + CANARY + " ")
                .replaceAll("\"riverside-example\"", "\"" + CANARY + "-site\"")
                .replaceAll("\"([a-z-]+-(iop|php))\"", "\"" + CANARY + "-$1\"")
                .replaceAll("\"[A-Z_]+_(THERAPY|COUNSELING)\"|\"EDUCATION\"", "\"" + CANARY + "_SERVICE\"");
        assertThat(week)
                .contains("CANARY-evening-iop", "CANARY Evening", "CANARY-site", "CANARY_SERVICE", "CANARY-f01");
        assertThat(plan(week).exit()).isZero();
        Map<String, String> files = InProcess.files(folder.resolve("out"));
        assertThat(files.get("plans.json")).contains(CANARY);
        assertThat(files.keySet()).noneMatch(QuietTest::tells);
        files.forEach((name, text) -> {
            if (name.endsWith(".ics")) {
                assertThat(tells(text.replaceAll("\r?\n[ \t]", ""))).as(name).isFalse();
            }
        });
    }

    @Test
    void the_terminal_names_nobody_when_a_week_is_planned() throws IOException {
        InProcess run = plan(Files.readString(InProcess.WEEK).replaceAll("\"(p0\\d\\d)\"", "\"" + CANARY + "-$1\""));
        assertThat(run.exit()).isZero();
        assertThat(run.out()).contains("Unplaced /participants/");
        assertThat(tells(run.all())).isFalse();
    }

    @Test
    void the_terminal_names_nobody_when_a_week_is_refused() throws IOException {
        String week = Files.readString(InProcess.WEEK).replaceAll("\"(p0\\d\\d)\"", "\"" + CANARY + "-$1\"");
        InProcess run = plan(week.replace("\"orderedMinutes\": 1425", "\"orderedMinutes\": 3"));
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("/orderedMinutes: ");
        assertThat(tells(run.all())).isFalse();
        assertThat(folder.resolve("out")).doesNotExist();
    }

    @Test
    void the_terminal_names_nobody_when_hours_are_counted_or_skipped_or_refused() throws IOException {
        for (String name : new String[] {"sites.csv", "levels.csv", "attendance.csv"}) {
            String text =
                    Files.readString(InProcess.ATTENDANCE.resolve(name)).replaceAll("\\bp00\\d\\b", CANARY + "-$0");
            Files.writeString(folder.resolve(name), text);
        }
        InProcess counted = InProcess.run("hours", folder, "--out", folder.resolve("counted"));
        Path attendance = folder.resolve("attendance.csv");
        Files.writeString(attendance, Files.readString(attendance).replace("EXCUSED", CANARY + "-p9"));
        InProcess skipped = InProcess.run("hours", folder, "--out", folder.resolve("skipped"), "--skip-bad-rows");
        InProcess refused = InProcess.run("hours", folder, "--out", folder.resolve("refused"));
        assertThat(counted.exit()).isZero();
        assertThat(skipped.exit()).isZero();
        assertThat(refused.exit()).isEqualTo(2);
        assertThat(counted.out() + skipped.out()).doesNotContain("CANARY-p00");
        assertThat(refused.err()).contains("attendance.csv:35: status: ").doesNotContain("CANARY-p00");
        assertThat(InProcess.files(folder.resolve("skipped")).get("problems.csv"))
                .doesNotContain("CANARY-p00");
        assertThat(folder.resolve("refused")).doesNotExist();
    }

    @Test
    void a_defect_of_ours_tells_its_kind_and_place_but_no_message() {
        InProcess run = crash(() -> {
            throw new IllegalStateException(CANARY + "-p7", new IllegalArgumentException(CANARY + "-p8"));
        });
        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.err()).contains("a defect of ours: java.lang.IllegalStateException", "    at ");
        assertThat(tells(run.all())).isFalse();
    }

    @Test
    void an_error_of_ours_tells_no_message_either() {
        InProcess run = crash(() -> {
            throw new AssertionError(CANARY + "-p7");
        });
        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.err()).contains("a defect of ours: java.lang.AssertionError", "    at ");
        assertThat(tells(run.all())).isFalse();
    }

    private static InProcess crash(Callable<Integer> crash) {
        CommandLine line = Clinic.commandLine();
        line.addSubcommand("crash", CommandSpec.wrapWithoutInspection(crash));
        return InProcess.run(line, "crash");
    }

    private InProcess plan(String week) throws IOException {
        return InProcess.plan(Files.writeString(folder.resolve("week.json"), week), folder.resolve("out"));
    }

    private static boolean tells(String text) {
        return text.toUpperCase(Locale.ROOT).contains(CANARY);
    }
}

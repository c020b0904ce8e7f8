package org.careweek.example.clinic.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Weeks are counted from 1900 to 2200. At both ends a date is used or refused, but never a crash. */
class EdgesOfTimeTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({"2200-12-26, 2200-12-26", "2200-12-31, 2200-12-31", "1900-01-01, 1900-01-01", "1900-01-06, 1900-01-06"})
    void attendance_whose_week_may_reach_past_the_years_that_count_is_refused(String start, String end) {
        Path out = folder.resolve("out");
        for (String first : new String[] {"MONDAY", "SUNDAY"}) {
            Terminal.run(
                            "hours",
                            attendance(start + "T10:00", end + "T12:00", "UTC"),
                            "--out",
                            out,
                            "--week-starts",
                            first)
                    .refused(
                            "attendance.csv:2: sched_start: expected a wall-clock time",
                            "attendance.csv:2: sched_end: expected a wall-clock time");
        }
        assertThat(out).doesNotExist();
    }

    @ParameterizedTest
    @CsvSource({
        "1900-01-07, MONDAY, Pacific/Honolulu", "1900-01-07, MONDAY, Pacific/Kiritimati",
        "2200-12-25, THURSDAY, Pacific/Honolulu", "2200-12-25, THURSDAY, Pacific/Kiritimati"
    })
    void the_first_and_the_last_week_count_wherever_the_site_is(String date, String first, String zone) {
        Path attendance = attendance(date + "T00:00", date + "T23:59", zone);
        Terminal.run("hours", attendance, "--out", folder.resolve("out"), "--week-starts", first)
                .done();
        assertThat(Inputs.filesIn(folder.resolve("out")).get("weeks.csv")).contains(",1439,");
        Terminal.run("explain", attendance, "--participant", "p", "--week", date, "--week-starts", first)
                .done();
    }

    @Test
    void a_week_that_reaches_past_the_years_that_count_somewhere_on_earth_is_not_planned() {
        Path out = folder.resolve("out");
        for (String start : new String[] {"1899-12-31", "1900-01-01", "2200-12-25", "2200-12-31", "2201-01-01"}) {
            String week = Inputs.with(Inputs.WEEK, "\"start\": \"2026-11-23\"", "\"start\": \"" + start + "\"");
            Terminal.run("plan", Inputs.week(folder, week), "--out", out)
                    .refused("week.json: /week/start: expected a date");
        }
        assertThat(out).doesNotExist();
    }

    @ParameterizedTest
    @CsvSource({
        "1900-01-02, 0, Pacific/Honolulu", "1900-01-02, 0, Pacific/Kiritimati", "1900-01-02, 0, America/Phoenix",
        "2200-12-24, 3, Pacific/Honolulu", "2200-12-24, 3, Pacific/Kiritimati", "2200-12-24, 3, America/Phoenix"
    })
    void the_first_and_the_last_week_are_planned_wherever_the_site_is(LocalDate start, int days, String zone) {
        Path week = Inputs.week(folder, Inputs.with(shifted(start, days), "America/Chicago", zone));
        Terminal.run("plan", week, "--out", folder.resolve("out"), "--steps", 5).done();
        assertThat(Inputs.filesIn(folder.resolve("out")).keySet())
                .contains("plans.json", "week.html", "calendars/index.csv", "handouts/index.csv")
                .hasSize(9);
    }

    private Path attendance(String start, String end, String zone) {
        String row = "r1,p,a,s1,GROUP_THERAPY," + start + "," + end
                + ",,,PRESENT,1900-01-01T00:00:00Z,2200-12-31T23:59:59Z\n";
        return Inputs.write(
                folder.resolve("attendance"),
                Map.of(
                        "sites.csv", "site,zone\na," + zone + "\n",
                        "levels.csv", "participant,effective_date,level\np,1900-01-01,IOP\n",
                        "attendance.csv", Inputs.HEADER + row));
    }

    /** The week at another start, its four evenings so many days later. */
    private static String shifted(LocalDate start, int days) {
        String text = Inputs.with(Inputs.WEEK, "\"start\": \"2026-11-23\"", "\"start\": \"" + start + "\"");
        for (int evening = 0; evening < 4; evening++) {
            LocalDate date = start.plusDays(days + evening);
            text = text.replace("2026-11-" + (23 + evening) + "T", date + "T")
                    .replace("\"" + DayOfWeek.of(1 + evening) + "\"", "\"on " + date + "\"");
        }
        for (int evening = 0; evening < 4; evening++) {
            LocalDate date = start.plusDays(days + evening);
            text = text.replace("\"on " + date + "\"", "\"" + date.getDayOfWeek() + "\"");
        }
        return text;
    }
}

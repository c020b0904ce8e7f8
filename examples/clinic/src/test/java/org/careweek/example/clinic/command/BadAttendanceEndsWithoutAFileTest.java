package org.careweek.example.clinic.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BadAttendanceEndsWithoutAFileTest {

    @TempDir
    private Path folder;

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            # what is wrong                      | this part of attendance.csv    | is this instead                | and is refused there
            a missing column                     | ,arrival,                      | ,came,                         | 1: arrival
            a column that comes twice            | row,participant                | row,row,participant            | 1: row
            a short row                          | `,2026-11-24T03:00:00Z`        | ``                             | 2
            a long row                           | 2026-11-24T03:00:00Z           | `2026-11-24T03:00:00Z,`        | 2
            two rows of one id                   | r2,                            | r1,                            | 3: row
            a row without an id                  | r2,                            | ,                              | 3: row
            a row of nobody                      | r2,canary-k3x9-p1              | `r2,`                          | 3: participant
            a row without a session              | ,s2,                           | ,,                             | 3: session
            an unknown site                      | egret-site                     | canary-k3x9-site               | 6: site
            two sites for one participant        | `heron-site,s2`                | `egret-site,s2`                | 3: site
            an unknown status                    | ABSENT                         | canary-k3x9                    | 4: status
            a status in another spelling         | ABSENT                         | Absent                         | 4: status
            no status                            | ABSENT                         | ``                             | 4: status
            a start that is no time              | 2026-11-25T18:00               | 2026-11-25T24:30               | 4: sched_start
            a start with its seconds             | 2026-11-25T18:00               | 2026-11-25T18:00:00            | 4: sched_start
            a start that is a name               | 2026-11-25T18:00               | canary-k3x9                    | 4: sched_start
            a start centuries ago                | 2026-11-25T18:00               | 1026-11-25T18:00               | 4: sched_start
            a start in a year of five digits     | 2026-11-25T18:00               | +12026-11-25T18:00             | 4: sched_start
            an end that is no date               | 2026-11-25T21:00               | 2026-02-30T21:00               | 4: sched_end
            an end centuries ahead               | 2026-11-25T21:00               | 9026-11-25T21:00               | 4: sched_end
            an end as the session starts         | 2026-11-25T21:00               | 2026-11-25T18:00               | 4: sched_end
            an end before the session starts     | 2026-11-25T21:00               | 2026-11-25T17:00               | 4: sched_end
            an end days later                    | 2026-11-25T21:00               | 2026-11-27T01:00               | 4: sched_end
            no end                               | 2026-11-25T21:00               | ``                             | 4: sched_end
            a break of fewer than no minutes     | `90,15`                        | `90,-15`                       | 2: break_min
            a break of half a minute             | `90,15`                        | `90,0.5`                       | 2: break_min
            a break before the session           | `90,15`                        | `-90,15`                       | 2: break_start_min
            a break at no number                 | `90,15`                        | `canary-k3x9,15`               | 2: break_start_min
            an arrival after the departure       | 2026-11-24T00:00:00Z           | 2026-11-24T03:00:01Z           | 2: arrival
            an arrival by the wall clock         | 2026-11-24T00:00:00Z           | 2026-11-24T00:00               | 2: arrival
            an arrival in another zone           | 2026-11-24T00:00:00Z           | 2026-11-23T18:00:00-06:00      | 2: arrival
            an arrival in a fraction of a second | 2026-11-24T00:00:00Z           | 2026-11-24T00:00:00.5Z         | 2: arrival
            an arrival centuries ago             | 2026-11-24T00:00:00Z           | 1026-11-24T00:00:00Z           | 2: arrival
            an arrival just before 1900          | 2026-11-24T00:00:00Z           | 1899-12-31T23:59:59Z           | 2: arrival
            a departure just after 2200          | 2026-11-24T03:00:00Z           | 2201-01-01T00:00:00Z           | 2: departure
            a departure centuries ahead          | 2026-11-24T03:00:00Z           | 9026-11-24T03:00:00Z           | 2: departure
            a departure in nanoseconds           | 2026-11-24T03:00:00Z           | 2026-11-24T03:00:00.000000001Z | 2: departure
            a departure where nobody came        | `ABSENT,,`                     | `ABSENT,,later`                | 4: departure
            """)
    void every_kind_of_bad_row_is_refused_at_its_place(String wrong, String part, String instead, String where) {
        refuse(
                "attendance.csv",
                Inputs.with(Inputs.ATTENDANCE, part, instead),
                "attendance.csv:" + where + ": expected ");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            # what is wrong                      | in this file | this part                     | is this instead                         | and is refused there
            an unknown zone                      | sites.csv    | America/Chicago               | Mars/Olympus                            | 2: zone
            an offset for a zone                 | sites.csv    | America/Chicago               | -06:00                                  | 2: zone
            a site that comes twice              | sites.csv    | egret-site                    | heron-site                              | 3: site
            a missing column                     | sites.csv    | `site,zone`                   | `site,place`                            | 1: zone
            an unknown level                     | levels.csv   | PHP                           | canary-k3x9                             | 2: level
            a level in another spelling          | levels.csv   | PHP                           | php                                     | 2: level
            a date that is none                  | levels.csv   | 2026-10-01                    | 2026-02-30                              | 2: effective_date
            a date centuries ago                 | levels.csv   | 2026-10-01                    | 1026-10-01                              | 2: effective_date
            a level of nobody                    | levels.csv   | `canary-k3x9-p1,2026-10-01`   | `,2026-10-01`                           | 2: participant
            two levels of one person and date    | levels.csv   | 2026-10-01                    | 2026-11-23                              | 3: effective_date
            """)
    void sites_and_levels_are_refused_alike(String wrong, String file, String part, String instead, String where) {
        String content = Inputs.folder().get(file);
        String beginning = file + ":" + where + ": expected ";
        if (file.equals("sites.csv") && wrong.startsWith("a site")) {
            refuse(file, Inputs.with(content, part, instead), "attendance.csv:6: site: ", beginning);
        } else {
            refuse(file, Inputs.with(content, part, instead), beginning);
        }
    }

    @Test
    void the_folder_is_good_before_it_is_spoilt() {
        Terminal.run("hours", Inputs.folder(folder), "--out", folder.resolve("out"))
                .done();
        assertThat(folder.resolve("out/weeks.csv")).exists();
    }

    @Test
    void a_text_that_is_not_csv_is_refused_where_its_record_starts() {
        refuse("attendance.csv", Inputs.ATTENDANCE + "\"r6,canary-k3x9", "attendance.csv:7: expected CSV");
    }

    @Test
    void an_empty_file_is_refused() {
        refuse("levels.csv", "", "levels.csv: expected content");
        refuse("attendance.csv", "\n", "attendance.csv: expected content");
    }

    @Test
    void a_missing_file_is_refused() {
        Map<String, String> files = Inputs.folder();
        files.remove("sites.csv");
        Path attendance = Inputs.write(folder.resolve("attendance"), files);
        Terminal.run("hours", attendance, "--out", folder.resolve("out"))
                .refused("sites.csv: expected a file, but there is none");
        assertThat(folder.resolve("out")).doesNotExist();
    }

    @Test
    void a_folder_that_is_not_there_is_refused() {
        Terminal.run("hours", folder.resolve("nowhere"), "--out", folder.resolve("out"))
                .refused("nowhere: expected a folder, but there is none");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void every_problem_of_every_file_has_a_line_of_its_own() {
        Map<String, String> files = Inputs.folder();
        files.put("sites.csv", Inputs.with(files.get("sites.csv"), "America/Phoenix", "Mars/Olympus"));
        files.put("levels.csv", Inputs.with(files.get("levels.csv"), "PHP", "php"));
        files.put("attendance.csv", Inputs.with(Inputs.with(Inputs.ATTENDANCE, "90,15", "90,-15"), "ABSENT", "absent"));
        Path attendance = Inputs.write(folder.resolve("attendance"), files);
        Path notAFolder = attendance.resolve("levels.csv");
        Terminal.run("hours", attendance, "--out", notAFolder)
                .refused(
                        "attendance.csv:2: break_min: ",
                        "attendance.csv:4: status: ",
                        "levels.csv:2: level: ",
                        "sites.csv:3: zone: ",
                        notAFolder + ": expected a folder that can be written");
    }

    @Test
    void a_folder_of_an_earlier_run_stays_as_it_was() {
        Path out = folder.resolve("out");
        Terminal.run("hours", Inputs.folder(folder), "--out", out).done();
        Map<String, String> before = Inputs.filesIn(out);
        refuseInto(
                out,
                "attendance.csv",
                Inputs.with(Inputs.ATTENDANCE, "ABSENT", "absent"),
                "attendance.csv:4: status: ");
        assertThat(Inputs.filesIn(out)).isEqualTo(before);
    }

    private void refuse(String file, String content, String... beginnings) {
        Path out = folder.resolve("out");
        refuseInto(out, file, content, beginnings);
        assertThat(out).doesNotExist();
        assertThat(folder).isDirectoryNotContaining("glob:**.unfinished-*");
    }

    private void refuseInto(Path out, String file, String content, String... beginnings) {
        Terminal.run("hours", Inputs.folder(folder, file, content), "--out", out)
                .refused(beginnings);
    }
}

package org.careweek.example.clinic.input.attendance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.careweek.example.clinic.input.attendance.FolderSample.HEADER;
import static org.careweek.example.clinic.input.attendance.FolderSample.ROW;
import static org.careweek.example.clinic.input.attendance.FolderSample.SECOND;
import static org.careweek.example.clinic.input.attendance.FolderSample.good;
import static org.careweek.example.clinic.input.attendance.FolderSample.problemsAfter;
import static org.careweek.example.clinic.input.attendance.FolderSample.problemsOf;
import static org.careweek.example.clinic.input.attendance.FolderSample.problemsWith;
import static org.careweek.example.clinic.input.attendance.FolderSample.readSkipping;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.careweek.core.hours.AttendanceStatus;
import org.careweek.core.program.PrivateText;
import org.careweek.example.clinic.input.Sample;
import org.junit.jupiter.api.Test;

class AttendanceReaderTest {

    private static final String ATTENDANCE = "attendance.csv";

    @Test
    void every_sample_is_read_whole() {
        Map<String, Path> samples = Sample.all("attendance");
        assertThat(samples).isNotEmpty();
        samples.forEach((name, path) -> {
            List<String> problems = AttendanceReader.read(path)
                    .fold(
                            whole -> List.of(),
                            refused -> refused.stream().map(Object::toString).toList());
            assertThat(problems).as(name).isEmpty();
        });
    }

    @Test
    void a_row_says_what_its_line_says() {
        AttendanceFolder folder = readSkipping(HEADER + ROW + SECOND);
        assertThat(folder.sites()).extracting(SiteRow::site).containsExactly("a", "b");
        assertThat(folder.levels()).hasSize(2);
        assertThat(folder.rows()).hasSize(2);
        assertThat(folder.rows().get(0))
                .isEqualTo(new AttendanceRow(
                        2,
                        "r1",
                        PrivateText.of("canary-k3x9-p1"),
                        "a",
                        "s1",
                        "GROUP_THERAPY",
                        LocalDateTime.of(2026, 11, 1, 0, 30),
                        LocalDateTime.of(2026, 11, 1, 3, 0),
                        60,
                        10,
                        AttendanceStatus.PRESENT,
                        Optional.of(Instant.parse("2026-11-01T05:30:00Z")),
                        Optional.of(Instant.parse("2026-11-01T09:00:00Z"))));
        assertThat(folder.toString()).doesNotContain("canary");
    }

    @Test
    void columns_come_in_any_order_and_further_ones_are_left_alone() {
        assertThat(problemsWith("sites.csv", "\uFEFFnote,zone,site\r\n\"x,\"\"y\",America/Chicago,a\r\n,UTC,b\r\n"))
                .isEmpty();
    }

    @Test
    void a_site_may_be_in_a_zone_that_only_the_tz_database_names() {
        assertThat(problemsWith("sites.csv", "site,zone\na,MST\nb,HST\n")).isEmpty();
    }

    @Test
    void a_folder_or_a_file_that_is_not_there_is_refused() {
        assertThat(Sample.problems(Map.of(), folder -> AttendanceReader.read(folder.resolve("nowhere"))))
                .containsExactly("nowhere: expected a folder, but there is none");
        assertThat(problemsOf(Map.of()))
                .containsExactly(
                        "attendance.csv: expected a file, but there is none",
                        "levels.csv: expected a file, but there is none",
                        "sites.csv: expected a file, but there is none");
    }

    @Test
    void an_empty_file_is_refused() {
        assertOne("levels.csv: expected content", problemsWith("levels.csv", ""));
        assertOne("sites.csv:1: expected a header", problemsWith("sites.csv", "\"\"\n"));
    }

    @Test
    void text_that_is_not_csv_is_refused_where_its_record_starts() {
        assertOne("attendance.csv:3: expected CSV", problemsWith(ATTENDANCE, HEADER + ROW + "\"r2,canary\n\n"));
        assertOne("attendance.csv:2: expected CSV", problemsWith(ATTENDANCE, HEADER + "\"r2\"canary,\n" + ROW));
        assertOne("attendance.csv:3: expected CSV, but here is a NUL", problemsWith(ATTENDANCE, HEADER + ROW + "r\0"));
        assertOne("attendance.csv:3: expected CSV, but here is a NUL", problemsWith(ATTENDANCE, HEADER + ROW + "\0"));
    }

    @Test
    void bytes_that_are_not_utf_8_are_refused() {
        Map<String, byte[]> files = FolderSample.bytes(good());
        files.put("sites.csv", "site,zone\n\u00e9,UTC\n".getBytes(StandardCharsets.ISO_8859_1));
        assertOne("sites.csv:2:1: expected UTF-8", Sample.problems(files, AttendanceReader::read));
    }

    @Test
    void a_missing_or_repeated_column_is_named() {
        assertOne(
                "attendance.csv:1: arrival: expected this column, but there is none",
                problemsWith(ATTENDANCE, HEADER.replace("arrival", "came") + ROW));
        assertOne(
                "sites.csv:1: zone: expected one such column",
                problemsWith("sites.csv", "site,zone,zone\na,UTC,UTC\nb,UTC,UTC\n"));
    }

    @Test
    void a_row_with_fields_missing_or_to_spare_is_refused() {
        assertOne(
                "attendance.csv:2: expected 12 fields as in the header, but here are 11",
                problemsAfter(",2026-11-01T09:00:00Z", ""));
        assertOne("attendance.csv:2: expected 12 fields", problemsAfter("09:00:00Z", "09:00:00Z,"));
    }

    @Test
    void the_line_is_the_one_on_which_the_record_starts() {
        String lines = HEADER + "\n" + ROW.replace("s1", "\"s\n1\"")
                + ROW.replace("r1", "").replace("s1", "s2");
        assertThat(problemsWith(ATTENDANCE, lines))
                .containsExactly(
                        "attendance.csv:3: session: expected a text of one line, but was something else",
                        "attendance.csv:5: row: expected a text of one line, but the field is empty");
    }

    @Test
    void ids_and_dates_that_come_twice_are_refused_at_the_second() {
        assertOne(
                "attendance.csv:3: row: expected an id of its own, but line 2",
                problemsWith(ATTENDANCE, HEADER + ROW + ROW));
        assertOne(
                "levels.csv:4: effective_date: expected one row of a participant and date, but line 2 has the same",
                problemsWith("levels.csv", good().get("levels.csv") + "canary-k3x9-p1,2026-10-01,IOP\n"));
        assertOne("sites.csv:4: site", problemsWith("sites.csv", good().get("sites.csv") + "a,UTC\n"));
    }

    @Test
    void a_participant_with_two_sites_is_refused() {
        assertOne(
                "attendance.csv:3: site: expected the participant's site as in line 2, but was another",
                problemsWith(ATTENDANCE, HEADER + ROW + ROW.replace("r1", "r3").replace(",a,", ",b,")));
    }

    @Test
    void what_is_not_known_is_refused() {
        assertOne("attendance.csv:2: site: expected a site of sites.csv", problemsAfter(",a,", ",canary,"));
        assertOne("attendance.csv:2: status: expected one of [PRESENT, ", problemsAfter("PRESENT", "present"));
        assertOne(
                "sites.csv:2: zone: expected a time zone such as America/Phoenix, but was \"Mars\"",
                problemsWith("sites.csv", "site,zone\na,Mars\nb,UTC\n"));
        assertOne(
                "levels.csv:2: level: expected one of [OUTPATIENT, ",
                problemsWith("levels.csv", "participant,effective_date,level\ncanary,2026-10-01,canary\n"));
        assertOne(
                "levels.csv:2: effective_date",
                problemsWith("levels.csv", "participant,effective_date,level\ncanary,2026-02-29,IOP\n"));
    }

    @Test
    void a_time_that_cannot_be_read_is_refused_in_rows_of_every_status() {
        for (String status : List.of("PRESENT", "MAKEUP", "ABSENT", "EXCUSED", "CANCELLED")) {
            String row = ROW.replace("PRESENT", status);
            assertOne(
                    "attendance.csv:2: arrival: expected a UTC time",
                    problemsWith(ATTENDANCE, HEADER + row.replace("05:30:00Z", "05:30Z") + SECOND));
            assertOne(
                    "attendance.csv:2: sched_start: expected a wall-clock time",
                    problemsWith(ATTENDANCE, HEADER + row.replace("T00:30", "T24:30") + SECOND));
        }
        assertOne("attendance.csv:2: departure", problemsAfter("2026-11-01T09:00:00Z", "canary"));
        assertOne("attendance.csv:2: sched_end", problemsAfter("2026-11-01T03:00,", "1985-02-31,"));
        assertThat(problemsAfter("2026-11-01T03:00,", "1985-02-31,").get(0)).doesNotContain("1985");
    }

    @Test
    void an_arrival_after_the_departure_is_refused_where_time_could_count() {
        assertOne(
                "attendance.csv:2: arrival: expected a time not after the departure, 2026-11-01T09:00:00Z",
                problemsAfter("05:30:00Z", "09:00:01Z"));
        assertThat(problemsAfter("05:30:00Z", "09:00:00Z")).isEmpty();
        String absent = ROW.replace("PRESENT", "ABSENT").replace("05:30:00Z", "09:00:01Z");
        assertThat(problemsWith(ATTENDANCE, HEADER + absent)).isEmpty();
        assertThat(readSkipping(HEADER + absent).rows().get(0).arrival()).isEmpty();
    }

    @Test
    void a_scheduled_end_not_after_the_start_as_written_is_refused() {
        assertOne(
                "attendance.csv:2: sched_end: expected a time after the scheduled start, 2026-11-01T00:30",
                problemsAfter("2026-11-01T03:00", "2026-11-01T00:30"));
        assertOne(
                "attendance.csv:2: sched_end: expected the same or the next",
                problemsAfter("2026-11-01T03:00", "2026-11-03T00:00"));
        assertThat(problemsAfter("2026-11-01T03:00", "2026-11-02T00:00")).isEmpty();
    }

    @Test
    void a_break_that_nobody_can_take_is_refused() {
        for (String minutes : List.of("-1", "1.5", " 1", "canary", "+1", "1e1", "١", "1_0")) {
            assertOne(
                    "attendance.csv:2: break_min: expected whole minutes",
                    problemsAfter(",60,10,", ",60," + minutes + ","));
            assertOne("attendance.csv:2: break_start_min", problemsAfter(",60,10,", "," + minutes + ",10,"));
        }
        assertThat(problemsAfter(",60,10,", ",,,")).isEmpty();
    }

    @Test
    void a_break_may_be_of_any_length_and_begin_at_any_time() {
        assertThat(breakOf("2880,2881")).containsExactly(2880, 2881);
        assertThat(breakOf("99999,100000")).containsExactly(99_999, 100_000);
        assertThat(breakOf("000000000060,0000010")).containsExactly(60, 10);
        assertThat(breakOf("2147483647,2147483648")).containsExactly(Integer.MAX_VALUE, Integer.MAX_VALUE);
        assertThat(breakOf("99999999999," + "9".repeat(60))).containsExactly(Integer.MAX_VALUE, Integer.MAX_VALUE);
    }

    private static List<Integer> breakOf(String fields) {
        AttendanceRow row = readSkipping(HEADER + ROW.replace(",60,10,", "," + fields + ",") + SECOND)
                .rows()
                .get(0);
        return List.of(row.breakStartMinutes(), row.breakMinutes());
    }

    @Test
    void everything_wrong_is_said_at_once() {
        Map<String, String> files = good();
        files.put("sites.csv", "site,zone\na,x\nb,UTC\n");
        files.put("levels.csv", "participant,effective_date,level\n,x,y\n");
        files.put(ATTENDANCE, HEADER + ROW.replace("10,PRESENT", "-1,X") + SECOND.replace("r2", "r1"));
        assertThat(problemsOf(files))
                .extracting(line -> line.substring(0, line.indexOf(": expected")))
                .containsExactly(
                        "attendance.csv:2: break_min",
                        "attendance.csv:2: status",
                        "attendance.csv:3: row",
                        "levels.csv:2: participant",
                        "levels.csv:2: effective_date",
                        "levels.csv:2: level",
                        "sites.csv:2: zone");
    }

    @Test
    void a_bad_row_whose_schedule_can_be_read_is_kept_as_unrecorded_where_time_could_count() {
        AttendanceFolder folder = readSkipping(HEADER + ROW.replace("05:30:00Z", "5:30") + SECOND);
        assertThat(folder.rows()).hasSize(1);
        assertThat(folder.badRowProblems()).hasSize(1);
        assertThat(folder.badRows())
                .singleElement()
                .satisfies(
                        bad -> assertThat(bad.<Boolean>fold(kept -> kept.row().isUnrecorded(), left -> false))
                                .isTrue());
    }

    @Test
    void a_bad_row_without_a_schedule_or_without_credit_is_left_out() {
        for (String row : List.of(
                ROW.replace("2026-11-01T03:00", "x"),
                ROW.replace("PRESENT", "x"),
                ROW.replace("PRESENT", "ABSENT").replace("r1", ""),
                ROW.replace(",a,", ",c,"))) {
            assertThat(readSkipping(HEADER + row + SECOND).badRows()).containsExactly(new BadRow.LeftOut(2));
        }
    }

    private static void assertOne(String expected, List<String> problems) {
        assertThat(problems).singleElement().asString().startsWith(expected);
    }
}

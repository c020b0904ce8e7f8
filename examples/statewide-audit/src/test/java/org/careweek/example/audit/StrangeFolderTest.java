package org.careweek.example.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever the format allows is read as the main job reads it. */
class StrangeFolderTest {

    private static final String SITES = "site,zone\nhere,Europe/Berlin\n";
    private static final String LEVELS = "participant,effective_date,level\np,2026-06-01,IOP\n";
    private static final String TIMES =
            "2026-06-03T09:00,2026-06-03T12:00,0,0,PRESENT,2026-06-03T07:00:00Z,2026-06-03T10:00:00Z";

    /** From Sunday to Monday in the Americas. */
    private static final String NIGHT =
            "2026-06-07T22:00,2026-06-08T02:00,,,PRESENT,2026-06-08T00:00:00Z,2026-06-08T09:30:00Z";

    private static final String LATER =
            "2026-06-04T09:00,2026-06-04T12:00,,,PRESENT,2026-06-04T07:00:00Z,2026-06-04T10:00:00Z";

    @TempDir
    Path work;

    private void compare(String sites, String levels, String attendance, int lines) throws IOException {
        Path folder = Runs.folder(work, sites, levels, attendance);
        Path counted = Runs.counted(work, folder, "MONDAY");
        assertThat(Files.readAllLines(counted)).hasSize(1 + lines);
        assertThat(Runs.audited(work, folder, "2", "MONDAY")).hasSameBinaryContentAs(counted);
    }

    @Test
    void a_note_of_several_lines_belongs_to_its_row() throws IOException {
        compare(
                "site,about,zone\nhere,\"two\r\n\"\"lines\"\"\",Europe/Berlin\n",
                "note,participant,effective_date,level\n\"a\n\nb\",p,2026-06-01,IOP\n",
                Runs.HEADER.strip() + ",note\n1,p,here,s,G," + TIMES + ",\"came late,\n2,p,here,s,G\n\"\n3,p,here,s,G,"
                        + LATER + ",\"\n\"\n",
                1);
    }

    @Test
    void a_field_of_nothing_but_quotes_is_empty() throws IOException {
        compare(
                SITES,
                LEVELS,
                Runs.HEADER
                        + "\"1\",\"p\",\"here\",\"s\",\"\",\"2026-06-03T09:00\",\"2026-06-03T12:00\",\"\",\"\",\"PRESENT\",\"2026-06-03T07:00:00Z\",\"\"\n",
                1);
    }

    @Test
    void columns_that_are_named_as_those_of_other_files_or_in_other_letters_are_left_alone() throws IOException {
        compare(
                "site,zone,participant,level,Site\nhere,Europe/Berlin,q,PHP,there\n",
                "participant,effective_date,level,zone,site,Level\np,2026-06-01,IOP,UTC,there,PHP\n",
                Runs.HEADER.strip() + ",zone,level,effective_date,Participant,,,a.b\n1,p,here,s,G," + TIMES
                        + ",UTC,PHP,2026-06-09,q,x,y,z\n",
                1);
    }

    @Test
    void a_mark_of_byte_order_and_lines_that_end_in_two_ways_are_no_part_of_a_field() throws IOException {
        String header =
                "\uFEFFparticipant,row,site,session,service,sched_start,sched_end,break_start_min,break_min,status,arrival,";
        for (String[] ends : new String[][] {{"\n", "\r\n"}, {"\r\n", "\n"}}) {
            compare(
                    "\uFEFF\"site\",zone" + ends[0] + "here,Europe/Berlin" + ends[1],
                    "\uFEFFparticipant,effective_date,level" + ends[0] + "p,2026-06-01,IOP" + ends[1],
                    header + "departure" + ends[0] + "p,1,here,s,G," + TIMES + ends[1] + ends[0] + "p,2,here,s,G,"
                            + LATER.replace("2026-06-04T10:00:00Z", "\"2026-06-04T10:00:00Z\"") + ends[1]
                            + "p,3,here,s,G,2026-06-05T09:00,2026-06-05T12:00,,,PRESENT,," + ends[1],
                    1);
        }
    }

    @Test
    void quotes_and_spaces_and_strokes_inside_of_a_field_belong_to_it() throws IOException {
        StringBuilder rows = new StringBuilder(Runs.HEADER);
        String[] ids = {
            "a\"b", " \"c\"", "\"d\\\"", " e ", "\" f \"", "\\\"g", "#h", "\"#i\"", "'j'", "\"k\"\"\"", "null", "NaN"
        };
        for (int i = 0; i < ids.length; i++) {
            rows.append(i)
                    .append(',')
                    .append(ids[i])
                    .append(",here,s,G,")
                    .append(TIMES)
                    .append('\n');
        }
        compare(SITES, LEVELS, rows.toString(), ids.length);
    }

    private Path withZones(String... zones) throws IOException {
        StringBuilder sites = new StringBuilder("site,zone\n");
        StringBuilder rows = new StringBuilder(Runs.HEADER);
        for (int i = 0; i < zones.length; i++) {
            sites.append("s").append(i).append(',').append(zones[i]).append('\n');
            rows.append(i)
                    .append(",p")
                    .append(i)
                    .append(",s")
                    .append(i)
                    .append(",s,G,")
                    .append(NIGHT)
                    .append('\n');
        }
        return Runs.folder(work, sites.toString(), LEVELS, rows.toString());
    }

    @Test
    void sites_that_never_change_their_clocks_may_be_named_by_their_letters() throws IOException {
        assertThat(Runs.audited(work, withZones("EST", "MST", "HST"), "2", "MONDAY"))
                .hasSameBinaryContentAs(Runs.counted(
                        work, withZones("America/Panama", "America/Phoenix", "Pacific/Honolulu"), "MONDAY"));
    }

    @Test
    void a_bare_offset_is_no_zone() throws IOException {
        for (String zone : new String[] {"+01:00", "UTC+1", "Z", "est"}) {
            assertThat(Zones.named(zone)).isEmpty();
        }
        Path parquet = Runs.parquet(work, withZones("+01:00"));
        StringWriter said = new StringWriter();
        int code = Run.commandLine()
                .setErr(new PrintWriter(said))
                .execute(
                        "audit", parquet.toString(), "--out", work.resolve("no").toString(), "--master", "local[1]");
        assertThat(code).isNotZero();
        assertThat(work.resolve("no")).doesNotExist();
    }

    /** The longest schedule is shorter than five days: what goes beyond makes no difference. */
    @Test
    void a_break_may_begin_at_any_time_and_last_as_long() throws IOException {
        String[] breaks = {
            "99999,1",
            "60,99999",
            "60,99999999999999999999999999999999999999999999",
            "9999999999,9999999999",
            "0000000000000060,00000000000005"
        };
        String[] same = {"2880,1", "60,2880", "60,2880", "2880,2880", "60,5"};
        Path[] folders = new Path[2];
        for (int which = 0; which < 2; which++) {
            StringBuilder rows = new StringBuilder(Runs.HEADER);
            for (int i = 0; i < breaks.length; i++) {
                rows.append(i)
                        .append(",p")
                        .append(i)
                        .append(",here,s,G,")
                        .append(TIMES.replace("0,0,P", (which == 0 ? breaks : same)[i] + ",P"))
                        .append('\n');
            }
            folders[which] = Runs.folder(work, SITES, LEVELS, rows.toString());
        }
        assertThat(Runs.audited(work, folders[0], "2", "MONDAY"))
                .hasSameBinaryContentAs(Runs.counted(work, folders[1], "MONDAY"));
    }
}

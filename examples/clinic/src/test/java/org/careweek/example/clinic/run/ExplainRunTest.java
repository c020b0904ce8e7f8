package org.careweek.example.clinic.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExplainRunTest {

    private static final Pattern HEAD =
            Pattern.compile("([A-Z]+)  (IOP|PHP|no level), (\\d) days from (\\S+), in the week .*");
    private static final Pattern ENTRY = Pattern.compile(
            "  \\d{4}-\\d\\d-\\d\\d \\w{3} [\\d:]{8} - \\w{3} [\\d:]{8}  (\\d+):(\\d\\d) min  ([A-Z_]+)  session \\S+, row \\S+");
    private static final Pattern RULE = Pattern.compile("Rule [a-z.-]+: (HELD|BROKEN|UNKNOWN|[A-Z_]+) \\[[^\\]]+\\]");

    @TempDir
    private Path folder;

    @Test
    void every_part_is_explained_with_its_status_and_all_its_minutes() {
        Path out = folder.resolve("out");
        assertThat(InProcess.run("hours", InProcess.ATTENDANCE, "--out", out).exit())
                .isZero();
        List<String> rows =
                InProcess.files(out).get("weeks.csv").lines().skip(1).toList();
        assertThat(rows).hasSize(15);
        for (String row : rows) {
            String[] cells = row.split(",");
            List<String> block = block(cells[0], cells[2]);
            MatchResult head = HEAD.matcher(block.get(0)).results().findFirst().orElseThrow();
            assertThat(head.group(1)).as(row).isEqualTo(cells[10]);
            assertThat(head.group(2)).as(row).isEqualTo(cells[4].equals("NONE") ? "no level" : cells[4]);
            assertThat(head.group(3)).as(row).isEqualTo(cells[3]);
            assertThat(countedSeconds(block)).as(row).isEqualTo(Long.parseLong(cells[6]));
        }
    }

    @Test
    void every_entry_has_a_reason_and_every_rule_a_citation() {
        List<String> lines = explain("p004", "2026-11-04").lines();
        List<String> entries =
                lines.stream().filter(line -> line.contains("  session ")).toList();
        List<String> rules =
                lines.stream().filter(line -> line.startsWith("Rule ")).toList();
        assertThat(entries).isNotEmpty().allMatch(ENTRY.asMatchPredicate());
        assertThat(rules).isNotEmpty().allMatch(RULE.asMatchPredicate());
        assertThat(String.join("\n", entries)).contains("EXCUSED", "CANCELLED", "BREAK", "OUTSIDE_SCHEDULE");
    }

    @Test
    void any_date_of_the_week_asks_for_the_week() {
        assertThat(explain("p002", "2026-11-08")).isEqualTo(explain("p002", "2026-11-02"));
    }

    @Test
    void nobody_and_no_week_is_made_up_and_no_id_is_shown() {
        for (InProcess run : List.of(
                explain("CANARY-p7", "2026-11-04"), explain("p002", "2025-01-01"), explain(" ", "2026-11-04"))) {
            assertThat(run.exit()).isEqualTo(2);
            assertThat(run.out()).isEmpty();
            assertThat(run.err()).startsWith("attendance.csv: expected rows").doesNotContain("CANARY", "p002");
        }
    }

    private static InProcess explain(String participant, String date) {
        return InProcess.run("explain", InProcess.ATTENDANCE, "--participant", participant, "--week", date);
    }

    /** The lines of the part that begins on a date. */
    private static List<String> block(String participant, String start) {
        InProcess run = explain(participant, start);
        assertThat(run.exit()).isZero();
        List<String> from = run.lines().stream()
                .dropWhile(line -> !line.contains(" days from " + start + ","))
                .toList();
        int end = 1;
        while (end < from.size() && !HEAD.matcher(from.get(end)).matches()) {
            end++;
        }
        return from.subList(0, end);
    }

    private static long countedSeconds(List<String> block) {
        return block.stream()
                .flatMap(line -> ENTRY.matcher(line).results())
                .filter(entry -> entry.group(3).equals("COUNTED"))
                .mapToLong(entry -> 60 * Long.parseLong(entry.group(1)) + Long.parseLong(entry.group(2)))
                .sum();
    }
}

package org.careweek.example.clinic.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.careweek.core.hours.CountingReason;

/** What {@code run explain} says of a line of {@code weeks.csv}. */
record Explained(String part, List<String> cells) {

    static final Pattern ENTRY =
            Pattern.compile("(?m)^ {2}[0-9-]{10} .* - .*  (\\d+):(\\d\\d) min  (\\w+)  session .+, row .+$");
    private static final Pattern RULE =
            Pattern.compile("(?m)^Rule (iop|php|outpatient)\\.[a-z.-]+: (HELD|BROKEN|UNDECIDED|NOT_ASKED) \\[.+, .+]$");

    /** @param first the first day of weeks */
    static Explained of(Path attendance, List<String> cells, String first) {
        String week = Terminal.run(
                        "explain",
                        attendance,
                        "--participant",
                        cells.get(0),
                        "--week",
                        cells.get(1),
                        "--week-starts",
                        first)
                .done()
                .out();
        return new Explained(part(week, cells.get(2)), cells);
    }

    /** The explanation of the part that starts on a date. */
    static String part(String week, String start) {
        return Arrays.stream(week.split("(?m)^(?=[A-Z]+  )"))
                .filter(part -> part.contains(" days from " + start + ","))
                .findFirst()
                .orElseThrow();
    }

    /** The entries that count add up to the seconds of the line, and the verdicts are the same. */
    void agree() {
        List<MatchResult> entries = ENTRY.matcher(part).results().toList();
        assertThat(entries).allSatisfy(entry -> CountingReason.valueOf(entry.group(3)));
        long counted = entries.stream()
                .filter(entry -> CountingReason.valueOf(entry.group(3)).isCounted())
                .mapToLong(entry -> 60 * Long.parseLong(entry.group(1)) + Long.parseLong(entry.group(2)))
                .sum();
        assertThat(counted).isEqualTo(Long.parseLong(cells.get(6)));
        assertThat(part).startsWith(cells.get(10) + "  ");
        if (!cells.get(4).equals("NONE")) {
            assertThat(RULE.matcher(part).results()).hasSizeGreaterThanOrEqualTo(2);
        }
    }
}

package org.careweek.example.clinic.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two people with twenty hours each: one in an IOP, one in a PHP. */
class PolicyTest {

    @TempDir
    private Path folder;

    private Path attendance;

    @BeforeEach
    void twenty_hours_of_each_level() {
        StringBuilder rows = new StringBuilder(Inputs.HEADER);
        for (String who : List.of("canary-k3x9-iop", "canary-k3x9-php")) {
            for (int day = 23; day <= 27; day++) {
                rows.append("%s-%d,%s,heron-site,s%d,GROUP_THERAPY,2026-11-%dT09:00,2026-11-%dT13:00,,,PRESENT,"
                        .formatted(who, day, who, day, day, day));
                rows.append("2026-11-%dT15:00:00Z,2026-11-%dT19:00:00Z\n".formatted(day, day));
            }
        }
        attendance = Inputs.write(
                folder.resolve("in"),
                Map.of(
                        "sites.csv",
                        "site,zone\nheron-site,America/Chicago\n",
                        "levels.csv",
                        "participant,effective_date,level\ncanary-k3x9-iop,2026-10-01,IOP\n"
                                + "canary-k3x9-php,2026-10-01,PHP\n",
                        "attendance.csv",
                        rows.toString()));
    }

    private Map<String, String> counted(Object... options) {
        Object[] arguments = new Object[4 + options.length];
        System.arraycopy(new Object[] {"hours", attendance, "--out", folder.resolve("out")}, 0, arguments, 0, 4);
        System.arraycopy(options, 0, arguments, 4, options.length);
        said = Terminal.run(arguments).done().out();
        return Inputs.filesIn(folder.resolve("out"));
    }

    private String said = "";

    private static List<String> verdicts(Map<String, String> files) {
        return files.get("weeks.csv")
                .lines()
                .skip(1)
                .map(line -> line.split(",")[4] + " " + line.split(",")[10])
                .toList();
    }

    @Test
    void exactly_twenty_hours_are_a_week_of_both_levels_by_the_standard_and_too_much_for_an_iop_by_asam() {
        assertThat(verdicts(counted())).containsExactly("IOP WITHIN", "PHP WITHIN");
        assertThat(verdicts(counted("--policy", "asam-3"))).containsExactly("IOP ABOVE", "PHP WITHIN");
        assertThat(verdicts(counted("--policy", "medicare-2024"))).containsExactly("IOP WITHIN", "PHP WITHIN");
    }

    @Test
    void a_comparison_says_which_weeks_change_their_verdict_and_names_nobody_on_the_terminal() {
        Map<String, String> files = counted("--policy", "standard", "--compare", "asam-3");
        assertThat(files.get("differences.csv").lines().skip(1))
                .containsExactly(
                        "canary-k3x9-iop,2026-11-23,2026-11-23,IOP,1200,standard,WITHIN,WITHIN,asam-3,ABOVE,ABOVE");
        assertThat(said)
                .contains("Weeks and parts of weeks of which asam-3 says something else: 1, see differences.csv")
                .doesNotContain("canary");
    }

    @Test
    void a_policy_that_nobody_offers_ends_without_a_file_and_is_not_repeated() {
        for (String option : List.of("--policy", "--compare")) {
            for (String id : List.of("canary-k3x9", " ")) {
                var ended = Terminal.run("hours", attendance, "--out", folder.resolve("no"), option, id);
                ended.misused();
                assertThat(ended.err())
                        .startsWith(option + ": expected one of asam-3, medicare-2024, standard, but was another")
                        .doesNotContain("canary");
            }
        }
        assertThat(folder.resolve("no")).doesNotExist();
    }
}

package org.careweek.example.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Collectors;
import org.careweek.core.coverage.CoverageRules;
import org.careweek.core.hours.ledger.LedgerRules;
import org.careweek.core.plan.PlanRules;
import org.careweek.core.policy.HourPolicy;
import org.careweek.core.policy.StandardPolicies;
import org.careweek.core.program.LevelOfCare;
import org.careweek.core.program.Population;
import org.careweek.core.rule.Rule;
import org.careweek.core.scheduling.SchedulingRules;
import org.careweek.core.scheduling.advice.AdviceRules;
import org.careweek.core.transition.TransitionRules;
import org.careweek.core.transition.review.ReviewRules;
import org.junit.jupiter.api.Test;

class ReadmeTest {

    private static final Path ROOT = Path.of("..", "..");
    private static final Path SOURCES = Path.of("src", "main", "java", "org", "careweek", "example", "quickstart");
    private static final Path PLUGINS = ROOT.resolve("examples/custom-plugin/src");

    @Test
    void the_readme_shows_the_quickstart_that_the_build_runs() throws IOException {
        assertThat(readme()).contains(tagged(SOURCES.resolve("Quickstart.java"), "quickstart"));
    }

    @Test
    void the_readme_shows_the_episode_that_the_build_follows() throws IOException {
        Path story = SOURCES.resolve("CareOverWeeks.java");
        assertThat(readme()).contains(tagged(story, "episode"), tagged(story, "request"));
    }

    @Test
    void the_readme_shows_the_week_that_the_build_schedules() throws IOException {
        assertThat(readme()).contains(tagged(SOURCES.resolve("ClinicOverAWeek.java"), "week"));
    }

    @Test
    void the_readme_shows_the_correction_that_the_build_makes() throws IOException {
        assertThat(readme()).contains(tagged(SOURCES.resolve("AttendanceCorrected.java"), "ledger"));
    }

    @Test
    void the_readme_shows_the_plugins_that_the_build_tries_by_their_contracts() throws IOException {
        Path sources = PLUGINS.resolve("main/java/com/example/plugin");
        Path tests = PLUGINS.resolve("test/java/com/example/plugin");
        assertThat(readme())
                .contains(
                        tagged(sources.resolve("AgendaExporter.java"), "exporter"),
                        tagged(sources.resolve("CountyPlan.java"), "verifier"),
                        tagged(tests.resolve("AgendaExporterTest.java"), "contract"));
    }

    @Test
    void the_readme_shows_the_step_that_the_build_asks_a_payer_about() throws IOException {
        Path sources = ROOT.resolve("examples/payer-over-http/src/main/java/org/careweek/example/payer");
        assertThat(readme()).contains(tagged(sources.resolve("BeforeCare.java"), "step"));
    }

    @Test
    void the_readme_lists_every_rule_with_its_source() throws IOException {
        HourPolicy standard = StandardPolicies.standard();
        List<Rule> rules = new ArrayList<>(PlanRules.all());
        rules.addAll(SchedulingRules.all());
        rules.addAll(AdviceRules.all());
        rules.addAll(LedgerRules.all());
        rules.addAll(CoverageRules.all());
        rules.addAll(TransitionRules.all());
        rules.addAll(ReviewRules.all());
        for (LevelOfCare level : EnumSet.allOf(LevelOfCare.class)) {
            rules.addAll(standard.limits(level, Population.ADULT, LocalDate.of(2026, 11, 23))
                    .rules());
        }
        List<String> lines = Files.readAllLines(ROOT.resolve("README.md"));
        assertThat(rules)
                .hasSizeGreaterThan(20)
                .allSatisfy(rule -> assertThat(lines)
                        .anySatisfy(line -> assertThat(line)
                                .startsWith("| `" + rule.id() + "` |")
                                .contains(rule.citation().toString())));
    }

    private static String readme() throws IOException {
        return Files.readString(ROOT.resolve("README.md"));
    }

    /** The lines between the tags, shifted left as far as they go. */
    private static String tagged(Path file, String tag) throws IOException {
        List<String> lines = Files.readAllLines(file).stream()
                .dropWhile(line -> !line.contains("tag::" + tag + "[]"))
                .skip(1)
                .takeWhile(line -> !line.contains("end::" + tag + "[]"))
                .toList();
        assertThat(lines).isNotEmpty();
        int margin = lines.stream()
                .filter(line -> !line.isBlank())
                .mapToInt(line -> line.length() - line.stripLeading().length())
                .min()
                .orElseThrow();
        return lines.stream()
                .map(line -> line.isBlank() ? "" : line.substring(margin))
                .collect(Collectors.joining("\n"));
    }
}

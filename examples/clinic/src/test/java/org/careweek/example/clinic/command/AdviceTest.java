package org.careweek.example.clinic.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is said beside a plan, and that it stays beside it. */
class AdviceTest {

    private static final String FIRST =
            "\"start\": \"2026-11-23T17:00\", \"minutes\": 181, \"capacity\": 12, \"room\": \"A\"";

    /** A second group during the first one, which nobody can attend beside it. */
    private static final String TWICE = Inputs.with(
            Inputs.WEEK,
            FIRST + "},",
            FIRST + ", \"facilitator\": \"canary-k3x9-f\"},"
                    + "{\"id\": \"s0\", \"service\": \"GROUP_THERAPY\", \"tracks\": [\"egret-day\"],"
                    + " \"start\": \"2026-11-23T20:00\", \"minutes\": 60, \"capacity\": 12, \"room\": \"A\","
                    + " \"facilitator\": \"canary-k3x9-f\"},");

    @TempDir
    private Path folder;

    /** The session that one participant attends alone, as a group with seats for others. */
    private static String withGroupOfOne(String week) {
        String open = Inputs.with(
                week,
                "\"2026-11-26T18:00\", \"minutes\": 184, \"capacity\": 1",
                "\"2026-11-26T18:00\", \"minutes\": 184, \"capacity\": 9");
        return Inputs.with(
                open, "\"id\": \"s4\", \"service\": \"EDUCATION\"", "\"id\": \"s4\", \"service\": \"GROUP_THERAPY\"");
    }

    private Terminal.Ended plan(String name, String week, Object... options) {
        Object[] arguments = new Object[6 + options.length];
        Path out = folder.resolve(name);
        System.arraycopy(
                new Object[] {"plan", Inputs.week(folder, week), "--out", out, "--steps", 20}, 0, arguments, 0, 6);
        System.arraycopy(options, 0, arguments, 6, options.length);
        return Terminal.run(arguments).done();
    }

    private Map<String, String> files(String name) {
        return Inputs.filesIn(folder.resolve(name));
    }

    private static List<String> advice(Terminal.Ended ended) {
        return ended.said().stream().filter(line -> line.startsWith("Advice")).toList();
    }

    @Test
    void double_bookings_and_empty_groups_are_counted_on_the_terminal_and_listed_on_the_page() {
        assertThat(advice(plan("out", TWICE)))
                .containsExactly("Advice, which changes no plan: 1 double booking of a facilitator,"
                        + " 1 double booking of a room, 1 group that nobody attends");
        assertThat(files("out").get("week.html"))
                .contains(
                        "Advice never changes a plan or the score.",
                        "A session begins while its facilitator leads another.",
                        "A session begins while another is in its room.",
                        "Mon 20:00–21:00 Group therapy (s0) begins during Mon 17:00–20:01 Group therapy (s1)",
                        "Mon 20:00–21:00 Group therapy (s0): 0 of 12 seats")
                .doesNotContain("canary-k3x9-f");
    }

    @Test
    void sizes_and_ratios_are_told_for_the_policies_that_are_named() {
        assertThat(advice(plan("none", Inputs.WEEK))).isEmpty();
        assertThat(files("none").get("week.html")).doesNotContain("Advice never changes");
        assertThat(advice(plan("texas", Inputs.WEEK, "--advice", "texas"))).isEmpty();
        assertThat(advice(plan("two", Inputs.WEEK, "--advice", "california-ntp,new-jersey")))
                .containsExactly("Advice, which changes no plan: IOP without known facilitators");
        assertThat(files("two").get("week.html"))
                .contains("IOP, on 4 days: at most 24 for each by N.J.A.C. 10:161B-10.1");
    }

    @Test
    void a_group_of_one_is_below_two() {
        assertThat(advice(plan("out", withGroupOfOne(Inputs.WEEK), "--advice", "california-ntp,california-ntp")))
                .containsExactly("Advice, which changes no plan: 1 group below 2");
        assertThat(files("out").get("week.html"))
                .contains("Thu 18:00–21:04 Group therapy (s4): 1 planned, 2 to 12 by 9 CCR 10345");
    }

    @Test
    void advice_changes_no_file_but_the_page() {
        String week = withGroupOfOne(TWICE);
        plan("without", week);
        plan("with", week, "--advice", "california-ntp,new-jersey,texas");
        Map<String, String> without = files("without");
        Map<String, String> with = files("with");
        assertThat(with.remove("week.html")).isNotEqualTo(without.remove("week.html"));
        assertThat(with).isEqualTo(without).containsKey("plans.json");
        plan("unnamed", week.replaceAll(", \"(room|facilitator)\": \"[^\"]*\"", ""));
        assertThat(files("unnamed").get("plans.json")).isEqualTo(without.get("plans.json"));
    }

    @Test
    void a_policy_that_is_none_is_misuse() {
        for (String policy : List.of("Texas", "standard", "canary-k3x9", "")) {
            Terminal.run("plan", Inputs.week(folder), "--out", folder.resolve("no"), "--advice", policy)
                    .misused();
        }
        assertThat(folder.resolve("no")).doesNotExist();
    }
}

package org.careweek.example.clinic.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Two people need Wednesday's session, which has one seat: what a coordinator is told beside the plans. */
class PlanNotesTest {

    private static final String SENTENCE = "One more seat in ";

    private static String terminal;
    private static Map<String, String> files;
    private static JsonNode plans;

    @BeforeAll
    static void plan_a_week_that_is_a_seat_short(@TempDir Path folder) {
        String ordered = Inputs.with(Inputs.WEEK, "\"orderedMinutes\": 546", "\"orderedMinutes\": 600");
        String oneSeat = Inputs.with(ordered, "\"capacity\": 11", "\"capacity\": 1");
        Path week = Inputs.week(
                folder, Inputs.with(oneSeat, "\"minutes\": 184, \"capacity\": 1", "\"minutes\": 184, \"capacity\": 0"));
        Path out = folder.resolve("out");
        terminal = Terminal.run("plan", week, "--out", out, "--steps", 20, "--seed", 4, "--why")
                .done()
                .out();
        files = Inputs.filesIn(out);
        plans = JsonMapper.shared().readTree(files.get("plans.json"));
    }

    @Test
    void the_seat_that_would_place_somebody_is_named_with_what_it_is_worth() {
        JsonNode seat = plans.get("seats").get(0);
        assertThat(seat.get("session").asString()).isEqualTo("s3");
        assertThat(seat.get("placed").asInt()).isEqualTo(1);
        assertThat(seat.get("score").asLong()).isBetween(90_000L, 100_001L);
        assertThat(seat.get("text").asString()).startsWith(SENTENCE);
    }

    @Test
    void terminal_and_page_tell_of_the_seat_and_of_the_gap() {
        assertThat(terminal)
                .contains("1 of 3 participants placed (proven: at most 1)")
                .contains("so at most 0.0000 % below the best possible schedule")
                .contains("Seats worth most:\n  " + SENTENCE)
                .contains("(session s3, seats now: 1)");
        assertThat(files.get("week.html")).contains("Seats worth most").contains(SENTENCE);
    }

    @Test
    void those_who_wait_stand_in_a_line_first_who_would_win_most_by_a_place() {
        assertThat(plans.get("plans")).hasSize(1);
        assertThat(plans.get("waitlist")).hasSize(2);
        assertThat(plans.get("waitlist").get(1).asString())
                .as("who can come on Mondays alone")
                .isEqualTo("canary-k3x9-p3");
    }

    @Test
    void a_plan_that_is_not_as_ordered_says_why() {
        JsonNode plan = plans.get("plans").get(0);
        assertThat(plan.get("participant").asString()).isEqualTo("canary-k3x9-p1");
        assertThat(plan.get("minutes").asInt()).as("of 600").isEqualTo(546);
        assertThat(plan.get("notAsOrdered")).isNotEmpty().allSatisfy(reason -> {
            assertThat(reason.get("rules")).isNotEmpty();
            assertThat(reason.get("text").asString()).startsWith("A plan nearer to the ordered time");
        });
    }
}

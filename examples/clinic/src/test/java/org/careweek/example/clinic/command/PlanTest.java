package org.careweek.example.clinic.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

class PlanTest {

    private static final Path WEEK = Path.of("samples/clinic-week/riverside.json");
    private static final JsonMapper MAPPER = JsonMapper.shared();

    private static Map<String, String> files;
    private static JsonNode week;
    private static JsonNode plans;

    @BeforeAll
    static void plan_the_bundled_week(@TempDir Path folder) throws IOException {
        Path out = folder.resolve("out");
        Terminal.run("plan", WEEK, "--out", out, "--steps", 20, "--seconds", 600)
                .done();
        files = Inputs.filesIn(out);
        week = MAPPER.readTree(Files.readString(WEEK));
        plans = MAPPER.readTree(files.get("plans.json"));
    }

    @Test
    void the_plans_keep_all_rules_of_the_format() {
        assertThat(plans.get("format").asString()).isEqualTo("careweek/weekly-plans/1");
        assertThat(plans.get("plans")).isNotEmpty();
        assertThat(new WeekCheck(week, plans).broken()).isEmpty();
    }

    @Test
    void a_session_over_its_capacity_would_be_found() {
        JsonNode spoilt = week.deepCopy();
        spoilt.get("sessions").forEach(session -> ((ObjectNode) session).put("capacity", 0));
        assertThat(new WeekCheck(spoilt, plans).broken()).isNotEmpty().allMatch(line -> line.startsWith("8 "));
    }

    @Test
    void an_added_session_would_be_found() {
        JsonNode spoilt = plans.deepCopy();
        spoilt.get("plans").forEach(plan -> ((ArrayNode) plan.get("sessions")).add("s001"));
        assertThat(new WeekCheck(week, spoilt).broken()).isNotEmpty();
    }

    @Test
    void the_score_is_that_of_the_plans_and_not_above_the_bound() {
        long score = plans.get("score").asLong();
        assertThat(score).isEqualTo(new WeekCheck(week, plans).score());
        assertThat(plans.get("bound").asLong()).isGreaterThanOrEqualTo(score);
        assertThat(plans.get("placedBound").asInt())
                .isGreaterThanOrEqualTo(plans.get("plans").size());
    }

    @Test
    void plans_stand_in_the_order_of_the_input_with_their_minutes_and_sorted_sessions() {
        WeekCheck check = new WeekCheck(week, plans);
        List<String> placed = names("plans");
        assertThat(placed)
                .isEqualTo(
                        check.peopleInOrder().stream().filter(placed::contains).toList());
        assertThat(plans.get("plans")).allSatisfy(plan -> {
            List<String> ids = WeekCheck.texts(plan, "sessions");
            assertThat(plan.get("minutes").asLong()).isEqualTo(check.minutes(ids));
            assertThat(check.isSorted(ids)).isTrue();
        });
    }

    @Test
    void everybody_is_either_placed_or_unplaced_for_a_reason() {
        List<String> all = new ArrayList<>(names("plans"));
        all.addAll(names("unplaced"));
        assertThat(all).containsExactlyInAnyOrderElementsOf(new WeekCheck(week, plans).peopleInOrder());
        assertThat(plans.get("unplaced")).isNotEmpty().allSatisfy(person -> {
            assertThat(person.get("reasons")).isNotEmpty();
            assertThat(person.get("reasons")).allSatisfy(reason -> {
                assertThat(reason.get("rules")).isNotEmpty();
                assertThat(reason.get("text").asString()).isNotBlank();
                assertThat(reason.get("facts").isObject()).isTrue();
            });
        });
    }

    @Test
    void everyone_placed_has_a_calendar_and_a_line_in_the_index() {
        assertThat(files.get("week.html")).contains("<html");
        List<String> index = files.get("calendars/index.csv").lines().toList();
        assertThat(index.get(0)).isEqualTo("file,participant");
        List<String> rows = index.subList(1, index.size());
        assertThat(rows).extracting(row -> row.split(",")[1]).isEqualTo(names("plans"));
        assertThat(rows)
                .extracting(row -> "calendars/" + row.split(",")[0])
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(files.keySet().stream()
                        .filter(name -> name.endsWith(".ics"))
                        .toList());
    }

    @Test
    void a_calendar_holds_an_event_for_each_session_of_its_plan() {
        List<String> index = files.get("calendars/index.csv").lines().skip(1).toList();
        for (int i = 0; i < index.size(); i++) {
            String calendar = files.get("calendars/" + index.get(i).split(",")[0]);
            assertThat(calendar.lines().filter("BEGIN:VEVENT"::equals))
                    .hasSize(plans.get("plans").get(i).get("sessions").size());
        }
    }

    private static List<String> names(String list) {
        List<String> names = new ArrayList<>();
        plans.get(list).forEach(entry -> names.add(entry.get("participant").asString()));
        return names;
    }
}

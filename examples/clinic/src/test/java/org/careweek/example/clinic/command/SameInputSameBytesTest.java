package org.careweek.example.clinic.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TimeZone;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

class SameInputSameBytesTest {

    private static final JsonMapper MAPPER = JsonMapper.shared();

    @TempDir
    private Path folder;

    private Locale locale;
    private TimeZone zone;
    private String directory;

    @BeforeEach
    void remember() {
        locale = Locale.getDefault();
        zone = TimeZone.getDefault();
        directory = System.getProperty("user.dir");
    }

    @AfterEach
    void restore() {
        Locale.setDefault(locale);
        TimeZone.setDefault(zone);
        System.setProperty("user.dir", directory);
    }

    @Test
    void a_plan_is_the_same_bytes_in_another_place_language_and_zone() {
        Path week = Inputs.week(folder);
        Map<String, String> here = planned(week, folder.resolve("here"));
        elsewhere();
        Map<String, String> there = planned(Inputs.week(folder.resolve("another")), folder.resolve("there/below"));
        assertThat(there)
                .isEqualTo(here)
                .containsKeys("plans.json", "week.html", "appointments.json", "calendars/index.csv");
    }

    @Test
    void counted_hours_are_the_same_bytes_in_another_place_language_and_zone() {
        Path attendance = Inputs.folder(folder);
        Map<String, String> here = counted(attendance, folder.resolve("here"));
        elsewhere();
        assertThat(counted(attendance, folder.resolve("there")))
                .isEqualTo(here)
                .containsOnlyKeys("weeks.csv", "hours.html");
    }

    @Test
    void an_explanation_is_the_same_text_in_another_language_and_zone() {
        Path attendance = Inputs.folder(folder);
        String here = explained(attendance);
        elsewhere();
        assertThat(explained(attendance)).isEqualTo(here).isNotEmpty();
    }

    @Test
    void a_refusal_is_the_same_text_in_another_language() {
        String bad = Inputs.with(Inputs.WEEK, "\"orderedMinutes\": 546", "\"orderedMinutes\": 539");
        Path week = Inputs.week(folder, Inputs.with(bad, "\"capacity\": 12", "\"capacity\": -1"));
        String here = Terminal.run("plan", week, "--out", folder.resolve("out")).err();
        elsewhere();
        assertThat(Terminal.run("plan", week, "--out", folder.resolve("out")).err())
                .isEqualTo(here)
                .contains("540 to 1200 minutes")
                .contains("from 0 to 1000000");
    }

    @Test
    void rows_may_come_in_any_order() {
        Map<String, String> good = counted(Inputs.folder(folder), folder.resolve("good"));
        Random random = new Random(7);
        for (int i = 0; i < 5; i++) {
            Path shuffled = folder.resolve("shuffled");
            Inputs.folder().forEach((file, text) -> Inputs.write(shuffled, Map.of(file, shuffled(text, random))));
            assertThat(counted(shuffled, folder.resolve("out"))).isEqualTo(good);
        }
    }

    @Test
    void sessions_tracks_and_fields_of_a_week_may_come_in_any_order() {
        ObjectNode week = (ObjectNode) MAPPER.readTree(Inputs.WEEK);
        reverse(week, "sessions");
        reverse(week, "tracks");
        Path turned = Inputs.week(folder.resolve("turned"), turned(week).toString());
        assertThat(planned(turned, folder.resolve("there")))
                .isEqualTo(planned(Inputs.week(folder), folder.resolve("here")));
    }

    @Test
    void participants_may_come_in_any_order_and_all_have_the_same_plans() {
        ObjectNode week = (ObjectNode) MAPPER.readTree(Inputs.WEEK);
        reverse(week, "participants");
        Path turned = Inputs.week(folder.resolve("turned"), week.toString());
        Map<String, String> here = planned(Inputs.week(folder), folder.resolve("here"));
        Map<String, String> there = planned(turned, folder.resolve("there"));
        assertThat(there).containsOnlyKeys(here.keySet());
        here.keySet().stream()
                .filter(name -> name.endsWith(".ics"))
                .forEach(name -> assertThat(there.get(name)).isEqualTo(here.get(name)));
        for (String list : List.of("plans", "unplaced")) {
            assertThat(MAPPER.readTree(there.get("plans.json")).get(list))
                    .isNotEmpty()
                    .containsExactlyInAnyOrderElementsOf(
                            MAPPER.readTree(here.get("plans.json")).get(list));
        }
    }

    private static void reverse(ObjectNode week, String list) {
        List<JsonNode> all = new ArrayList<>();
        week.get(list).forEach(all::add);
        Collections.reverse(all);
        week.putArray(list).addAll(all);
    }

    /** With all fields of all objects from the last to the first. */
    private static JsonNode turned(JsonNode node) {
        if (node instanceof ArrayNode array) {
            ArrayNode all = MAPPER.createArrayNode();
            array.forEach(element -> all.add(turned(element)));
            return all;
        }
        if (node instanceof ObjectNode object) {
            List<Map.Entry<String, JsonNode>> fields = new ArrayList<>(object.properties());
            Collections.reverse(fields);
            ObjectNode all = MAPPER.createObjectNode();
            fields.forEach(field -> all.set(field.getKey(), turned(field.getValue())));
            return all;
        }
        return node;
    }

    @Test
    void seconds_do_not_change_a_plan_that_was_found_within_them() {
        Path week = Inputs.week(folder);
        Terminal.run("plan", week, "--out", folder.resolve("a"), "--steps", 20, "--seed", 4, "--seconds", 30)
                .done();
        Terminal.run("plan", week, "--out", folder.resolve("b"), "--steps", 20, "--seed", 4, "--seconds", 300)
                .done();
        assertThat(Inputs.filesIn(folder.resolve("b"))).isEqualTo(Inputs.filesIn(folder.resolve("a")));
    }

    private static void elsewhere() {
        Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
        TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Chatham"));
        System.setProperty("user.dir", Path.of("").toAbsolutePath().getRoot().toString());
    }

    private static Map<String, String> planned(Path week, Path out) {
        Terminal.run("plan", week, "--out", out, "--steps", 20, "--seed", 4).done();
        return Inputs.filesIn(out);
    }

    private static Map<String, String> counted(Path attendance, Path out) {
        Terminal.run("hours", attendance, "--out", out).done();
        return Inputs.filesIn(out);
    }

    private static String explained(Path attendance) {
        return Terminal.run("explain", attendance, "--participant", "canary-k3x9-p1", "--week", "2026-11-25")
                .done()
                .out();
    }

    private static String shuffled(String text, Random random) {
        List<String> lines = new ArrayList<>(text.lines().toList());
        Collections.shuffle(lines.subList(1, lines.size()), random);
        return String.join("\n", lines) + "\n";
    }
}

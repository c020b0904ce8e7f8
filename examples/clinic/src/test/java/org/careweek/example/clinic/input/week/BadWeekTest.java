package org.careweek.example.clinic.input.week;

import static org.assertj.core.api.Assertions.assertThat;
import static org.careweek.example.clinic.input.week.WeekSample.GOOD;
import static org.careweek.example.clinic.input.week.WeekSample.list;
import static org.careweek.example.clinic.input.week.WeekSample.object;
import static org.careweek.example.clinic.input.week.WeekSample.problemsAfter;
import static org.careweek.example.clinic.input.week.WeekSample.problemsOf;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.careweek.example.clinic.input.Sample;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

class BadWeekTest {

    private static final String OF_A_PERSON = Sample.CANARY + " Jane";

    @Test
    void text_that_is_not_json_is_refused_by_line_and_column_without_a_quote() {
        assertThat(problemsOf(GOOD.replace("\"track\": \"evening\"", "track: canary")))
                .singleElement()
                .asString()
                .startsWith("week.json:18:")
                .endsWith("expected JSON, but the text here is something else");
        assertThat(problemsOf(GOOD + "{}")).singleElement().asString().startsWith("week.json:");
        assertThat(problemsOf(GOOD.substring(0, 900)))
                .singleElement()
                .asString()
                .startsWith("week.json:");
    }

    @Test
    void an_empty_file_is_refused() {
        assertThat(problemsOf("")).containsExactly("week.json: expected content, but the file is empty");
        assertThat(problemsOf(" \n")).containsExactly("week.json: expected content, but the file is empty");
        assertThat(problemsOf("[]")).containsExactly("week.json: expected an object, but was a list");
    }

    @Test
    void a_file_that_is_not_there_is_refused() {
        assertThat(Sample.problems(
                        Map.of(), folder -> new WeekReader(WeekSample.POLICIES).read(folder.resolve("week.json"))))
                .containsExactly("week.json: expected a file, but there is none");
        assertThat(Sample.problems(Map.of(), folder -> new WeekReader(WeekSample.POLICIES).read(folder)))
                .singleElement()
                .asString()
                .endsWith(": expected a file, but it is a folder");
    }

    @Test
    void a_format_that_we_do_not_know_is_refused_by_its_name_and_by_that_alone() {
        assertThat(problemsAfter(
                        root -> root.put("format", "careweek/clinic-week/2").remove("site")))
                .containsExactly(
                        "week.json: /format: expected careweek/clinic-week/1, but was \"careweek/clinic-week/2\"");
        assertThat(problemsAfter(root -> root.remove("format")))
                .containsExactly("week.json: /format: expected careweek/clinic-week/1, but there is none");
    }

    @Test
    void a_field_that_comes_twice_is_refused() {
        assertThat(problemsOf(GOOD.replace("{\"IOP\": 3, \"PHP\": 4}", "{\"IOP\": 3, \"IOP\": 4}")))
                .singleElement()
                .asString()
                .startsWith("week.json:6:")
                .endsWith("expected each field of an object once, but this one came before");
    }

    @Test
    void bytes_that_are_not_utf_8_are_refused() {
        assertThat(problemsOf(GOOD.replace("Example", "Caf\u00e9").getBytes(StandardCharsets.ISO_8859_1)))
                .containsExactly("week.json:3:40: expected UTF-8, but the bytes here are something else");
    }

    @Test
    void limits_hold() {
        String deep = "[".repeat(40) + "]".repeat(40);
        assertThat(problemsOf(GOOD.replace("\"policy\"", "\"deep\": " + deep + ", \"policy\"")))
                .singleElement()
                .asString()
                .contains("at most 32 levels of nesting");
        assertThat(problemsOf(GOOD.replace("Evening IOP", "x".repeat(64 * 1024))))
                .isEmpty();
        assertThat(problemsOf(GOOD.replace("Evening IOP", "x".repeat(64 * 1024 + 1))))
                .singleElement()
                .asString()
                .contains("65536 characters");
        byte[] large = new byte[(64 << 20) + 1];
        Arrays.fill(large, (byte) ' ');
        assertThat(problemsOf(large)).containsExactly("week.json: expected at most 64 MiB, but it is larger");
    }

    @Test
    void an_unknown_zone_or_policy_or_level_is_refused() {
        assertOne(
                "/site/zone: expected a time zone such as America/Phoenix, but was \"America/Nowhere\"",
                problemsAfter(root -> object(root, "/site").put("zone", "America/Nowhere")));
        assertOne("/site/zone", problemsAfter(root -> object(root, "/site").put("zone", "+02:00")));
        assertOne(
                "/policy: expected one of standard, but was \"loose\"",
                problemsAfter(root -> root.put("policy", "loose")));
        assertOne(
                "/tracks/0/level: expected IOP or PHP, but was \"OUTPATIENT\"",
                problemsAfter(root -> object(root, "/tracks/0").put("level", "OUTPATIENT")));
        assertOne(
                "/rules/minDays/XYZ",
                problemsAfter(root -> object(root, "/rules/minDays").put("XYZ", 3)));
    }

    @Test
    void an_id_that_comes_twice_is_refused_at_the_second() {
        assertOne(
                "/tracks/1/id: expected an id that no other track has, but /tracks/0/id is the same \"evening\"",
                problemsAfter(root -> {
                    object(root, "/tracks/1").put("id", "evening").put("level", "IOP");
                    object(root, "/sessions/1").set("tracks", root.arrayNode().add("evening"));
                    object(root, "/participants/1").put("track", "evening");
                }));
        assertOne(
                "/sessions/2/id",
                problemsAfter(root ->
                        list(root, "/sessions").add(root.at("/sessions/0").deepCopy())));
        assertOne(
                "/participants/2/id: expected an id that no other participant has, but /participants/1/id is the same",
                problemsAfter(root -> list(root, "/participants")
                        .add(root.at("/participants/1").deepCopy())));
        assertOne(
                "/participants/0/needs/1/service",
                problemsAfter(root -> list(root, "/participants/0/needs")
                        .add(root.at("/participants/0/needs/0").deepCopy())));
    }

    @Test
    void a_reference_to_nothing_is_refused() {
        assertOne(
                "/sessions/0/tracks/1",
                problemsAfter(root -> list(root, "/sessions/0/tracks").add("night")));
        assertOne(
                "/participants/0/track: expected the id of a track of this file, but was something else",
                problemsAfter(root -> object(root, "/participants/0").put("track", OF_A_PERSON)));
        for (String field : List.of("prefers", "mustAttend", "mustNotAttend")) {
            assertOne(
                    "/participants/0/" + field + "/1",
                    problemsAfter(root -> object(root, "/participants/0")
                            .set(field, root.arrayNode().add("s1").add(OF_A_PERSON))));
        }
        assertOne(
                "/participants/0/apartFrom/1: expected the id of a participant of this file",
                problemsAfter(root -> list(root, "/participants/0/apartFrom").add(OF_A_PERSON)));
        assertOne(
                "/participants/0/apartFrom/1: expected another participant",
                problemsAfter(root -> list(root, "/participants/0/apartFrom").add("canary-k3x9-p1")));
    }

    @Test
    void minutes_that_no_session_can_have_are_refused() {
        for (String minutes : List.of("-5", "0", "1441", "90.5", "90.0", "1e2", "99999999999999999999")) {
            assertOne(
                    "/sessions/0/minutes: expected a whole number from 1 to 1440",
                    problemsOf(GOOD.replace("\"minutes\": 90,", "\"minutes\": " + minutes + ",")));
        }
        assertOne(
                "/sessions/0/minutes: expected a whole number from 1 to 1440, but was a text",
                problemsOf(GOOD.replace("\"minutes\": 90,", "\"minutes\": \"90\",")));
        assertOne(
                "/rules/maxMinutesPerDay/PHP",
                problemsAfter(root -> object(root, "/rules/maxMinutesPerDay").put("PHP", 0)));
        assertOne(
                "/participants/0/authorizedMinutes",
                problemsAfter(root -> object(root, "/participants/0").put("authorizedMinutes", -1)));
        assertOne(
                "/sessions/0/capacity",
                problemsAfter(root -> object(root, "/sessions/0").put("capacity", -1)));
    }

    @Test
    void a_long_number_beside_a_person_is_not_shown_since_it_may_be_a_members() {
        assertThat(problemsOf(GOOD.replace("\"orderedMinutes\": 720", "\"orderedMinutes\": 19850231")))
                .singleElement()
                .asString()
                .endsWith("but was something else");
    }

    @Test
    void ordered_minutes_outside_the_band_of_the_tracks_level_are_refused() {
        for (int minutes : List.of(539, 1201)) {
            assertOne(
                    "/participants/0/orderedMinutes: expected 540 to 1200 minutes for a track of level IOP, but was "
                            + minutes,
                    ordered(0, minutes));
        }
        for (int minutes : List.of(1199, 1801)) {
            assertOne("/participants/1/orderedMinutes: expected 1200 to 1800", ordered(1, minutes));
        }
        assertThat(ordered(0, 540)).isEmpty();
        assertThat(ordered(0, 1200)).isEmpty();
        assertThat(ordered(1, 1200)).isEmpty();
        assertThat(ordered(1, 1800)).isEmpty();
    }

    @Test
    void a_window_that_ends_before_or_when_it_starts_is_refused() {
        assertOne(
                "/participants/0/available/0/to: expected a time after 17:00, but was 16:59",
                problemsAfter(root -> window(root, "to", "16:59")));
        assertOne("/participants/0/available/0/to", problemsAfter(root -> window(root, "to", "17:00")));
        assertOne("/participants/0/available/0/from", problemsAfter(root -> window(root, "from", "24:00")));
    }

    @Test
    void a_time_or_weekday_that_cannot_be_read_is_refused() {
        assertOne(
                "/participants/0/available/0/from: expected a time from 00:00 to 23:59, but was 25:00",
                problemsAfter(root -> window(root, "from", "25:00")));
        assertOne("/participants/0/available/0/to", problemsAfter(root -> window(root, "to", OF_A_PERSON)));
        assertOne(
                "/participants/0/available/0/day: expected a weekday from MONDAY to SUNDAY, but was \"Monday\"",
                problemsAfter(root -> window(root, "day", "Monday")));
        assertOne("/participants/0/available/0/day", problemsAfter(root -> window(root, "day", OF_A_PERSON)));
        for (String start :
                List.of("2026-10-26 18:00", "2026-10-26T18:00:00", "2026-10-32T18:00", "1899-10-26T18:00")) {
            assertOne(
                    "/sessions/0/start: expected a wall-clock time, YYYY-MM-DDTHH:MM, but was \"" + start,
                    problemsAfter(root -> object(root, "/sessions/0").put("start", start)));
        }
        assertOne("/week/changedAt", problemsAfter(root -> object(root, "/week").put("changedAt", "2026-10-20")));
        assertOne("/week/start", problemsAfter(root -> object(root, "/week").put("start", "2201-01-01")));
    }

    @Test
    void a_session_outside_the_week_is_refused() {
        assertOne(
                "/sessions/0/start: expected a date from 2026-10-26 through 2026-11-01, but was 2026-10-25",
                start("2026-10-25T23:59"));
        assertOne("/sessions/0/start", start("2026-11-02T00:00"));
        assertThat(start("2026-10-26T00:00")).isEmpty();
    }

    @Test
    void a_session_that_runs_past_the_last_day_is_outside_the_week() {
        assertThat(start("2026-11-01T22:30")).isEmpty();
        assertOne("/sessions/0/start: expected a session that ends within the week", start("2026-11-01T22:31"));
    }

    @Test
    void a_session_across_the_autumn_clock_change_ends_when_its_minutes_have_passed() {
        assertThat(problemsAfter(root -> object(root, "/sessions/0")
                        .put("start", "2026-11-01T00:00")
                        .put("minutes", 1440)))
                .isEmpty();
        assertOne(
                "/sessions/0/start",
                problemsAfter(root -> object(root, "/sessions/0")
                        .put("start", "2026-11-01T01:01")
                        .put("minutes", 1440)));
    }

    @Test
    void a_need_with_its_minimum_above_its_maximum_is_refused() {
        assertOne(
                "/participants/0/needs/0/maxMinutes: expected at least the minMinutes, 60, but was 59",
                problemsAfter(root -> object(root, "/participants/0/needs/0").put("maxMinutes", 59)));
        assertThat(problemsAfter(root -> object(root, "/participants/0/needs/0")
                        .put("minMinutes", 0)
                        .put("maxMinutes", 0)))
                .isEmpty();
    }

    @Test
    void a_missing_field_is_named() {
        assertOne(
                "/participants/1/available: expected a list, but there is none",
                problemsAfter(root -> object(root, "/participants/1").remove("available")));
        assertOne(
                "/sessions/1/capacity",
                problemsAfter(root -> object(root, "/sessions/1").remove("capacity")));
        assertOne(
                "/participants/1/id",
                problemsAfter(root -> object(root, "/participants/1").put("id", "")).stream()
                        .filter(line -> !line.contains("apartFrom"))
                        .toList());
        assertOne("/sessions", problemsAfter(root -> root.remove("sessions")));
    }

    @Test
    void text_that_breaks_a_line_or_half_a_character_is_refused() {
        assertOne("/site/name", problemsAfter(root -> object(root, "/site").put("name", "a\nb")));
        assertOne("/site/name", problemsOf(GOOD.replace("Example", "\\ud800")));
    }

    @Test
    void everything_wrong_is_said_at_once_in_the_order_of_the_document() {
        assertThat(problemsAfter(root -> {
                    object(root, "/site").put("zone", "x");
                    object(root, "/sessions/1").put("service", "group").put("minutes", 0);
                    object(root, "/participants/0").put("orderedMinutes", 3).put("id", "canary-k3x9-p2");
                    object(root, "/tracks/0").put("level", "x");
                }))
                .extracting(line -> line.split(": ")[1])
                .containsExactly(
                        "/site/zone",
                        "/tracks/0/level",
                        "/sessions/1/service",
                        "/sessions/1/minutes",
                        "/participants/0/apartFrom/0",
                        "/participants/1/id");
    }

    private static List<String> ordered(int participant, int minutes) {
        return problemsAfter(
                root -> object(root, "/participants/" + participant).put("orderedMinutes", minutes));
    }

    private static List<String> start(String start) {
        return problemsAfter(root -> object(root, "/sessions/0").put("start", start));
    }

    private static void window(ObjectNode root, String field, String value) {
        object(root, "/participants/0/available/0").put(field, value);
    }

    private static void assertOne(String expected, List<String> problems) {
        assertThat(problems).singleElement().asString().startsWith("week.json: " + expected);
    }
}

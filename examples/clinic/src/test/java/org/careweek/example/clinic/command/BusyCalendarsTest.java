package org.careweek.example.clinic.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A participant may name calendars of their own; no session is planned over what they say. */
class BusyCalendarsTest {

    private static final Path SAMPLE = Path.of("samples/busy-week/heron.json");
    private static final String SECOND = "\"id\": \"canary-k3x9-p2\"";

    @TempDir
    private Path folder;

    private static String calendar(String event) {
        return "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nBEGIN:VEVENT\r\nUID:canary-k3x9\r\nSUMMARY:canary-k3x9\r\n"
                + event.replace(" ", "\r\n")
                + "\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n";
    }

    /** The sessions of each person who is placed. */
    private Map<String, List<String>> plans(Path week) {
        Path out = folder.resolve("out");
        Terminal.run("plan", week, "--out", out, "--steps", 20).done();
        JsonNode plans = JsonMapper.shared().readTree(Inputs.filesIn(out).get("plans.json"));
        Map<String, List<String>> byPerson = new TreeMap<>();
        plans.get("plans")
                .forEach(plan -> byPerson.put(
                        plan.get("participant").asString(),
                        StreamSupport.stream(plan.get("sessions").spliterator(), false)
                                .map(JsonNode::asString)
                                .toList()));
        return byPerson;
    }

    private String weekNaming(String calendars) {
        return Inputs.with(Inputs.WEEK, SECOND, SECOND + ", \"busyCalendars\": " + calendars);
    }

    private Path week(String calendars, Map<String, String> files) {
        Inputs.write(folder, files);
        return Inputs.week(folder, weekNaming(calendars));
    }

    @Test
    void the_bundled_week_is_planned_around_shifts_and_school() {
        assertThat(plans(SAMPLE))
                .isEqualTo(Map.of("p001", List.of("tue", "wed", "thu"), "p003", List.of("mon", "tue", "wed", "thu")));
    }

    @Test
    void without_its_calendars_the_bundled_week_would_be_another() throws IOException {
        String without = Files.readString(SAMPLE).replaceAll("\"busyCalendars\": \\[[^\\]]*\\],", "");
        assertThat(plans(Inputs.week(folder, without))).containsKeys("p001", "p002", "p003");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            # what is in the calendar            | its event                                                                | and what is planned
            nothing in this week                 | DTSTART:20261116T180000 DURATION:PT8H                                    | s1 s2 s3 s4
            a shift over the Monday group        | DTSTART:20261123T190000 DURATION:PT1H                                    | s2 s3 s4
            a minute of the Monday group         | DTSTART:20261123T200000 DURATION:PT1M                                    | s2 s3 s4
            a shift until the Monday group       | DTSTART:20261123T090000 DTEND:20261123T170000                            | s1 s2 s3 s4
            a shift from the end of that group   | DTSTART:20261123T200100 DURATION:PT2H                                    | s1 s2 s3 s4
            Tuesdays since long ago, in UTC      | DTSTART:20200107T010000Z DURATION:PT1H RRULE:FREQ=WEEKLY;BYDAY=WE        | s1 s3 s4
            a whole Wednesday                    | DTSTART;VALUE=DATE:20261125                                              | s1 s2 s4
            a whole Wednesday that is free       | DTSTART;VALUE=DATE:20261125 TRANSP:TRANSPARENT                           | s1 s2 s3 s4
            """)
    void no_session_is_planned_over(String what, String event, String sessions) {
        Path week = week("[\"own.ics\"]", Map.of("own.ics", calendar(event)));
        assertThat(plans(week)).containsEntry("canary-k3x9-p2", List.of(sessions.split(" ")));
    }

    @Test
    void someone_who_is_always_busy_is_unplaced_for_not_being_available() {
        Path week = week("[\"own.ics\"]", Map.of("own.ics", calendar("DTSTART;VALUE=DATE:20261101 DURATION:P60D")));
        assertThat(plans(week)).doesNotContainKey("canary-k3x9-p2");
        JsonNode unplaced = JsonMapper.shared()
                .readTree(Inputs.filesIn(folder.resolve("out")).get("plans.json"))
                .get("unplaced");
        assertThat(unplaced.toString()).contains("canary-k3x9-p2").contains("availability");
    }

    @Test
    void several_calendars_are_busy_together_and_may_lie_in_folders_below() throws IOException {
        Files.createDirectories(folder.resolve("below"));
        Path week = week(
                "[\"own.ics\", \"below/../below/./school.ics\"]",
                Map.of(
                        "own.ics", calendar("DTSTART:20261123T190000 DURATION:PT1H"),
                        "below/school.ics", calendar("DTSTART:20271123T190000 DURATION:PT1H")));
        assertThat(plans(week)).containsEntry("canary-k3x9-p2", List.of("s2", "s3", "s4"));
    }

    @Test
    void a_week_without_calendars_may_say_so() {
        assertThat(plans(week("[]", Map.of()))).containsEntry("canary-k3x9-p2", List.of("s1", "s2", "s3", "s4"));
        assertThat(plans(week("null", Map.of()))).containsEntry("canary-k3x9-p2", List.of("s1", "s2", "s3", "s4"));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            # what is wrong                   | what the week says                          | and where that is refused
            no list                           | "own.ics"                                   | /participants/1/busyCalendars
            an object                         | {"file": "own.ics"}                         | /participants/1/busyCalendars
            a number for a path               | ["own.ics", 7]                              | /participants/1/busyCalendars/1
            a list in a list                  | [["own.ics"]]                               | /participants/1/busyCalendars/0
            nothing for a path                | [""]                                        | /participants/1/busyCalendars/0
            the folder itself                 | ["."]                                       | /participants/1/busyCalendars/0
            a file that is not there          | ["canary-k3x9.ics"]                         | /participants/1/busyCalendars/0
            a folder                          | ["canary-k3x9"]                             | /participants/1/busyCalendars/0
            an absolute path                  | ["/canary-k3x9/own.ics"]                    | /participants/1/busyCalendars/0
            a path that leaves the folder     | ["../canary-k3x9.ics"]                      | /participants/1/busyCalendars/0
            a path that leaves it on the way  | ["canary-k3x9/../../own.ics"]               | /participants/1/busyCalendars/0
            a link that leaves the folder     | ["link.ics"]                                | /participants/1/busyCalendars/0
            a path that is none               | ["canary\\u0000k3x9.ics"]                   | /participants/1/busyCalendars/0
            a calendar that is none           | ["bad.ics"]                                 | /participants/1/busyCalendars/0
            """)
    void every_kind_of_bad_calendar_is_refused_at_its_place(String wrong, String calendars, String where)
            throws IOException {
        Files.createDirectories(folder.resolve("weeks/canary-k3x9"));
        Path weeks = folder.resolve("weeks");
        Inputs.write(folder, Map.of("own.ics", calendar("DTSTART:20261123T190000")));
        Inputs.write(weeks, Map.of("own.ics", calendar("DTSTART:20261123T190000"), "bad.ics", "canary-k3x9"));
        Files.createSymbolicLink(weeks.resolve("link.ics"), folder.resolve("own.ics"));
        Path out = folder.resolve("out");
        Terminal.run("plan", Inputs.week(weeks, weekNaming(calendars)), "--out", out)
                .refused("week.json: " + where + ": expected ");
        assertThat(out).doesNotExist();
    }

    @Test
    void everything_wrong_with_the_week_and_its_calendars_is_told_at_once_and_in_order() {
        String event = "DTSTART:20261123T190000 DTEND:canary-k3x9 RRULE:FREQ=canary-k3x9 RDATE:canary-k3x9";
        Inputs.write(
                folder,
                Map.of("one.ics", calendar(event), "two.ics", calendar(event.replace("DTEND:canary-k3x9", "X-A:1"))));
        String week = Inputs.with(weekNaming("[\"one.ics\", \"two.ics\", 3]"), "America/Chicago", "Mars/Olympus");
        Path out = folder.resolve("out");
        var ended = Terminal.run("plan", Inputs.week(folder, week), "--out", out);
        ended.refused(
                "week.json: /site/zone: ",
                "week.json: /participants/1/busyCalendars/0: ",
                "week.json: /participants/1/busyCalendars/0: ",
                "week.json: /participants/1/busyCalendars/0: ",
                "week.json: /participants/1/busyCalendars/1: ",
                "week.json: /participants/1/busyCalendars/1: ",
                "week.json: /participants/1/busyCalendars/2: ");
        assertThat(ended.err()).contains("but line 7 of the calendar is something else");
        assertThat(out).doesNotExist();
    }
}

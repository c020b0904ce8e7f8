package org.careweek.example.clinic.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A week that is planned again after its calendars were sent. */
class FormerRunTest {

    private static final String FIRST_MONDAY = "\"start\": \"2026-11-23T17:00\"";

    @TempDir
    private Path folder;

    private Path former;

    @BeforeEach
    void somethingWasSent() {
        former = folder.resolve("former");
        Terminal.run("plan", Inputs.week(folder), "--out", former, "--steps", 0).done();
    }

    /** Plans a week after the former run. */
    private Terminal.Ended after(String week, Object... options) {
        List<Object> arguments = new ArrayList<>(List.of(
                "plan", Inputs.week(folder, week), "--out", folder.resolve("out"), "--steps", 0, "--previous", former));
        arguments.addAll(List.of(options));
        return Terminal.run(arguments.toArray());
    }

    private static String revised(String week) {
        return Inputs.with(week, "\"revision\": 3", "\"revision\": 4");
    }

    private static Map<String, String> calendarsIn(Path out) {
        return Inputs.filesIn(out.resolve("calendars"));
    }

    /** What the calendars of a run say of each appointment: revision, start and status. */
    private static Map<String, String> appointmentsIn(Path out) {
        Map<String, String> appointments = new TreeMap<>();
        for (String calendar : calendarsIn(out).values()) {
            Map<String, String> now = new TreeMap<>();
            calendar.lines().forEach(line -> {
                String name = line.replaceFirst("[;:].*", "");
                if (List.of("UID", "DTSTART", "SEQUENCE", "STATUS").contains(name)) {
                    now.put(name, line);
                } else if (line.equals("END:VEVENT")) {
                    appointments.put(
                            now.get("UID"), now.get("SEQUENCE") + " " + now.get("STATUS") + " " + now.get("DTSTART"));
                    now.clear();
                }
            });
        }
        return appointments;
    }

    private Map<String, String> sent() {
        return appointmentsIn(former);
    }

    private Map<String, String> now() {
        return appointmentsIn(folder.resolve("out"));
    }

    @Test
    void the_same_plan_gives_the_same_calendars_whatever_its_revision() {
        assertThat(after(revised(Inputs.WEEK)).done().said())
                .contains("Since the former run: 7 appointments unchanged, 0 changed, 0 added, 0 cancelled");
        assertThat(calendarsIn(folder.resolve("out")))
                .isEqualTo(calendarsIn(former))
                .hasSize(3);
    }

    @Test
    void an_appointment_that_moves_is_updated_under_its_own_name_and_no_other_is_touched() {
        after(revised(Inputs.with(Inputs.WEEK, FIRST_MONDAY, "\"start\": \"2026-11-23T17:05\"")))
                .done();

        Map<String, String> changed = new TreeMap<>(now());
        changed.entrySet().removeAll(sent().entrySet());
        assertThat(now().keySet()).isEqualTo(sent().keySet());
        assertThat(changed.values())
                .hasSize(2)
                .allSatisfy(it ->
                        assertThat(it).startsWith("SEQUENCE:4 STATUS:CONFIRMED").endsWith("T170500"));
    }

    @Test
    void a_session_that_is_closed_is_cancelled_in_the_calendars_that_had_it() {
        String closed = Inputs.with(
                Inputs.WEEK,
                "\"2026-11-26T18:00\", \"minutes\": 184, \"capacity\": 1",
                "\"2026-11-26T18:00\", \"minutes\": 184, \"capacity\": 0");
        String ordered = Inputs.with(closed, "\"orderedMinutes\": 720", "\"orderedMinutes\": 546");
        after(revised(ordered)).done();

        assertThat(now().keySet()).isEqualTo(sent().keySet());
        assertThat(now().values().stream()
                        .filter(it -> it.contains("STATUS:CANCELLED"))
                        .toList())
                .singleElement()
                .satisfies(it -> assertThat(it).startsWith("SEQUENCE:4 ").contains("20261126T180000"));
    }

    @Test
    void the_calendar_of_somebody_who_leaves_is_cancelled_and_stays_so() {
        String week = Inputs.with(Inputs.WEEK, "\"id\": \"canary-k3x9-p2\"", "\"id\": \"canary-k3x9-p4\"");
        assertThat(after(revised(week)).done().said())
                .contains("Since the former run: 3 appointments unchanged, 0 changed, 4 added, 4 cancelled");

        List<String> cancelled = calendarsIn(folder.resolve("out")).values().stream()
                .filter(it -> it.contains("METHOD:CANCEL"))
                .toList();
        assertThat(cancelled).singleElement().satisfies(it -> assertThat(it).doesNotContain("STATUS:CONFIRMED"));
        assertThat(calendarsIn(folder.resolve("out")).get("index.csv")).contains("canary-k3x9-p2", "canary-k3x9-p4");

        former = folder.resolve("out");
        Map<String, String> before = calendarsIn(former);
        after(week).done();
        assertThat(calendarsIn(former)).isEqualTo(before);
    }

    @Test
    void a_change_of_room_is_news_only_where_rooms_are_revealed() {
        String moved = Inputs.with(Inputs.WEEK, "\"room\": \"A\"", "\"room\": \"B\"");
        assertThat(after(moved).done().out()).contains(" 0 changed,");

        Terminal.run("plan", Inputs.week(folder), "--out", former, "--steps", 0, "--disclose", "location")
                .done();
        assertThat(after(moved, "--disclose", "location").done().out()).contains(" 2 changed,");
        assertThat(now().values().stream().filter(it -> it.startsWith("SEQUENCE:4 ")))
                .hasSize(2);
    }

    @Test
    void no_format_that_was_sent_is_left_behind() {
        after(Inputs.WEEK, "--calendar", "weekview").refused("appointments.json: /formats/0: ");
        assertThat(after(Inputs.WEEK, "--calendar", "icalendar,fhir,weekview")
                        .done()
                        .out())
                .contains(" 0 added, 0 cancelled");
        assertThat(Inputs.filesIn(folder.resolve("out")).get("appointments.json"))
                .contains("\"formats\":[\"icalendar\",\"fhir\",\"weekview\"]");
    }

    @Test
    void what_belongs_to_another_site_week_or_key_is_refused() {
        String otherWeek = Inputs.WEEK.replace("2026-11-2", "2026-10-2");
        after(otherWeek).refused("appointments.json: /week: ");
        after(Inputs.with(Inputs.WEEK, "\"heron-site\"", "\"egret-site\""))
                .refused("appointments.json: /site: ", "appointments.json: /key: ");
        Path key = Inputs.write(folder.resolve("keys"), Map.of("key", "0123456789abcdef"))
                .resolve("key");
        after(Inputs.WEEK, "--site-key", key).refused("appointments.json: /key: ");
        assertThat(folder.resolve("out")).doesNotExist();
    }

    @Test
    void a_damaged_record_of_what_was_sent_is_refused_with_every_problem_and_no_word_of_it() {
        String told = Inputs.filesIn(former).get("appointments.json");
        for (String[] damage : new String[][] {
            {"\"revision\":3", "\"revision\":-1", "/appointments/0/revision"},
            {"\"status\":\"CONFIRMED\"", "\"status\":\"canary-k3x9\"", "/appointments/0/status"},
            {"\"start\":\"2026-", "\"start\":\"9026-", "/appointments/0/start"},
            {"\"end\":\"2026-", "\"end\":\"2025-", "/appointments/0/end"},
            {"\"participant\":\"canary-k3x9-p1\"", "\"participant\":7", "/appointments/0/participant"},
            {"\"uid\":\"", "\"uid\":\"canary-k3x9", "/appointments/0/uid"},
            {"\"content\":\"", "\"content\":\"canary-k3x9", "/appointments/0/content"},
            {"\"changedAt\":\"", "\"changedAt\":\"canary-k3x9", "/appointments/0/changedAt"},
            {"\"zone\":\"America/Chicago\"", "\"zone\":\"Nowhere/Land\"", "/appointments/0/zone"},
            {"[\"icalendar\"", "[\"icalendars\"", "/formats/0"},
            {"careweek/appointments/1", "careweek/appointments/2", "/format"},
        }) {
            Inputs.write(former, Map.of("appointments.json", Inputs.with(told, damage[0], damage[1])));
            after(Inputs.WEEK).refused("appointments.json: " + damage[2] + ": ");
        }
        String first = told.replaceFirst("(?s).*?(\\{\"participant\".*?\\}).*", "$1");
        Inputs.write(former, Map.of("appointments.json", told.replace(first, first + "," + first)));
        after(Inputs.WEEK).refused("appointments.json: /appointments/1/uid: ");
        Inputs.write(former, Map.of("appointments.json", "canary-k3x9"));
        after(Inputs.WEEK).refused("appointments.json:1:");
        former = folder.resolve("nowhere");
        after(Inputs.WEEK).refused("appointments.json: ");
        assertThat(folder.resolve("out")).doesNotExist();
    }

    @Test
    void every_problem_of_both_files_is_told_at_once() {
        Inputs.write(former, Map.of("appointments.json", "{}"));
        String week = Inputs.with(Inputs.WEEK, "\"orderedMinutes\": 546", "\"orderedMinutes\": 0");
        after(week).refused("week.json: /participants/0/orderedMinutes: ");
        assertThat(folder.resolve("out")).doesNotExist();
    }

    @Test
    void a_former_run_may_be_overwritten_by_the_next() {
        Object[] again = {"plan", Inputs.week(folder), "--out", former, "--steps", 0, "--previous", former};
        Map<String, String> before = Inputs.filesIn(former);
        Terminal.run(again).done();
        assertThat(Inputs.filesIn(former)).isEqualTo(before);
    }

    @Test
    void the_record_holds_each_appointment_that_the_calendars_tell_of() {
        String told = Inputs.filesIn(former).get("appointments.json");
        assertThat(sent().keySet().stream()
                        .map(uid -> uid.substring(4).replaceFirst("@.*", ""))
                        .collect(Collectors.toList()))
                .hasSize(7)
                .allSatisfy(uid -> assertThat(told).contains("\"uid\":\"" + uid + "\""));
    }
}

package org.careweek.example.clinic.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BadWeekEndsWithoutAFileTest {

    @TempDir
    private Path folder;

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            # what is wrong                      | this part of the week         | is this instead                       | and is refused there
            a later version of the format        | clinic-week/1                 | clinic-week/2                         | /format
            another format                       | careweek/clinic-week/1        | careweek/weekly-plans/1               | /format
            an unknown zone                      | America/Chicago               | Mars/Olympus                          | /site/zone
            an offset for a zone                 | America/Chicago               | -06:00                                | /site/zone
            an unknown policy                    | standard                      | lenient                               | /policy
            an unknown level                     | "level": "PHP"                | "level": "DETOX"                      | /tracks/1/level
            an unknown level among the rules     | "minDays": {"IOP": 3          | "minDays": {"DETOX": 3                | /rules/minDays/DETOX
            a service that is no identifier      | "service": "GROUP_THERAPY"    | "service": "group"                    | /sessions/0/service
            two tracks of one id                 | "id": "egret-day"             | "id": "egret-track"                   | /tracks/1/id
            two sessions of one id               | "id": "s4"                    | "id": "s3"                            | /sessions/3/id
            two participants of one id           | "id": "canary-k3x9-p2"        | "id": "canary-k3x9-p1"                | /participants/1/id
            a session of no track                | "tracks": ["egret-track"]     | "tracks": ["nowhere"]                 | /sessions/0/tracks/0
            a participant of no track            | "track": "egret-track"        | "track": "canary-k3x9"                | /participants/0/track
            a wish for no session                | "prefers": ["s2"]             | "prefers": ["canary-k3x9"]            | /participants/0/prefers/0
            no session to attend                 | "mustAttend": ["s1"]          | "mustAttend": ["s1", "canary-k3x9"]   | /participants/2/mustAttend/1
            no session to stay away from         | "prefers": ["s2"]             | "mustNotAttend": ["canary-k3x9"]      | /participants/0/mustNotAttend/0
            apart from nobody                    | "prefers": ["s2"]             | "apartFrom": ["canary-k3x9-p7"]       | /participants/0/apartFrom/0
            apart from oneself                   | "prefers": ["s2"]             | "apartFrom": ["canary-k3x9-p1"]       | /participants/0/apartFrom/0
            a session of no minutes              | "minutes": 181                | "minutes": 0                          | /sessions/0/minutes
            a session of fewer than no minutes   | "minutes": 181                | "minutes": -90                        | /sessions/0/minutes
            a session of more than a day         | "minutes": 181                | "minutes": 1441                       | /sessions/0/minutes
            a session beyond all numbers         | "minutes": 181                | "minutes": 99999999999999999999       | /sessions/0/minutes
            half a minute                        | "minutes": 181                | "minutes": 90.5                       | /sessions/0/minutes
            minutes as a text                    | "minutes": 181                | "minutes": "90"                       | /sessions/0/minutes
            an order of fewer than no minutes    | "orderedMinutes": 546         | "orderedMinutes": -546                | /participants/0/orderedMinutes
            an order of a broken minute          | "orderedMinutes": 546         | "orderedMinutes": 546.5               | /participants/0/orderedMinutes
            an order below the band              | "orderedMinutes": 546         | "orderedMinutes": 539                 | /participants/0/orderedMinutes
            an order above the band              | "orderedMinutes": 546         | "orderedMinutes": 1201                | /participants/0/orderedMinutes
            an authorization below nothing       | "prefers": ["s2"]             | "authorizedMinutes": -1               | /participants/0/authorizedMinutes
            a window that ends before it starts  | "from": "17:30", "to": "22:00" | "from": "17:30", "to": "17:00"       | /participants/0/available/1/to
            a window that ends as it starts      | "from": "17:30", "to": "22:00" | "from": "17:30", "to": "17:30"       | /participants/0/available/1/to
            a window past the end of the day     | "to": "24:00"                 | "to": "24:01"                         | /participants/0/available/0/to
            a window of a time that is none      | "to": "24:00"                 | "to": "canary-k3x9"                   | /participants/0/available/0/to
            an unknown weekday                   | "day": "MONDAY"               | "day": "MOONDAY"                      | /participants/0/available/0/day
            a session before the week            | 2026-11-23T17:00              | 2026-11-22T17:00                      | /sessions/0/start
            a session after the week             | 2026-11-23T17:00              | 2026-11-30T00:00                      | /sessions/0/start
            a session past the end of the week   | 2026-11-23T17:00              | 2026-11-29T23:00                      | /sessions/0/start
            a start that is no time              | 2026-11-23T17:00              | 2026-11-23T25:00                      | /sessions/0/start
            a start with a zone of its own       | 2026-11-23T17:00              | 2026-11-23T17:00Z                     | /sessions/0/start
            a start centuries ago                | 2026-11-23T17:00              | 1026-11-23T17:00                      | /sessions/0/start
            a start centuries ahead              | 2026-11-23T17:00              | 9026-11-23T17:00                      | /sessions/0/start
            a week on a date that is none        | "start": "2026-11-23",        | "start": "2026-02-30",                | /week/start
            a change at a time that is none      | 2026-11-20T16:00:00Z          | 2026-11-20                            | /week/changedAt
            a change centuries ahead             | 2026-11-20T16:00:00Z          | 9026-11-20T16:00:00Z                  | /week/changedAt
            a revision below none                | "revision": 3                 | "revision": -1                        | /week/revision
            fewer seats than none                | "capacity": 12                | "capacity": -1                        | /sessions/0/capacity
            half a seat                          | "capacity": 12                | "capacity": 0.5                       | /sessions/0/capacity
            a need of fewer than no minutes      | "minMinutes": 60              | "minMinutes": -60                     | /participants/0/needs/0/minMinutes
            a need with its minimum on top       | "minMinutes": 60              | "minMinutes": 421                     | /participants/0/needs/0/maxMinutes
            eight days in a week                 | "minDays": {"IOP": 3          | "minDays": {"IOP": 8                  | /rules/minDays/IOP
            more minutes than a day has          | "maxMinutesPerDay": {"IOP": 300 | "maxMinutesPerDay": {"IOP": 1441    | /rules/maxMinutesPerDay/IOP
            a missing field                      | `"capacity": 11`              | `"note": 11`                          | /sessions/2/capacity
            """)
    void every_kind_of_bad_week_is_refused_at_its_place(String wrong, String part, String instead, String where) {
        refuse(Inputs.with(Inputs.WEEK, part, instead), "week.json: " + where + ": expected ");
    }

    @Test
    void the_week_is_good_before_it_is_spoilt() {
        Terminal.run("plan", Inputs.week(folder), "--out", folder.resolve("out"), "--steps", 5)
                .done();
        assertThat(folder.resolve("out/plans.json")).exists();
    }

    @Test
    void a_text_that_is_not_json_is_refused_by_line_and_column() {
        refuse("{\n  canary-k3x9 }", "week.json:2:");
        refuse(Inputs.WEEK + "canary-k3x9", "week.json:");
    }

    @Test
    void an_empty_file_is_refused() {
        refuse("", "week.json: expected content");
        refuse("[]", "week.json: expected an object");
    }

    @Test
    void every_problem_has_a_line_of_its_own_in_the_order_of_the_file() {
        String week = Inputs.with(Inputs.WEEK, "America/Chicago", "Mars/Olympus");
        week = Inputs.with(week, "\"minutes\": 183", "\"minutes\": 0");
        week = Inputs.with(week, "\"orderedMinutes\": 546", "\"orderedMinutes\": 1");
        week = Inputs.with(week, "\"id\": \"canary-k3x9-p3\"", "\"id\": \"canary-k3x9-p2\"");
        refuse(
                week,
                "week.json: /site/zone: ",
                "week.json: /sessions/2/minutes: ",
                "week.json: /participants/0/orderedMinutes: ",
                "week.json: /participants/2/id: ");
    }

    @Test
    void a_bad_week_a_bad_key_and_a_bad_folder_are_all_told_at_once() {
        Path week = Inputs.week(folder, Inputs.with(Inputs.WEEK, "standard", "lenient"));
        Terminal.run("plan", week, "--out", week.resolve("below"), "--site-key", folder.resolve("no-key"))
                .refused(
                        "week.json: /policy: ",
                        "no-key: expected a file that can be read",
                        week.resolve("below") + ": expected a folder that can be written");
    }

    private void refuse(String week, String... beginnings) {
        Path out = folder.resolve("out");
        Terminal.run("plan", Inputs.week(folder, week), "--out", out).refused(beginnings);
        assertThat(out).doesNotExist();
        assertThat(folder).isDirectoryNotContaining("glob:**.unfinished-*");
    }
}

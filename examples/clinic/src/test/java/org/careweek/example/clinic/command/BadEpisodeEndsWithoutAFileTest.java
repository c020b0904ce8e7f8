package org.careweek.example.clinic.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Collections;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BadEpisodeEndsWithoutAFileTest {

    private static final String EPISODE = """
            {
              "format": "careweek/episode/1",
              "site": {"id": "heron", "zone": "America/Phoenix", "weekStarts": "MONDAY", "closures": ["2026-12-25"]},
              "asOf": "2026-04-10",
              "participant": {"id": "canary-k3x9-p1", "population": "ADULT"},
              "events": [
                {"date": "2026-01-07", "type": "ADMISSION", "level": "PHP", "from": "INPATIENT", "decidedBy": "canary-k3x9-team", "reason": "canary-k3x9"},
                {"date": "2026-02-20", "type": "RELAPSE", "responses": ["MORE_GROUPS"]},
                {"date": "2026-02-25", "type": "STEP_UP", "level": "INPATIENT", "temporaryUntil": "2026-03-11", "decidedBy": "team", "reason": "x"},
                {"date": "2026-03-11", "type": "STEP_DOWN", "level": "PHP", "returns": true, "decidedBy": "team", "reason": "x"},
                {"date": "2026-03-12", "type": "TRANSFER", "track": "evening", "decidedBy": "team", "reason": "x"},
                {"date": "2026-04-01", "type": "DISCHARGE", "kind": "COMPLETED", "decidedBy": "team", "reason": "x"}
              ],
              "attendedDates": ["2026-01-07", "2026-01-08"],
              "authorizations": [
                {"id": "canary-k3x9-a1", "level": "PHP", "from": "2026-01-07", "through": "2026-02-05", "units": 20, "unit": "DAYS"},
                {"id": "canary-k3x9-a2", "level": "PHP", "from": "2026-02-06", "through": "2026-03-05", "units": 21, "unit": "HOURS"}
              ],
              "reviews": [
                {"id": "certification", "level": "PHP", "anchor": "STAY_START", "first": {"count": 18, "unit": "CALENDAR_DAYS"}, "then": {"count": 30, "unit": "SERVICE_DAYS"}},
                {"id": "plan", "level": "PHP", "anchor": "STAY_START", "first": {"count": 5, "unit": "BUSINESS_DAYS"}, "then": {"count": 6, "unit": "BUSINESS_DAYS"}}
              ],
              "reviewsDone": [{"id": "certification", "date": "2026-01-24"}]
            }
            """;

    @TempDir
    private Path folder;

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            # what is wrong                      | this part of the episode       | is this instead                | and is refused there
            a later version of the format        | episode/1                      | episode/2                      | /format
            an unknown zone                      | America/Phoenix                | Mars/Olympus                   | /site/zone
            a site without an id                 | `"id": "heron", `              | ``                             | /site/id
            an unknown first day                 | "MONDAY"                       | "MOONDAY"                      | /site/weekStarts
            no first day                         | `"weekStarts": "MONDAY", `     | ``                             | /site/weekStarts
            a closure on no date                 | 2026-12-25                     | 2026-12-32                     | /site/closures/0
            a day that is no date                | 2026-04-10                     | 2026-04-31                     | /asOf
            no day                               | "asOf"                         | "today"                        | /asOf
            a participant without an id          | `"id": "canary-k3x9-p1", `     | ``                             | /participant/id
            a blank id                           | "canary-k3x9-p1"               | " "                            | /participant/id
            an unknown population                | "ADULT"                        | "canary-k3x9"                  | /participant/population
            an unknown event                     | "RELAPSE"                      | "LAPSE"                        | /events/1/type
            an event on no date                  | 2026-02-20                     | 2026-02-30                     | /events/1/date
            an event centuries ago               | 2026-02-20                     | 1026-02-20                     | /events/1/date
            an event without a date              | "date": "2026-02-20"           | "day": "2026-02-20"            | /events/1/date
            an unknown level                     | "level": "INPATIENT"           | "level": "HOSPITAL"            | /events/2/level
            an admission without a level         | "level": "PHP", "from"         | "from"                         | /events/0/level
            an unknown level before              | "from": "INPATIENT"            | "from": "NONE"                 | /events/0/from
            an unknown response                  | "MORE_GROUPS"                  | "MORE_RULES"                   | /events/1/responses/0
            an end of a while that is no date    | 2026-03-11", "dec              | soon", "dec                    | /events/2/temporaryUntil
            a return that is no yes or no        | "returns": true                | "returns": "yes"               | /events/3/returns
            a transfer to no track               | "track": "evening"             | "track": ""                    | /events/4/track
            an unknown kind of discharge         | "COMPLETED"                    | "PUNISHED"                     | /events/5/kind
            somebody who decided and is no text  | "canary-k3x9-team"             | 7                              | /events/0/decidedBy
            attendance on no date                | 2026-01-08"                    | 2026-01-00"                    | /attendedDates/1
            attendance after today               | 2026-01-08"                    | 2026-04-11"                    | /attendedDates/1
            two authorizations of one id         | canary-k3x9-a2                 | canary-k3x9-a1                 | /authorizations/1/id
            an authorization of no level         | "level": "PHP", "from": "2026-02| "from": "2026-02               | /authorizations/1/level
            an authorization that ends first     | 2026-03-05                     | 2026-02-05                     | /authorizations/1/through
            fewer units than none                | "units": 20                    | "units": -1                    | /authorizations/0/units
            half a unit                          | "units": 20                    | "units": 20.5                  | /authorizations/0/units
            an unknown unit                      | "HOURS"                        | "WEEKS"                        | /authorizations/1/unit
            two reviews of one id                | "plan"                         | "certification"                | /reviews/1/id
            an unknown anchor                    | "anchor": "STAY_START"         | "anchor": "BIRTH"              | /reviews/0/anchor
            no interval                          | "count": 18                    | "count": 0                     | /reviews/0/first/count
            half an interval                     | "count": 18                    | "count": 1.5                   | /reviews/0/first/count
            an interval of an unknown unit       | "SERVICE_DAYS"                 | "MONTHS"                       | /reviews/0/then/unit
            a review without a rhythm            | "then"                         | "next"                         | /reviews/0/then
            a done review that is none           | {"id": "certification", "date" | {"id": "signature", "date"     | /reviewsDone/0/id
            a review done on no date             | 2026-01-24                     | 2026-01-42                     | /reviewsDone/0/date
            """)
    void every_kind_of_bad_episode_is_refused_at_its_place(String wrong, String part, String instead, String where) {
        refuse(Inputs.with(EPISODE, part, instead), "episode.json: " + where + ": expected ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "null",
                "[]",
                "7",
                "\"canary-k3x9\"",
                "{\"format\": \"careweek/episode/1\"",
                "canary-k3x9"
            })
    void what_is_no_episode_is_refused(String text) {
        refuse(text, "episode.json");
    }

    @Test
    void all_problems_are_told_at_once() {
        String bad = Inputs.with(EPISODE, "America/Phoenix", "Mars/Olympus");
        bad = Inputs.with(bad, "2026-02-20", "2026-02-30");
        bad = Inputs.with(bad, "\"units\": 20", "\"units\": -20");
        refuse(
                bad,
                "episode.json: /site/zone: ",
                "episode.json: /events/1/date: ",
                "episode.json: /authorizations/0/units: ");
    }

    @Test
    void more_of_anything_than_a_life_holds_is_refused() {
        String relapse = "{\"date\": \"2026-02-20\", \"type\": \"RELAPSE\"}";
        String events = String.join(",", Collections.nCopies(1_001, relapse));
        refuse(
                Inputs.with(EPISODE, "\"events\": [", "\"events\": [" + events + ","),
                "episode.json: /events: expected at most 1000 entries");
    }

    @Test
    void attendance_of_nobody_or_of_another_zone_is_refused() {
        Path episode = write(EPISODE);
        Path nobody = Inputs.folder(folder.resolve("a"), "attendance.csv", Inputs.HEADER);
        Path elsewhere = Inputs.folder(folder.resolve("b"));
        Terminal.run("episode", episode, "--out", folder.resolve("out"), "--attendance", nobody)
                .refused("attendance.csv: ");
        Terminal.run("episode", episode, "--out", folder.resolve("out"), "--attendance", elsewhere)
                .refused("sites.csv: ");
        assertThat(folder.resolve("out")).doesNotExist();
    }

    @Test
    void a_file_that_is_not_there_is_refused() {
        Terminal.run("episode", folder.resolve("none.json"), "--out", folder.resolve("out"))
                .refused("none.json: ");
    }

    private void refuse(String text, String... beginnings) {
        Terminal.run("episode", write(text), "--out", folder.resolve("out")).refused(beginnings);
        assertThat(folder.resolve("out")).doesNotExist();
    }

    private Path write(String text) {
        Inputs.write(folder, Map.of("episode.json", text));
        return folder.resolve("episode.json");
    }
}

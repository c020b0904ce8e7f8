package org.careweek.example.clinic.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.function.UnaryOperator;
import org.careweek.example.clinic.input.Sample;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class EpisodeTest {

    private static final Path EPISODE = Path.of("samples/episode/heron.json");
    private static final Path ATTENDANCE = Path.of("samples/attendance/heron");

    @TempDir
    private Path folder;

    private Path out;

    @BeforeEach
    void somewhere_to_write() {
        out = folder.resolve("out");
    }

    @Test
    void the_story_is_told_in_order_and_nothing_starts_over() {
        String story = told(EPISODE, "--attendance", ATTENDANCE);
        assertThat(story)
                .containsSubsequence(
                        "As of 2026-11-25: in care, IOP since 2026-11-03",
                        "week 13 of an expected 8-12, by Phoenix Rising Treatment",
                        "2026-08-31  Admitted to PHP, after INPATIENT.",
                        "2026-09-30  Stepped down to IOP.",
                        "2026-10-14  Relapse, answered with more individual counseling, a temporary step up.",
                        "2026-10-20  Stepped up to PHP for a while, until 2026-11-03.",
                        "2026-11-03  Returned to IOP.",
                        "16 weeks and parts of weeks, 6 of them partial, 1 not over yet: 3 BELOW, 6 WITHIN, 6 PARTIAL",
                        "5 findings",
                        "2026-10-28  BLOCK  transition.direction",
                        "episode.json, episode.html");
    }

    @Test
    void where_somebody_stands_is_told_as_of_the_day_whatever_is_recorded_for_later() {
        String later = "\"2026-11-09\", \"type\": \"DISCHARGE\", \"kind\": \"COMPLETED\"";
        String discharge = "\"2026-11-09\", \"type\": \"TRANSFER\", \"track\": \"evening-iop\"";
        assertThat(told(spoilt("p-9", discharge, later)))
                .startsWith("As of 2026-11-25: out of care since 2026-11-09\n");
        assertThat(told(spoilt("p-9", discharge, later.replace("2026-11-09", "2026-12-01"))))
                .startsWith("As of 2026-11-25: in care, IOP since 2026-11-03\n");
    }

    @Test
    void a_step_up_that_no_payer_authorized_is_approved_and_the_gap_is_shown() {
        told(EPISODE);
        assertThat(report().get("advisories")).singleElement().satisfies(advisory -> {
            assertThat(advisory.get("rule").asString()).isEqualTo("transition.authorized-level");
            assertThat(advisory.get("date").asString()).isEqualTo("2026-10-20");
            assertThat(advisory.get("facts").get("clinical level").asString()).isEqualTo("PHP");
            assertThat(advisory.get("facts").get("authorized levels").asString())
                    .isEqualTo("[IOP]");
        });
        assertThat(report().get("stays").get(2).get("level").asString()).isEqualTo("PHP");
    }

    @Test
    void with_attendance_every_week_is_counted_as_the_hours_are() {
        told(EPISODE, "--attendance", ATTENDANCE);
        Terminal.run("hours", ATTENDANCE, "--out", folder.resolve("hours")).done();
        List<String> counted = Inputs.filesIn(folder.resolve("hours"))
                .get("weeks.csv")
                .lines()
                .skip(1)
                .toList();
        JsonNode parts = report().get("parts");
        assertThat(parts).hasSameSizeAs(counted);
        for (int i = 0; i < counted.size(); i++) {
            String[] cells = counted.get(i).split(",");
            JsonNode part = parts.get(i);
            assertThat(List.of(
                            part.get("partStart").asString(),
                            part.get("level").asString(),
                            part.get("minutes").asString(),
                            part.get("status").asString(),
                            part.get("prorated").asString()))
                    .containsExactly(cells[2], cells[4], cells[7], cells[10], cells[11]);
        }
    }

    @Test
    void the_week_that_holds_today_is_not_over() {
        told(EPISODE, "--attendance", ATTENDANCE);
        JsonNode parts = report().get("parts");
        assertThat(parts.get(15).get("over").asBoolean()).isFalse();
        assertThat(parts.get(14).get("over").asBoolean()).isTrue();
        told(spoilt("p-9", "\"asOf\": \"2026-11-25\"", "\"asOf\": \"2026-11-30\""));
        assertThat(report().get("parts").get(15).get("over").asBoolean()).isTrue();
    }

    @Test
    void recorded_time_that_does_not_fit_the_attended_dates_is_told_date_by_date() {
        Path episode = spoilt("p001", "\"2026-11-24\"\n", "\"2026-11-14\"\n");
        told(episode, "--attendance", ATTENDANCE);
        assertThat(report().get("advisories"))
                .filteredOn(it -> it.get("rule").asString().equals("attendance.dates-differ"))
                .extracting(
                        it -> it.get("date").asString() + " " + it.get("text").asString())
                .containsExactly(
                        "2026-11-14 A date is told as attended, and no recorded time counts on it.",
                        "2026-11-24 Recorded time counts on a date that is not told as attended.");
    }

    @Test
    void somebody_who_came_after_the_day_of_the_story_is_refused_with_the_line() {
        Path early = changed(text -> text.replace("\"asOf\": \"2026-11-25\"", "\"asOf\": \"2026-11-23\"")
                .replace("\"2026-11-23\",\n    \"2026-11-24\"", "\"2026-11-23\""));
        Terminal.run("episode", early, "--out", out, "--attendance", ATTENDANCE)
                .refused("attendance.csv:86: expected nobody to have come after the episode's asOf");
        assertThat(out).doesNotExist();
    }

    @Test
    void a_review_may_have_a_rhythm_of_its_own_at_each_level() {
        told(spoilt("p-9", "\"iop-certification\"", "\"php-certification\""));
        assertThat(report().get("reviews"))
                .filteredOn(it -> it.get("id").asString().equals("php-certification"))
                .extracting(
                        it -> it.get("due").asString() + " " + it.get("state").asString())
                .containsExactly("2026-09-18 DONE", "2027-01-02 UPCOMING");
    }

    @Test
    void a_planned_end_that_is_over_before_it_begins_is_told_and_changes_no_level() {
        told(spoilt("p-9", "\"temporaryUntil\": \"2026-11-03\"", "\"temporaryUntil\": \"2026-10-20\""));
        assertThat(report().get("stays")).hasSize(4);
        assertThat(told(folder.resolve("episode.json"))).contains("Stepped up to PHP for a while.", "Returned to IOP.");
        assertThat(report().get("advisories"))
                .extracting(
                        it -> it.get("date").asString() + " " + it.get("rule").asString())
                .containsExactly("2026-10-20 transition.authorized-level", "2026-10-20 transition.temporary-end");
    }

    @Test
    void the_weeks_of_intensive_outpatient_care_are_told_only_where_there_is_any() {
        String story = told(changed(text -> text.replace("\"level\": \"IOP\"", "\"level\": \"OUTPATIENT\"")));
        assertThat(story).contains("Stepped down to OUTPATIENT").doesNotContain("of an expected 8-12");
    }

    @Test
    void without_attendance_nothing_is_judged() {
        assertThat(told(EPISODE)).contains("16 weeks and parts of weeks, 6 of them partial, 1 not over yet\n");
        assertThat(report().get("parts"))
                .allSatisfy(part -> assertThat(part.has("status")).isFalse());
    }

    @Test
    void an_overdue_review_of_a_temporary_step_up_is_a_finding_and_moves_nobody() {
        Path episode = spoilt(
                Sample.CANARY, "\"2026-11-03\", \"type\": \"STEP_DOWN\"", "\"2026-11-03\", \"type\": \"STEP_UP\"");
        told(episode);
        assertThat(report().get("stays").get(2).path("to").asString("open")).isEqualTo("open");
        assertThat(report().get("findings")).anySatisfy(finding -> {
            assertThat(finding.get("rule").asString()).isEqualTo("transition.temporary-review");
            assertThat(finding.get("date").asString()).isEqualTo("2026-11-03");
        });
    }

    @Test
    void nobody_is_named_on_the_terminal_or_in_a_file_name() {
        String story = told(spoilt(Sample.CANARY, "\"America/Chicago\"", "\"America/Chicago\""));
        assertThat(story)
                .contains("Authorized for PHP")
                .doesNotContain(Sample.CANARY, "heron", "auth-", "team-", "disclosed");
        Map<String, String> files = Inputs.filesIn(out);
        assertThat(files).containsOnlyKeys("episode.json", "episode.html");
        assertThat(files.get("episode.html")).doesNotContain("team-a", "lapse disclosed", "goals met");
        assertThat(files.get("episode.html").split("<body", 2)[0]).doesNotContain(Sample.CANARY);
    }

    @Test
    void the_same_episode_gives_the_same_bytes_in_another_language_and_zone() {
        told(EPISODE, "--attendance", ATTENDANCE);
        Map<String, String> here = Inputs.filesIn(out);
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Chatham"));
            told(EPISODE, "--attendance", ATTENDANCE);
            assertThat(Inputs.filesIn(out)).isEqualTo(here);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    private String told(Path episode, Object... more) {
        Object[] arguments = new Object[4 + more.length];
        System.arraycopy(new Object[] {"episode", episode, "--out", out}, 0, arguments, 0, 4);
        System.arraycopy(more, 0, arguments, 4, more.length);
        return Terminal.run(arguments).done().out();
    }

    /** The bundled episode of somebody else, with one part of it made different. */
    private Path spoilt(String participant, String part, String instead) {
        return changed(text -> Inputs.with(Inputs.with(text, "\"p001\"", "\"" + participant + "\""), part, instead));
    }

    private Path changed(UnaryOperator<String> change) {
        try {
            String other = change.apply(Files.readString(EPISODE));
            Inputs.write(folder, Map.of("episode.json", other));
        } catch (IOException unexpected) {
            throw new UncheckedIOException(unexpected);
        }
        return folder.resolve("episode.json");
    }

    private JsonNode report() {
        return JsonMapper.shared().readTree(Inputs.filesIn(out).get("episode.json"));
    }
}

package org.careweek.example.clinic.input.week;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.careweek.core.program.PrivateText;
import org.careweek.core.time.InstantRanges;
import org.careweek.example.clinic.input.Level;
import org.careweek.example.clinic.input.Sample;
import org.junit.jupiter.api.Test;

class GoodWeekTest {

    @Test
    void every_sample_is_read_whole() {
        Map<String, Path> samples = Sample.all("clinic-week");
        assertThat(samples).isNotEmpty();
        samples.forEach((name, path) -> {
            List<String> problems = new WeekReader(WeekSample.POLICIES)
                    .read(path)
                    .fold(
                            whole -> List.of(),
                            refused -> refused.stream().map(Object::toString).toList());
            assertThat(problems).as(name).isEmpty();
        });
    }

    @Test
    void a_week_says_what_its_file_says() {
        WeekFile week = WeekSample.read(WeekSample.GOOD);
        assertThat(week.site()).isEqualTo(new WeekFile.Site("site-1", "Example", ZoneId.of("America/Chicago")));
        assertThat(week.start()).isEqualTo(LocalDate.of(2026, 10, 26));
        assertThat(week.revision()).isEqualTo(3);
        assertThat(week.changedAt()).isEqualTo(Instant.parse("2026-10-20T16:00:00Z"));
        assertThat(week.policy()).isEqualTo("standard");
        assertThat(week.rules().minDays()).isEqualTo(Map.of(Level.IOP, 3, Level.PHP, 4));
        assertThat(week.rules().maxMinutesPerDay()).isEqualTo(Map.of(Level.IOP, 300, Level.PHP, 420));
        assertThat(week.tracks())
                .containsExactly(
                        new TrackEntry("evening", "Evening IOP", Level.IOP),
                        new TrackEntry("day", "Day PHP", Level.PHP));
        assertThat(week.sessions())
                .containsExactly(
                        new SessionEntry(
                                "s1",
                                "GROUP_THERAPY",
                                List.of("evening"),
                                LocalDateTime.of(2026, 10, 26, 18, 0),
                                90,
                                12,
                                PrivateText.of("canary-k3x9-f1"),
                                "A"),
                        new SessionEntry(
                                "s2",
                                "INDIVIDUAL_COUNSELING",
                                List.of("day", "evening"),
                                LocalDateTime.of(2026, 11, 1, 22, 0),
                                120,
                                1,
                                PrivateText.of(""),
                                ""));
        assertThat(week.participants())
                .containsExactly(
                        new ParticipantEntry(
                                PrivateText.of("canary-k3x9-p1"),
                                "evening",
                                720,
                                List.of(new Window(DayOfWeek.MONDAY, 17 * 60, 24 * 60)),
                                List.of(new Need("INDIVIDUAL_COUNSELING", 60, 120)),
                                List.of("s1"),
                                List.of("s2"),
                                List.of("s2"),
                                List.of(PrivateText.of("canary-k3x9-p2")),
                                60,
                                InstantRanges.EMPTY),
                        new ParticipantEntry(
                                PrivateText.of("canary-k3x9-p2"),
                                "day",
                                1200,
                                List.of(),
                                List.of(),
                                List.of(),
                                List.of(),
                                List.of(),
                                List.of(),
                                ParticipantEntry.NO_CAP,
                                InstantRanges.EMPTY));
    }

    @Test
    void a_week_without_its_optional_parts_has_their_defaults() {
        WeekFile week = WeekSample.read("""
                {"format": "careweek/clinic-week/1", "site": {"id": "a", "name": "A", "zone": "UTC"}, "later": [1.5],
                 "week": {"start": "2026-01-01"}, "policy": "standard", "tracks": [], "sessions": [],
                 "participants": []}
                """);
        assertThat(week.revision()).isZero();
        assertThat(week.changedAt()).isEqualTo(Instant.parse("2026-01-01T00:00:00Z"));
        assertThat(week.rules()).isEqualTo(new DayRules(Map.of(), Map.of()));
    }

    @Test
    void a_byte_order_mark_is_no_part_of_the_text() {
        assertThat(WeekSample.read("\uFEFF" + WeekSample.GOOD)).isEqualTo(WeekSample.read(WeekSample.GOOD));
    }

    @Test
    void a_week_prints_nothing_of_a_person() {
        assertThat(WeekSample.read(WeekSample.GOOD).toString())
                .doesNotContain("canary")
                .doesNotContain("720");
    }
}

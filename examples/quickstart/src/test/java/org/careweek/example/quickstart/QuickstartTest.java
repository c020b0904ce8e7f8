package org.careweek.example.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.careweek.core.compliance.ComplianceReport;
import org.careweek.core.compliance.Verdict;
import org.careweek.core.program.LevelOfCare;
import org.careweek.core.program.PrivateText;
import org.careweek.core.transition.CareEpisode;
import org.careweek.core.transition.Stay;
import org.careweek.spi.PluginHost;
import org.careweek.spi.calendar.CalendarEntry;
import org.careweek.spi.calendar.OpaqueId;
import org.careweek.spi.calendar.ParticipantCalendar;
import org.junit.jupiter.api.Test;

class QuickstartTest {

    @Test
    void a_week_that_lacks_one_minute_is_below_its_band_and_says_which_minute_and_which_rule() {
        ComplianceReport report = Quickstart.judgedWeek();

        assertThat(report.verdict()).isEqualTo(Verdict.BELOW);
        assertThat(report.violations()).singleElement().satisfies(violation -> {
            assertThat(violation.rule().id().value()).isEqualTo("iop.weekly-minimum");
            assertThat(violation.explanation().fact("missing")).contains("0 h 01 min");
        });
    }

    @Test
    void the_agenda_plugin_is_found_and_writes_times_only() {
        ZoneId zone = ZoneId.of("America/Chicago");
        var start = Instant.parse("2026-11-24T00:00:00Z").atZone(zone);
        var calendar = ParticipantCalendar.builder()
                .zone(zone)
                .changedAt(Instant.EPOCH)
                .entries(List.of(CalendarEntry.builder(new OpaqueId("0123456789abcdef"), start, start.plusHours(3))
                        .title(PrivateText.of("canary title"))
                        .location(PrivateText.of("canary room"))
                        .build()))
                .build();

        var host = PluginHost.builder()
                .discover(QuickstartTest.class.getClassLoader())
                .build();
        String agenda = host.export("agenda", calendar)
                .fold(exported -> new String(exported.content(), StandardCharsets.UTF_8), refused -> refused.reason());

        assertThat(agenda).isEqualTo("2026-11-23T18:00 to 21:00\n");
    }

    @Test
    void a_relapse_is_answered_for_a_while_and_nothing_starts_over() {
        CareEpisode episode = CareOverWeeks.episode();

        assertThat(episode.stays())
                .containsExactly(
                        stay(LevelOfCare.PHP, "2026-01-05").endedBefore(LocalDate.parse("2026-02-02")),
                        stay(LevelOfCare.IOP, "2026-02-02").endedBefore(LocalDate.parse("2026-02-16")),
                        stay(LevelOfCare.PHP, "2026-02-16").endedBefore(LocalDate.parse("2026-03-02")),
                        stay(LevelOfCare.IOP, "2026-03-02"));
        assertThat(episode.admittedOn()).contains(LocalDate.parse("2026-01-05"));
        assertThat(CareOverWeeks.certificationsDue(episode))
                .containsExactly(LocalDate.parse("2026-01-23"), LocalDate.parse("2026-02-22"));
        assertThat(CareOverWeeks.allocation(episode).uncovered())
                .containsExactly(LocalDate.parse("2026-01-29"), LocalDate.parse("2026-01-30"));
    }

    private static Stay stay(LevelOfCare level, String from) {
        return Stay.open(level, LocalDate.parse(from));
    }
}

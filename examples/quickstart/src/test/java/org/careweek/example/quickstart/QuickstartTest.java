package org.careweek.example.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.careweek.core.compliance.ComplianceReport;
import org.careweek.core.compliance.Verdict;
import org.careweek.core.program.LevelOfCare;
import org.careweek.core.scheduling.Rescheduled;
import org.careweek.core.transition.CareEpisode;
import org.careweek.core.transition.Stay;
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

    @Test
    void a_cancelled_group_moves_those_who_would_have_come_and_nobody_else() {
        Rescheduled monday = ClinicOverAWeek.story();

        assertThat(monday.next().schedule().unplaced()).isEmpty();
        assertThat(monday.moves())
                .hasSizeBetween(1, 4)
                .allSatisfy(move -> assertThat(move.removed())
                        .extracting(session -> session.id().value())
                        .containsExactly("wednesday-a"));
    }

    @Test
    void a_minute_that_becomes_known_later_changes_the_verdict_and_not_what_was_reported() {
        assertThat(AttendanceCorrected.reports())
                .extracting(ComplianceReport::verdict)
                .containsExactly(Verdict.BELOW, Verdict.WITHIN, Verdict.BELOW);
    }
}

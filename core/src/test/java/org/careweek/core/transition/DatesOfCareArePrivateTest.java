package org.careweek.core.transition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import org.careweek.core.policy.WeekTotals;
import org.careweek.core.program.LevelOfCare;
import org.careweek.core.program.ParticipantId;
import org.careweek.core.program.SeriesMembership;
import org.careweek.core.time.ProgramWeek;
import org.careweek.core.time.TreatmentTime;
import org.junit.jupiter.api.Test;

/** When somebody came into care, and until when, identifies a person: no part of it prints itself. */
class DatesOfCareArePrivateTest {

    private static final LocalDate DATE = LocalDate.of(1913, 3, 7);

    @Test
    void the_end_of_a_stay_is_not_printed() {
        assertThat(new Stay.End.Before(DATE).toString()).doesNotContain("1913");
    }

    @Test
    void the_dates_of_a_step_up_for_a_while_are_not_printed_by_the_move_that_asks_for_it() {
        var move = new Move.Up(LevelOfCare.PHP, StepUp.Term.Temporary.until(DATE));
        assertThat(move.toString()).doesNotContain("1913");
    }

    @Test
    void the_hours_of_each_day_of_a_week_are_not_printed() {
        var week = new ProgramWeek(DATE, ZoneId.of("America/Chicago"));
        var totals = new WeekTotals(week, TreatmentTime.ofMinutes(537), Map.of(DATE, TreatmentTime.ofMinutes(537)), 1);
        assertThat(totals.toString()).doesNotContain("1913").doesNotContain("57");
    }

    @Test
    void a_membership_that_ends_too_early_is_refused_without_its_dates() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SeriesMembership.between(ParticipantId.of("p-1"), DATE, DATE))
                .withMessageNotContaining("1913");
    }
}

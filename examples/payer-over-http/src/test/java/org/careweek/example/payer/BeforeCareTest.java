package org.careweek.example.payer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.careweek.core.program.LevelHistory;
import org.careweek.core.program.LevelOfCare;
import org.careweek.example.payer.loopback.Conduct;
import org.careweek.spi.insurance.IndicatesCovered;
import org.careweek.spi.insurance.Undetermined;
import org.careweek.spi.insurance.Verification;
import org.careweek.spi.insurance.VerificationQuery;
import org.careweek.spi.insurance.Verifications;
import org.junit.jupiter.api.Test;

class BeforeCareTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);
    private static final LocalDate THURSDAY = MONDAY.plusDays(3);
    private static final List<LocalDate> WEEK =
            MONDAY.datesUntil(MONDAY.plusDays(7)).toList();

    /** The payer knows that PHP is covered, and nothing of IOP. */
    @Test
    void a_step_to_another_level_asks_again_and_what_was_said_of_the_one_says_nothing_of_the_other()
            throws IOException {
        try (Visit visit = new Visit()) {
            BeforeCare before = new BeforeCare(
                    visit.verifier(Conduct.HONEST),
                    due -> visit.site.about("chart-1", due.level(), due.from(), due.through()));
            LevelHistory php = LevelHistory.from(MONDAY, LevelOfCare.PHP);

            Verifications first = before.ask(new Verifications(List.of()), WEEK, php, Site.NOW);
            assertThat(first.all()).hasSize(1);
            assertThat(first.all().get(0).answer()).isInstanceOf(IndicatesCovered.class);
            assertThat(before.ask(first, WEEK, php, Site.NOW)).isEqualTo(first);
            assertThat(visit.payer.heard()).hasSize(1);

            LevelHistory stepDown = php.then(THURSDAY, LevelOfCare.IOP);
            List<Verification> second =
                    before.ask(first, WEEK, stepDown, Site.NOW).all();
            assertThat(second).hasSize(2).first().isEqualTo(first.all().get(0));
            assertThat(second.get(1).query())
                    .extracting(VerificationQuery::level, VerificationQuery::from, VerificationQuery::through)
                    .containsExactly(LevelOfCare.IOP, THURSDAY, MONDAY.plusDays(6));
            assertThat(second.get(1).answer()).isInstanceOf(Undetermined.class);
            assertThat(visit.payer.heard()).hasSize(2);
        }
    }
}

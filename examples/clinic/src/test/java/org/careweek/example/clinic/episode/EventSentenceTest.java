package org.careweek.example.clinic.episode;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.careweek.core.transition.ContinuedStay;
import org.careweek.core.transition.Decision;
import org.careweek.core.transition.Placement;
import org.careweek.core.transition.StepUp;
import org.junit.jupiter.api.Test;

class EventSentenceTest {

    private static final LocalDate REVIEWED = LocalDate.of(2026, 11, 3);

    private static String continued(StepUp.Term term) {
        return EventSentence.of(new ContinuedStay(term, REVIEWED, Decision.of("team-a", "needed"), Placement.unsaid()));
    }

    @Test
    void a_continued_stay_says_for_how_long_and_neither_to_whom_nor_why() {
        assertThat(continued(StepUp.Term.Temporary.until(REVIEWED.plusDays(14))))
                .isEqualTo("Reviewed, and continued for a while, until 2026-11-17.");
        assertThat(continued(new StepUp.Term.OpenEnded())).isEqualTo("Reviewed, and continued.");
    }
}

package org.careweek.core.program;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class LevelHistoryTest {

    private static final LocalDate ADMITTED = LocalDate.of(2026, 11, 2);

    @Test
    void a_level_holds_from_its_date_until_the_next_change() {
        var history = LevelHistory.from(ADMITTED, LevelOfCare.PHP)
                .thenNone(ADMITTED.plusDays(20))
                .then(ADMITTED.plusDays(10), LevelOfCare.IOP);
        assertThat(history.levelOn(ADMITTED.plusDays(10))).contains(LevelOfCare.IOP);
        assertThat(history.levelOn(ADMITTED.plusDays(19))).contains(LevelOfCare.IOP);
        assertThat(history.levelOn(ADMITTED.minusDays(1))).isEmpty();
        assertThat(history.levelOn(ADMITTED)).contains(LevelOfCare.PHP);
        assertThat(history.levelOn(ADMITTED.plusDays(9))).contains(LevelOfCare.PHP);
        assertThat(history.levelOn(ADMITTED.plusDays(10))).contains(LevelOfCare.IOP);
        assertThat(history.levelOn(ADMITTED.plusDays(20))).isEmpty();
        assertThat(LevelHistory.none().levelOn(ADMITTED)).isEmpty();
        assertThat(LevelHistory.from(ADMITTED, LevelOfCare.IOP))
                .isEqualTo(LevelHistory.none().then(ADMITTED, LevelOfCare.PHP).then(ADMITTED, LevelOfCare.IOP))
                .isNotEqualTo(history);
    }

    @Test
    void partial_hospitalization_is_more_intensive_than_intensive_outpatient() {
        assertThat(LevelOfCare.PHP.isMoreIntensiveThan(LevelOfCare.IOP)).isTrue();
        assertThat(LevelOfCare.IOP.isMoreIntensiveThan(LevelOfCare.IOP)).isFalse();
        assertThat(LevelOfCare.OUTPATIENT.isMoreIntensiveThan(LevelOfCare.IOP)).isFalse();
    }
}

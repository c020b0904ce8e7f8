package org.careweek.core.program;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
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
    void all_changes_at_once_are_those_one_by_one() {
        var oneByOne = LevelHistory.from(ADMITTED, LevelOfCare.PHP)
                .then(ADMITTED.plusDays(10), LevelOfCare.IOP)
                .thenNone(ADMITTED.plusDays(20));
        Map<LocalDate, Optional<LevelOfCare>> changes = new HashMap<>();
        changes.put(ADMITTED.plusDays(20), Optional.empty());
        changes.put(ADMITTED.plusDays(10), Optional.of(LevelOfCare.IOP));
        changes.put(ADMITTED, Optional.of(LevelOfCare.PHP));
        LevelHistory atOnce = LevelHistory.of(changes);
        changes.clear();
        assertThat(atOnce).isEqualTo(oneByOne).hasSameHashCodeAs(oneByOne);
        assertThat(LevelHistory.of(Map.of())).isEqualTo(LevelHistory.none());
    }

    @Test
    void the_next_change_is_the_next_other_level() {
        var history = LevelHistory.from(ADMITTED, LevelOfCare.PHP)
                .then(ADMITTED.plusDays(3), LevelOfCare.PHP)
                .then(ADMITTED.plusDays(10), LevelOfCare.IOP);
        assertThat(history.nextChange(ADMITTED.minusDays(1))).contains(ADMITTED);
        assertThat(history.nextChange(ADMITTED)).contains(ADMITTED.plusDays(10));
        assertThat(history.nextChange(ADMITTED.plusDays(9))).contains(ADMITTED.plusDays(10));
        assertThat(history.nextChange(ADMITTED.plusDays(10))).isEmpty();
    }

    @Test
    void a_date_may_be_a_number_of_days() {
        long day = ADMITTED.toEpochDay();
        var history = LevelHistory.from(ADMITTED, LevelOfCare.PHP).then(ADMITTED.plusDays(10), LevelOfCare.IOP);
        assertThat(history.levelOn(day - 1)).isEmpty();
        assertThat(history.levelOn(day)).contains(LevelOfCare.PHP);
        assertThat(history.levelOn(day + 10)).contains(LevelOfCare.IOP);
        assertThat(history.nextChange(day - 1)).hasValue(day);
        assertThat(history.nextChange(day)).hasValue(day + 10);
        assertThat(history.nextChange(day + 10)).isEmpty();
        var ever = LevelHistory.from(LocalDate.MIN, LevelOfCare.IOP).thenNone(LocalDate.MAX);
        assertThat(ever.levelOn(Long.MIN_VALUE)).isEmpty();
        assertThat(ever.nextChange(LocalDate.MIN)).contains(LocalDate.MAX);
    }

    @Test
    void partial_hospitalization_is_more_intensive_than_intensive_outpatient() {
        assertThat(LevelOfCare.PHP.isMoreIntensiveThan(LevelOfCare.IOP)).isTrue();
        assertThat(LevelOfCare.IOP.isMoreIntensiveThan(LevelOfCare.IOP)).isFalse();
        assertThat(LevelOfCare.OUTPATIENT.isMoreIntensiveThan(LevelOfCare.IOP)).isFalse();
    }
}

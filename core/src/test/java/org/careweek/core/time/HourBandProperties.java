package org.careweek.core.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class HourBandProperties {

    private static TreatmentTime minutes(int minutes) {
        return TreatmentTime.ofMinutes(minutes);
    }

    private static int rank(BandPosition position) {
        return List.of(BandPosition.BELOW, BandPosition.WITHIN, BandPosition.ABOVE)
                .indexOf(position);
    }

    /** A distance from a bound, mostly 0, 1 or 2 minutes. */
    @Provide
    Arbitrary<Integer> distances() {
        return Arbitraries.frequencyOf(
                Tuple.of(6, Arbitraries.integers().between(-2, 2)),
                Tuple.of(4, Arbitraries.integers().between(-10_080, 10_080)));
    }

    /** HR1. */
    @Property(tries = 100_000)
    void both_included_ends_of_a_band_are_exact(
            @ForAll @IntRange(max = 10_080) int low,
            @ForAll @IntRange(max = 10_080) int width,
            @ForAll boolean fromLow,
            @ForAll("distances") int distance) {
        int high = low + width;
        int found = Math.max(0, (fromLow ? low : high) + distance);
        BandPosition position = HourBand.through(minutes(low), minutes(high)).positionOf(minutes(found));
        assertThat(position == BandPosition.BELOW).isEqualTo(found <= low - 1);
        assertThat(position == BandPosition.ABOVE).isEqualTo(found >= high + 1);
    }

    @Property
    void a_bound_that_allows_more_allows_exactly_so_much_more(
            @ForAll @IntRange(max = 10_080) int most,
            @ForAll @IntRange(max = 10_080) int more,
            @ForAll("distances") int distance) {
        TreatmentTime found = minutes(Math.max(0, most + more + distance));
        boolean isMore = found.minutes() > most + more;
        UpperBound included = new UpperBound.Through(minutes(most));
        UpperBound excluded = new UpperBound.Below(minutes(most + 1));
        assertThat(included.plus(minutes(more)).allows(found)).isEqualTo(!isMore);
        assertThat(excluded.plus(minutes(more)).allows(found)).isEqualTo(!isMore);
        assertThat(new UpperBound.Unlimited().plus(minutes(more)).allows(found)).isTrue();
    }

    /** HR1. */
    @Property(tries = 100_000)
    void an_excluded_upper_end_is_already_too_much(
            @ForAll @IntRange(max = 10_080) int low,
            @ForAll @IntRange(min = 1, max = 10_080) int width,
            @ForAll boolean fromLow,
            @ForAll("distances") int distance) {
        int end = low + width;
        int found = Math.max(0, (fromLow ? low : end) + distance);
        BandPosition position = HourBand.below(minutes(low), minutes(end)).positionOf(minutes(found));
        assertThat(position == BandPosition.BELOW).isEqualTo(found <= low - 1);
        assertThat(position == BandPosition.ABOVE).isEqualTo(found >= end);
    }

    /** HR2. */
    @Property
    void without_a_maximum_nothing_is_too_much(@ForAll @IntRange(max = 10_080) int low, @ForAll @IntRange int found) {
        var band = HourBand.atLeast(minutes(low));
        assertThat(band.positionOf(minutes(Math.abs(found % 20_000)))).isNotEqualTo(BandPosition.ABOVE);
        assertThat(band.positionOf(minutes(Integer.MAX_VALUE))).isEqualTo(BandPosition.WITHIN);
        assertThat(band.most().largestMinutes()).isEqualTo(Integer.MAX_VALUE);
    }

    /** HR2 and HR3. */
    @Property
    void more_treatment_never_moves_a_verdict_back(
            @ForAll @IntRange(max = 3_000) int low,
            @ForAll @IntRange(min = 1, max = 3_000) int width,
            @ForAll boolean included,
            @ForAll @IntRange(max = 6_100) int found,
            @ForAll @IntRange(max = 3_000) int more) {
        var band = included
                ? HourBand.through(minutes(low), minutes(low + width))
                : HourBand.below(minutes(low), minutes(low + width));
        assertThat(rank(band.positionOf(minutes(found + more))))
                .isGreaterThanOrEqualTo(rank(band.positionOf(minutes(found))));
        assertThat(band.includes(minutes(found))).isEqualTo(band.positionOf(minutes(found)) == BandPosition.WITHIN);
    }

    /** The largest amount says the same as the bound itself. */
    @Property
    void the_largest_amount_of_a_band_is_in_it_and_one_minute_more_is_not(
            @ForAll @IntRange(min = 1, max = 10_080) int end, @ForAll boolean included) {
        var band = included ? HourBand.atMost(minutes(end)) : HourBand.below(TreatmentTime.ZERO, minutes(end));
        int largest = band.most().largestMinutes();
        assertThat(band.includes(minutes(largest))).isTrue();
        assertThat(band.includes(minutes(largest + 1))).isFalse();
    }

    /** PR1 and PR2. */
    @Property
    void fewer_enrolled_days_never_ask_for_more(
            @ForAll @IntRange(max = 10_080) int low,
            @ForAll @IntRange(min = 1, max = 10_080) int width,
            @ForAll boolean included,
            @ForAll @IntRange(min = 1, max = 6) int days) {
        var whole = included
                ? HourBand.through(minutes(low), minutes(low + width))
                : HourBand.below(minutes(low), minutes(low + width));
        HourBand part = whole.prorated(days);
        HourBand longer = whole.prorated(days + 1);
        assertThat(part.least()).isLessThanOrEqualTo(longer.least());
        assertThat(longer.least()).isLessThanOrEqualTo(whole.least());
        assertThat(part.most().largestMinutes())
                .isLessThanOrEqualTo(longer.most().largestMinutes());
        assertThat(whole.prorated(7)).isEqualTo(whole);
    }

    /** PR1: the lower end rounded down, the upper end rounded up, by counting and without division. */
    @Property
    void a_prorated_band_is_the_tightest_whole_one_around_its_exact_share(
            @ForAll @IntRange(max = 10_080) int low,
            @ForAll @IntRange(max = 10_080) int width,
            @ForAll @IntRange(min = 1, max = 7) int days) {
        HourBand part = HourBand.through(minutes(low), minutes(low + width)).prorated(days);
        int least = part.least().minutes();
        assertThat(least * 7L).isLessThanOrEqualTo((long) low * days);
        assertThat((least + 1) * 7L).isGreaterThan((long) low * days);
        int most = part.most().largestMinutes();
        assertThat(most * 7L).isGreaterThanOrEqualTo((long) (low + width) * days);
        assertThat((most - 1) * 7L).isLessThan((long) (low + width) * days);
    }

    @Test
    void three_days_of_an_iop_week_ask_for_three_sevenths() {
        assertThat(HourBand.ofHours(9, 20).prorated(3)).isEqualTo(HourBand.through(minutes(231), minutes(515)));
        assertThat(HourBand.atLeast(minutes(540)).prorated(1)).isEqualTo(HourBand.atLeast(minutes(77)));
        assertThat(HourBand.below(minutes(360), minutes(1200)).prorated(1))
                .isEqualTo(HourBand.below(minutes(51), minutes(172)));
    }

    @Test
    void a_part_of_a_week_has_one_to_seven_days() {
        var band = HourBand.ofHours(9, 20);
        assertThatThrownBy(() -> band.prorated(0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> band.prorated(8)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_band_without_any_amount_in_it_is_refused() {
        assertThatThrownBy(() -> HourBand.ofHours(20, 9)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> HourBand.below(minutes(540), minutes(540)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new UpperBound.Below(TreatmentTime.ZERO)).isInstanceOf(IllegalArgumentException.class);
        assertThat(HourBand.through(minutes(540), minutes(540)).includes(minutes(540)))
                .isTrue();
    }

    @Test
    void a_band_says_which_end_belongs_to_it() {
        assertThat(HourBand.ofHours(9, 20)).hasToString("at least 9 h 00 min, at most 20 h 00 min");
        assertThat(HourBand.below(minutes(360), minutes(1200)))
                .hasToString("at least 6 h 00 min, less than 20 h 00 min");
        assertThat(HourBand.atLeast(minutes(1200))).hasToString("at least 20 h 00 min, without a maximum");
    }
}

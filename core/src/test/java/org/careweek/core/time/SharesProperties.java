package org.careweek.core.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** A week's target over the parts of the week, and the band of some of its days. */
class SharesProperties {

    @Property
    void shares_sum_to_the_whole_and_miss_their_exact_quota_by_less_than_a_minute(
            @ForAll @IntRange(max = 10_000) int whole,
            @ForAll @Size(min = 1, max = 7) List<@IntRange(min = 1, max = 7) Integer> days) {
        List<TreatmentTime> shares = Shares.of(TreatmentTime.ofMinutes(whole), days);

        int sum = days.stream().mapToInt(Integer::intValue).sum();
        assertThat(shares).hasSameSizeAs(days);
        assertThat(shares.stream().mapToInt(TreatmentTime::minutes).sum()).isEqualTo(whole);
        for (int i = 0; i < days.size(); i++) {
            double quota = (double) whole * days.get(i) / sum;
            assertThat((double) shares.get(i).minutes())
                    .isGreaterThan(quota - 1)
                    .isLessThan(quota + 1);
        }
    }

    /** Gives out one minute after another, each to the part that lacks most of its quota. */
    @Property
    void the_largest_remainders_get_the_minutes_left_and_of_equal_ones_the_earlier(
            @ForAll @IntRange(max = 2_000) int whole,
            @ForAll @Size(min = 1, max = 7) List<@IntRange(min = 1, max = 7) Integer> days) {
        int sum = days.stream().mapToInt(Integer::intValue).sum();
        List<Integer> expected = new ArrayList<>();
        int left = whole;
        for (int part : days) {
            expected.add(whole * part / sum);
            left -= whole * part / sum;
        }
        List<Integer> given = new ArrayList<>();
        while (left > 0) {
            int best = -1;
            for (int i = 0; i < days.size(); i++) {
                int remainder = whole * days.get(i) % sum;
                if (!given.contains(i) && (best < 0 || remainder > whole * days.get(best) % sum)) {
                    best = i;
                }
            }
            given.add(best);
            expected.set(best, expected.get(best) + 1);
            left--;
        }

        assertThat(Shares.of(TreatmentTime.ofMinutes(whole), days).stream().map(TreatmentTime::minutes))
                .isEqualTo(expected);
    }

    /** PR5. */
    @Property
    void of_two_parts_of_equal_length_the_earlier_gets_at_most_a_minute_more_and_never_less(
            @ForAll @IntRange(max = 10_000) int whole,
            @ForAll @Size(min = 1, max = 7) List<@IntRange(min = 1, max = 7) Integer> days) {
        List<TreatmentTime> shares = Shares.of(TreatmentTime.ofMinutes(whole), days);

        for (int i = 0; i < days.size(); i++) {
            for (int j = i + 1; j < days.size(); j++) {
                if (days.get(i).equals(days.get(j))) {
                    assertThat(shares.get(i).minutes() - shares.get(j).minutes())
                            .isBetween(0, 1);
                }
            }
        }
    }

    @Property
    void a_prorated_requirement_lies_between_nothing_and_the_full_one_and_seven_days_give_all_of_it(
            @ForAll @IntRange(max = 5_000) int least,
            @ForAll @IntRange(max = 5_000) int room,
            @ForAll @IntRange(min = 1, max = 7) int days) {
        HourBand full = HourBand.through(TreatmentTime.ofMinutes(least), TreatmentTime.ofMinutes(least + room));

        HourBand part = full.prorated(days);

        assertThat(part.least().minutes()).isBetween(0, least).isEqualTo((int) Math.floor(least * days / 7.0));
        assertThat(part.most()).isEqualTo(new UpperBound.Through(TreatmentTime.ofMinutes((int)
                Math.ceil((least + room) * days / 7.0))));
        assertThat(full.prorated(7)).isEqualTo(full);
    }

    @Property
    void more_enrolled_days_never_lower_the_requirement(
            @ForAll @IntRange(max = 5_000) int least, @ForAll @IntRange(min = 1, max = 6) int days) {
        HourBand full = HourBand.atLeast(TreatmentTime.ofMinutes(least));

        assertThat(full.prorated(days + 1)
                        .least()
                        .isLessThan(full.prorated(days).least()))
                .isFalse();
    }

    @Example
    void a_week_needs_at_least_one_part_of_at_least_one_day() {
        assertThatIllegalArgumentException().isThrownBy(() -> Shares.of(TreatmentTime.ZERO, List.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> Shares.of(TreatmentTime.ZERO, List.of(3, 0)));
    }
}

package org.careweek.core.transition.split;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.careweek.core.program.LevelOfCare.IOP;
import static org.careweek.core.program.LevelOfCare.PHP;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.statistics.Statistics;
import org.careweek.core.hours.WeekPart;
import org.careweek.core.program.LevelHistory;
import org.careweek.core.program.LevelOfCare;
import org.careweek.core.program.OrderedTime;
import org.careweek.core.testing.Drafts;
import org.careweek.core.time.HourBand;
import org.careweek.core.time.ProgramWeek;
import org.careweek.core.time.TreatmentTime;

/** PR1, PR2, PR3 and PR5 of a week's target: its parts share it by days, and no minute is lost or invented. */
class PartTargetProperties {

    private static final ProgramWeek WEEK = new ProgramWeek(Drafts.MONDAY, Drafts.CHICAGO);

    @Provide
    Arbitrary<WeekOfLevels> weeks() {
        return WeekOfLevels.any();
    }

    private static OrderedTime order(int minutes) {
        return new OrderedTime(TreatmentTime.ofMinutes(minutes));
    }

    private static String text(PartTarget target) {
        return text(
                target.part().start(),
                target.part().days(),
                target.part().level().orElseThrow().ordinal(),
                target.share().minutes());
    }

    private static String text(LocalDate start, int days, int level, int minutes) {
        return start + " for " + days + " at " + level + ": " + minutes;
    }

    @Property
    void one_order_over_a_week_is_shared_by_days_with_the_largest_remainders_first(
            @ForAll("weeks") WeekOfLevels given, @ForAll @IntRange(min = 1, max = 3_000) int minutes) {
        List<String> expected = new ArrayList<>();
        List<Integer> shares = given.shares(minutes);
        for (int i = 0; i < shares.size(); i++) {
            WeekOfLevels.Run run = given.runs().get(i);
            if (run.level() >= 0) {
                expected.add(text(run.start(), run.days(), run.level(), shares.get(i)));
            }
        }

        List<PartTarget> targets = PartTarget.of(given.week(), given.history(), order(minutes));

        assertThat(targets.stream().map(PartTargetProperties::text)).isEqualTo(expected);
        int sum = targets.stream().mapToInt(target -> target.share().minutes()).sum();
        boolean allInCare = !given.levels().contains(-1);
        assertThat(sum).isLessThanOrEqualTo(minutes);
        assertThat(!allInCare || sum == minutes).isTrue();
        Statistics.label("parts").collect(Math.min(3, given.runs().size()));
        Statistics.label("parts").coverage(it -> {
            for (int parts = 1; parts <= 3; parts++) {
                it.check(parts).percentage(share -> share > 5);
            }
        });
    }

    @Property
    void each_level_has_an_order_of_its_own_and_its_parts_take_their_shares_of_it(
            @ForAll("weeks") WeekOfLevels given, @ForAll @Size(5) List<@IntRange(max = 2_000) Integer> minutes) {
        Map<LevelOfCare, OrderedTime> orders = new TreeMap<>();
        List<String> expected = new ArrayList<>();
        for (int level = 0; level < 5; level++) {
            if (minutes.get(level) > 0) {
                orders.put(LevelOfCare.values()[level], order(minutes.get(level)));
            }
        }
        for (int i = 0; i < given.runs().size(); i++) {
            WeekOfLevels.Run run = given.runs().get(i);
            if (run.level() >= 0 && minutes.get(run.level()) > 0) {
                int share = given.shares(minutes.get(run.level())).get(i);
                expected.add(text(run.start(), run.days(), run.level(), share));
            }
        }

        assertThat(PartTarget.of(given.week(), given.history(), orders).stream().map(PartTargetProperties::text))
                .isEqualTo(expected);
    }

    /** PR3. */
    @Property
    void a_share_misses_its_exact_quota_by_less_than_a_minute(
            @ForAll("weeks") WeekOfLevels given, @ForAll @IntRange(min = 1, max = 100_000) int minutes) {
        assertThat(PartTarget.of(given.week(), given.history(), order(minutes))).allSatisfy(target -> {
            long sevenths =
                    (long) minutes * target.part().days() - target.share().minutes() * 7L;
            assertThat(sevenths).isBetween(-6L, 6L);
        });
    }

    /** PR1 and PR2: an order of seven minutes or more, so that a day more is a minute more. */
    @Property
    void more_days_never_have_a_smaller_share_and_seven_have_all_of_it(
            @ForAll("weeks") WeekOfLevels one,
            @ForAll("weeks") WeekOfLevels other,
            @ForAll @IntRange(min = 7, max = 3_000) int minutes) {
        List<PartTarget> targets = new ArrayList<>(PartTarget.of(one.week(), one.history(), order(minutes)));
        targets.addAll(PartTarget.of(other.week(), other.history(), order(minutes)));
        for (PartTarget target : targets) {
            assertThat(target.share().minutes()).isBetween(0, minutes);
            assertThat(target.part().days() < 7 || target.share().minutes() == minutes)
                    .isTrue();
            assertThat(targets)
                    .filteredOn(longer -> longer.part().days() > target.part().days())
                    .allSatisfy(longer -> assertThat(longer.share()).isGreaterThanOrEqualTo(target.share()));
        }
    }

    /** PR5: told from its last date to its first, a week gives parts of one length the same shares, the earlier first. */
    @Property
    void parts_of_one_length_have_the_same_shares_in_whatever_order_they_come(
            @ForAll("weeks") WeekOfLevels given, @ForAll @IntRange(min = 1, max = 3_000) int minutes) {
        List<Integer> backwards = new ArrayList<>(given.levels());
        Collections.reverse(backwards);
        WeekOfLevels mirrored = new WeekOfLevels(given.firstDate(), given.zone(), backwards);

        assertThat(byLength(mirrored, minutes)).isEqualTo(byLength(given, minutes));
    }

    /** The shares of all runs by length, in order of date; levels of dates out of care are made one in care. */
    private static Map<Integer, List<Integer>> byLength(WeekOfLevels given, int minutes) {
        WeekOfLevels inCare = new WeekOfLevels(
                given.firstDate(),
                given.zone(),
                given.levels().stream().map(level -> level < 0 ? 1 : level).toList());
        Map<Integer, List<Integer>> shares = new TreeMap<>();
        PartTarget.of(inCare.week(), inCare.history(), order(minutes))
                .forEach(target -> shares.computeIfAbsent(target.part().days(), none -> new ArrayList<>())
                        .add(target.share().minutes()));
        return shares;
    }

    /** The order lies in the band of a week; so its shares lie in the bands of the parts. */
    @Property
    void whoever_holds_the_shares_of_an_order_in_the_band_is_within_each_prorated_band(
            @ForAll("weeks") WeekOfLevels given, @ForAll @IntRange(min = 540, max = 1_200) int minutes) {
        assertThat(PartTarget.of(given.week(), given.history(), order(minutes)))
                .allSatisfy(target -> assertThat(HourBand.ofHours(9, 20)
                                .prorated(target.part().days())
                                .includes(target.share()))
                        .isTrue());
    }

    @Example
    void a_step_down_on_thursday_leaves_three_days_of_php_and_four_of_iop() {
        LevelHistory levels =
                LevelHistory.from(Drafts.MONDAY.minusDays(20), PHP).then(Drafts.MONDAY.plusDays(3), IOP);
        List<PartTarget> targets = PartTarget.of(WEEK, levels, Map.of(PHP, order(1_500), IOP, order(720)));
        assertThat(targets).extracting(target -> target.share().minutes()).containsExactly(643, 411);
        assertThat(PartTarget.of(WEEK, levels, order(720)))
                .extracting(target -> target.share().minutes())
                .containsExactly(309, 411);
    }

    @Example
    void whoever_is_admitted_on_friday_owes_three_days_of_the_first_week() {
        LevelHistory levels = LevelHistory.from(Drafts.MONDAY.plusDays(4), IOP);
        assertThat(PartTarget.of(WEEK, levels, order(700)))
                .extracting(target -> target.share().minutes())
                .containsExactly(300);
        assertThat(PartTarget.of(WEEK, levels, Map.of(PHP, order(1_500)))).isEmpty();
    }

    @Example
    void a_part_out_of_care_has_nothing_to_hold() {
        WeekPart nobody = new WeekPart(WEEK, Drafts.MONDAY, 3, Optional.empty());
        assertThatIllegalArgumentException().isThrownBy(() -> new PartTarget(nobody, TreatmentTime.ofMinutes(10)));
    }
}

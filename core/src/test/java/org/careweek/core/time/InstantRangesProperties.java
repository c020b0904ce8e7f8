package org.careweek.core.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import org.junit.jupiter.api.Test;

/** The oracle is a bitmap: bit i of a long stands for the i-th second of the test's own minute. */
@StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
class InstantRangesProperties {

    private static final Instant BASE = Instant.parse("2026-11-01T06:59:30Z");

    private static InstantRange range(int start, int end) {
        return new InstantRange(BASE.plusSeconds(start), BASE.plusSeconds(end));
    }

    @Provide
    Arbitrary<List<InstantRange>> ranges() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 60),
                        Arbitraries.integers().between(0, 20))
                .as((start, length) -> range(start, Math.min(63, start + length)))
                .list()
                .ofMaxSize(5);
    }

    private static long bits(InstantRange range) {
        long bits = 0;
        for (long i = range.start().getEpochSecond(); i < range.end().getEpochSecond(); i++) {
            bits |= 1L << (i - BASE.getEpochSecond());
        }
        return bits;
    }

    private static long bits(List<InstantRange> ranges) {
        long bits = 0;
        for (InstantRange range : ranges) {
            bits |= bits(range);
        }
        return bits;
    }

    private static void assertSame(InstantRanges found, long expected) {
        List<InstantRange> ranges = found.ranges();
        assertThat(bits(ranges)).isEqualTo(expected);
        assertThat(found.seconds()).isEqualTo(Long.bitCount(expected));
        assertThat(found.isEmpty()).isEqualTo(expected == 0);
        for (int i = 0; i < ranges.size(); i++) {
            assertThat(ranges.get(i).isEmpty()).isFalse();
            assertThat(i == 0 || ranges.get(i - 1).end().isBefore(ranges.get(i).start()))
                    .isTrue();
        }
    }

    /** IV5 and IV1. */
    @Property(tries = 100_000)
    void sets_of_time_are_what_a_bitmap_of_seconds_says(
            @ForAll("ranges") List<InstantRange> one, @ForAll("ranges") List<InstantRange> other) {
        InstantRanges a = InstantRanges.of(one);
        InstantRanges b = InstantRanges.of(other);
        long inA = bits(one);
        long inB = bits(other);
        assertSame(a, inA);
        assertSame(a.union(b), inA | inB);
        assertSame(a.intersection(b), inA & inB);
        assertSame(a.minus(b), inA & ~inB);
    }

    /** IV5 and IV4. */
    @Property(tries = 100_000)
    void two_ranges_overlap_if_they_share_a_second(
            @ForAll @IntRange(max = 30) int start,
            @ForAll @IntRange(max = 12) int length,
            @ForAll @IntRange(max = 30) int otherStart,
            @ForAll @IntRange(max = 12) int otherLength) {
        InstantRange one = range(start, start + length);
        InstantRange other = range(otherStart, otherStart + otherLength);
        boolean share = (bits(one) & bits(other)) != 0;
        assertThat(one.overlaps(other)).isEqualTo(share);
        assertThat(other.overlaps(one)).isEqualTo(share);
        Statistics.label("touching")
                .collect(start + length == otherStart || otherStart + otherLength == start)
                .coverage(checker -> checker.check(true).percentage(p -> p > 1));
    }

    /** IV1. */
    @Property
    void union_does_not_depend_on_order_or_repetition(@ForAll("ranges") List<InstantRange> ranges, @ForAll long seed) {
        List<InstantRange> shuffled = new ArrayList<>(ranges);
        shuffled.addAll(ranges);
        Collections.shuffle(shuffled, new Random(seed));
        InstantRanges expected = InstantRanges.of(ranges);
        assertThat(InstantRanges.of(shuffled)).isEqualTo(expected).hasSameHashCodeAs(expected);
        InstantRanges oneByOne = InstantRanges.EMPTY;
        for (InstantRange range : shuffled) {
            oneByOne = oneByOne.union(InstantRanges.of(range));
        }
        assertThat(oneByOne).isEqualTo(expected).hasToString(expected.toString());
    }

    /** IV2. */
    @Property
    void a_union_is_as_long_as_its_longest_part_and_no_longer_than_their_sum(
            @ForAll("ranges") List<InstantRange> ranges) {
        long sum = ranges.stream().mapToLong(InstantRange::seconds).sum();
        long longest = ranges.stream().mapToLong(InstantRange::seconds).max().orElse(0);
        assertThat(InstantRanges.of(ranges).seconds()).isBetween(longest, sum);
        boolean disjoint = true;
        for (int i = 0; i < ranges.size(); i++) {
            for (int j = 0; j < i; j++) {
                disjoint &= (bits(ranges.get(i)) & bits(ranges.get(j))) == 0;
            }
        }
        assertThat(InstantRanges.of(ranges).seconds() == sum).isEqualTo(disjoint);
    }

    /** IV3. */
    @Property
    void what_two_sets_share_is_counted_once(
            @ForAll("ranges") List<InstantRange> one, @ForAll("ranges") List<InstantRange> other) {
        InstantRanges a = InstantRanges.of(one);
        InstantRanges b = InstantRanges.of(other);
        assertThat(a.union(b).seconds())
                .isEqualTo(a.seconds() + b.seconds() - a.intersection(b).seconds());
        assertThat(a.union(b)).isEqualTo(b.union(a));
        assertThat(a.intersection(b)).isEqualTo(b.intersection(a));
    }

    /** IV6. */
    @Property
    void removing_a_break_subtracts_exactly_what_lies_inside(
            @ForAll("ranges") List<InstantRange> present, @ForAll("ranges") List<InstantRange> breaks) {
        InstantRanges a = InstantRanges.of(present);
        InstantRanges b = InstantRanges.of(breaks);
        assertThat(a.minus(b).seconds())
                .isEqualTo(a.seconds() - a.intersection(b).seconds())
                .isGreaterThanOrEqualTo(0);
        assertThat(a.minus(b).minus(b)).isEqualTo(a.minus(b));
    }

    /** IV7. */
    @Property
    void clipping_twice_equals_clipping_once_and_never_lengthens(
            @ForAll("ranges") List<InstantRange> present,
            @ForAll @IntRange(max = 62) int from,
            @ForAll @IntRange(max = 62) int until) {
        InstantRanges a = InstantRanges.of(present);
        InstantRanges clipped = a.from(BASE.plusSeconds(from)).until(BASE.plusSeconds(until));
        long window = from < until ? bits(range(from, until)) : 0;
        assertSame(clipped, bits(present) & window);
        assertThat(clipped.from(BASE.plusSeconds(from)).until(BASE.plusSeconds(until)))
                .isEqualTo(clipped);
        assertThat(clipped.seconds()).isLessThanOrEqualTo(a.seconds());
    }

    /** IV8. */
    @Property
    void a_booking_inside_time_that_is_credited_already_adds_nothing(
            @ForAll("ranges") List<InstantRange> credited, @ForAll @IntRange(max = 62) int at) {
        InstantRanges a = InstantRanges.of(credited);
        InstantRanges inside = a.from(BASE.plusSeconds(at));
        assertThat(a.union(inside)).isEqualTo(a);
    }

    /** IV10. */
    @Property
    void moving_all_ranges_changes_no_length(
            @ForAll("ranges") List<InstantRange> ranges, @ForAll @IntRange(min = -1_000_000, max = 1_000_000) int by) {
        List<InstantRange> moved = ranges.stream()
                .map(range -> new InstantRange(
                        range.start().plusSeconds(by), range.end().plusSeconds(by)))
                .toList();
        assertThat(InstantRanges.of(moved).seconds())
                .isEqualTo(InstantRanges.of(ranges).seconds());
        assertThat(InstantRanges.of(moved).ranges())
                .hasSameSizeAs(InstantRanges.of(ranges).ranges());
    }

    @Property
    void an_instant_is_in_a_set_if_its_second_is(
            @ForAll("ranges") List<InstantRange> ranges,
            @ForAll @IntRange(max = 62) int second,
            @ForAll @IntRange(max = 999_999_999) int nano) {
        assertThat(InstantRanges.of(ranges).includes(BASE.plusSeconds(second).plusNanos(nano)))
                .isEqualTo((bits(ranges) >> second & 1) == 1);
    }

    @Property(tries = 20_000)
    void a_stretch_of_time_is_covered_if_each_of_its_seconds_is_in_the_set(
            @ForAll("ranges") List<InstantRange> ranges,
            @ForAll @IntRange(max = 61) int start,
            @ForAll @IntRange(min = 1, max = 10) int length) {
        int end = Math.min(62, start + length);
        long asked = bits(range(start, end));
        boolean covered = InstantRanges.of(ranges).covers(BASE.getEpochSecond() + start, BASE.getEpochSecond() + end);
        assertThat(covered).isEqualTo((asked & ~bits(ranges)) == 0);
        Statistics.label("covered")
                .collect(covered)
                .coverage(checker -> checker.check(true).percentage(p -> p > 5));
    }

    @Test
    void touching_is_no_overlap_and_an_empty_range_overlaps_nothing() {
        assertThat(range(0, 5).overlaps(range(5, 9))).isFalse();
        assertThat(range(0, 5).overlaps(range(3, 3))).isFalse();
        assertThat(InstantRanges.of(range(3, 3))).isEqualTo(InstantRanges.EMPTY);
        assertThat(InstantRanges.of(List.of(range(0, 5), range(5, 9))).ranges()).containsExactly(range(0, 9));
    }

    @Test
    void a_range_runs_forward_and_in_whole_seconds() {
        assertThatThrownBy(() -> range(5, 4)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new InstantRange(BASE, BASE.plusNanos(1)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new InstantRange(BASE.plusNanos(1), BASE.plusSeconds(9)))
                .isInstanceOf(IllegalArgumentException.class);
    }
}

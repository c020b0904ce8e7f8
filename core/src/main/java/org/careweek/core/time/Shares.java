package org.careweek.core.time;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Splits a week's target over the parts of the week, without losing or inventing a minute. */
public final class Shares {

    private Shares() {}

    /**
     * Splits by largest remainder: the shares sum to the whole, and each differs from its exact quota by less than a minute.
     * Of equal remainders the earlier part comes first.
     *
     * @param whole what is split
     * @param days the days of each part, in order; each 1 or more
     * @return a share for each part, in the same order
     */
    public static List<TreatmentTime> of(TreatmentTime whole, List<Integer> days) {
        if (days.isEmpty() || days.stream().anyMatch(part -> part < 1)) {
            throw new IllegalArgumentException("every part must have at least one day, and there must be a part");
        }
        long sum = days.stream().mapToLong(Integer::longValue).sum();
        long[] shares = days.stream()
                .mapToLong(part -> whole.minutes() * (long) part / sum)
                .toArray();
        long left = whole.minutes() - Arrays.stream(shares).sum();
        IntStream.range(0, shares.length)
                .boxed()
                .sorted(Comparator.comparing((Integer part) -> -(whole.minutes() * (long) days.get(part) % sum)))
                .limit(left)
                .forEach(part -> shares[part]++);
        return Arrays.stream(shares)
                .mapToObj(share -> TreatmentTime.ofMinutes(Math.toIntExact(share)))
                .toList();
    }
}

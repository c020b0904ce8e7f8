package org.careweek.core.time;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * A set of real time in whole seconds: a second is in it or not, however often it was added. Equal sets are equal.
 */
public final class InstantRanges {

    /** No time at all. */
    public static final InstantRanges EMPTY = new InstantRanges(new long[0]);

    /** Epoch seconds where the set begins and ends, strictly rising: inside after an odd number of them. */
    private final long[] edges;

    private InstantRanges(long[] edges) {
        this.edges = edges;
    }

    public static InstantRanges of(InstantRange range) {
        return range.isEmpty()
                ? EMPTY
                : new InstantRanges(
                        new long[] {range.start().getEpochSecond(), range.end().getEpochSecond()});
    }

    /** The union of ranges in any order, which may overlap, touch or repeat. */
    public static InstantRanges of(Collection<InstantRange> ranges) {
        List<InstantRange> byStart = ranges.stream()
                .filter(range -> !range.isEmpty())
                .sorted(Comparator.comparing(InstantRange::start))
                .toList();
        long[] edges = new long[2 * byStart.size()];
        int used = 0;
        for (InstantRange range : byStart) {
            long start = range.start().getEpochSecond();
            long end = range.end().getEpochSecond();
            if (used > 0 && start <= edges[used - 1]) {
                edges[used - 1] = Math.max(edges[used - 1], end);
            } else {
                edges[used++] = start;
                edges[used++] = end;
            }
        }
        return new InstantRanges(Arrays.copyOf(edges, used));
    }

    public InstantRanges union(InstantRanges other) {
        return combine(other, (here, there) -> here || there);
    }

    public InstantRanges intersection(InstantRanges other) {
        return combine(other, (here, there) -> here && there);
    }

    public InstantRanges minus(InstantRanges other) {
        return combine(other, (here, there) -> here && !there);
    }

    /** The part from {@code instant}, included, on. */
    public InstantRanges from(Instant instant) {
        long at = instant.getEpochSecond();
        return combine(new InstantRanges(new long[] {at, Long.MAX_VALUE}), (here, there) -> here && there);
    }

    /** The part up to {@code instant}, excluded. */
    public InstantRanges until(Instant instant) {
        long at = instant.getEpochSecond();
        return combine(new InstantRanges(new long[] {at, Long.MAX_VALUE}), (here, there) -> here && !there);
    }

    public boolean isEmpty() {
        return edges.length == 0;
    }

    public boolean includes(Instant instant) {
        int found = Arrays.binarySearch(edges, instant.getEpochSecond());
        int edgesUpTo = found >= 0 ? found + 1 : -found - 1;
        return edgesUpTo % 2 == 1;
    }

    /**
     * Whether it holds all of a stretch of time.
     *
     * @param start second of the epoch, included
     * @param end second of the epoch, excluded; after {@code start}
     */
    public boolean covers(long start, long end) {
        int low = 0;
        int high = edges.length / 2;
        while (low < high - 1) {
            int middle = (low + high) >>> 1;
            if (edges[2 * middle] <= start) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return low < high && edges[2 * low] <= start && end <= edges[2 * low + 1];
    }

    /** How much time it holds, in seconds. */
    public long seconds() {
        long sum = 0;
        for (int i = 0; i < edges.length; i += 2) {
            sum += edges[i + 1] - edges[i];
        }
        return sum;
    }

    /** Its ranges by start: none is empty, and no two overlap or touch. */
    public List<InstantRange> ranges() {
        List<InstantRange> ranges = new ArrayList<>(edges.length / 2);
        for (int i = 0; i < edges.length; i += 2) {
            ranges.add(new InstantRange(Instant.ofEpochSecond(edges[i]), Instant.ofEpochSecond(edges[i + 1])));
        }
        return List.copyOf(ranges);
    }

    private interface Membership {
        boolean of(boolean here, boolean there);
    }

    /** Walks the edges of both sets in order and keeps those where membership changes. */
    private InstantRanges combine(InstantRanges other, Membership membership) {
        long[] there = other.edges;
        long[] kept = new long[edges.length + there.length];
        int used = 0;
        int i = 0;
        int j = 0;
        boolean inside = false;
        while (i < edges.length || j < there.length) {
            long at = i == edges.length ? there[j] : j == there.length ? edges[i] : Math.min(edges[i], there[j]);
            if (i < edges.length && edges[i] == at) {
                i++;
            }
            if (j < there.length && there[j] == at) {
                j++;
            }
            boolean now = membership.of(i % 2 == 1, j % 2 == 1);
            if (now != inside) {
                kept[used++] = at;
                inside = now;
            }
        }
        return new InstantRanges(Arrays.copyOf(kept, used));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof InstantRanges that && Arrays.equals(edges, that.edges);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(edges);
    }

    @Override
    public String toString() {
        return ranges().toString();
    }
}

package org.careweek.core.scheduling.pricing;

import java.util.Arrays;

/**
 * The most that a week can be worth, from each start of one day on, by the class of needs and the units that the day has so far: the
 * rest of the day exactly, all other days as the {@link Slopes} see them. Not safe for concurrent use.
 */
final class DayOutlook {

    private int[] most = new int[0];
    private int width;
    private int classes;

    /** Looks at a day; returns how many numbers there are to it. */
    int look(Arrangement week, int index, DayKinds kinds, Slopes slopes) {
        Day day = week.days[index];
        width = day.most + 1;
        classes = week.sums.count();
        int row = classes * width;
        int cells = (day.starts + 1) * row;
        if (most.length < cells) {
            most = new int[cells];
        }
        for (int one = 0; one < classes; one++) {
            int around = slopes.around(index, one);
            int at = day.starts * row + one * width;
            for (int units = 0; units < width; units++) {
                boolean isAllowed = around > DaySums.NEVER / 2 && (units == 0 || units >= week.leastOfDay);
                most[at + units] = isAllowed ? around + slopes.slope() * units : DaySums.NEVER;
            }
        }
        int kind = day.kinds() - 1;
        for (int start = day.starts - 1; start >= 0; start--) {
            if (day.forced[start]) {
                Arrays.fill(most, start * row, (start + 1) * row, DaySums.NEVER);
            } else {
                System.arraycopy(most, (start + 1) * row, most, start * row, row);
            }
            for (; kind >= 0 && day.start[kind] == start; kind--) {
                if (kinds.choice(index, kind) >= 0) {
                    take(week.sums, day, kind, kinds.gain(index, kind));
                }
            }
        }
        return cells;
    }

    private void take(NeedSums sums, Day day, int kind, int gain) {
        int row = classes * width;
        int more = day.units[kind];
        for (int one = 0; one < classes; one++) {
            int then = sums.add(one, day.part[kind]);
            if (then != NeedSums.NONE && more < width) {
                merge(
                        day.start[kind] * row + one * width,
                        day.next[kind] * row + then * width + more,
                        width - more,
                        gain);
            }
        }
    }

    private void merge(int to, int from, int count, int gain) {
        int[] table = most;
        for (int i = 0; i < count; i++) {
            table[to + i] = Math.max(table[to + i], table[from + i] + gain);
        }
    }

    /** The most that is added from a start on, if the day has so much before. */
    int from(int start, int one, int units) {
        return most[(start * classes + one) * width + units];
    }
}

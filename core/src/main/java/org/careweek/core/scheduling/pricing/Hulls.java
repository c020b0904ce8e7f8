package org.careweek.core.scheduling.pricing;

import java.util.Arrays;

/**
 * What one day can give at best, by class of needs, where each unit has a price of its own: of its options only those that are the
 * best at some such price. Not safe for concurrent use.
 */
final class Hulls {

    private int[] begin = new int[0];
    private int[] units = new int[256];
    private int[] value = new int[256];
    private int classes;

    /** Takes the options of a day, which are sorted by class, then units. */
    void take(DaySums day, int classCount) {
        classes = classCount;
        if (begin.length <= classes) {
            begin = new int[classes + 1];
        }
        int size = 0;
        int option = 0;
        for (int one = 0; one < classes; one++) {
            begin[one] = size;
            for (; option < day.size() && day.state(option) == one; option++) {
                int u = day.units(option);
                int v = day.value(option);
                while (size - begin[one] >= 2 && isBelow(size - 1, u, v)) {
                    size--;
                }
                if (size == units.length) {
                    units = Arrays.copyOf(units, 2 * size);
                    value = Arrays.copyOf(value, 2 * size);
                }
                units[size] = u;
                value[size++] = v;
            }
        }
        begin[classes] = size;
    }

    /** Whether the place lies on or below the line from the one before it to the given one. */
    private boolean isBelow(int at, int u, int v) {
        long toHere = (long) (value[at] - value[at - 1]) * (u - units[at - 1]);
        long toThere = (long) (v - value[at - 1]) * (units[at] - units[at - 1]);
        return toHere <= toThere;
    }

    /** The best option of a class when each unit is worth so much, or {@link Places#NONE}. */
    int best(int one, long slope) {
        int best = Places.NONE;
        long most = Long.MIN_VALUE;
        for (int at = begin[one]; at < begin[one + 1]; at++) {
            long worth = value[at] + slope * units[at];
            if (worth > most) {
                most = worth;
                best = at;
            }
        }
        return best;
    }

    int units(int at) {
        return units[at];
    }

    int value(int at) {
        return value[at];
    }
}

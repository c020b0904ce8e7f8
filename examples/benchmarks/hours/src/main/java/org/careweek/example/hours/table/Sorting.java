package org.careweek.example.hours.table;

import java.util.Arrays;

/** Puts rows in order by one column; rows that are alike in it stay as they were. */
final class Sorting {

    private Sorting() {}

    static int[] asTheyCome(int rows) {
        int[] order = new int[rows];
        Arrays.setAll(order, row -> row);
        return order;
    }

    /** Counts how many rows have each key: keys are participants or minutes, which are few beside the rows. */
    static int[] by(int[] keys) {
        if (keys.length == 0) {
            return new int[0];
        }
        int least = Arrays.stream(keys).min().orElseThrow();
        int most = Arrays.stream(keys).max().orElseThrow();
        int[] next = new int[Math.addExact(Math.subtractExact(most, least), 2)];
        for (int key : keys) {
            next[key - least + 1]++;
        }
        Arrays.parallelPrefix(next, Integer::sum);
        int[] order = new int[keys.length];
        for (int row = 0; row < keys.length; row++) {
            order[next[keys[row] - least]++] = row;
        }
        return order;
    }
}

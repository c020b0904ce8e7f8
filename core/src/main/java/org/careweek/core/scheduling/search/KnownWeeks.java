package org.careweek.core.scheduling.search;

import java.util.Arrays;

/** The weeks of one person that a {@link Bundle} knows, each with a weight. Not safe for concurrent use. */
final class KnownWeeks {

    private static final double NOTHING = 1e-6;
    private static final double SOMETHING = 0.05;

    private int size;
    private int[][] choices = new int[8][];
    private int[][] rows = new int[8][];
    private double[] worth = new double[8];
    private double[] weight = new double[8];
    private int[] idle = new int[8];

    /** Adds a week, unless it is known; returns whether it was added. */
    boolean add(int[] chosen, int[] used, double value) {
        for (int i = 0; i < size; i++) {
            if (Arrays.equals(rows[i], used)) {
                return false;
            }
        }
        if (size == worth.length) {
            choices = Arrays.copyOf(choices, 2 * size);
            rows = Arrays.copyOf(rows, 2 * size);
            worth = Arrays.copyOf(worth, 2 * size);
            weight = Arrays.copyOf(weight, 2 * size);
            idle = Arrays.copyOf(idle, 2 * size);
        }
        choices[size] = chosen;
        rows[size] = used;
        worth[size] = value;
        weight[size] = 0;
        idle[size++] = 0;
        return true;
    }

    /** Forgets weeks that had no weight for so long. */
    void forget(int longest) {
        for (int i = size - 1; i >= 0; i--) {
            if (weight[i] > NOTHING) {
                idle[i] = 0;
            } else if (++idle[i] > longest) {
                size--;
                choices[i] = choices[size];
                rows[i] = rows[size];
                worth[i] = worth[size];
                weight[i] = weight[size];
                idle[i] = idle[size];
            }
        }
    }

    /** The choices of the week with the most weight, if that is anything. */
    int[] heaviest() {
        int which = -1;
        double most = SOMETHING;
        for (int i = 0; i < size; i++) {
            if (weight[i] > most) {
                most = weight[i];
                which = i;
            }
        }
        return which < 0 ? Seating.NOTHING : choices[which];
    }

    int size() {
        return size;
    }

    int[] choices(int i) {
        return choices[i];
    }

    /** The rows that a week uses: its sessions, and one for the person itself. */
    int[] rows(int i) {
        return rows[i];
    }

    double worth(int i) {
        return worth[i];
    }

    double weight(int i) {
        return weight[i];
    }

    void move(int i, double more) {
        weight[i] += more;
    }
}

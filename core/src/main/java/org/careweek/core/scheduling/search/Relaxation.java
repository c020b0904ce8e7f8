package org.careweek.core.scheduling.search;

import java.util.Arrays;
import org.careweek.core.scheduling.pricing.Effort;

/**
 * Shares of weeks that are worth most, when weeks can be had in parts: one week for each person, and no more of a resource than
 * there is. A revised simplex method; where weeks are taken away or come back it goes on from where it was. Its prices are not exact,
 * and need not be: any prices prove a bound. Not safe for concurrent use.
 */
final class Relaxation {

    /** What a week that may not be had is worth. */
    private static final double FORBIDDEN = -5e6;

    private static final int NONE = Integer.MIN_VALUE;
    private static final double NOTHING = 1e-7;
    private static final double ZERO = 1e-11;
    private static final double SMALLEST_PIVOT = 1e-6;
    private static final int BETWEEN_RENEWALS = 150;

    /** Limits are moved by tiny amounts, so that no two ways reach them at once. */
    private static final double TINY = 1e-7;

    private final int people;
    private final int rows;
    private int weeks;
    private int[][] uses = new int[256][];
    private double[] worth = new double[256];
    private boolean[] alive = new boolean[256];
    private boolean[] isBasic = new boolean[256];
    private final boolean[] isFree;
    private final double[] limit;

    /** By row the week that it holds, or below 0 what is left of a resource. */
    private final int[] basis;

    private final double[][] inverse;
    private final double[] amount;
    private final double[] price;
    private final double[] change;
    private final int[] nonZero;
    private int pivots;

    /**
     * Of each person knows only how to have no week; that is the week with the person's number.
     *
     * @param seats how much there is of each resource
     */
    Relaxation(int people, int[] seats) {
        this.people = people;
        this.rows = people + seats.length;
        this.isFree = new boolean[seats.length];
        this.limit = new double[rows];
        this.basis = new int[rows];
        this.inverse = new double[rows][rows];
        this.amount = new double[rows];
        this.price = new double[rows];
        this.change = new double[rows];
        this.nonZero = new int[rows];
        for (int person = 0; person < people; person++) {
            add(person, 0, Seating.NOTHING);
        }
        Arrays.fill(isFree, true);
        for (int row = 0; row < rows; row++) {
            double moved = TINY * (1 + row * 37 % 101);
            limit[row] = row < people ? 1 - moved : seats[row - people] + moved;
            amount[row] = limit[row];
            basis[row] = row < people ? row : people - 1 - row;
            inverse[row][row] = 1;
        }
        Arrays.fill(isBasic, 0, people, true);
    }

    /** Adds a week that may be had. */
    void add(int person, int value, int[] resources) {
        if (weeks == worth.length) {
            uses = Arrays.copyOf(uses, 2 * weeks);
            worth = Arrays.copyOf(worth, 2 * weeks);
            alive = Arrays.copyOf(alive, 2 * weeks);
            isBasic = Arrays.copyOf(isBasic, 2 * weeks);
        }
        int[] all = new int[resources.length + 1];
        all[0] = person;
        for (int i = 0; i < resources.length; i++) {
            all[i + 1] = people + resources[i];
        }
        uses[weeks] = all;
        worth[weeks] = value;
        alive[weeks++] = true;
    }

    boolean isAllowed(int week) {
        return alive[week];
    }

    /** Whether a week may be had from now on. */
    void allow(int week, boolean isAllowed) {
        alive[week] = isAllowed;
    }

    /** Looks for the best shares of the weeks that may be had, in at most so many steps. */
    void solve(int mostPivots, Effort effort) {
        reprice();
        long work = ((long) rows * rows / 8 + weeks) / 4 + 1;
        for (int taken = 0; taken < mostPivots && effort.spend(work); taken++) {
            int entering = entering();
            if (entering == NONE || !enter(entering)) {
                return;
            }
        }
    }

    private double worthOf(int column) {
        return column < 0 ? 0 : alive[column] ? worth[column] : FORBIDDEN;
    }

    private void reprice() {
        Arrays.fill(price, 0);
        for (int row = 0; row < rows; row++) {
            double value = worthOf(basis[row]);
            if (value != 0) {
                double[] line = inverse[row];
                for (int i = 0; i < rows; i++) {
                    price[i] += value * line[i];
                }
            }
        }
    }

    private int entering() {
        int best = NONE;
        double most = NOTHING;
        for (int row = people; row < rows; row++) {
            if (-price[row] > most && !isFree[row - people]) {
                most = -price[row];
                best = people - 1 - row;
            }
        }
        for (int i = 0; i < weeks; i++) {
            if (alive[i] && !isBasic[i]) {
                double gain = gain(i);
                if (gain > most) {
                    most = gain;
                    best = i;
                }
            }
        }
        return best;
    }

    private double gain(int column) {
        if (column < 0) {
            return -price[people - 1 - column];
        }
        double gain = worth[column];
        for (int row : uses[column]) {
            gain -= price[row];
        }
        return gain;
    }

    private boolean enter(int column) {
        double gain = gain(column);
        for (int row = 0; row < rows; row++) {
            double sum = 0;
            if (column < 0) {
                sum = inverse[row][people - 1 - column];
            } else {
                for (int used : uses[column]) {
                    sum += inverse[row][used];
                }
            }
            change[row] = sum;
        }
        int leaving = -1;
        double least = Double.MAX_VALUE;
        for (int row = 0; row < rows; row++) {
            if (change[row] > SMALLEST_PIVOT) {
                double ratio = Math.max(0, amount[row]) / change[row];
                if (ratio < least || ratio == least && change[row] > change[leaving]) {
                    least = ratio;
                    leaving = row;
                }
            }
        }
        if (leaving < 0) {
            return false;
        }
        pivot(leaving, column, least);
        double[] line = inverse[leaving];
        for (int i = 0; i < rows; i++) {
            price[i] += gain * line[i];
        }
        return true;
    }

    private void mark(int column, boolean isIn) {
        if (column < 0) {
            isFree[-1 - column] = isIn;
        } else {
            isBasic[column] = isIn;
        }
    }

    private void pivot(int leaving, int column, double step) {
        mark(basis[leaving], false);
        mark(column, true);
        basis[leaving] = column;
        double[] line = inverse[leaving];
        double scale = 1 / change[leaving];
        int n = 0;
        for (int i = 0; i < rows; i++) {
            if (Math.abs(line[i]) > ZERO) {
                line[i] *= scale;
                nonZero[n++] = i;
            } else {
                line[i] = 0;
            }
        }
        for (int row = 0; row < rows; row++) {
            double factor = change[row];
            if (row != leaving && Math.abs(factor) > ZERO) {
                double[] other = inverse[row];
                for (int j = 0; j < n; j++) {
                    other[nonZero[j]] -= factor * line[nonZero[j]];
                }
                amount[row] -= factor * step;
            }
        }
        amount[leaving] = step;
        if (++pivots % BETWEEN_RENEWALS == 0) {
            settle();
        }
    }

    /** Works out the amounts anew, so that errors do not add up. */
    private void settle() {
        for (int row = 0; row < rows; row++) {
            double sum = 0;
            for (int i = 0; i < rows; i++) {
                sum += inverse[row][i] * limit[i];
            }
            amount[row] = sum;
        }
    }

    /** The price of a resource, 0 or more. */
    double price(int resource) {
        return Math.max(0, price[people + resource]);
    }

    /** How much of each week is had. */
    double[] shares() {
        double[] share = new double[weeks];
        for (int row = 0; row < rows; row++) {
            if (basis[row] >= 0) {
                share[basis[row]] = amount[row];
            }
        }
        return share;
    }

    /** What the best shares are worth together, of weeks that are known. */
    double worth() {
        double sum = 0;
        for (int row = 0; row < rows; row++) {
            sum += price[row] * Math.rint(limit[row]);
        }
        return sum;
    }

    /** How much of each resource is left. */
    double[] left() {
        double[] left = new double[isFree.length];
        for (int row = 0; row < rows; row++) {
            if (basis[row] < 0) {
                left[-1 - basis[row]] = amount[row];
            }
        }
        return left;
    }

    int rows() {
        return rows;
    }
}

package org.careweek.core.scheduling.search;

/**
 * The model of a {@link Bundle}: weights on known weeks, and prices that rise with how much the weights ask for more seats than
 * there are. It is solved by moving weight from one week of a person to another, person by person. Not safe for concurrent use.
 */
final class Master {

    private static final double NOTHING = 1e-9;
    private static final double SMALL_GAIN = 0.02;
    private static final int TURNS = 3;

    final double[] step;
    final double[] price;
    final double[] load;
    private final KnownWeeks[] weeks;
    private final int[] cap;
    private final boolean[] isFixed;
    private final double[] centre;
    private double[] gain = new double[64];

    Master(KnownWeeks[] weeks, int[] cap, boolean[] isFixed, double[] centre) {
        this.weeks = weeks;
        this.cap = cap;
        this.isFixed = isFixed;
        this.centre = centre;
        this.step = new double[cap.length];
        this.price = new double[cap.length];
        this.load = new double[cap.length];
    }

    /** Moves weights until that gains little; returns what the model says of the prices that they lead to. */
    double solve(int mostSweeps, double enough) {
        for (int row = 0; row < price.length; row++) {
            reprice(row);
        }
        double moved = Double.MAX_VALUE;
        for (int sweep = 0; sweep < mostSweeps && moved >= enough; sweep++) {
            moved = 0;
            for (KnownWeeks known : weeks) {
                moved += known.size() == 0 ? 0 : exchange(known);
            }
        }
        return model();
    }

    private void reprice(int row) {
        if (!isFixed[row]) {
            price[row] = Math.max(0, centre[row] + step[row] * (load[row] - cap[row]));
        }
    }

    private double net(KnownWeeks known, int i) {
        double net = known.worth(i);
        for (int row : known.rows(i)) {
            net -= price[row];
        }
        return net;
    }

    /** Moves weight from a person's worst week to the best; returns what that gained, as far as the slopes tell. */
    private double exchange(KnownWeeks known) {
        int n = known.size();
        if (gain.length < n) {
            gain = new double[2 * n];
        }
        double used = 0;
        for (int i = 0; i < n; i++) {
            gain[i] = net(known, i);
            used += known.weight(i);
        }
        double moved = 0;
        for (int turn = 0; turn < TURNS; turn++) {
            int high = -1;
            double most = 0;
            int low = -1;
            double least = used < 1 - NOTHING ? 0 : Double.MAX_VALUE;
            for (int i = 0; i < n; i++) {
                if (gain[i] > most) {
                    most = gain[i];
                    high = i;
                }
                if (known.weight(i) > NOTHING && gain[i] < least) {
                    least = gain[i];
                    low = i;
                }
            }
            if (high == low || most - least < SMALL_GAIN) {
                return moved;
            }
            double have = low < 0 ? 1 - used : known.weight(low);
            double much = Math.min(have, (most - least) / curve(known, high, low));
            moved += much * (most - least);
            used += (high >= 0 ? much : 0) - (low >= 0 ? much : 0);
            shift(known, high, much);
            shift(known, low, -much);
            if (high >= 0) {
                gain[high] = net(known, high);
            }
            if (low >= 0) {
                gain[low] = net(known, low);
            }
        }
        return moved;
    }

    /** Moves weight to a week of a person. */
    void move(int person, int week, double weight) {
        shift(weeks[person], week, weight);
    }

    private void shift(KnownWeeks known, int i, double more) {
        if (i >= 0) {
            known.move(i, more);
            for (int row : known.rows(i)) {
                load[row] += more;
                reprice(row);
            }
        }
    }

    /** How fast the gain falls when weight is moved. */
    private double curve(KnownWeeks known, int high, int low) {
        double curve = NOTHING;
        if (high >= 0) {
            for (int row : known.rows(high)) {
                curve += low >= 0 && has(known.rows(low), row) || isFixed[row] ? 0 : step[row];
            }
        }
        if (low >= 0) {
            for (int row : known.rows(low)) {
                curve += high >= 0 && has(known.rows(high), row) || isFixed[row] ? 0 : step[row];
            }
        }
        return curve;
    }

    private static boolean has(int[] rows, int row) {
        for (int one : rows) {
            if (one == row) {
                return true;
            }
        }
        return false;
    }

    private double model() {
        double sum = 0;
        for (KnownWeeks known : weeks) {
            double most = 0;
            for (int i = 0; i < known.size(); i++) {
                most = Math.max(most, net(known, i));
            }
            sum += most;
        }
        for (int row = 0; row < price.length; row++) {
            sum += isFixed[row] ? 0 : price[row] * cap[row];
        }
        return sum;
    }
}

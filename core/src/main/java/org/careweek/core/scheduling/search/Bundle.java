package org.careweek.core.scheduling.search;

import java.util.Arrays;
import org.careweek.core.scheduling.pricing.Terms;

/**
 * Prices of seats that prove as much as possible. They follow a model made of the weeks found so far, near the best prices known (a
 * proximal bundle, one for each person). Behind the rows of sessions is one for each group of people: how many of them can be placed
 * at all. Not safe for concurrent use.
 */
final class Bundle {

    private static final double POINT = Terms.POINT;
    private static final int MOST_SWEEPS = 60;
    private static final double LARGEST_SCALE = 60_000;
    private static final double SCALE_AFTER_LIMIT = 4_000;
    private static final double STEP_OF_PEOPLE = 4;

    /** A week without weight is forgotten after so many rounds. */
    private static final int IDLE = 15;

    /** Below this share of new weeks, and with nothing promised, prices are as good as they get. */
    private static final int FEW = 200;

    private static final double[] SHARES = {1, 0.7, 0.5, 0.3, 0.2, 0.1, 0.05, 0.02};

    private final int sessions;
    private final int[] cap;
    private final boolean[] isFixed;
    private final double[] centre;
    private final Everyone everyone;
    private final Master master;
    private double scale;
    private double centreValue = Double.MAX_VALUE;
    private double model;
    private double lastDrop = 1e9;
    private int vain;

    /** All in one group. */
    Bundle(Clinic clinic, int[] seats, Terms terms, double firstScale) {
        this(clinic, seats, new int[clinic.size()], new int[] {clinic.size()}, terms, firstScale);
    }

    /**
     * @param groupOf of each person
     * @param heads how many of each group can be placed
     * @param firstScale how far prices move for each person too many, at first
     */
    Bundle(Clinic clinic, int[] seats, int[] groupOf, int[] heads, Terms terms, double firstScale) {
        this.sessions = clinic.sessions();
        this.cap = Arrays.copyOf(seats, sessions + heads.length);
        System.arraycopy(heads, 0, cap, sessions, heads.length);
        this.isFixed = new boolean[cap.length];
        this.centre = new double[cap.length];
        this.everyone = new Everyone(clinic, terms, groupOf, cap, isFixed);
        this.master = new Master(everyone.weeks(), cap, isFixed, centre);
        rescale(firstScale);
    }

    private void rescale(double to) {
        scale = to;
        for (int row = 0; row < cap.length; row++) {
            master.step[row] = row < sessions ? scale / Math.sqrt(Math.max(1, cap[row])) : STEP_OF_PEOPLE * scale;
        }
    }

    /**
     * Starts from a share of the prices of seats, and the prices of places and the weeks, of another bundle of the same people, sessions
     * and groups; fixed prices are nothing here.
     */
    void continueFrom(Bundle other, double share) {
        for (int row = 0; row < cap.length; row++) {
            beginAt(row, isFixed[row] ? 0 : other.prices()[row] / POINT * (row < sessions ? share : 1));
        }
        for (int person = 0; person < everyone.weeks().length; person++) {
            KnownWeeks known = other.weeks(person);
            for (int i = 0; i < known.size(); i++) {
                everyone.add(person, known.choices(i));
            }
        }
    }

    /** Takes over the prices and the model of a part of the people and sessions, a group here. */
    void join(Part part, int group) {
        Bundle other = part.bundle();
        int[] rows = Arrays.copyOf(part.sessions(), part.sessions().length + 1);
        rows[part.sessions().length] = sessions + group;
        for (int row = 0; row < rows.length; row++) {
            boolean isShared = centre[rows[row]] > 0;
            double price = other.prices()[row] / POINT;
            beginAt(rows[row], isShared ? (centre[rows[row]] + price) / 2 : price);
        }
        for (int i = 0; i < part.people().length; i++) {
            KnownWeeks known = other.weeks(i);
            for (int week = 0; week < known.size(); week++) {
                everyone.add(part.people()[i], known.choices(week));
                master.move(part.people()[i], everyone.weeks()[part.people()[i]].size() - 1, known.weight(week));
            }
        }
    }

    private void beginAt(int row, double price) {
        centre[row] = price;
        master.price[row] = price;
    }

    /** Seats of a session are there for all, for nothing. */
    void give(int session) {
        isFixed[session] = true;
    }

    /**
     * From now on at most so many people of the one group can be placed. Seats are worth less then: tries shares of their prices, each
     * with the price of a person that proves most, and begins at the best of them.
     */
    void limit(int most, Crew crew) {
        cap[sessions] = most;
        int[] old = everyone.prices().clone();
        double bestShare = 1;
        int bestFee = 0;
        long least = Everyone.UNKNOWN;
        for (double share : SHARES) {
            begin(old, share, 0);
            if (everyone.at(master.price, crew) != Everyone.UNKNOWN) {
                int fee = everyone.bestFee();
                long proven = everyone.provenWith(fee);
                if (proven < least) {
                    least = proven;
                    bestShare = share;
                    bestFee = fee;
                }
            }
        }
        begin(old, bestShare, bestFee / POINT);
        everyone.forgetBound();
        rescale(SCALE_AFTER_LIMIT);
    }

    private void begin(int[] prices, double share, double fee) {
        for (int row = 0; row < sessions; row++) {
            beginAt(row, prices[row] / POINT * share);
        }
        beginAt(sessions, fee);
        centreValue = Double.MAX_VALUE;
        model = 0;
        vain = 0;
    }

    /** What seats that cost nothing prove: the sum of what each could have alone. As prices they say nothing, so they are not kept. */
    long free(Crew crew) {
        everyone.at(new double[cap.length], crew);
        long free = everyone.bound();
        everyone.forgetBound();
        return free;
    }

    /** A few passes in which people choose one after the other. Gives first weeks, and prices to begin with. */
    void auction(int passes, double first, Auction auction, Crew crew) {
        int[] prices = auction.run(passes, first, crew, everyone);
        begin(prices, 1, 0);
    }

    /** The same where it is known how much a person loses by others, in points: prices rise and move by about that. */
    void auctionAgain(int passes, double loss, Auction auction, Crew crew) {
        auction(passes, loss, auction, crew);
        rescale(loss);
    }

    /**
     * Improves prices and bound until the model promises less than a tolerance in points, for so many rounds, or a share of the time. A
     * model that promises less than nothing was not solved well enough to say that.
     */
    void run(int most, double tolerance, Crew crew, int percent) {
        for (int round = 0; round < most && !crew.own().isPast(percent); round++) {
            long reached = everyone.at(master.price, crew);
            if (reached == Everyone.UNKNOWN) {
                return;
            }
            judge(reached / POINT);
            boolean isSettled = everyone.found() <= everyone.weeks().length / FEW;
            solveModel(tolerance);
            double promised = centreValue - model;
            if (promised >= 0 && promised < tolerance && isSettled) {
                return;
            }
        }
    }

    /** Moves the centre where the prices proved as much as the model promised, and the steps with it. */
    private void judge(double reached) {
        boolean isFirst = centreValue == Double.MAX_VALUE;
        double promised = isFirst ? 0 : centreValue - model;
        if (isFirst || reached < centreValue - 0.1 * Math.max(0, promised)) {
            if (!isFirst && centreValue - reached > 0.6 * promised) {
                rescale(Math.min(LARGEST_SCALE, scale * 2.2));
            }
            centreValue = reached;
            System.arraycopy(master.price, 0, centre, 0, centre.length);
            vain = 0;
        } else if (++vain > 2) {
            rescale(scale * 0.7);
            vain = 0;
        }
    }

    private void solveModel(double tolerance) {
        double enough = 0.002 * Math.max(tolerance, lastDrop);
        model = master.solve(MOST_SWEEPS, enough);
        lastDrop = Math.max(tolerance, centreValue - model);
        for (KnownWeeks known : everyone.weeks()) {
            known.forget(IDLE);
        }
    }

    /** In parts of a point; whatever others take of the seats that were given. */
    long bound() {
        return everyone.bound();
    }

    /** The prices of seats that prove the bound, in parts of a point; at the end that of a person of each group. Not to be changed. */
    int[] prices() {
        return everyone.prices();
    }

    /** Everyone's best week at these prices, in parts of a point. Not to be changed. */
    int[] values() {
        return everyone.values();
    }

    /** The same, and what everyone's best week is worth where a place costs nothing. */
    Prices proven() {
        int[] values = values().clone();
        int[][] weeks = new int[values.length][];
        for (int person = 0; person < values.length; person++) {
            values[person] += prices()[sessions + everyone.group(person)];
            weeks[person] = everyone.best(person);
        }
        return new Prices(Arrays.copyOf(prices(), sessions), values, weeks);
    }

    KnownWeeks weeks(int person) {
        return everyone.weeks()[person];
    }
}

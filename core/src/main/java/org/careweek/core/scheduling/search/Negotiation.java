package org.careweek.core.scheduling.search;

import java.util.Arrays;
import java.util.function.IntFunction;
import org.careweek.core.scheduling.pricing.Pricer;
import org.careweek.core.scheduling.pricing.Terms;

/**
 * People who want more seats than there are look again, one after the other: overfull sessions get dearer pass by pass, and stay
 * dearer where they were overfull before, until all fit.
 */
record Negotiation(Planner planner) {

    private static final double DEARER_EACH_PASS = 1.15;
    private static final double DEAREST = 20_000;
    private static final double CEILING = 1e8;
    private static final double[] SHARES = {0.9, 0};

    /** Everyone takes some week, such as the one that a model likes best, and looks from there. */
    void begin(IntFunction<int[]> first, int passes, int percent) {
        Seating now = planner.now();
        for (int person : now.people()) {
            int[] week = first.apply(person);
            if (!now.isPlaced(person) && !now.meets(person, week)) {
                now.put(person, week);
            }
        }
        run(passes, 150, percent);
    }

    /**
     * Looks again until all fit, for so many passes, or a share of the time; in the end nobody sits where there is no seat.
     *
     * @param first what it costs to be one too many, in points
     */
    void run(int passes, double first, int percent) {
        Seating now = planner.now();
        double[] history = new double[now.clinic().sessions()];
        int[] order = now.people().clone();
        double present = first;
        for (int pass = 0; pass < passes && !planner.tool().isPast(percent); pass++) {
            planner.shuffle(order);
            if (!pass(order, present, history)) {
                break;
            }
            remember(order, present, history);
            present = Math.min(present * DEARER_EACH_PASS, DEAREST);
        }
        leave(order);
        for (double share : SHARES) {
            for (int person : order) {
                if (!now.isPlaced(person) && !planner.tool().isOver()) {
                    planner.insert(person, share, 0);
                }
            }
        }
    }

    /** Returns whether anybody was in an overfull session. */
    private boolean pass(int[] order, double present, double[] history) {
        Seating now = planner.now();
        boolean any = false;
        for (int person : order) {
            boolean isCrowded = now.isCrowded(person);
            any |= isCrowded;
            if ((isCrowded || !now.isPlaced(person)) && !planner.tool().isOver()) {
                now.take(person);
                cost(person, present, history);
                now.put(person, planner.solve(person, 0));
            }
        }
        return any;
    }

    private void cost(int person, double present, double[] history) {
        Seating now = planner.now();
        int[] sessions = now.sessions(person);
        int[] cost = planner.tool().cost();
        int[] prices = planner.guide().prices();
        for (int choice = 0; choice < sessions.length; choice++) {
            int session = sessions[choice];
            int tooMany = Math.max(0, now.load(session) + 1 - now.seats(session));
            double price = prices[session] + Terms.POINT * (history[session] + present * tooMany);
            cost[choice] = now.seats(session) == 0 ? Pricer.CLOSED : (int) Math.min(price, CEILING);
        }
        now.closeApart(person, cost);
    }

    private void remember(int[] order, double present, double[] history) {
        Seating now = planner.now();
        for (int person : order) {
            for (int choice : now.plan(person)) {
                int session = now.sessions(person)[choice];
                if (now.isOverfull(session)) {
                    double tooMany = now.load(session) - now.seats(session);
                    history[session] +=
                            present * 0.5 * tooMany / Math.sqrt(Math.max(1, now.seats(session))) / now.load(session);
                }
            }
        }
    }

    /** Whoever is missed least leaves what is still overfull. */
    private void leave(int[] order) {
        Seating now = planner.now();
        for (int person : order) {
            for (int choice : now.plan(person)) {
                int session = now.sessions(person)[choice];
                while (now.isOverfull(session)) {
                    now.take(leastMissed(session));
                }
            }
        }
    }

    private int leastMissed(int session) {
        Seating now = planner.now();
        int who = -1;
        double least = Double.MAX_VALUE;
        for (int user : now.clinic().users[session]) {
            if (now.isMine(user) && now.holds(user, session)) {
                long crowds = Arrays.stream(now.plan(user))
                        .filter(choice -> now.isOverfull(now.sessions(user)[choice]))
                        .count();
                double missed =
                        -crowds * 1e9 - planner.loss(user) + planner.random().nextDouble();
                if (missed < least) {
                    least = missed;
                    who = user;
                }
            }
        }
        return who;
    }
}

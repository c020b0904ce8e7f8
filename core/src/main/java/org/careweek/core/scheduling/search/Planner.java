package org.careweek.core.scheduling.search;

import java.util.List;
import java.util.Random;
import org.careweek.core.scheduling.pricing.Pricer;
import org.careweek.core.scheduling.pricing.Terms;

/** Finds single people new weeks in a seating, with some chance in it: what all moves are made of. Not safe for concurrent use. */
final class Planner {

    private final Seating now;
    private final Guide guide;
    private final Random random;
    private Tool tool;

    /**
     * @param now what is changed
     * @param guide whose prices are kept in mind
     * @param tool whose it is at first
     */
    Planner(Seating now, Guide guide, Tool tool, Random random) {
        this.now = now;
        this.guide = guide;
        this.tool = tool;
        this.random = random;
    }

    /** From now on somebody else works with it. */
    void use(Tool other) {
        tool = other;
    }

    Seating now() {
        return now;
    }

    Guide guide() {
        return guide;
    }

    Tool tool() {
        return tool;
    }

    Random random() {
        return random;
    }

    /** The best week at the costs that are set, if it is worth anything. */
    int[] solve(int person, int floor) {
        return tool.solve(now.clinic().people[person], Terms.SCORE, floor);
    }

    /**
     * Sets the costs of what is left.
     *
     * @param share of the prices
     * @param noise by how much of itself a price may be off, 0 to 1
     * @param over what a seat in a full session costs, in points; 0 where it is closed
     */
    void cost(int person, double share, double noise, double over) {
        int[] sessions = now.sessions(person);
        int[] cost = tool.cost();
        for (int choice = 0; choice < sessions.length; choice++) {
            int session = sessions[choice];
            double price = guide.prices()[session] * share;
            if (noise > 0) {
                price *= 1 + noise * (random.nextFloat() * 2 - 1);
            }
            boolean isFull = now.isFull(session);
            boolean isClosed = isFull && (over <= 0 || now.seats(session) == 0);
            double more = isFull && !isClosed ? over * Terms.POINT * (0.5 + random.nextFloat()) : 0;
            cost[choice] = isClosed ? Pricer.CLOSED : (int) (price + more);
        }
        now.closeApart(person, cost);
    }

    /** Gives somebody unplaced the best week that is left. */
    void insert(int person, double share, double noise) {
        cost(person, share, noise, 0);
        now.put(person, solve(person, 0));
    }

    /** Gives somebody the best week there is for them now, whatever seats are worth to others. */
    void polish(int person) {
        int[] had = now.take(person);
        cost(person, 0, 0, 0);
        int[] better = solve(person, now.clinic().score(person, had) * Terms.POINT);
        now.put(person, better.length > 0 ? better : had);
    }

    /** Whether a change is kept: always if it gains, and by chance if it loses. */
    boolean isAccepted(long before, double heat) {
        long lost = before - now.score();
        return lost <= 0 || lost <= heat * -StrictMath.log(random.nextDouble() + 1e-12);
    }

    /** Takes a change of some people back, unless it is accepted. */
    void settle(long before, List<Integer> group, List<int[]> had, double heat) {
        if (!isAccepted(before, heat)) {
            group.forEach(now::take);
            for (int i = 0; i < had.size(); i++) {
                now.put(group.get(i), had.get(i));
            }
        }
    }

    int loss(int person) {
        return guide.loss(now, person);
    }

    int somebody() {
        return now.people()[random.nextInt(now.people().length)];
    }

    /** Somebody unplaced who could have a week, or -1; on demand only one whose place would be worth its prices. */
    int unplaced(boolean isWorthIt) {
        int[] people = now.people();
        int from = random.nextInt(people.length);
        for (int i = 0; i < people.length; i++) {
            int person = people[(from + i) % people.length];
            boolean isWanted = !isWorthIt || guide.values()[person] > 0;
            if (!now.isPlaced(person) && now.clinic().people[person].isPossible() && isWanted) {
                return person;
            }
        }
        return -1;
    }

    void shuffle(int[] order) {
        for (int i = order.length - 1; i > 0; i--) {
            int j = random.nextInt(i + 1);
            int swap = order[i];
            order[i] = order[j];
            order[j] = swap;
        }
    }
}

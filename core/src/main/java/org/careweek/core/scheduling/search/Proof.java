package org.careweek.core.scheduling.search;

import org.careweek.core.scheduling.pricing.Effort;
import org.careweek.core.scheduling.pricing.Pricer;
import org.careweek.core.scheduling.pricing.Terms;

/**
 * What prices prove about schedules that keep to some decisions: none is worth more than all that there is costs, and everyone's
 * best week beyond its cost. All in whole parts of a point, so that it is exact. Not safe for concurrent use.
 */
final class Proof {

    /** Parts of a point in which prices are counted here: finer ones would leave no room for what decisions are worth. */
    private static final int FINE = 8;

    /** As high as prices can be, in these parts. */
    private static final int DEAREST = 400_000 * FINE;

    /** The highest price where weeks are worth nothing. */
    private static final double HIGH = 100_000;

    private static final Terms SCORE = new Terms(Terms.PLACED * FINE, Terms.MINUTE_OFF * FINE, FINE);

    /** Where some price is too high to be counted, it is not for what weeks are worth, but as no shares keep to the decisions. */
    private static final Terms NOTHING = new Terms(0, 0, 0);

    /** More than any week is worth, with what it is worth to keep it. */
    private static final int MOST_WORTH = 260_000 * FINE;

    /** What keeping to one decision is worth, so that no week which does not can come near one that does. */
    private static final int LARGE = 1 << 22;

    private static final int MOST_TOGETHER = 1 << 28;

    /** What somebody is worth who must attend sessions that no week holds together; less than all others can make up for. */
    private static final long IMPOSSIBLE = -1L << 50;

    private static final int EFFORT = 1_000;

    private final Clinic clinic;
    private final Resources resources;
    private final Decisions decisions;
    private final Columns columns;
    private final Tool tool;
    private final Effort effort;
    private final int[] price;
    private final int[] nothing;

    Proof(Clinic clinic, Resources resources, Decisions decisions, Columns columns, Tool tool, Effort effort) {
        this.clinic = clinic;
        this.resources = resources;
        this.decisions = decisions;
        this.columns = columns;
        this.tool = tool;
        this.effort = effort;
        this.price = new int[resources.amounts().length];
        this.nothing = new int[price.length];
    }

    /**
     * Takes the prices of the best shares; makes everyone's best weeks at them known. Returns the bound, in parts of a point; a very low
     * one where it is proven that no schedule keeps to the decisions.
     */
    long renew() {
        double highest = 0;
        for (int i = 0; i < price.length; i++) {
            highest = Math.max(highest, columns.relaxation().price(i));
        }
        if (highest * FINE > DEAREST) {
            return bound(HIGH / highest, NOTHING) < 0 ? IMPOSSIBLE : Long.MAX_VALUE;
        }
        return bound(FINE, SCORE) * (Terms.POINT / FINE);
    }

    private long bound(double scale, Terms terms) {
        long bound = 0;
        for (int i = 0; i < price.length; i++) {
            price[i] = (int) Math.min(DEAREST, Math.round(columns.relaxation().price(i) * scale));
            bound += (long) price[i] * resources.amounts()[i];
        }
        for (int person = 0; person < clinic.size(); person++) {
            bound += most(person, terms);
        }
        return bound;
    }

    /** No week that is allowed is worth more beyond its cost. */
    private long most(int person, Terms terms) {
        int musts = decisions.musts(person);
        int large = Math.min(LARGE, MOST_TOGETHER / (musts + 1));
        int extra = musts * large;
        int fee = resources.fee(price);
        int least = musts == 0 ? Pricer.LOWEST : extra - large + MOST_WORTH;
        long most = least;
        boolean hasWeek = musts == 0;
        for (int i : columns.of(person)) {
            if (columns.isAllowed(i)) {
                most = Math.max(most, columns.get(i).net(price, terms.placed() == 0 ? 0 : FINE) + fee + extra);
                hasWeek = true;
            }
        }
        if (decisions.mayBePlaced(person)) {
            hasWeek |= look(person, price, large, terms, Math.toIntExact(most));
            most = tool.bound();
            if (!hasWeek && !look(person, nothing, large, terms, least) && tool.bound() <= least) {
                return IMPOSSIBLE;
            }
        }
        return most - extra - fee;
    }

    /** Looks for a better week, and makes it known; returns whether there is one that keeps to the decisions. */
    private boolean look(int person, int[] prices, int large, Terms terms, int floor) {
        int[] cost = resources.cost(person, prices);
        for (int choice = 0; choice < cost.length; choice++) {
            cost[choice] -= decisions.isMust(person, choice) ? large : 0;
            cost[choice] = decisions.isNever(person, choice) ? Pricer.CLOSED : cost[choice];
        }
        effort.spend(EFFORT);
        int[] found = tool.solve(clinic.people[person], cost, terms, floor);
        boolean isAllowed = found.length > 0 && decisions.allow(person, found);
        if (found.length > 0) {
            columns.add(person, found, isAllowed);
        }
        return isAllowed;
    }

    /** Of each resource. Not to be changed. */
    int[] prices() {
        return price;
    }
}

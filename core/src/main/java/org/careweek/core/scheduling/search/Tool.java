package org.careweek.core.scheduling.search;

import org.careweek.core.scheduling.pricing.PersonalWeek;
import org.careweek.core.scheduling.pricing.Pricer;
import org.careweek.core.scheduling.pricing.Terms;

/** What a worker needs for itself. Not safe for concurrent use. */
final class Tool {

    /** Ordinary weeks need a hundredth of it. */
    private static final long WORK = 1_000_000;

    /** What it takes to begin a look, for each choice, in the same steps. */
    private static final int A_CHOICE = 200;

    /** After so much work, a few hundredths of a second at most, the host may be asked again. */
    private static final long NEWS = 1_000_000;

    private final Pricer pricer = new Pricer();
    private final int[] cost;
    private final Pace pace;
    private final boolean isCaller;
    private final long work;
    private long unsaid;

    /**
     * @param choices the most that anybody has
     * @param isCaller whether it is that of the searching thread, which may ask the host
     */
    Tool(int choices, Pace pace, boolean isCaller) {
        this(choices, pace, isCaller, WORK);
    }

    /** @param work how much a pricing may take */
    Tool(int choices, Pace pace, boolean isCaller, long work) {
        this.cost = new int[choices];
        this.work = work;
        this.pace = pace;
        this.isCaller = isCaller;
    }

    /** What each choice of the person costs who is looked at, to be filled before {@link #solve}. */
    int[] cost() {
        return cost;
    }

    /** Sets what each choice costs at some prices of sessions; without a seat it is closed. */
    void cost(PersonalWeek week, int[] seats, int[] prices) {
        int[] sessions = week.sessions();
        for (int choice = 0; choice < sessions.length; choice++) {
            int session = sessions[choice];
            cost[choice] = seats[session] == 0 ? Pricer.CLOSED : prices[session];
        }
    }

    /** The best week at these costs that is worth more than the floor; empty where none is. */
    int[] solve(PersonalWeek week, Terms terms, int floor) {
        return solve(week, cost, terms, floor);
    }

    /** The same at other costs. */
    int[] solve(PersonalWeek week, int[] costs, Terms terms, int floor) {
        pricer.solve(week, costs, terms, floor, work);
        unsaid += pricer.spent() + (long) A_CHOICE * (1 + week.choices());
        if (!isCaller && unsaid > NEWS) {
            unsaid = 0;
            pace.sign();
        }
        return pricer.week();
    }

    /** Tells a caller who waits that something is done. */
    void sign() {
        pace.sign();
    }

    /** Waits until something is done, or some time is spent; lets the host be asked then. */
    void awaitSign() {
        pace.awaitSign();
    }

    /** No week is worth more at the costs of the last {@link #solve}, if it is worth more than the floor. */
    int bound() {
        return pricer.bound();
    }

    /** How much of the time is spent, in percent. */
    int spent() {
        return pace.spent();
    }

    boolean isOver() {
        return isPast(Integer.MAX_VALUE);
    }

    /** Whether the search is over, or a share of its time is, in percent. */
    boolean isPast(int percent) {
        if (isCaller) {
            pace.ask();
        }
        return pace.isPast(percent);
    }
}

package org.careweek.core.scheduling.search;

import java.util.BitSet;
import java.util.stream.IntStream;

/**
 * What a search has proven of a clinic's week, to begin the next one with: the next week may have other sessions and people, and what
 * is known of the same ones still holds. Everything in parts of a point. Does not change.
 */
public final class Known {

    final Prices prices;

    /** Where every person placed is worth the same, and nothing else is worth anything. */
    final Prices heads;

    /** Where seats cost nothing. */
    final Prices alone;

    Known(Prices prices, Prices heads, Prices alone) {
        this.prices = prices;
        this.heads = heads;
        this.alone = alone;
    }

    /**
     * The same of another week.
     *
     * @param sessions of each of its sessions, the place of the same one in this week, or below 0
     * @param people of each of its people who can have no week that they could not have in this week, their place in this week; below 0
     *     of the others
     * @param fewer those of them who could have attended a session that is lost
     * @param lost the sessions of this week that are no more as they were
     */
    public Known over(int[] sessions, int[] people, BitSet fewer, BitSet lost) {
        return new Known(
                prices.over(sessions, people, fewer, lost),
                heads.over(sessions, people, fewer, lost),
                alone.over(sessions, people, fewer, lost));
    }

    /** What a seat in a session is worth, in parts of a point. */
    public int price(int session) {
        return prices.ofSeats()[session];
    }

    /** What the best week of a person is worth more than its seats, in parts of a point; below 0 where nobody has looked. */
    public int value(int person) {
        return prices.values()[person];
    }

    /** Whether everyone's best week is known, so that it proves something. */
    boolean isWhole() {
        return prices.isWhole() && heads.isWhole() && alone.isWhole();
    }

    /** Whether there are no prices, and nobody's best week is known. */
    public boolean isNothing() {
        return IntStream.of(prices.values()).allMatch(value -> value == Prices.NOTHING)
                && IntStream.of(prices.ofSeats()).allMatch(price -> price == 0);
    }

    /** Nothing is known of so many sessions and people. */
    public static Known nothing(int sessions, int people) {
        return new Known(
                Prices.unknown(sessions, people), Prices.unknown(sessions, people), Prices.unknown(sessions, people));
    }
}

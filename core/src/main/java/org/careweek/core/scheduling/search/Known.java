package org.careweek.core.scheduling.search;

import java.util.Arrays;
import java.util.BitSet;
import java.util.stream.IntStream;

/**
 * What a search has proven of a clinic's week, to begin the next one with: the next week may have other sessions and people, and what
 * is known of the same ones still holds. Everything in parts of a point. Does not change.
 */
public final class Known {

    /** Of whom nothing is known. */
    static final int NOTHING = -1;

    final Prices prices;

    /** Where every person placed is worth the same, and nothing else is worth anything. */
    final Prices heads;

    /** Of each person, what the best week is worth where seats cost nothing. */
    final int[] alone;

    /** People who cannot have all the weeks any more that were looked at: of them it is known what they are worth at most. */
    final BitSet fewer;

    Known(Prices prices, Prices heads, int[] alone) {
        this(prices, heads, alone, new BitSet());
    }

    private Known(Prices prices, Prices heads, int[] alone, BitSet fewer) {
        this.prices = prices;
        this.heads = heads;
        this.alone = alone;
        this.fewer = fewer;
    }

    /**
     * What prices of seats prove.
     *
     * @param ofSeats the price of a seat in each session
     * @param values of each person, at least what the best week is worth less its seats; nothing where nobody has looked
     */
    record Prices(int[] ofSeats, int[] values) {

        Prices over(int[] sessions, int[] people) {
            int[] prices =
                    IntStream.of(sessions).map(it -> it < 0 ? 0 : ofSeats[it]).toArray();
            return new Prices(
                    prices,
                    IntStream.of(people)
                            .map(it -> it < 0 ? NOTHING : values[it])
                            .toArray());
        }
    }

    /**
     * The same of another week.
     *
     * @param sessions of each of its sessions, the place of the same one in this week, or below 0
     * @param people of each of its people who can have no week that they could not have in this week, their place in this week; below 0
     *     of the others
     * @param fewer those of them who cannot have all of these weeks any more
     */
    public Known over(int[] sessions, int[] people, BitSet fewer) {
        BitSet known = (BitSet) fewer.clone();
        for (int person = 0; person < people.length; person++) {
            if (people[person] >= 0 && this.fewer.get(people[person])) {
                known.set(person);
            }
        }
        return new Known(
                prices.over(sessions, people),
                heads.over(sessions, people),
                IntStream.of(people).map(it -> it < 0 ? NOTHING : alone[it]).toArray(),
                known);
    }

    /** What a seat in a session is worth, in parts of a point. */
    public int price(int session) {
        return prices.ofSeats()[session];
    }

    /** What the best week of a person is worth more than its seats, in parts of a point; below 0 where nobody has looked. */
    public int value(int person) {
        return prices.values()[person];
    }

    /** Nothing is known of so many sessions and people. */
    static Known nothing(int sessions, int people) {
        int[] unknown = new int[people];
        Arrays.fill(unknown, NOTHING);
        Prices prices = new Prices(new int[sessions], unknown);
        return new Known(prices, prices, unknown);
    }
}

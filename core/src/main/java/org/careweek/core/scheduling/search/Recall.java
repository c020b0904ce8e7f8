package org.careweek.core.scheduling.search;

import java.util.Arrays;
import java.util.BitSet;
import java.util.stream.IntStream;
import org.careweek.core.scheduling.pricing.PersonalWeek;
import org.careweek.core.scheduling.pricing.Terms;

/**
 * What is known already of a part's people and sessions, and a new look at those of whom nothing is. Proves at once what prices prove,
 * without a look at all the others. Not safe for concurrent use.
 */
final class Recall {

    private static final int CHUNK = 8;

    /** Who has lost sessions, and which: none, for it is the same week. */
    private static final BitSet NONE = new BitSet();

    private final Clinic clinic;
    private final int[] people;
    private final int[] sessions;
    private final Crew crew;

    /**
     * @param clinic the part by itself
     * @param people its people, by their places in the whole clinic
     * @param sessions its sessions, in the same way
     */
    Recall(Clinic clinic, int[] people, int[] sessions, Crew crew) {
        this.clinic = clinic;
        this.people = people;
        this.sessions = sessions;
        this.crew = crew;
    }

    /** What is known of the part, by its own places; not of everyone where the search was ended before. */
    Known of(Known known) {
        Known own = known.over(sessions, people, NONE, NONE);
        look(own.prices, Terms.SCORE);
        look(own.heads, Terms.HEADS);
        look(own.alone, Terms.SCORE);
        return own;
    }

    private void look(Prices prices, Terms terms) {
        int[] unknown = IntStream.range(0, people.length)
                .filter(it -> prices.values()[it] == Prices.NOTHING)
                .toArray();
        crew.share((unknown.length + CHUNK - 1) / CHUNK, (tool, chunk) -> {
            for (int i = chunk * CHUNK; i < Math.min(unknown.length, (chunk + 1) * CHUNK); i++) {
                if (!tool.isOver()) {
                    look(unknown[i], prices, terms, tool);
                }
            }
        });
    }

    private void look(int person, Prices prices, Terms terms, Tool tool) {
        PersonalWeek week = clinic.people[person];
        tool.cost(week, clinic.seats, prices.ofSeats());
        int[] best = tool.solve(week, terms, 0);
        prices.values()[person] = tool.bound();
        prices.weeks()[person] =
                IntStream.of(best).map(it -> week.sessions()[it]).toArray();
    }

    /**
     * How many people can be placed at most.
     *
     * @param seats of each session
     */
    static int heads(Known known, int[] seats) {
        long worth = worth(known.heads, seats);
        for (int one : known.heads.values()) {
            worth += one;
        }
        int possible = (int)
                IntStream.of(known.alone.values()).filter(value -> value > 0).count();
        return (int) Math.min(possible, worth / Terms.HEADS.placed());
    }

    /** What the seats of a part cost together. */
    static long worth(Prices prices, int[] seats) {
        long worth = 0;
        for (int session = 0; session < seats.length; session++) {
            worth += (long) prices.ofSeats()[session] * seats[session];
        }
        return worth;
    }

    /** What to search by: a place costs so much that no more people want one than can be placed. */
    static Guide guide(Known known, int heads) {
        int[] values = known.prices.values();
        int[] sorted = values.clone();
        Arrays.sort(sorted);
        int fee = heads < sorted.length ? Math.max(0, sorted[sorted.length - 1 - heads]) : 0;
        int[] prices = Arrays.copyOf(known.prices.ofSeats(), known.prices.ofSeats().length + 1);
        prices[prices.length - 1] = fee;
        int[] left = IntStream.of(values).map(it -> Math.max(0, it - fee)).toArray();
        return new Guide(prices, left, heads);
    }

    /** What prices and places prove of a part, without what its seats cost. */
    static long proven(Guide guide) {
        long proven = (long) guide.prices()[guide.prices().length - 1] * guide.most();
        for (int one : guide.values()) {
            proven += one;
        }
        return proven;
    }
}

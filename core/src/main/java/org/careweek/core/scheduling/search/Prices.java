package org.careweek.core.scheduling.search;

import java.util.Arrays;
import java.util.BitSet;
import java.util.stream.IntStream;

/**
 * What prices of seats prove of single people. Everything in parts of a point. Does not change once the looks are over.
 *
 * @param ofSeats the price of a seat in each session
 * @param values of each person, at least what the best week is worth less its seats; {@link #NOTHING} where nobody has looked
 * @param weeks of each person, the sessions of a week that is worth so much, if one is known; otherwise empty
 */
record Prices(int[] ofSeats, int[] values, int[][] weeks) {

    /** Of whom nothing is known. */
    static final int NOTHING = -1;

    /** Prices at which nobody was looked at. */
    static Prices unknown(int sessions, int people) {
        int[] values = new int[people];
        Arrays.fill(values, NOTHING);
        int[][] weeks = new int[people][];
        Arrays.fill(weeks, Seating.NOTHING);
        return new Prices(new int[sessions], values, weeks);
    }

    /**
     * The same of another week. The value of somebody who has lost sessions stays what it is where there still is a week worth so much,
     * or was none before.
     *
     * @param sessions of each of its sessions, the place of the same one among these, or below 0
     * @param people of each of its people, their place among these, or below 0 where nothing that is known holds
     * @param fewer those of its people who have lost sessions
     * @param lost the sessions among these that nobody can attend any more
     */
    Prices over(int[] sessions, int[] people, BitSet fewer, BitSet lost) {
        Prices over = unknown(sessions.length, people.length);
        int[] to = new int[ofSeats.length];
        for (int session = 0; session < sessions.length; session++) {
            if (sessions[session] >= 0) {
                over.ofSeats[session] = ofSeats[sessions[session]];
                to[sessions[session]] = session;
            }
        }
        for (int person = 0; person < people.length; person++) {
            int old = people[person];
            if (old >= 0 && (!fewer.get(person) || holds(old, lost))) {
                over.values[person] = values[old];
                over.weeks[person] = renumbered(weeks[old], to);
            }
        }
        return over;
    }

    private boolean holds(int person, BitSet lost) {
        return values[person] == 0
                || weeks[person].length > 0 && IntStream.of(weeks[person]).noneMatch(lost::get);
    }

    /** Whether it is known of everybody. */
    boolean isWhole() {
        return IntStream.of(values).noneMatch(value -> value == NOTHING);
    }

    /** Takes over what is known of a part, by its places there. */
    void take(Prices part, int[] sessions, int[] people) {
        for (int session = 0; session < sessions.length; session++) {
            ofSeats[sessions[session]] = part.ofSeats[session];
        }
        for (int person = 0; person < people.length; person++) {
            values[people[person]] = part.values[person];
            weeks[people[person]] = renumbered(part.weeks[person], sessions);
        }
    }

    private static int[] renumbered(int[] week, int[] to) {
        return IntStream.of(week).map(session -> to[session]).toArray();
    }
}

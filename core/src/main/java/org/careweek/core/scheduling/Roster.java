package org.careweek.core.scheduling;

import java.util.Arrays;
import java.util.BitSet;

/** Who comes to what, while a schedule is made. Keeps to the seats. Not safe for concurrent use. */
final class Roster {

    private static final int[] NO_PLAN = {};

    private final WeekIndex index;
    private final int[] seatsLeft;
    private final BitSet[] attending;
    private final int[][] plans;
    private long score;

    /** Nobody comes to anything. */
    Roster(WeekIndex index) {
        this.index = index;
        this.seatsLeft = new int[index.sessions()];
        this.attending = new BitSet[index.sessions()];
        Arrays.setAll(seatsLeft, session -> index.session(session).seats());
        Arrays.setAll(attending, session -> new BitSet());
        this.plans = new int[index.people()][];
        Arrays.fill(plans, NO_PLAN);
    }

    boolean isPlaced(int person) {
        return plans[person].length > 0;
    }

    /** The sessions of a person, rising; empty where unplaced. */
    int[] plan(int person) {
        return plans[person];
    }

    /** Below zero where more come than there are seats. */
    int seatsLeft(int session) {
        return seatsLeft[session];
    }

    /** Who comes to a session. Not to be changed. */
    BitSet attending(int session) {
        return attending[session];
    }

    /** Whether somebody comes whom the person must stay apart from. */
    boolean meetsSomebodyToAvoid(int person, int session) {
        return attending[session].intersects(index.person(person).apart());
    }

    /** Those who come and whom the person must stay apart from. */
    BitSet toAvoid(int person, int session) {
        BitSet both = (BitSet) attending[session].clone();
        both.and(index.person(person).apart());
        return both;
    }

    void place(int person, int[] plan) {
        for (int session : plan) {
            if (seatsLeft[session] <= 0) {
                throw new IllegalStateException("a full session takes nobody");
            }
        }
        placeAnyway(person, plan);
    }

    /** Places somebody even where that takes more seats than there are. */
    void placeAnyway(int person, int[] plan) {
        remove(person);
        for (int session : plan) {
            seatsLeft[session]--;
            attending[session].set(person);
        }
        plans[person] = plan;
        score += score(person);
    }

    void remove(int person) {
        score -= score(person);
        for (int session : plans[person]) {
            seatsLeft[session]++;
            attending[session].clear(person);
        }
        plans[person] = NO_PLAN;
    }

    /** What the person's plan adds to the score, 0 where unplaced. */
    long score(int person) {
        return isPlaced(person) ? index.score(person, plans[person]) : 0;
    }

    long score() {
        return score;
    }
}

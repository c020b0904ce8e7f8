package org.careweek.core.scheduling;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.careweek.core.plan.WeeklyPlan;

/** Who comes to what. Not safe for concurrent use. */
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

    /** Those who have plans come to what is in them. */
    static Roster of(WeekIndex index, List<WeeklyPlan> plans) {
        Roster roster = new Roster(index);
        plans.forEach(plan -> roster.place(index.indexOf(plan.participant()), index.indicesOf(plan.sessions())));
        return roster;
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

    /** Whether somebody comes whom the person must stay apart from. */
    boolean meetsSomebodyToAvoid(int person, int session) {
        return attending[session].intersects(index.person(person).apart());
    }

    /** Gives somebody unplaced a plan; one of no sessions is none. It may take more seats than there are. */
    void place(int person, int[] plan) {
        for (int session : plan) {
            seatsLeft[session]--;
            attending[session].set(person);
        }
        plans[person] = plan;
        score += score(person);
    }

    /** What the person's plan adds to the score, 0 where unplaced. */
    long score(int person) {
        return isPlaced(person) ? index.score(person, plans[person]) : 0;
    }

    long score() {
        return score;
    }
}

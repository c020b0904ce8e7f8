package org.careweek.core.scheduling.search;

import org.careweek.core.scheduling.pricing.Pricer;

/** Who attends what, for some people and their share of the seats. Not safe for concurrent use. */
final class Seating {

    static final int[] NOTHING = {};

    private final Clinic clinic;
    private final int[] people;
    private final int[] seats;
    private final int[] load;
    private final boolean[] isMine;
    private final int[][] plan;
    private long score;
    private int placed;

    /**
     * @param people who can be moved, rising
     * @param seats that these people have to themselves; read at each look
     * @param plan everyone's choices, of which these people's are kept here
     */
    Seating(Clinic clinic, int[] people, int[] seats, int[][] plan) {
        this.clinic = clinic;
        this.people = people;
        this.seats = seats;
        this.plan = plan.clone();
        this.load = new int[clinic.sessions()];
        this.isMine = new boolean[clinic.size()];
        for (int person : people) {
            isMine[person] = true;
            int[] had = plan[person];
            this.plan[person] = NOTHING;
            put(person, had);
        }
    }

    void put(int person, int[] choices) {
        plan[person] = choices;
        if (choices.length > 0) {
            int[] sessions = sessions(person);
            for (int choice : choices) {
                load[sessions[choice]]++;
            }
            score += clinic.score(person, choices);
            placed++;
        }
    }

    int[] take(int person) {
        int[] had = plan[person];
        if (had.length > 0) {
            int[] sessions = sessions(person);
            for (int choice : had) {
                load[sessions[choice]]--;
            }
            score -= clinic.score(person, had);
            placed--;
            plan[person] = NOTHING;
        }
        return had;
    }

    /** Goes back to these choices of its people. */
    void restore(int[][] plans) {
        for (int person : people) {
            if (plan[person] != plans[person]) {
                take(person);
            }
        }
        for (int person : people) {
            if (plan[person] != plans[person]) {
                put(person, plans[person]);
            }
        }
    }

    Clinic clinic() {
        return clinic;
    }

    /** Who can be moved, rising. Not to be changed. */
    int[] people() {
        return people;
    }

    /** Of each choice of a person, the session. Not to be changed. */
    int[] sessions(int person) {
        return clinic.people[person].sessions();
    }

    /** The choices of a person, empty where unplaced. Not to be changed. */
    int[] plan(int person) {
        return plan[person];
    }

    /** Everyone's choices now. */
    int[][] plans() {
        return plan.clone();
    }

    boolean isMine(int person) {
        return isMine[person];
    }

    boolean isPlaced(int person) {
        return plan[person].length > 0;
    }

    boolean holds(int person, int session) {
        int[] sessions = sessions(person);
        for (int choice : plan[person]) {
            if (sessions[choice] == session) {
                return true;
            }
        }
        return false;
    }

    /** Whether somebody whom the person must stay apart from attends one of these. */
    boolean meets(int person, int[] choices) {
        for (int other : clinic.apart[person]) {
            for (int choice : choices) {
                if (isApart(other, sessions(person)[choice])) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Closes what somebody attends whom the person must stay apart from. */
    void closeApart(int person, int[] cost) {
        int[] sessions = sessions(person);
        for (int other : clinic.apart[person]) {
            for (int choice = 0; choice < sessions.length && isPlaced(other); choice++) {
                if (isApart(other, sessions[choice])) {
                    cost[choice] = Pricer.CLOSED;
                }
            }
        }
    }

    /** Whether nobody may join a session who must stay apart from somebody. */
    private boolean isApart(int from, int session) {
        return !clinic.hasBegun[session] && holds(from, session);
    }

    int seats(int session) {
        return seats[session];
    }

    int load(int session) {
        return load[session];
    }

    boolean isFull(int session) {
        return load[session] >= seats[session];
    }

    boolean isOverfull(int session) {
        return load[session] > seats[session];
    }

    /** Whether a person is in a session that has too few seats. */
    boolean isCrowded(int person) {
        int[] sessions = sessions(person);
        for (int choice : plan[person]) {
            if (isOverfull(sessions[choice])) {
                return true;
            }
        }
        return false;
    }

    /** What a person's choices add to the score. */
    int score(int person) {
        return clinic.score(person, plan[person]);
    }

    long score() {
        return score;
    }

    int placed() {
        return placed;
    }
}

package org.careweek.core.scheduling.pricing;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** What weeks one participant can have, over the sessions of a clinic or of a part of it. Does not change. */
public final class PersonalWeek {

    static final int DAYS = Arrangement.DAYS;

    /** Of each choice, the index of its session. */
    final int[] sessions;

    private final Arrangement arrangement;

    /** Arranges a problem; whose states are kept by the given memory. */
    public PersonalWeek(WeekProblem problem, NeedMemory memory) {
        List<Candidate> usable = Kinds.usable(problem);
        this.sessions = usable.stream().mapToInt(Candidate::session).toArray();
        this.arrangement = new Arrangement(problem, memory);
    }

    private PersonalWeek(Arrangement arrangement, int[] sessions) {
        this.sessions = sessions;
        this.arrangement = arrangement;
    }

    /** The same over some of the sessions, by their places among these. */
    public PersonalWeek over(int[] some) {
        return new PersonalWeek(
                arrangement,
                IntStream.of(sessions).map(it -> Arrays.binarySearch(some, it)).toArray());
    }

    Arrangement arrangement() {
        return arrangement;
    }

    /** How many sessions there are to choose from. */
    public int choices() {
        return sessions.length;
    }

    /** Of each choice, the index of its session. Not to be changed. */
    public int[] sessions() {
        return sessions;
    }

    /** Whether its best week is found exactly in little time, whatever the costs. */
    public boolean isQuick() {
        return arrangement.isExact && !arrangement.isTooLarge;
    }

    /** Whether there may be a week at all; false is proven. */
    public boolean isPossible() {
        return arrangement.isPossible;
    }

    /** What a week is worth before its seats are paid. */
    public int worth(int[] choices, Terms terms) {
        return arrangement.worth(choices, terms);
    }
}

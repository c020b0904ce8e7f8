package org.careweek.core.scheduling.pricing;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;

/** What weeks one participant can have, over the sessions of a clinic or of a part of it. Does not change. */
public final class PersonalWeek {

    static final int DAYS = Arrangement.DAYS;

    /** Of each choice, the index of its session. */
    final int[] sessions;

    private final Arrangement arrangement;
    private final Optional<Kept> kept;

    /** Arranges a problem; whose states are kept by the given memory. */
    public PersonalWeek(WeekProblem problem, NeedMemory memory) {
        this.arrangement = new Arrangement(problem, memory);
        this.sessions = arrangement.sessions();
        this.kept = Optional.empty();
    }

    private PersonalWeek(Arrangement arrangement, int[] sessions, Optional<Kept> kept) {
        this.sessions = sessions;
        this.arrangement = arrangement;
        this.kept = kept;
    }

    /** The same where sessions have other indices. */
    public PersonalWeek renumbered(IntUnaryOperator to) {
        return new PersonalWeek(arrangement, IntStream.of(sessions).map(to).toArray(), kept);
    }

    /** What it takes to meet the needs that ask for any time, over the indices of sessions. */
    public List<Needed> needed() {
        return arrangement.needed.stream().map(it -> it.over(sessions)).toList();
    }

    /** Whether some of the sessions are forced. */
    public boolean isForced(IntPredicate some) {
        return arrangement.isForced(choice -> some.test(sessions[choice]));
    }

    /** The same where some sessions cannot be attended, none of which is forced, and nothing holds. */
    public PersonalWeek without(IntPredicate some, NeedMemory memory) {
        int[] left = IntStream.of(sessions).filter(some.negate()).toArray();
        IntPredicate isGone = choice -> some.test(sessions[choice]);
        return new PersonalWeek(arrangement.without(isGone, memory), left, Optional.empty());
    }

    /**
     * The same where a plan holds already. Weeks are worth more than otherwise by what it would cost to have none any more, and less
     * by what it costs to have another one than that. All costs in points.
     *
     * @param planned the sessions that hold
     * @param isWhole whether that is all of the plan; if not, or if it is no week, the plan has to change anyway
     * @param moved what it costs to change a plan that has not to change
     * @param changed what each session costs that is in one of the two weeks alone
     */
    public PersonalWeek near(int[] planned, boolean isWhole, int moved, int changed) {
        int[] choices = choicesOf(planned);
        boolean isWeek = isWhole && choices.length == planned.length && arrangement.isWeek(choices);
        Kept near = new Kept(sessions.length, choices, isWeek, moved, changed);
        return new PersonalWeek(arrangement, sessions, Optional.of(near));
    }

    /** The same where nothing holds. */
    public PersonalWeek plain() {
        return kept.isEmpty() ? this : new PersonalWeek(arrangement, sessions, Optional.empty());
    }

    Optional<Kept> kept() {
        return kept;
    }

    /** What it costs to have no week any more, in points. */
    public int place() {
        return kept.map(Kept::place).orElse(0);
    }

    /** Whether a plan holds and has to change, or a week is not that plan. */
    public boolean isChanged(int[] choices) {
        return kept.filter(it -> !it.isWeek() || !it.isAll(choices)).isPresent();
    }

    /** Whether some choices are a week. */
    public boolean isWeek(int[] choices) {
        return kept.filter(it -> it.isWeek() && it.isAll(choices)).isPresent() || arrangement.isWeek(choices);
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

    /** The choices that are some of the sessions, rising; sessions that are none are left out. */
    public int[] choicesOf(int[] some) {
        BitSet wanted = new BitSet();
        for (int session : some) {
            wanted.set(session);
        }
        return IntStream.range(0, sessions.length)
                .filter(choice -> wanted.get(sessions[choice]))
                .toArray();
    }

    /** Whatever the week, its minutes off the order are a multiple of so many, 1 or more. */
    public int step() {
        return arrangement.step();
    }

    /** No week holds more preferred sessions. */
    public int mostLiked() {
        return arrangement.mostLiked();
    }

    /** Whether its best week is found exactly in little time, whatever the costs. */
    public boolean isQuick() {
        return arrangement.isExact && !arrangement.isTooLarge;
    }

    /** Whether its best week is found by a look at all units and states of needs, which takes least time. */
    public boolean isSmall() {
        return arrangement.isSmall;
    }

    /** Whether there may be a week at all; false is proven. */
    public boolean isPossible() {
        return arrangement.isPossible;
    }

    /** The least that a week can add to the score: as many minutes off the order as the limits allow, and nothing preferred. */
    public int leastWorth() {
        return arrangement.leastWorth();
    }

    /** What a week is worth before its seats are paid. */
    public int worth(int[] choices, Terms terms) {
        int more = kept.map(it -> it.worth(choices)).orElse(0);
        return arrangement.worth(choices, terms) + more * terms.preferred();
    }
}

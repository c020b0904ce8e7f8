package org.careweek.core.scheduling;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.SortedMap;
import java.util.function.BooleanSupplier;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.careweek.core.program.Session;
import org.careweek.core.scheduling.pricing.Limits;
import org.careweek.core.scheduling.pricing.NeedMemory;
import org.careweek.core.scheduling.pricing.PersonalWeek;
import org.careweek.core.scheduling.pricing.WeekProblem;
import org.careweek.core.scheduling.search.Clinic;
import org.careweek.core.scheduling.search.Known;

/** A clinic's week in the numbers that the search works with, many of which are as they were in the week before a change. Does not change. */
final class WeekNumbers {

    /** Of whoever is left out. */
    private static final WeekProblem NOTHING_OFFERED =
            new WeekProblem(List.of(), new Limits(1, Limits.ANY), new Limits(0, Limits.ANY), 1, List.of(), 0);

    private final WeekIndex index;
    private final Settled[] settled;
    private final ProblemBuilder problems;
    private final PersonalWeek[] weeks;

    /** By person, the plans that stay as they are; the search knows nothing of these people. */
    private final SortedMap<Integer, int[]> promised;

    /** Of each session, the seats beside those plans. */
    private final int[] seatsLeft;

    /** Of each session, the index of the same one before the change, or -1. */
    private final int[] sessionBefore;

    /** Of each person who can have no other weeks than before the change, the index then; -1 of the others. */
    private final int[] personBefore;

    /** Those of them who could have attended a session that is lost. */
    private final BitSet fewer = new BitSet();

    /** The sessions before the change that are no more as they were. */
    private final BitSet lost = new BitSet();

    private final NeedMemory memory;

    /** Whose weeks are not known, for somebody ended the look at them. */
    private final BitSet leftOut = new BitSet();

    /**
     * Numbers of a week of which nothing is known yet.
     *
     * @param promised by person, plans that stay as they are
     * @param goesOn asked before each person; those who come after it said no have no weeks
     */
    WeekNumbers(WeekIndex index, Settled[] settled, SortedMap<Integer, int[]> promised, BooleanSupplier goesOn) {
        this.index = index;
        this.settled = settled;
        this.promised = promised;
        this.seatsLeft = seatsLeft(index, promised);
        this.problems = new ProblemBuilder(index, settled);
        this.sessionBefore =
                IntStream.generate(() -> -1).limit(index.sessions()).toArray();
        this.personBefore = IntStream.generate(() -> -1).limit(index.people()).toArray();
        this.weeks = new PersonalWeek[index.people()];
        this.memory = new NeedMemory();
        arrange(goesOn, this::anew);
    }

    /**
     * Numbers of a changed week.
     *
     * @param goesOn asked before each person whose weeks are not the same as before; those of them who come after it said no have no
     *     weeks
     */
    WeekNumbers(
            WeekIndex index,
            Settled[] settled,
            SortedMap<Integer, int[]> promised,
            WeekNumbers before,
            BooleanSupplier goesOn) {
        this.index = index;
        this.settled = settled;
        this.promised = promised;
        this.seatsLeft = seatsLeft(index, promised);
        this.problems = new ProblemBuilder(index, settled);
        this.sessionBefore = IntStream.range(0, index.sessions())
                .map(it -> before.index.find(index.session(it).id()))
                .toArray();
        this.personBefore = new int[index.people()];
        this.weeks = new PersonalWeek[index.people()];
        this.memory = new NeedMemory(before.memory, List.of(before.weeks));
        int[] sessionAfter = new int[before.index.sessions()];
        Arrays.fill(sessionAfter, -1);
        for (int session = 0; session < sessionBefore.length; session++) {
            if (sessionBefore[session] >= 0) {
                sessionAfter[sessionBefore[session]] = session;
            }
        }
        boolean isOfOneKind = index.isOfOneKind(before.index);
        Likeness likeness = new Likeness(before, sessionAfter);
        for (int person = 0; person < weeks.length; person++) {
            personBefore[person] = isOfOneKind ? likeness.of(person) : -1;
            if (personBefore[person] >= 0) {
                PersonalWeek week = before.weeks[personBefore[person]];
                fewer.set(person, hasLostAny(week));
                if (!fewer.get(person)) {
                    weeks[person] = week.renumbered(session -> sessionAfter[session]);
                }
            }
        }
        arrange(
                goesOn,
                person ->
                        fewer.get(person) ? withFewer(before.weeks[personBefore[person]], sessionAfter) : anew(person));
    }

    private PersonalWeek withFewer(PersonalWeek before, int[] sessionAfter) {
        return before.without(lost::get, memory).renumbered(session -> sessionAfter[session]);
    }

    private PersonalWeek anew(int person) {
        return new PersonalWeek(problems.beforeSeats(person), memory);
    }

    private static int[] seatsLeft(WeekIndex index, SortedMap<Integer, int[]> promised) {
        int[] left = new int[index.sessions()];
        Arrays.setAll(left, session -> index.session(session).seats());
        for (int[] plan : promised.values()) {
            for (int session : plan) {
                left[session]--;
            }
        }
        return left;
    }

    private boolean hasLostAny(PersonalWeek before) {
        return IntStream.of(before.sessions()).anyMatch(lost::get);
    }

    /** Arranges the weeks that are still missing. */
    private void arrange(BooleanSupplier goesOn, IntFunction<PersonalWeek> arranged) {
        PersonalWeek none = new PersonalWeek(NOTHING_OFFERED, memory);
        for (int person = 0; person < weeks.length; person++) {
            if (weeks[person] == null && promised.containsKey(person)) {
                weeks[person] = none;
            } else if (weeks[person] == null && leftOut.isEmpty() && goesOn.getAsBoolean()) {
                weeks[person] = arranged.apply(person);
            } else if (weeks[person] == null) {
                weeks[person] = none;
                leftOut.set(person);
            }
        }
    }

    /** Whether everyone's weeks are known. */
    boolean isWhole() {
        return leftOut.isEmpty();
    }

    /** Tells whose weeks are what they were. */
    private final class Likeness {

        private final WeekNumbers before;

        /** Whether a session of the week is as it was. */
        private final boolean[] isSame;

        Likeness(WeekNumbers before, int[] sessionAfter) {
            this.before = before;
            this.isSame = new boolean[sessionBefore.length];
            lost.set(0, sessionAfter.length);
            for (int session = 0; session < isSame.length; session++) {
                int old = sessionBefore[session];
                Session now = index.session(session);
                isSame[session] = old >= 0 && before.index.session(old).equals(now);
                if (isSame[session]) {
                    lost.clear(old);
                }
            }
        }

        /** The index before the change of somebody who can have the same weeks, or fewer, or -1. */
        int of(int person) {
            WeekRequest request = index.person(person).request();
            int old = before.index.find(request.participant().id());
            boolean isSamePerson = old >= 0
                    && !before.leftOut.get(old)
                    && before.index.person(old).request().equals(request)
                    && settled[person].equals(Settled.NOTHING)
                    && before.settled[old].equals(Settled.NOTHING)
                    && !promised.containsKey(person)
                    && !before.promised.containsKey(old);
            return isSamePerson && hasWonNothing(person) && !before.weeks[old].isForced(lost::get) ? old : -1;
        }

        private boolean hasWonNothing(int person) {
            int[] open = index.sessionsOf(index.person(person).request().track().id());
            return IntStream.of(open).noneMatch(it -> isWon(it) && problems.isCandidate(person, it));
        }

        /** Whether a session is another one than before, or has a seat where a promise had taken the last one. */
        private boolean isWon(int session) {
            return !isSame[session] || seatsLeft[session] > 0 && before.seatsLeft[sessionBefore[session]] <= 0;
        }
    }

    WeekIndex index() {
        return index;
    }

    ProblemBuilder problems() {
        return problems;
    }

    LastCheck lastCheck() {
        return new LastCheck(index, settled);
    }

    /** By person, the plans that stay as they are. Not to be changed. */
    SortedMap<Integer, int[]> promised() {
        return promised;
    }

    /** What these plans score. */
    long scoreOfPromised() {
        return promised.entrySet().stream()
                .mapToLong(it -> index.score(it.getKey(), it.getValue()))
                .sum();
    }

    /** What is known of a week that was never searched. */
    Known nothing() {
        return Known.nothing(index.sessions(), index.people());
    }

    /** What is known of the week before, and still holds. */
    Known known(Known before) {
        return before.over(sessionBefore, personBefore, fewer, lost);
    }

    /**
     * The whole clinic, beside the plans that are promised. A session that has begun has seats for all who stay in it.
     *
     * @param begun the sessions that have begun
     */
    Clinic clinic(BitSet begun) {
        int[] seats = seatsLeft.clone();
        begun.stream()
                .forEach(session -> seats[session] = (int) IntStream.range(0, settled.length)
                        .filter(person -> settled[person].stays(session) && !promised.containsKey(person))
                        .count());
        return new Clinic(
                weeks,
                seats,
                IntStream.range(0, index.people())
                        .mapToObj(person -> index.person(person).apart())
                        .toList(),
                begun);
    }
}

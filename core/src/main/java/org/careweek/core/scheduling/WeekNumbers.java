package org.careweek.core.scheduling;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.careweek.core.program.Session;
import org.careweek.core.scheduling.pricing.NeedMemory;
import org.careweek.core.scheduling.pricing.PersonalWeek;
import org.careweek.core.scheduling.search.Clinic;

/** A clinic's week in the numbers that the search works with, many of which are as they were in the week before a change. Does not change. */
final class WeekNumbers {

    private final WeekIndex index;
    private final Settled[] settled;
    private final ProblemBuilder problems;
    private final PersonalWeek[] weeks;

    /** Of each session, the index of the same one before the change, or -1. */
    private final int[] sessionBefore;

    /** Of each person who can have the same weeks as before the change, the index then; -1 of the others. */
    private final int[] personBefore;

    /** Numbers of a week of which nothing is known yet. */
    WeekNumbers(WeekIndex index, Settled[] settled) {
        this.index = index;
        this.settled = settled;
        this.problems = new ProblemBuilder(index, settled);
        this.sessionBefore =
                IntStream.generate(() -> -1).limit(index.sessions()).toArray();
        this.personBefore = IntStream.generate(() -> -1).limit(index.people()).toArray();
        this.weeks = new PersonalWeek[index.people()];
        arrange();
    }

    /** Numbers of a changed week. */
    WeekNumbers(WeekIndex index, Settled[] settled, WeekNumbers before) {
        this.index = index;
        this.settled = settled;
        this.problems = new ProblemBuilder(index, settled);
        this.sessionBefore = IntStream.range(0, index.sessions())
                .map(it -> before.index.find(index.session(it).id()))
                .toArray();
        this.personBefore = new int[index.people()];
        this.weeks = new PersonalWeek[index.people()];
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
            int old = isOfOneKind ? likeness.of(person) : -1;
            personBefore[person] = old;
            if (old >= 0) {
                weeks[person] = before.weeks[old].renumbered(session -> sessionAfter[session]);
            }
        }
        arrange();
    }

    private void arrange() {
        NeedMemory memory = new NeedMemory();
        for (int person = 0; person < weeks.length; person++) {
            if (weeks[person] == null) {
                weeks[person] = new PersonalWeek(problems.beforeSeats(person), memory);
            }
        }
    }

    /** Tells whose weeks are what they were. */
    private final class Likeness {

        private final WeekNumbers before;

        /** Whether a session of the week is as it was. */
        private final boolean[] isSame;

        /** Whether a session of the week before is as it was. */
        private final boolean[] isLeft;

        Likeness(WeekNumbers before, int[] sessionAfter) {
            this.before = before;
            this.isSame = new boolean[sessionBefore.length];
            this.isLeft = new boolean[sessionAfter.length];
            for (int session = 0; session < isSame.length; session++) {
                int old = sessionBefore[session];
                Session now = index.session(session);
                isSame[session] = old >= 0 && before.index.session(old).equals(now);
                if (isSame[session]) {
                    isLeft[old] = true;
                }
            }
        }

        /** The index before the change of somebody who can have the same weeks, or -1. */
        int of(int person) {
            WeekRequest request = index.person(person).request();
            int old = before.index.find(request.participant().id());
            boolean isSamePerson = old >= 0
                    && before.index.person(old).request().equals(request)
                    && settled[person].equals(Settled.NOTHING)
                    && before.settled[old].equals(Settled.NOTHING);
            return isSamePerson && hasLostNothing(old) && hasWonNothing(person) ? old : -1;
        }

        private boolean hasLostNothing(int old) {
            return IntStream.of(before.weeks[old].sessions()).allMatch(it -> isLeft[it]);
        }

        private boolean hasWonNothing(int person) {
            int[] open = index.sessionsOf(index.person(person).request().track().id());
            return IntStream.of(open).noneMatch(it -> !isSame[it] && problems.isCandidate(person, it));
        }
    }

    WeekIndex index() {
        return index;
    }

    /** Whether some sessions, rising, are a week that a person could have if there were seats. */
    boolean isWeek(int person, int[] sessions) {
        int[] own = weeks[person].sessions();
        int[] choices = IntStream.range(0, own.length)
                .filter(choice -> Arrays.binarySearch(sessions, own[choice]) >= 0)
                .toArray();
        return choices.length == sessions.length && weeks[person].isWeek(choices);
    }

    ProblemBuilder problems() {
        return problems;
    }

    /** Of each session, the index of the same one before the change, or -1. Not to be changed. */
    int[] sessionBefore() {
        return sessionBefore;
    }

    /** Of each person who can have the same weeks as before the change, the index then; -1 of the others. Not to be changed. */
    int[] personBefore() {
        return personBefore;
    }

    /** The whole clinic. A session that has begun has seats for all who stay in it. */
    Clinic clinic() {
        int[] seats = new int[index.sessions()];
        for (int session = 0; session < seats.length; session++) {
            int one = session;
            int staying =
                    (int) Arrays.stream(settled).filter(it -> it.stays(one)).count();
            seats[session] = Math.max(index.session(session).seats(), staying);
        }
        return new Clinic(
                weeks,
                seats,
                IntStream.range(0, index.people())
                        .mapToObj(person -> index.person(person).apart())
                        .toList());
    }
}

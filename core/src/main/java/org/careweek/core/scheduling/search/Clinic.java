package org.careweek.core.scheduling.search;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.careweek.core.scheduling.pricing.Divisor;
import org.careweek.core.scheduling.pricing.NeedMemory;
import org.careweek.core.scheduling.pricing.PersonalWeek;
import org.careweek.core.scheduling.pricing.Terms;
import org.careweek.core.scheduling.pricing.WeekProblem;

/** A clinic's week in numbers: everyone's choices, and the seats that they share. Does not change. */
public final class Clinic {

    final PersonalWeek[] people;
    final int[] seats;

    /** Of each session, the people who could attend it, rising. */
    final int[][] users;

    /** Of each person, whom they must share no session with, rising; holds in both directions. */
    final int[][] apart;

    /** Of each session, whether it has begun: whoever is in it stays, whatever else must be kept apart. */
    final boolean[] hasBegun;

    final int mostChoices;

    /**
     * A clinic's week.
     *
     * @param problems what weeks each participant can have, over the indices of sessions
     * @param seats of each session, 0 or more
     * @param apart of each participant, those with whom no session may be shared; in both directions
     */
    public Clinic(List<WeekProblem> problems, int[] seats, List<BitSet> apart) {
        this(arranged(problems), seats.clone(), arrays(apart), new boolean[seats.length]);
    }

    /**
     * The same of weeks that are arranged already.
     *
     * @param weeks of each participant, over the indices of sessions
     * @param begun sessions that have begun; only those who stay in one have it to choose, and need not stay apart in it
     */
    public Clinic(PersonalWeek[] weeks, int[] seats, List<BitSet> apart, BitSet begun) {
        this(weeks.clone(), seats.clone(), arrays(apart), new boolean[seats.length]);
        begun.stream().forEach(session -> hasBegun[session] = true);
    }

    private static int[][] arrays(List<BitSet> apart) {
        return apart.stream().map(it -> it.stream().toArray()).toArray(int[][]::new);
    }

    private Clinic(Clinic other, PersonalWeek[] people) {
        this.people = people;
        this.seats = other.seats;
        this.apart = other.apart;
        this.users = other.users;
        this.hasBegun = other.hasBegun;
        this.mostChoices = other.mostChoices;
    }

    private Clinic(PersonalWeek[] people, int[] seats, int[][] apart, boolean[] hasBegun) {
        this.people = people;
        this.seats = seats;
        this.apart = apart;
        this.hasBegun = hasBegun;
        int[] count = new int[seats.length];
        for (PersonalWeek week : people) {
            for (int session : week.sessions()) {
                count[session]++;
            }
        }
        this.users = IntStream.of(count).mapToObj(int[]::new).toArray(int[][]::new);
        Arrays.fill(count, 0);
        for (int person = 0; person < people.length; person++) {
            for (int session : people[person].sessions()) {
                users[session][count[session]++] = person;
            }
        }
        this.mostChoices =
                Arrays.stream(people).mapToInt(PersonalWeek::choices).max().orElse(0);
    }

    private static PersonalWeek[] arranged(List<WeekProblem> problems) {
        NeedMemory memory = new NeedMemory();
        return problems.stream().map(it -> new PersonalWeek(it, memory)).toArray(PersonalWeek[]::new);
    }

    /**
     * The week of some people alone, who have to stay apart from nobody else.
     *
     * @param some the people, rising
     * @param sessions those that they could attend, rising
     */
    Clinic part(int[] some, int[] sessions) {
        if (some.length == people.length && sessions.length == seats.length) {
            return this;
        }
        int[] place = new int[seats.length];
        for (int i = 0; i < sessions.length; i++) {
            place[sessions[i]] = i;
        }
        PersonalWeek[] weeks = new PersonalWeek[some.length];
        int[][] avoided = new int[some.length][];
        for (int i = 0; i < some.length; i++) {
            weeks[i] = people[some[i]].renumbered(session -> place[session]);
            avoided[i] = IntStream.of(apart[some[i]])
                    .map(it -> Arrays.binarySearch(some, it))
                    .toArray();
        }
        boolean[] begun = new boolean[sessions.length];
        for (int i = 0; i < begun.length; i++) {
            begun[i] = hasBegun[sessions[i]];
        }
        return new Clinic(weeks, IntStream.of(sessions).map(it -> seats[it]).toArray(), avoided, begun);
    }

    /**
     * The same clinic where plans hold already, and changes cost something, in points.
     *
     * @param held by person
     * @param moved what it costs to change somebody's plan that has not to change, or to take it away
     * @param changed what each session costs that is in one of the two weeks alone
     */
    public Clinic near(Map<Integer, Held> held, int moved, int changed) {
        PersonalWeek[] near = people.clone();
        held.forEach(
                (person, plan) -> near[person] = near[person].near(plan.sessions(), plan.isWhole(), moved, changed));
        return new Clinic(this, near);
    }

    /** What all that holds is worth, beside the score. */
    long places() {
        return Arrays.stream(people).mapToLong(PersonalWeek::place).sum();
    }

    /** The same clinic where nothing holds. */
    Clinic plain() {
        PersonalWeek[] plain = Arrays.stream(people).map(PersonalWeek::plain).toArray(PersonalWeek[]::new);
        return Arrays.equals(plain, people) ? this : new Clinic(this, plain);
    }

    int size() {
        return people.length;
    }

    int sessions() {
        return seats.length;
    }

    /** What some choices of a person add to the score, in points; 0 where there are none. */
    int score(int person, int[] choices) {
        return choices.length == 0 ? 0 : people[person].worth(choices, Terms.SCORE) / Terms.POINT;
    }

    /** The choices of a person that are some sessions; those that are none are left out. */
    int[] choicesOf(int person, int[] some) {
        return people[person].choicesOf(some);
    }

    /** The sessions of some choices of a person, rising. */
    int[] sessionsOf(int person, int[] choices) {
        return IntStream.of(choices)
                .map(choice -> people[person].sessions()[choice])
                .sorted()
                .toArray();
    }

    /** The least that a plan can add to the score, of each person who could have one, rising. */
    int[] leastWorths() {
        return Arrays.stream(people)
                .filter(PersonalWeek::isPossible)
                .mapToInt(PersonalWeek::leastWorth)
                .sorted()
                .toArray();
    }

    /** No schedule holds more preferred sessions. */
    int mostLiked() {
        return Arrays.stream(people).mapToInt(PersonalWeek::mostLiked).sum();
    }

    /** Whatever the schedule, the minutes that people lose of what was ordered are a multiple of so many; 0 where nobody can have a place. */
    int step() {
        return Arrays.stream(people)
                .filter(PersonalWeek::isPossible)
                .mapToInt(PersonalWeek::step)
                .reduce(0, Divisor::of);
    }

    /** Whether at least every other one's best week is found in least time. */
    boolean isSmall() {
        return 2 * Arrays.stream(people).filter(PersonalWeek::isSmall).count() >= people.length;
    }

    /** Whether everyone's best week is found in little time. */
    boolean isQuick() {
        return Arrays.stream(people).allMatch(PersonalWeek::isQuick);
    }
}

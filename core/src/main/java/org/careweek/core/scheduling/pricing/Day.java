package org.careweek.core.scheduling.pricing;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * The sessions of one day, those that can stand in for each other as one kind. Starts are numbered; kinds are sorted by start. Not to
 * be changed.
 */
final class Day {

    /** How many starts there are, and the most units that the day can hold. */
    final int starts;

    final int most;

    /** The most units that the day can have before each start. */
    final int[] reach;

    /** Of each kind: at which start it begins, and the first one that it does not overlap. */
    final int[] start;

    final int[] next;

    /** Of each kind: the units that count, and what it gives to needs, as a state and as a class or {@link NeedSums#NONE}. */
    final int[] units;

    final long[] state;
    final int[] part;

    /** The first choice of each kind; one more at the end. */
    final int[] first;

    /** Whether the day cannot be passed without the session that begins here. */
    final boolean[] forced;

    /**
     * Arranges a day.
     *
     * @param states of each kind, what it gives to needs
     */
    Day(List<List<Candidate>> kinds, long[] states, int firstChoice, int unit, int mostOfDay) {
        long[] at = kinds.stream().mapToLong(it -> it.get(0).start()).distinct().toArray();
        int n = kinds.size();
        this.starts = at.length;
        this.start = new int[n];
        this.next = new int[n];
        this.units = new int[n];
        this.state = states;
        this.part = new int[n];
        this.first = new int[n + 1];
        this.forced = new boolean[at.length];
        int choice = firstChoice;
        for (int kind = 0; kind < n; kind++) {
            Candidate one = kinds.get(kind).get(0);
            start[kind] = Arrays.binarySearch(at, one.start());
            int after = Arrays.binarySearch(at, one.end());
            next[kind] = after < 0 ? -after - 1 : after;
            units[kind] = one.minutes() / unit;
            forced[start[kind]] |= one.forced();
            first[kind] = choice;
            choice += kinds.get(kind).size();
        }
        first[n] = choice;
        this.reach = reach(mostOfDay);
        this.most = reach[starts];
    }

    /** A day like another one, whose choices have other places. */
    private Day(Day other, int firstChoice) {
        this.starts = other.starts;
        this.start = other.start;
        this.next = other.next;
        this.units = other.units;
        this.state = other.state;
        this.part = new int[other.part.length];
        this.first = other.first.clone();
        for (int kind = 0; kind < first.length; kind++) {
            first[kind] += firstChoice - other.first[0];
        }
        this.forced = other.forced;
        this.reach = other.reach;
        this.most = other.most;
    }

    /** The same day where its first choice has another place; to be classified. */
    Day from(int firstChoice) {
        return new Day(this, firstChoice);
    }

    /** Sets of each kind the class of what it gives to needs; once, before anyone looks at the day. */
    void classify(NeedSums sums) {
        Arrays.setAll(part, kind -> state[kind] == NeedStates.NONE ? NeedSums.NONE : sums.of(state[kind]));
    }

    int kinds() {
        return start.length;
    }

    /** How many sessions there are to choose from. */
    int choices() {
        return first[kinds()] - first[0];
    }

    /** Before each start, the most units that sessions which do not overlap add up to, within the day's most. */
    private int[] reach(int mostOfDay) {
        BitSet[] reached = new BitSet[starts + 1];
        Arrays.setAll(reached, it -> new BitSet());
        reached[0].set(0);
        int kind = 0;
        for (int at = 0; at < starts; at++) {
            reached[at + 1].or(reached[at]);
            for (; kind < kinds() && start[kind] == at; kind++) {
                int more = units[kind];
                BitSet to = reached[next[kind]];
                reached[at].stream().filter(it -> it + more <= mostOfDay).forEach(it -> to.set(it + more));
            }
        }
        return Arrays.stream(reached).mapToInt(it -> it.length() - 1).toArray();
    }

    /** How many numbers it takes to keep, for each start and class that sessions can lead to, something for each number of units. */
    long cells(NeedSums sums) {
        BitSet[] live = new BitSet[starts + 1];
        Arrays.setAll(live, it -> new BitSet());
        live[0].set(0);
        long cells = 0;
        int kind = 0;
        for (int at = 0; at <= starts; at++) {
            cells += (long) live[at].cardinality() * (reach[at] + 1);
            if (at < starts) {
                live[at + 1].or(live[at]);
            }
            for (; kind < kinds() && start[kind] == at; kind++) {
                int given = state[kind] == NeedStates.NONE ? NeedSums.NONE : sums.of(state[kind]);
                BitSet to = live[next[kind]];
                live[at].stream()
                        .map(it -> given == NeedSums.NONE ? given : sums.add(it, given))
                        .filter(it -> it != NeedSums.NONE)
                        .forEach(to::set);
            }
        }
        return cells;
    }

    /** The most sessions that do not overlap. */
    int mostSessions() {
        int[] most = new int[starts + 1];
        int kind = 0;
        for (int at = 0; at < starts; at++) {
            most[at + 1] = Math.max(most[at + 1], most[at]);
            for (; kind < kinds() && start[kind] == at; kind++) {
                most[next[kind]] = Math.max(most[next[kind]], most[at] + 1);
            }
        }
        return most[starts];
    }
}

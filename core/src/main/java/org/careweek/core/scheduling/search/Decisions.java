package org.careweek.core.scheduling.search;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * What is decided so far: who must attend what, and who must not. What follows from seats, and from people who stay apart, is decided
 * with it. Can be taken back. Not safe for concurrent use.
 */
final class Decisions {

    private static final byte OPEN = 0;
    private static final byte MUST = 1;
    private static final byte NEVER = 2;

    private final Clinic clinic;
    private final int[] seats;

    /** By person and choice; behind the choices, whether to be placed at all. */
    private final byte[][] decided;

    /** How many must attend each session. */
    private final int[] load;

    private final int[] musts;
    private int[] trail = new int[64];
    private int made;
    private boolean isPossible = true;

    Decisions(Clinic clinic, int[] seats) {
        this.clinic = clinic;
        this.seats = seats;
        this.decided = new byte[clinic.size()][];
        for (int person = 0; person < decided.length; person++) {
            decided[person] = new byte[clinic.people[person].choices() + 1];
        }
        this.load = new int[clinic.sessions()];
        this.musts = new int[clinic.size()];
    }

    /** How many are made, to come back to. */
    int size() {
        return made;
    }

    boolean isPossible() {
        return isPossible;
    }

    /** All that is decided: person, choice, and 1 where it must be. */
    int[] all() {
        int[] all = new int[made / 2 * 3];
        for (int i = 0; i < made / 2; i++) {
            all[3 * i] = trail[2 * i];
            all[3 * i + 1] = trail[2 * i + 1];
            all[3 * i + 2] = decided[trail[2 * i]][trail[2 * i + 1]] == MUST ? 1 : 0;
        }
        return all;
    }

    /** Decides all this instead of what is decided. */
    void become(int[] other) {
        backTo(0);
        for (int i = 0; i < other.length; i += 3) {
            decide(other[i], other[i + 1], other[i + 2] == 1);
        }
    }

    /** Takes back all but the first ones. */
    void backTo(int size) {
        while (made > size) {
            int choice = trail[--made];
            int person = trail[--made];
            if (decided[person][choice] == MUST && choice < placing(person)) {
                load[clinic.people[person].sessions()[choice]]--;
                musts[person]--;
            }
            decided[person][choice] = OPEN;
        }
        isPossible = true;
    }

    private int placing(int person) {
        return decided[person].length - 1;
    }

    /** What a person must attend, rising. */
    int[] mustsOf(int person) {
        return IntStream.range(0, placing(person))
                .filter(it -> isMust(person, it))
                .toArray();
    }

    boolean isMust(int person, int choice) {
        return decided[person][choice] == MUST;
    }

    boolean isNever(int person, int choice) {
        return decided[person][choice] == NEVER;
    }

    /** How many sessions a person must attend. */
    int musts(int person) {
        return musts[person];
    }

    boolean isOpen(int person, int choice) {
        return decided[person][choice] == OPEN;
    }

    /** Decides a choice, or whether a person is placed at all, if the choice is the one behind the last. */
    void decide(int person, int choice, boolean isMust) {
        byte as = isMust ? MUST : NEVER;
        if (decided[person][choice] != OPEN) {
            isPossible &= decided[person][choice] == as;
            return;
        }
        if (made + 2 > trail.length) {
            trail = Arrays.copyOf(trail, 2 * trail.length);
        }
        trail[made++] = person;
        trail[made++] = choice;
        decided[person][choice] = as;
        if (isMust && choice < placing(person)) {
            follow(person, clinic.people[person].sessions()[choice]);
        } else if (!isMust && choice == placing(person)) {
            isPossible &= musts[person] == 0;
        }
    }

    private void follow(int person, int session) {
        musts[person]++;
        load[session]++;
        decide(person, placing(person), true);
        for (int other : clinic.hasBegun[session] ? Seating.NOTHING : clinic.apart[person]) {
            exclude(other, session);
        }
        isPossible &= load[session] <= seats[session];
        if (load[session] == seats[session]) {
            for (int user : clinic.users[session]) {
                exclude(user, session);
            }
        }
    }

    private void exclude(int person, int session) {
        int[] sessions = clinic.people[person].sessions();
        for (int choice = 0; choice < sessions.length; choice++) {
            if (sessions[choice] == session && decided[person][choice] == OPEN) {
                decide(person, choice, false);
            }
        }
    }

    boolean mayBeUnplaced(int person) {
        return decided[person][placing(person)] != MUST;
    }

    boolean mayBePlaced(int person) {
        return decided[person][placing(person)] != NEVER;
    }

    /** Whether a week keeps to what is decided; to have none is an empty week. */
    boolean allow(int person, int[] choices) {
        if (choices.length == 0) {
            return mayBeUnplaced(person);
        }
        int kept = 0;
        for (int choice : choices) {
            if (decided[person][choice] == NEVER) {
                return false;
            }
            kept += decided[person][choice] == MUST ? 1 : 0;
        }
        return kept == musts[person] && mayBePlaced(person);
    }

    /** A person and a choice that is open, if there is any. */
    Optional<int[]> anyOpen() {
        for (int person = 0; person < decided.length; person++) {
            for (int choice = placing(person); choice >= 0; choice--) {
                if (isOpen(person, choice)) {
                    return Optional.of(new int[] {person, choice});
                }
            }
        }
        return Optional.empty();
    }

    int people() {
        return decided.length;
    }
}

package org.careweek.testkit.domain;

/** How large a generated clinic week is at most. */
public enum ClinicSize {
    /** At most 4 participants and 8 sessions: small enough to try every schedule. */
    TINY(4, 8),
    /** At most 12 participants and 24 sessions. */
    SMALL(12, 24);

    private final int people;
    private final int sessions;

    ClinicSize(int people, int sessions) {
        this.people = people;
        this.sessions = sessions;
    }

    /** The most participants, included. */
    public int people() {
        return people;
    }

    /** The most sessions, included. */
    public int sessions() {
        return sessions;
    }
}

package org.careweek.core.hours.counting;

/**
 * As what a record is counted. The even kinds are those whose time counts, the odd ones those whose time may.
 */
public final class RowKind {

    /** More time of a record that was counted already. */
    public static final int MORE_CREDIT = 0;
    /** More possible time of a record that was counted already. */
    public static final int MORE_POSSIBLE = 1;
    /** Some time counts. */
    public static final int ATTENDED = 2;
    /** Could count, but an arrival or a departure is missing. */
    public static final int UNRECORDED = 3;
    /** Neither absent nor unrecorded, but no time counts. */
    public static final int WITHOUT_CREDIT = 4;
    /** Absent, excused or not. */
    public static final int ABSENT = 5;
    /** The session was not held. */
    public static final int CANCELLED = 6;
    /** How many kinds there may be. */
    public static final int KINDS = 8;

    private RowKind() {}

    /** The kind of a record that could count. */
    public static int ofCreditable(boolean recorded, boolean credited) {
        return recorded ? (credited ? ATTENDED : WITHOUT_CREDIT) : UNRECORDED;
    }

    /** The kind of a record that cannot count. */
    public static int ofOther(boolean cancelled) {
        return cancelled ? CANCELLED : ABSENT;
    }

    /** That of more time of the same record. */
    public static int more(int kind) {
        return kind & 1;
    }
}

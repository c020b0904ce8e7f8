package org.careweek.example.hours.made;

import org.careweek.example.hours.table.Level;

/** A stretch of somebody's care: a level, for some weeks, with about so many sessions a day. */
enum Phase {
    HALF_DAYS(Level.PHP, 2, 4, 4),
    EVENINGS(Level.IOP, 4, 6, 3),
    ONCE_A_WEEK(Level.OUTPATIENT, 1, 3, 1),
    /** Discharged; now and then somebody comes all the same. */
    AWAY(Level.NONE, 1, 3, 1);

    private static final Phase[] ALL = values();

    private final Level level;
    private final int leastWeeks;
    private final int furtherWeeks;
    private final int sessions;

    Phase(Level level, int leastWeeks, int furtherWeeks, int sessions) {
        this.level = level;
        this.leastWeeks = leastWeeks;
        this.furtherWeeks = furtherWeeks;
        this.sessions = sessions;
    }

    Level level() {
        return level;
    }

    int leastWeeks() {
        return leastWeeks;
    }

    int furtherWeeks() {
        return furtherWeeks;
    }

    /** On a day of treatment. */
    int sessions() {
        return sessions;
    }

    /** Of a hundred days of the timetable, those with treatment. */
    int daysOfHundred() {
        return switch (this) {
            case HALF_DAYS -> 96;
            case EVENINGS -> 80;
            case ONCE_A_WEEK -> 25;
            case AWAY -> 5;
        };
    }

    /** After the last comes the first again, for some come back. */
    Phase next() {
        return ALL[(ordinal() + 1) % ALL.length];
    }
}

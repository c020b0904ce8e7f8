package org.careweek.core.policy;

import org.careweek.core.time.TreatmentTime;

/** How minutes become 15-minute units. Rounding happens once, at the edge; the minutes themselves are always kept. */
public enum UnitRounding {
    /** Only whole units: 1 to 14 minutes are none (Michigan PIHP/CMHSP encounter reporting). */
    FLOOR(0),
    /** A unit needs at least 8 minutes, so 8 to 22 are one (MBHP Alert 22, January 2013). */
    EIGHT_MINUTE(7),
    /** A begun unit is a unit (Michigan PIHP/CMHSP encounter reporting, "up to 15 minutes"). */
    CEILING(14);

    private static final int MINUTES_A_UNIT = 15;

    private final int added;

    UnitRounding(int added) {
        this.added = added;
    }

    /** The units in an amount of time. */
    public int units(TreatmentTime time) {
        return (int) (((long) time.minutes() + added) / MINUTES_A_UNIT);
    }

    /** The amount of time that the units stand for. */
    public TreatmentTime rounded(TreatmentTime time) {
        return TreatmentTime.ofMinutes((long) units(time) * MINUTES_A_UNIT);
    }
}

package org.careweek.core.time;

/** Where an amount of time lies against an {@link HourBand}. In the order of rising amounts. */
public enum BandPosition {
    BELOW,
    WITHIN,
    ABOVE
}

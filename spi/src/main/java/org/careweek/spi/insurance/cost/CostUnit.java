package org.careweek.spi.insurance.cost;

/** Of what an amount is due once. */
public enum CostUnit {
    VISIT,
    DAY,
    /** It was not said. A day has at least one visit, so it is due no less often than by day, and no more than by visit. */
    NOT_STATED
}

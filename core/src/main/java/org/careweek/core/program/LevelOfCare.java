package org.careweek.core.program;

/**
 * How intensive treatment is, from least to most. A level carries no hours: those are a policy's, with a date and a
 * source.
 */
public enum LevelOfCare {
    /** Standard outpatient: one or two sessions a week. */
    OUTPATIENT,
    /** Intensive outpatient. */
    IOP,
    /** Partial hospitalization. */
    PHP,
    RESIDENTIAL,
    INPATIENT;

    public boolean isMoreIntensiveThan(LevelOfCare other) {
        return compareTo(other) > 0;
    }
}

package org.careweek.core.program;

/** The age group someone is treated in. Which age that is differs by state, so the host decides it. */
public enum Population {
    ADOLESCENT,
    YOUNG_ADULT,
    ADULT
}
